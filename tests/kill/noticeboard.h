// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/base/testbus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace deskbell
{

/// A desktop's notification service on a session bus of its own: writes down what it is asked to show, and
/// answers a little later, as a real one does.
class Noticeboard : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    Noticeboard();
    ~Noticeboard() override;

    /// Starts the bus and the service; the reason why not, or nothing.
    QString start();
    /// DBUS_SESSION_BUS_ADDRESS for the program under test.
    QString address() const { return m_bus.address(); }

    /// The notifications of since the last time: summary and body.
    QStringList takeNotices() { return std::exchange(m_notices, {}); }
    int count() const { return m_lastId; }

public slots:
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint) { }
    QStringList GetCapabilities() const;
    QString GetServerInformation(QString &vendor, QString &version, QString &spec) const;

private:
    TestBus m_bus;
    QDBusConnection m_connection;
    QStringList m_notices;
    int m_lastId = 0;
};

} // namespace deskbell
