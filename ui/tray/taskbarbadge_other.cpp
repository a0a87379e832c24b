// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/taskbarbadge.h"

#include <QGuiApplication>

namespace deskbell
{

void showTaskbarBadge([[maybe_unused]] int number)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(number);
#endif
}

} // namespace deskbell
