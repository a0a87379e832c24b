// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/reader.h"
#include "app/demo/demo.h"

#include "fakelistener.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime morning(QDate(2026, 5, 12), QTime(7, 30), QTimeZone::utc());

QList<QByteArray> hoursInTheShop(quint32 seed, int acts, MadeUpShop &shop)
{
    QRandomGenerator random(seed);
    QDateTime now = morning;
    stock(shop, random, now);
    QList<QByteArray> bodies;
    for (const QList<ShopEvent> &events : openingEvents(shop, random, now))
        bodies.append(deliveryBody(events, shop, anyForm(random)));
    for (int i = 0; i < acts; ++i) {
        now = now.addMSecs(pauseAfter(shop, random));
        const std::optional<Act> act = nextAct(shop, random, now);
        if (const auto event = act ? perform(*act, shop, now) : std::nullopt)
            bodies.append(deliveryBody({*event}, shop, anyForm(random)));
    }
    return bodies;
}

} // namespace

class TestDemoDay : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameDay()
    {
        MadeUpShop one("Europe/Berlin");
        MadeUpShop same("Europe/Berlin");
        MadeUpShop other("Europe/Berlin");
        const QList<QByteArray> bodies = hoursInTheShop(1, 300, one);
        QVERIFY(bodies.size() > 300);
        QCOMPARE(hoursInTheShop(1, 300, same), bodies);
        QVERIFY(hoursInTheShop(2, 300, other) != bodies);
    }

    void theStartShowsTenBookingsAndMore_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("morning") << morning;
        QTest::newRow("just before midnight")
            << QDateTime(QDate(2026, 5, 12), QTime(21, 59), QTimeZone::utc());
        QTest::newRow("Sunday") << QDateTime(QDate(2026, 5, 17), QTime(10, 0), QTimeZone::utc());
        QTest::newRow("night of the time change")
            << QDateTime(QDate(2026, 3, 29), QTime(1, 30), QTimeZone::utc());
    }

    void theStartShowsTenBookingsAndMore()
    {
        QFETCH(QDateTime, now);
        for (quint32 seed = 0; seed < 20; ++seed) {
            MadeUpShop shop("Europe/Berlin");
            QRandomGenerator random(seed);
            stock(shop, random, now);
            const QList<QList<ShopEvent>> deliveries = openingEvents(shop, random, now);
            QVERIFY(deliveries.size() >= 12 && deliveries.size() <= 14);
            QSet<qint64> ids;
            bool several = false;
            for (const QList<ShopEvent> &events : deliveries) {
                several = several || events.size() > 1;
                for (const ShopEvent &event : events)
                    ids.insert(event.booking.id);
            }
            QVERIFY(ids.size() >= 12);
            QVERIFY(several);
        }
    }

    void everyBodyCanBeReadAndSaysWhatTheShopHas()
    {
        MadeUpShop shop("Europe/Berlin");
        QHash<qint64, Booking> heard;
        for (const QByteArray &body : hoursInTheShop(6, 500, shop)) {
            const DeliveryReading reading = readDelivery(body);
            QVERIFY2(reading.verdict == Verdict::Readable, body.constData());
            QVERIFY(!reading.observations.isEmpty() && reading.refusals.isEmpty());
            for (const Observation &each : reading.observations)
                heard.insert(each.booking.id, each.booking);
        }
        QVERIFY(heard.size() > 100);
        for (Booking told : heard) {
            const std::optional<Booking> held = shop.booking(told.id);
            if (!held)
                continue;
            // Not every delivery carries these.
            told.slotStart.clear();
            told.slotEnd.clear();
            told.version = held->version;
            QCOMPARE(told, *held);
        }
    }

    void someDeliveriesOfABookingOvertakeEachOther()
    {
        MadeUpShop shop("Europe/Berlin");
        QRandomGenerator random(8);
        const SenderHabits habits;
        struct Arrival {
            qint64 at;
            qint64 id;
            qint64 updatedAt;
        };
        QList<Arrival> arrivals;
        qint64 departed = 0;
        for (const QByteArray &body : hoursInTheShop(8, 1000, shop)) {
            departed += 7'000;
            const Booking booking = readDelivery(body).observations.first().booking;
            for (const int delay : departures(random, habits))
                arrivals.append({departed + delay, booking.id, booking.updatedAt});
        }
        std::stable_sort(arrivals.begin(), arrivals.end(),
                         [](const Arrival &a, const Arrival &b) { return a.at < b.at; });
        QHash<qint64, qint64> newest;
        int overtaken = 0;
        int twice = 0;
        for (const Arrival &each : arrivals) {
            overtaken += each.updatedAt < newest.value(each.id) ? 1 : 0;
            twice += each.updatedAt == newest.value(each.id) ? 1 : 0;
            newest.insert(each.id, std::max(each.updatedAt, newest.value(each.id)));
        }
        QVERIFY2(overtaken > 2, qPrintable(QString::number(overtaken)));
        QVERIFY2(twice > 10, qPrintable(QString::number(twice)));
    }

    void allKindsOfThingsHappenInAnHour()
    {
        MadeUpShop shop("Europe/Berlin");
        QRandomGenerator random(5);
        QDateTime now = morning;
        stock(shop, random, now);
        QHash<QString, int> seen;
        for (int i = 0; i < 400; ++i) {
            now = now.addSecs(7);
            const std::optional<Act> act = nextAct(shop, random, now);
            const auto event = act ? perform(*act, shop, now) : std::nullopt;
            if (!event)
                continue;
            ++seen[event->kind == ObservationKind::Create       ? u"booked"_s
                       : event->kind == ObservationKind::Delete ? u"removed"_s
                                                                : statusWord(event->booking)];
            const bool off = event->booking.status == Status::Cancelled;
            QCOMPARE(event->booking.cancelReason.isEmpty(), !off);
        }
        for (const QString &kind : {u"booked"_s, u"removed"_s, u"pending"_s, u"confirmed"_s, u"cancelled"_s})
            QVERIFY2(seen.value(kind) > 3, qPrintable(kind + u' ' + QString::number(seen.value(kind))));
    }

    void everyUpdateShowsALaterTimeThanTheOneBefore()
    {
        MadeUpShop shop("Europe/Berlin");
        QHash<qint64, QString> last;
        int updates = 0;
        for (const QByteArray &body : hoursInTheShop(3, 1000, shop)) {
            const QJsonObject json = QJsonDocument::fromJson(body).object();
            for (const QJsonValue &booking : json[u"bookings"_s].toArray()) {
                const qint64 id = booking[u"id"_s].toInteger();
                const QString seconds = booking[u"updated_at"_s].toString().left(19);
                if (last.contains(id)) {
                    QVERIFY2(seconds > last.value(id), body.constData());
                    ++updates;
                }
                last.insert(id, seconds);
            }
        }
        QVERIFY(updates > 100);
    }

    void runsForADayWithoutGrowingAbsurdly()
    {
        MadeUpShop shop("Europe/Berlin");
        const QList<QByteArray> bodies = hoursInTheShop(4, 6000, shop);
        QVERIFY(shop.size() <= fullShop);
        QSet<qint64> ids;
        for (const QByteArray &body : bodies) {
            QVERIFY(body.size() < 4096);
            ids.insert(QJsonDocument::fromJson(body)[u"bookings"_s][0][u"id"_s].toInteger());
        }
        QVERIFY2(ids.size() < 800, qPrintable(QString::number(ids.size())));
    }

    void deliversTheStartToTheListenerInSeconds()
    {
        const SystemClock clock;
        FakeListener listener;
        Demo demo(clock, 1, "Europe/Berlin");
        QVERIFY(demo.start(listener.url()));
        QTRY_VERIFY_WITH_TIMEOUT(listener.requests().size() >= 12, 20'000);
        QVERIFY(demo.shop().size() > 20);
        QVERIFY(demo.apiUrl().port() > 0);
        for (const FakeListener::Request &request : listener.requests())
            QVERIFY(QJsonDocument::fromJson(request.body).isObject());
    }

    void whatIsChangedThroughTheApiIsToldByWebhook()
    {
        const SystemClock clock;
        FakeListener listener;
        Demo demo(clock, 1, "Europe/Berlin");
        QVERIFY(demo.start(listener.url()));
        const QList<Booking> bookings = demo.shop().bookings();
        const auto pending = std::find_if(bookings.begin(), bookings.end(),
                                          [](const Booking &each) { return each.status == Status::Pending; });
        QVERIFY(pending != bookings.end());
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(demo.apiUrl().toString() + u"/bookings/%1"_s.arg(pending->id)));
        request.setRawHeader("Authorization", "Bearer " + Demo::apiKey());
        const std::unique_ptr<QNetworkReply> reply(
            network.sendCustomRequest(request, "PATCH", R"({"message":"Told by telephone"})"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(reply->rawHeader("X-RateLimit-Limit"), QByteArrayLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(listener.requests().begin(), listener.requests().end(),
                        [](const auto &each) { return each.body.contains("Told by telephone"); }),
            30'000);
    }
};

QTEST_GUILESS_MAIN(TestDemoDay)
#include "tst_demoday.moc"
