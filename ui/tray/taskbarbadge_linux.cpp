// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/taskbarbadge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

void showTaskbarBadge(int number)
{
    // Whoever shows it listens; that nobody does is no error.
    QDBusMessage update = QDBusMessage::createSignal(u"/io/deskbell/Deskbell"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName())
           << QVariantMap{{u"count"_s, qint64(number)}, {u"count-visible"_s, number > 0}};
    QDBusConnection::sessionBus().send(update);
}

} // namespace deskbell
