// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"
#include "app/office/backoffice.h"
#include "app/store/database.h"
#include "app/store/requestrecord.h"
#include "tests/office/deliveries.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray key = "tk_rsv_office";

/// A back office on the test's own thread, before the made-up shop's API over sockets.
struct Desk {
    explicit Desk(const QString &folder)
        : shop("Europe/Berlin")
        , api(shop, clock, key, {500, 1'000})
        , office(openProfile(folder).value(), clock)
        , changes(&office, &BackOffice::changed)
        , alerts(&office, &BackOffice::alertsDue)
    {
        QObject::connect(&office, &BackOffice::proved, [this](const Proofs &proofs) { said = proofs; });
        if (!api.listen())
            qFatal("The stand-in cannot listen.");
        // A second here is a minute there, nearly.
        QObject::connect(&hands, &QTimer::timeout, [this] { clock.advance(500); });
        hands.start(10);
    }

    void open(const QByteArray &apiKey = key)
    {
        ListenerSettings settings;
        settings.address = u"127.0.0.1"_s;
        settings.port = 0;
        settings.token = "0123456789abcdefghijklmn";
        office.listen(settings, {});
        ApiSettings asked;
        asked.access = {api.url(), apiKey};
        office.useApi(asked);
    }

    Booking book(int number)
    {
        const ShopSlot &slot = shop.timeSlots().at(number % shop.timeSlots().size());
        QDate date = shop.today(clock.now()).addDays(1);
        while (shop.placesLeft(slot, date) == 0)
            date = date.addDays(1);
        Customer customer;
        customer.name = u"Customer %1"_s.arg(number);
        const BookingRequest request{slot.slot.serviceId, slot.slot.id, date, customer, {}};
        return std::get<ShopEvent>(shop.book(request, clock.now())).booking;
    }

    int changed() const
    {
        qsizetype count = 0;
        for (const QVariantList &signal : changes)
            count += signal.first().value<QList<BookingChange>>().size();
        return int(count);
    }

    Health health() const
    {
        return assess(said, clock.now().toTimeZone(QTimeZone("Europe/Berlin")), QLocale::c());
    }

    FakeClock clock{QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc())};
    QTimer hands;
    MadeUpShop shop;
    ApiStandIn api;
    BackOffice office;
    QSignalSpy changes;
    QSignalSpy alerts;
    Proofs said;
};

} // namespace

class TestApi : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString folder() { return m_dir.filePath(u"p%1"_s.arg(++m_count)); }

