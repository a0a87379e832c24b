// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/makenotifier.h"

#ifdef Q_OS_LINUX
#include "ui/notify/freedesktopnotifier.h"
#else
#include "ui/notify/traynotifier.h"
#endif

namespace deskbell
{

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

} // namespace deskbell
