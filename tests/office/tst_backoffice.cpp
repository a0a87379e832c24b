// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/backoffice.h"
#include "app/store/database.h"
#include "app/store/journal.h"
#include "tests/office/deliveries.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray token = "0123456789abcdefghijklmn";

ListenerSettings onPort(quint16 port)
{
    ListenerSettings settings;
    settings.address = u"127.0.0.1"_s;
    settings.port = port;
    settings.token = token;
    return settings;
}

/// Posts from a thread of its own, one after the other; answers() once all are answered.
class Sender
{
public:
    Sender(quint16 port, const QList<QByteArray> &bodies)
        : m_thread(QThread::create([this, port, bodies] {
            for (const QByteArray &body : bodies)
                m_accepted += postBlocking(port, token, body) == 200 ? 1 : 0;
        }))
    {
        m_thread->start();
    }
    ~Sender() { m_thread->wait(); }

    bool isDone() const { return m_thread->isFinished(); }
    /// Holds the calling thread until all are answered.
    void wait() { m_thread->wait(); }
    int accepted() const { return m_accepted; }

private:
    std::atomic<int> m_accepted = 0;
    std::unique_ptr<QThread> m_thread;
};

/// Has the office try every few milliseconds what it tries every few seconds.
void hurryRetries(BackOffice &office)
{
    for (QTimer *timer : office.findChildren<QTimer *>()) {
        if (timer->isActive() && !timer->isSingleShot() && timer->interval() == 5000)
            timer->start(10);
    }
}

/// A back office on the test's own thread, as it would be on its own.
struct Desk {
    explicit Desk(const Profile &profile)
        : office(profile, clock)
        , snapshots(&office, &BackOffice::snapshotReady)
        , changes(&office, &BackOffice::changed)
        , alerts(&office, &BackOffice::alertsDue)
        , ports(&office, &BackOffice::listensAt)
        , proofs(&office, &BackOffice::proved)
    {
    }

    quint16 port() const { return ports.last().first().value<quint16>(); }
    Proofs said() const { return proofs.last().first().value<Proofs>(); }
    int changed() const
    {
        qsizetype count = 0;
        for (const QVariantList &signal : changes)
            count += signal.first().value<QList<BookingChange>>().size();
        return int(count);
    }

    FakeClock clock{QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc())};
    BackOffice office;
    QSignalSpy snapshots;
    QSignalSpy changes;
    QSignalSpy alerts;
    QSignalSpy ports;
    QSignalSpy proofs;
};

} // namespace

class TestBackOffice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    Profile freshProfile() { return openProfile(m_dir.filePath(u"p%1"_s.arg(++m_count))).value(); }

