// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayhost.h"

#include <QSystemTrayIcon>

namespace deskbell
{

namespace
{

/// Where the tray is a part of the system, it does not come and go.
class SystemTrayHost final : public TrayHost
{
public:
    bool isPresent() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<SystemTrayHost>();
}

} // namespace deskbell
