// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/statusnotifierhost.h"

#include <QDBusConnection>

namespace deskbell
{

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<StatusNotifierHost>(QDBusConnection::sessionBus());
}

} // namespace deskbell
