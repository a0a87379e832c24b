// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/statusnotifierhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection &bus, QObject *parent)
    : TrayHost(parent)
    , m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierHost::ask);
    for (const QString &change : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(service, path, service, change, this, SLOT(ask()));
    ask();
}

void StatusNotifierHost::ask()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({service, u"IsStatusNotifierHostRegistered"_s});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = ++m_question] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (asked == m_question)
            setPresent(!reply.isError() && reply.value().variant().toBool());
    });
}

void StatusNotifierHost::setPresent(bool present)
{
    if (m_present == present)
        return;
    m_present = present;
    emit presentChanged(present);
}

} // namespace deskbell