private slots:
    void aDeliveryBecomesARowAndAnAlert()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        QCOMPARE(desk.snapshots.size(), 1);
        QVERIFY(desk.port() != 0);
        const Sender sender(desk.port(), {bookingDelivery("create", 789, 0)});
        QTRY_COMPARE(desk.changed(), 1);
        const auto change = desk.changes.first().first().value<QList<BookingChange>>().first();
        QCOMPARE(change.now.booking.id, 789);
        QCOMPARE(change.now.booking.customer.name, u"Jane Doe"_s);
        QCOMPARE(desk.alerts.first().first().value<QList<Alert>>().first().fact.kind, FactKind::New);
        QCOMPARE(desk.said().lastDelivery, desk.clock.nowMs());
    }

    void aReminderIsAnsweredOnceItIsOnRecordAndIsDueOnce()
    {
        Desk desk(freshProfile());
        QSignalSpy reminded(&desk.office, &BackOffice::reminded);
        QSignalSpy failed(&desk.office, &BackOffice::failed);
        desk.office.remind({{789, FactKind::Reminder, {}}});
        QCOMPARE(reminded.size(), 0);
        QCOMPARE(failed.size(), 1);
        desk.office.listen(onPort(0), {});
        const Sender sender(desk.port(), {bookingDelivery("create", 789, 0)});
        QTRY_COMPARE(desk.alerts.size(), 1);
        const BookingRecord record = desk.alerts.first().first().value<QList<Alert>>().first().record;
        const Fact fact{789, FactKind::Reminder, placeOf(record.booking)};
        desk.office.remind({fact});
        desk.office.remind({fact});
        QCOMPARE(reminded.size(), 2);
        QCOMPARE(desk.alerts.size(), 2);
        QCOMPARE(desk.alerts.last().first().value<QList<Alert>>().first().fact, fact);
    }

    void theSameAgainChangesNothing()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        const QByteArray body = bookingDelivery("create", 1, 0);
        Sender sender(desk.port(), {body, body, bookingDelivery("create", 2, 0)});
        QTRY_VERIFY(sender.isDone());
        QCOMPARE(sender.accepted(), 3);
        QTRY_COMPARE(desk.changed(), 2);
        QCOMPARE(desk.alerts.size(), desk.changes.size());
    }

    void aBookingThatCannotBeReadIsSaidThoughTheOthersCount()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        QByteArray body = bookingDelivery("create", 789, 0);
        body.replace("\"bookings\":[", "\"bookings\":[{\"id\":\"none\"},");
        const Sender sender(desk.port(), {body});
        QTRY_COMPARE(desk.changed(), 1);
        QTRY_COMPARE(desk.said().lastUnreadable, desk.clock.nowMs());
    }

    void troubleSinceTheLastGoodDeliveryIsKnownToTheNextStart()
    {
        const Profile profile = freshProfile();
        ListenerSettings strict = onPort(0);
        qint64 refusedAt = 0;
        {
            Desk desk(profile);
            desk.office.listen(strict, {});
            const Sender sender(desk.port(), {bookingDelivery("create", 1, 0), "{}"});
            QTRY_COMPARE(desk.said().lastUnreadable, desk.clock.nowMs());
            strict.signature = SignatureForm::ReserveKit;
            strict.secrets = {"secret"};
            desk.office.listen(strict, {});
            desk.clock.advance(2'000);
            const Sender forger(desk.port(), {bookingDelivery("create", 2, 0)});
            QTRY_COMPARE(desk.said().lastMissigned, desk.clock.nowMs());
            refusedAt = desk.clock.nowMs();
            // The next one within the minute is not worth a write.
            desk.clock.advance(30'000);
            const Sender another(desk.port(), {bookingDelivery("create", 2, 0)});
            QTRY_COMPARE(desk.said().lastMissigned, desk.clock.nowMs());
            desk.office.close();
        }
        Desk desk(profile);
        desk.office.listen(strict, {});
        QCOMPARE(desk.said().lastDelivery, desk.clock.nowMs());
        QCOMPARE(desk.said().lastUnreadable, desk.clock.nowMs());
        QCOMPARE(desk.said().lastMissigned, refusedAt);
    }

    void whatWasOnlyJournaledIsAppliedByTheNextStart()
    {
        const Profile profile = freshProfile();
        {
            const Result<std::unique_ptr<Database>> database = Database::open(profile.databaseFile());
            QVERIFY(database.ok());
            Journal journal(*database.value());
            const QByteArray body = bookingDelivery("create", 5, 0);
            const DeliveryReading reading = readDelivery(body);
            QVERIFY(journal.begin().ok());
            QVERIFY(journal.take({1, body, reading.verdict, reading.eventType, {}}).ok());
            QVERIFY(journal.commit().ok());
        }
        Desk desk(profile);
        desk.office.listen(onPort(0), {});
        QVERIFY(desk.snapshots.first().first().value<QList<BookingRecord>>().isEmpty());
        QTRY_COMPARE(desk.changed(), 1);
        QCOMPARE(desk.alerts.size(), 1);
    }

    void bodiesThatAreTooOldGoByThemselvesHoweverManyThereAre()
    {
        const Profile profile = freshProfile();
        const auto database = Database::open(profile.databaseFile());
        QVERIFY(database.ok());
        Journal journal(*database.value());
        QVERIFY(journal.begin().ok());
        for (int i = 0; i < 250; ++i)
            QVERIFY(journal.take({i, "old", Verdict::UnknownEvent, {}, {}}).ok());
        Desk desk(profile);
        QVERIFY(journal.take({desk.clock.nowMs(), "young", Verdict::UnknownEvent, {}, {}}).ok());
        QVERIFY(journal.commit().ok());
        const auto kept = [&database] {
            return database.value()
                ->value(u"SELECT COUNT(*) FROM deliveries WHERE body_size > 0"_s)
                .value()
                .toInt();
        };
        QCOMPARE(kept(), 251);
        desk.office.listen(onPort(0), {});
        QTRY_COMPARE(kept(), 1);
        // And while it runs, every hour.
        desk.clock.advance(qint64(91) * 24 * 60 * 60 * 1000);
        int hourly = 0;
        for (QTimer *timer : desk.office.findChildren<QTimer *>()) {
            if (timer->isActive() && timer->interval() == 3'600'000) {
                timer->start(10);
                ++hourly;
            }
        }
        QVERIFY(hourly > 0);
        QTRY_COMPARE(kept(), 0);
    }

    void bookingsAcknowledgementsAndUntoldAlertsSurviveARestart()
    {
        const Profile profile = freshProfile();
        {
            Desk desk(profile);
            desk.office.listen(onPort(0), {});
            const Sender sender(desk.port(),
                                {bookingDelivery("create", 1, 0), bookingDelivery("create", 2, 0)});
            QTRY_COMPARE(desk.changed(), 2);
            desk.office.acknowledge({1});
            desk.office.close();
        }
        Desk desk(profile);
        desk.office.listen(onPort(0), {});
        const auto records = desk.snapshots.first().first().value<QList<BookingRecord>>();
        QCOMPARE(records.size(), 2);
        QVERIFY(records.at(0).acknowledged);
        QVERIFY(!records.at(1).acknowledged);
        const auto alerts = desk.alerts.first().first().value<QList<Alert>>();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.first().fact.bookingId, 2);
        QVERIFY(alerts.first().fromBefore);
    }

    void theStoryOfOneBookingIsToldWhileItGoesOn()
    {
        Desk desk(freshProfile());
        QSignalSpy told(&desk.office, &BackOffice::storyTold);
        desk.office.followStory(1); // before there is a database
        desk.office.listen(onPort(0), {});
        const Sender sender(desk.port(), {bookingDelivery("create", 1, 0), bookingDelivery("create", 2, 0)});
        QTRY_COMPARE(desk.changed(), 2);
        const auto last = [&told] { return told.last().at(1).value<QList<StoryEntry>>(); };
        QCOMPARE(told.last().first().toLongLong(), 1);
        QCOMPARE(last().size(), 1);
        desk.office.acknowledge({1});
        QCOMPARE(last().size(), 2);
        const qsizetype before = told.size();
        desk.office.acknowledge({2});
        QCOMPARE(told.size(), before);
        desk.office.followStory(2);
        QCOMPARE(told.last().first().toLongLong(), 2);
        QCOMPARE(last().last().event, StoryEvent::Acknowledged);
        desk.office.followStory(0);
        desk.office.unacknowledge({2});
        QCOMPARE(told.size(), before + 1);
    }

    void aTakenPortIsSaidWithItsOwnerAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Desk desk(freshProfile());
        desk.office.listen(onPort(other.serverPort()), {});
        QCOMPARE(desk.port(), quint16(0));
        QVERIFY2(desk.said().listenTrouble.contains(QString::number(other.serverPort())),
                 qPrintable(desk.said().listenTrouble));
        const quint16 port = other.serverPort();
        other.close();
        desk.office.retry();
        QCOMPARE(desk.port(), port);
        QVERIFY(desk.said().listenTrouble.isEmpty());
    }

    void anotherPortIsInForceAtOnce()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        const quint16 first = desk.port();
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 second = free.serverPort();
        free.close();
        desk.office.listen(onPort(second), {});
        QCOMPARE(desk.port(), second);
        QCOMPARE(desk.snapshots.size(), 1);
        Sender old(first, {bookingDelivery("create", 1, 0)});
        Sender now(second, {bookingDelivery("create", 2, 0)});
        QTRY_VERIFY(old.isDone() && now.isDone());
        QCOMPARE(old.accepted(), 0);
        QCOMPARE(now.accepted(), 1);
    }

    void aDatabaseThatCannotBeOpenedIsSaidAndTriedAgain()
    {
        const Profile profile = freshProfile();
        QVERIFY(QDir().mkdir(profile.databaseFile())); // a folder where the file should be
        Desk desk(profile);
        desk.office.listen(onPort(0), {});
        QVERIFY(!desk.said().storeTrouble.isEmpty());
        QCOMPARE(desk.port(), quint16(0));
        QVERIFY(QDir().rmdir(profile.databaseFile()));
        desk.office.retry();
        QVERIFY(desk.said().storeTrouble.isEmpty());
        QVERIFY(desk.port() != 0);
    }

