// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/logind_linux.h"
#include "tests/base/testbus.h"

#include <QDBusMessage>
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
    void initTestCase() { QCOMPARE(m_bus.start(), QString()); }

    void cleanupTestCase()
    {
        for (const QString &name : {u"logind"_s, u"program"_s, u"stranger"_s})
            QDBusConnection::disconnectFromBus(name);
    }

    void theEndOfASleepIsHeardAndNotItsBeginning()
    {
        const Logind logind(QDBusConnection::connectToBus(m_bus.address(), u"program"_s));
        QSignalSpy resumed(&logind, &Logind::resumed);
        // It may start after Deskbell.
        QDBusConnection system = QDBusConnection::connectToBus(m_bus.address(), u"logind"_s);
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
        const Logind logind(QDBusConnection::connectToBus(m_bus.address(), u"program"_s));
        QSignalSpy resumed(&logind, &Logind::resumed);
        QDBusConnection stranger = QDBusConnection::connectToBus(m_bus.address(), u"stranger"_s);
        QVERIFY(stranger.send(signal(false)));
        QDBusConnection system = QDBusConnection::connectToBus(m_bus.address(), u"logind"_s);
        QVERIFY(system.send(signal(false)));
        QTRY_COMPARE(resumed.size(), 1);
    }

    void withoutABusNothingIsHeard()
    {
        const Logind logind(QDBusConnection(u"there is none"_s));
        QVERIFY(QSignalSpy(&logind, &Logind::resumed).isValid());
    }

private:
    TestBus m_bus;
};

QTEST_GUILESS_MAIN(TestLogind)
#include "tst_logind_linux.moc"
