// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/testbus.h"
#include "ui/notify/freedesktopnotifier.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto longEnough = 30s;
constexpr auto soon = 500ms;

/// A notification service on a connection of its own, which can fall asleep: then it answers when it wakes.
class FakeService final : public QDBusVirtualObject
{
public:
    explicit FakeService(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject(u"/org"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~FakeService() override
    {
        m_bus.unregisterObject(u"/org"_s, QDBusConnection::UnregisterTree);
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &) override
    {
        asked << call.member();
        if (asleep)
            m_unanswered << call;
        else
            answer(call);
        return true;
    }

    void wake()
    {
        asleep = false;
        for (const QDBusMessage &call : std::exchange(m_unanswered, {}))
            answer(call);
    }

    bool asleep = false;
    QStringList asked;             ///< names of methods
    QHash<uint, QString> onScreen; ///< titles

private:
    void answer(const QDBusMessage &call)
    {
        const QVariantList arguments = call.arguments();
        if (call.member() == "GetCapabilities"_L1) {
            m_bus.send(call.createReply(QStringList{u"body"_s, u"actions"_s}));
        } else if (call.member() == "Notify"_L1) {
            const uint replaced = arguments.at(1).toUInt();
            const uint id = replaced != 0 ? replaced : ++m_lastId;
            onScreen.insert(id, arguments.at(3).toString());
            m_bus.send(call.createReply(id));
        } else {
            onScreen.remove(arguments.first().toUInt());
            m_bus.send(call.createReply());
        }
    }

    QDBusConnection m_bus;
    uint m_lastId = 100;
    QList<QDBusMessage> m_unanswered;
};

Notification titled(const QString &title)
{
    Notification notification;
    notification.text.title = title;
    return notification;
}

} // namespace

/// A bus of the test's own, on which it plays the desktop.
class TestFreedesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<TestBus>();
        QCOMPARE(m_bus->start(), QString());
        m_service = std::make_unique<FakeService>(connection(u"desktop"_s));
    }

    void cleanup()
    {
        m_notifier.reset();
        m_service.reset();
        for (const QString &name : {u"desktop"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(name);
        m_bus.reset();
    }

    void whatIsShownAgainBeforeTheAnswerTakesItsPlace()
    {
        QVERIFY(open(longEnough));
        const QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_service->asleep = true;
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
            m_notifier->show(1, titled(title));
        QTRY_COMPARE(m_service->asked.count(u"Notify"_s), 1);
        m_service->wake();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_service->onScreen.values(), QStringList{u"Three"_s});
        QCOMPARE(m_service->asked.count(u"Notify"_s), 2);
    }

    void whatIsWithdrawnBeforeTheAnswerGoes()
    {
        QVERIFY(open(longEnough));
        m_service->asleep = true;
        m_notifier->show(1, titled(u"One"_s));
        m_notifier->show(1, titled(u"Two"_s));
        m_notifier->withdraw(1);
        m_notifier->show(2, titled(u"Other"_s));
        QTRY_COMPARE(m_service->asked.count(u"Notify"_s), 2);
        m_service->wake();
        QTRY_VERIFY(m_service->asked.contains(u"CloseNotification"_s));
        QCOMPARE(m_service->onScreen.values(), QStringList{u"Other"_s});
    }

    void whatWasGivenUpGoesWhenTheServiceWakes()
    {
        QVERIFY(open(soon));
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_service->asleep = true;
        m_notifier->show(1, titled(u"One"_s));
        QTRY_COMPARE(notShown.size(), 1);
        QCOMPARE(notShown.first().at(2).toBool(), true);
        QVERIFY(!m_notifier->isAvailable());
        QVERIFY(m_notifier->sentence().contains(u"does not answer. New"_s));
        m_service->wake();
        QTRY_VERIFY(m_notifier->isAvailable());
        m_notifier->show(1, titled(u"One again"_s));
        QTRY_COMPARE(m_service->onScreen.values(), QStringList{u"One again"_s});
        QCOMPARE(notShown.size(), 1);
    }

    void whatTookThePlaceOfOneThatIsThereStays()
    {
        QVERIFY(open(soon));
        const QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        const QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(1, titled(u"One"_s));
        QTRY_COMPARE(shown.size(), 1);
        m_service->asleep = true;
        m_notifier->show(1, titled(u"Two"_s));
        QTRY_COMPARE(notShown.size(), 1);
        m_service->wake();
        QTRY_VERIFY(m_notifier->isAvailable());
        m_notifier->show(1, titled(u"Two again"_s));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(m_service->onScreen.values(), QStringList{u"Two again"_s});
        QVERIFY(!m_service->asked.contains(u"CloseNotification"_s));
    }

    void aServiceThatDoesNotAnswerIsAskedAgainAndAgain()
    {
        m_service->asleep = true;
        m_notifier = std::make_unique<FreedesktopNotifier>(connection(u"program"_s), soon);
        QTRY_VERIFY(m_service->asked.count(u"GetCapabilities"_s) >= 3);
        QVERIFY(!m_notifier->isAvailable());
        QVERIFY(!m_notifier->sentence().isEmpty());
        const auto timers = m_notifier->findChildren<QTimer *>();
        QVERIFY(std::ranges::any_of(
            timers, [](const QTimer *timer) { return timer->intervalAsDuration() > 2 * soon; }));
        m_service->wake();
        QTRY_VERIFY(m_notifier->isAvailable());
        QCOMPARE(m_notifier->sentence(), QString());
    }

private:
    bool open(std::chrono::milliseconds patience)
    {
        m_notifier = std::make_unique<FreedesktopNotifier>(connection(u"program"_s), patience);
        return QTest::qWaitFor([this] { return m_notifier->isAvailable(); });
    }
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_bus->address(), name);
    }

    std::unique_ptr<TestBus> m_bus;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<FreedesktopNotifier> m_notifier;
};

QTEST_MAIN(TestFreedesktopNotifier)
#include "tst_freedesktopnotifier_linux.moc"