#ifdef Q_OS_UNIX
    void oneReadsThatThereIsRoomAgainBeforeTheNextDelivery()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        // A disk that is full, for whatever grows beyond this.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const rlimit little{512 * 1024, unlimited.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto room = qScopeGuard([&unlimited] { setrlimit(RLIMIT_FSIZE, &unlimited); });
        const Sender refused(desk.port(), {bookingDelivery("create", 1, 0) + QByteArray(900 * 1024, ' ')});
        QTRY_VERIFY(refused.isDone());
        QCOMPARE(refused.accepted(), 0);
        QVERIFY(!desk.said().storeTrouble.isEmpty());
        hurryRetries(desk.office);
        QTest::qWait(100);
        QVERIFY(!desk.said().storeTrouble.isEmpty()); // a guess would have been green
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QTRY_VERIFY(desk.said().storeTrouble.isEmpty());
        const Sender kept(desk.port(), {bookingDelivery("create", 2, 0)});
        QTRY_COMPARE(desk.changed(), 1);
    }
#endif

    void anotherTokenIsInForceAlsoWhereThePortIsTaken()
    {
        Desk desk(freshProfile());
        desk.office.listen(onPort(0), {});
        const quint16 port = desk.port();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ListenerSettings changed = onPort(other.serverPort());
        changed.address = u"127.0.0.2"_s;
        changed.token = "zyxwvutsrqponmlkjihgfe";
        QTcpServer same;
        QVERIFY(same.listen(QHostAddress(changed.address), other.serverPort()));
        desk.office.listen(changed, {});
        QVERIFY(!desk.said().listenTrouble.isEmpty());
        // What is told to whoever has to know the address is what is open.
        QCOMPARE(desk.port(), port);
        QCOMPARE(desk.ports.last().last().toString(), u"127.0.0.1"_s);
        int leaked = 0;
        int current = 0;
        const std::unique_ptr<QThread> sender(QThread::create([&] {
            leaked = postBlocking(port, token, bookingDelivery("create", 1, 0));
            current = postBlocking(port, changed.token, bookingDelivery("create", 2, 0));
        }));
        sender->start();
        QTRY_VERIFY(sender->isFinished());
        QCOMPARE(leaked, 404);
        QCOMPARE(current, 200);
    }

    void aHeldMainThreadDoesNotHoldTheAnswers()
    {
        FakeClock clock(QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc()));
        QThread thread;
        auto *office = new BackOffice(freshProfile(), clock);
        office->moveToThread(&thread);
        connect(&thread, &QThread::finished, office, &QObject::deleteLater);
        int rows = 0;
        quint16 port = 0;
        connect(office, &BackOffice::changed, this,
                [&rows](const QList<BookingChange> &changes) { rows += int(changes.size()); });
        connect(office, &BackOffice::listensAt, this, [&port](quint16 bound) { port = bound; });
        thread.start();
        QMetaObject::invokeMethod(office, [office] { office->listen(onPort(0), {}); });
        QTRY_VERIFY(port != 0);

        QList<QByteArray> bodies;
        for (int i = 1; i <= 100; ++i)
            bodies += bookingDelivery("create", i, 0);
        Sender sender(port, bodies);
        sender.wait(); // this thread is held here: none of its events run until all are answered
        QCOMPARE(sender.accepted(), 100);
        QCOMPARE(rows, 0);
        QTRY_COMPARE(rows, 100);
        QMetaObject::invokeMethod(office, &BackOffice::close, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
};

QTEST_GUILESS_MAIN(TestBackOffice)
#include "tst_backoffice.moc"