private slots:
    void everythingIsThereAfterTheFirstSyncWithoutAnAlert()
    {
        Desk desk(folder());
        for (int i = 0; i < 120; ++i)
            desk.book(i);
        desk.open();
        QTRY_VERIFY(desk.said.api.lastAnswer > 0 && !desk.said.api.syncing && desk.said.api.every > 0);
        QCOMPARE(desk.changed(), 120);
        QCOMPARE(desk.alerts.size(), 0);
        QVERIFY(desk.said.api.used > 0);
        QCOMPARE(desk.said.api.limit, 10'000);
        QVERIFY2(desk.health().words.contains(u"Checking"_s), qPrintable(desk.health().words));
    }

    void whatAWebhookDidNotTellIsFoundWhenAPersonAsks()
    {
        Desk desk(folder());
        desk.book(1);
        desk.open();
        QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
        const Booking missed = desk.book(2);
        desk.office.refresh();
        QTRY_COMPARE(desk.alerts.size(), 1);
        const Alert alert = desk.alerts.first().first().value<QList<Alert>>().first();
        QCOMPARE(alert.fact, (Fact{missed.id, FactKind::New, {}}));
        QCOMPARE(alert.record.heardBy, Source::Api);
    }

    void aPortThatStaysTakenCostsNoRequests()
    {
        Desk desk(folder());
        desk.book(1);
        desk.open();
        QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ListenerSettings taken;
        taken.address = u"127.0.0.1"_s;
        taken.port = other.serverPort();
        taken.token = "0123456789abcdefghijklmn";
        QSignalSpy tries(&desk.office, &BackOffice::listensAt);
        desk.office.listen(taken, {});
        QVERIFY(!desk.said.listenTrouble.isEmpty());
        const qsizetype before = desk.api.requests().size();
        for (QTimer *timer : desk.office.findChildren<QTimer *>()) {
            if (timer->isActive() && !timer->isSingleShot() && timer->interval() == 5000)
                timer->start(10);
        }
        QTRY_VERIFY(tries.size() > 20);
        QVERIFY2(desk.api.requests().size() - before < 5,
                 qPrintable(QString::number(desk.api.requests().size() - before)));
    }

    void anUnsignedClaimIsConfirmedOverTheApi()
    {
        Desk desk(folder());
        desk.book(1);
        QSignalSpy ports(&desk.office, &BackOffice::listensAt);
        desk.open();
        QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
        // Nobody at ReserveKit knows of booking 789.
        const quint16 port = ports.last().first().value<quint16>();
        const std::unique_ptr<QThread> sender(QThread::create(
            [port] { postBlocking(port, "0123456789abcdefghijklmn", bookingDelivery("create", 789, 0)); }));
        sender->start();
        QSignalSpy withdrawn(&desk.office, &BackOffice::alertsWithdrawn);
        QTRY_COMPARE(desk.alerts.size(), 1);
        QTRY_VERIFY(std::ranges::any_of(desk.api.requests(), [](const ApiRequest &request) {
            return request.path == u"/bookings/789"_s;
        }));
        // It was heard of this very minute, and so it is asked again.
        QTRY_VERIFY([&desk] {
            desk.office.hurry();
            return !desk.changes.isEmpty()
                && desk.changes.last().first().value<QList<BookingChange>>().last().now.removed;
        }());
        QTRY_COMPARE(withdrawn.size(), 1);
        sender->wait();
    }

    void aRefusedKeyIsSaidAtOnceAndAnotherIsInForceAtOnce()
    {
        Desk desk(folder());
        desk.book(1);
        desk.open("tk_rsv_wrong");
        QTRY_VERIFY(desk.said.api.keyRefused);
        QCOMPARE(desk.health().level, HealthLevel::Trouble);
        QCOMPARE(desk.health().action, HealthAction::OpenSettings);
        QVERIFY2(desk.health().words.contains(u"API key"_s), qPrintable(desk.health().words));
        QVERIFY(!desk.health().words.contains(u"tk_rsv"_s));
        ApiSettings asked;
        asked.access = {desk.api.url(), key};
        desk.office.useApi(asked);
        QTRY_COMPARE(desk.changed(), 1);
        QVERIFY(desk.said.api.trouble.isEmpty());
    }

    void aSignInPageOfTheNetworkIsNamed()
    {
        Desk desk(folder());
        ApiFault page;
        page.kind = ApiFault::Kind::WebPage;
        page.status = 200;
        desk.api.showFaults({page});
        desk.open();
        QTRY_VERIFY(!desk.said.api.trouble.isEmpty());
        QVERIFY(desk.health().level == HealthLevel::Trouble);
    }

    void withoutAKeyNothingIsAsked()
    {
        Desk desk(folder());
        desk.open({});
        QTRY_VERIFY(desk.said.started);
        QVERIFY(!desk.said.api.wanted);
        QVERIFY(desk.api.requests().isEmpty());
        QVERIFY2(desk.health().words.contains(u"first delivery"_s), qPrintable(desk.health().words));
    }

    void aLargerPlanIsInForceAtOnceThoughTheOldOneWasUsedUp()
    {
        Desk desk(folder());
        ApiFault usedUp;
        usedUp.kind = ApiFault::Kind::Status;
        usedUp.status = 429;
        usedUp.retryAfter = 24 * 3600;
        desk.api.showFaults({usedUp});
        desk.open();
        QTRY_VERIFY(desk.said.api.usedUpTill > 0);
        ApiSettings larger;
        larger.access = {desk.api.url(), key};
        larger.plan = u"developer"_s;
        desk.office.useApi(larger);
        QCOMPARE(desk.said.api.usedUpTill, 0);
        QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
        QCOMPARE(desk.said.api.limit, 50'000);
    }

    void aPersonIsAnsweredAfterARestartThoughPollingHasNothingLeft()
    {
        const QString profile = folder();
        {
            Desk desk(profile);
            desk.book(1);
            desk.open();
            QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
            desk.office.close();
        }
        {
            const auto database =
                std::move(Database::open(openProfile(profile).value().databaseFile())).value();
            RequestRecord record(*database);
            QList<MonthUse> months = record.read().value();
            months.last().poll = 8'500;
            QVERIFY(record.write(months));
        }
        Desk desk(profile);
        desk.book(1);
        const Booking missed = desk.book(2);
        desk.open();
        QTRY_VERIFY(desk.said.api.every > 0);
        desk.office.refresh();
        QTRY_COMPARE(desk.alerts.size(), 1);
        QCOMPARE(desk.alerts.first().first().value<QList<Alert>>().first().fact.bookingId, missed.id);
    }

    void anEditThatWaitsIsSentWhenTheLineMayBeBack()
    {
        Desk desk(folder());
        const Booking booked = desk.book(1);
        desk.open();
        QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
        // From here on no wait comes to its end by itself.
        desk.hands.stop();
        ApiFault away;
        away.kind = ApiFault::Kind::Status;
        away.status = 503;
        desk.api.showFaults(QList<std::optional<ApiFault>>(20, away));
        desk.office.decideEdits({{EditKind::Confirm, {}, booked}});
        QTRY_VERIFY(std::ranges::any_of(desk.api.requests(),
                                        [](const ApiRequest &request) { return request.method == "PATCH"; }));
        QTRY_VERIFY(!desk.said.api.trouble.isEmpty());
        desk.api.showFaults({});
        QCOMPARE(desk.shop.booking(booked.id)->status, Status::Pending);
        desk.office.hurry();
        QTRY_COMPARE(desk.shop.booking(booked.id)->status, Status::Confirmed);
    }

    void theRequestsOfTheMonthSurviveARestart()
    {
        const QString profile = folder();
        qint64 used = 0;
        {
            Desk desk(profile);
            desk.book(1);
            desk.open();
            QTRY_VERIFY(desk.said.api.every > 0 && !desk.said.api.syncing);
            desk.office.refresh();
            QTRY_VERIFY(desk.said.api.used > 5);
            used = desk.said.api.used;
            desk.office.close();
        }
        Desk desk(profile);
        desk.open();
        QTRY_VERIFY(desk.said.api.used >= used);
        QVERIFY(desk.said.api.used <= used + 20);
    }
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
