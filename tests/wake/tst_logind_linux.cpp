// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/logind_linux.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// A bus of the test's own, on which it plays logind.
class TestLogind : public QObject
{
    Q_OBJECT

    static QDBusMessage signal(bool begins)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        message << begins;
        return message;
    }

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        for (const QString &name : {u"logind"_s, u"program"_s, u"stranger"_s})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theEndOfASleepIsHeardAndNotItsBeginning()
    {
        const Logind logind(QDBusConnection::connectToBus(m_address, u"program"_s));
        QSignalSpy resumed(&logind, &Logind::resumed);
        // It may start after Deskbell.
        QDBusConnection system = QDBusConnection::connectToBus(m_address, u"logind"_s);
        QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(system.send(signal(true)));
        QVERIFY(system.send(signal(false)));
        QTRY_COMPARE(resumed.size(), 1);
        QVERIFY(system.send(signal(true)));
        QVERIFY(system.send(signal(false)));
        QTRY_COMPARE(resumed.size(), 2);
    }

    void nobodyElseCanSayIt()
    {
        const Logind logind(QDBusConnection::connectToBus(m_address, u"program"_s));
        QSignalSpy resumed(&logind, &Logind::resumed);
        QDBusConnection stranger = QDBusConnection::connectToBus(m_address, u"stranger"_s);
        QVERIFY(stranger.send(signal(false)));
        QDBusConnection system = QDBusConnection::connectToBus(m_address, u"logind"_s);
        QVERIFY(system.send(signal(false)));
        QTRY_COMPARE(resumed.size(), 1);
    }

    void withoutABusNothingIsHeard()
    {
        const Logind logind(QDBusConnection(u"there is none"_s));
        QVERIFY(QSignalSpy(&logind, &Logind::resumed).isValid());
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestLogind)
#include "tst_logind_linux.moc"
