// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/noticeboard.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace deskbell
{

Noticeboard::Noticeboard() : m_connection(u"noticeboard"_s) { }

Noticeboard::~Noticeboard()
{
    QDBusConnection::disconnectFromBus(u"noticeboard"_s);
}

QString Noticeboard::start()
{
    if (const QString wrong = m_bus.start(); !wrong.isEmpty())
        return wrong;
    m_connection = QDBusConnection::connectToBus(m_bus.address(), u"noticeboard"_s);
    if (!m_connection.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                     QDBusConnection::ExportAllSlots)
        || !m_connection.registerService(u"org.freedesktop.Notifications"_s))
        return m_connection.lastError().message();
    return {};
}

uint Noticeboard::Notify(const QString &, uint replaces, const QString &, const QString &summary,
                         const QString &body, const QStringList &, const QVariantMap &, int)
{
    m_notices.append(summary + u'\n' + body);
    const uint id = replaces != 0 ? replaces : uint(++m_lastId);
    setDelayedReply(true);
    const QDBusMessage answer = message().createReply(id);
    QTimer::singleShot(QRandomGenerator::global()->bounded(6), this,
                       [this, answer] { m_connection.send(answer); });
    return id;
}

QStringList Noticeboard::GetCapabilities() const
{
    return {u"body"_s, u"actions"_s, u"persistence"_s};
}

QString Noticeboard::GetServerInformation(QString &vendor, QString &version, QString &spec) const
{
    vendor = u"Deskbell"_s;
    version = u"1"_s;
    spec = u"1.2"_s;
    return u"Noticeboard"_s;
}

} // namespace deskbell
