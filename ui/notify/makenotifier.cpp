// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/makenotifier.h"

#include "ui/notify/donotdisturb.h"

#ifdef Q_OS_LINUX
#include "ui/notify/desktopquiet_linux.h"
#include "ui/notify/freedesktopnotifier.h"
#else
#include "ui/notify/traynotifier.h"
#endif

namespace deskbell
{

#ifndef Q_OS_LINUX
namespace
{

/// Windows and macOS keep to themselves what they hold back.
class NeverOn final : public DoNotDisturb
{
public:
    bool isOn() const override { return false; }
};

} // namespace
#endif

std::unique_ptr<Notifier> makeNotifier([[maybe_unused]] Tray &tray, [[maybe_unused]] bool desktopSounds)
{
#ifdef Q_OS_LINUX
    auto notifier = std::make_unique<FreedesktopNotifier>(QDBusConnection::sessionBus());
    notifier->letDesktopSound(desktopSounds);
    return notifier;
#else
    return std::make_unique<TrayNotifier>(tray);
#endif
}

std::unique_ptr<DoNotDisturb> makeDoNotDisturb()
{
#ifdef Q_OS_LINUX
    return std::make_unique<DesktopQuiet>(QDBusConnection::sessionBus());
#else
    return std::make_unique<NeverOn>();
#endif
}

} // namespace deskbell
