// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apireading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskbell::Remedy)

namespace
{

ApiFailure failureOf(const HttpReply &reply)
{
    const ApiOutcome outcome = readAnswer(reply);
    return !outcome.ok() ? outcome.failure() : ApiFailure{{u"(none)"_s, Remedy::Drop}, -1, {}};
}

HttpReply tooMany(const QByteArray &retryAfter, const QByteArray &body)
{
    HttpReply reply{429, body, retryAfter};
    reply.receivedAt = QDateTime({2026, 5, 12}, {10, 0}, QTimeZone::utc());
    return reply;
}

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson("{\"v\":" + json + '}')[u"v"_s];
}

} // namespace

class TestApiReading : public QObject
{
    Q_OBJECT

private slots:
    void givesTheData_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonValue>("data");
        QTest::newRow("object") << QByteArray(R"({"data":{"id":7}})")
                                << QJsonValue(QJsonObject{{u"id"_s, 7}});
        QTest::newRow("list") << QByteArray(R"({"data":[1]})") << QJsonValue(QJsonArray{1});
        QTest::newRow("text") << QByteArray(R"({"data":"ok"})") << QJsonValue(u"ok"_s);
        QTest::newRow("null") << QByteArray(R"({"data":null})") << QJsonValue(QJsonValue::Null);
        QTest::newRow("no error") << QByteArray(R"({"data":1,"error":null})") << QJsonValue(1);
    }

    void givesTheData()
    {
        QFETCH(QByteArray, body);
        const ApiOutcome outcome = readAnswer({200, body, {}});
        QVERIFY(outcome.ok());
        QTEST(outcome.data(), "data");
    }

    void namesTheRemedy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("says");
        const QByteArray object = R"({"error":{"code":"some_code","message":"So it is"}})";
        const QByteArray text = R"({"error":"So it is","data":null})";
        const QByteArray page = "\n<!DOCTYPE html><html></html>";
        const auto row = [](const char *name, int status, const QByteArray &body, Remedy remedy,
                            const QString &says) { QTest::newRow(name) << status << body << remedy << says; };
        row("401", 401, object, Remedy::AskOwner, u"API key"_s);
        row("401 as text", 401, text, Remedy::AskOwner, u"API key"_s);
        row("403", 403, object, Remedy::AskOwner, u"restriction"_s);
        row("404", 404, object, Remedy::Drop, u"So it is"_s);
        row("400 as text", 400, text, Remedy::Drop, u"So it is"_s);
        row("422", 422, object, Remedy::Drop, u"So it is"_s);
        row("429", 429, object, Remedy::RetryLater, u"wait"_s);
        row("500", 500, object, Remedy::RetryLater, u"status 500"_s);
        row("502 as a web page", 502, page, Remedy::RetryLater, u"status 502"_s);
        row("503 without a body", 503, {}, Remedy::RetryLater, u"status 503"_s);
        row("a login page", 200, page, Remedy::AskOwner, u"web page"_s);
        row("a redirect", 302, {}, Remedy::AskOwner, u"API address"_s);
        row("an error under 200", 200, object, Remedy::RetryLater, u"So it is"_s);
        row("no envelope", 200, R"({"services":[]})", Remedy::RetryLater, u"understood"_s);
        row("a bare list", 200, "[]", Remedy::RetryLater, u"understood"_s);
        row("half of it", 200, R"({"data":{"id")", Remedy::RetryLater, u"understood"_s);
        row("nothing", 200, {}, Remedy::RetryLater, u"understood"_s);
        row("no status of HTTP", -3, "\xff\xfe", Remedy::RetryLater, u"understood"_s);
    }

    void namesTheRemedy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const ApiFailure failure = failureOf({status, body, {}});
        QTEST(failure.error.remedy, "remedy");
        QCOMPARE(failure.status, status);
        QVERIFY2(failure.error.sentence.contains(says), qPrintable(failure.error.sentence));
        QVERIFY(failure.error.sentence.endsWith(u'.') || failure.error.sentence.endsWith(u"So it is"_s));
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds"); // -1: not told
        const QByteArray plain = R"({"error":"slow down"})";
        QTest::newRow("header") << QByteArray("7") << plain << 7;
        QTest::newRow("zero") << QByteArray("0") << plain << 0;
        QTest::newRow("body") << QByteArray() << QByteArray(R"({"error":{"retry_after":2.5}})") << 3;
        QTest::newRow("header over body")
            << QByteArray("7") << QByteArray(R"({"error":{"retry_after":2}})") << 7;
        QTest::newRow("web page") << QByteArray("30") << QByteArray("<html>") << 30;
        QTest::newRow("none") << QByteArray() << plain << -1;
        QTest::newRow("negative") << QByteArray("-4") << plain << -1;
        QTest::newRow("no number") << QByteArray("soon") << plain << -1;
        QTest::newRow("date") << QByteArray("Tue, 12 May 2026 10:02:05 GMT") << plain << 125;
        QTest::newRow("date that is past") << QByteArray("Tue, 12 May 2026 09:00:00 GMT") << plain << 0;
        QTest::newRow("for ever") << QByteArray() << QByteArray(R"({"error":{"retry_after":1e300}})")
                                  << 366 * 24 * 3600;
    }

    void readsHowLongToWait()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        QCOMPARE(failureOf(tooMany(header, body)).retryAfter.value_or(-1), seconds);
    }

    void aDateCountsFromTheServersOwnClock()
    {
        HttpReply reply = tooMany("Tue, 12 May 2026 10:02:05 GMT", "{}");
        reply.date = "Tue, 12 May 2026 10:02:00 GMT";
        QCOMPARE(failureOf(reply).retryAfter.value_or(-1), 5);
    }

    void knowsItsOwnErrors()
    {
        QVERIFY(failureOf({404, R"({"error":{"code":"booking_not_found"}})", {}}).ownEnvelope);
        QVERIFY(failureOf({404, R"({"error":"Not found"})", {}}).ownEnvelope);
        QVERIFY(!failureOf({404, "<html>Not found</html>", {}}).ownEnvelope);
        QVERIFY(!failureOf({404, R"({"message":"no route"})", {}}).ownEnvelope);
        QVERIFY(!failureOf({404, {}, {}}).ownEnvelope);
    }

    void carriesTheLimitsEitherWay()
    {
        const RateHeaders rate{5, 0, 1'778'580'001};
        HttpReply reply{200, R"({"data":1})", {}, rate};
        QCOMPARE(readAnswer(reply).rate(), rate);
        reply.status = 500;
        reply.body = "<html>";
        QVERIFY(!readAnswer(reply).ok());
        QCOMPARE(readAnswer(reply).rate(), rate);
    }

    void theirTimeIsMeasuredByTheServersOwnClock()
    {
        HttpReply reply{200, R"({"data":1})", {}, {5, 0, 1'778'580'001}};
        QCOMPARE(secondsToReset(readAnswer(reply).rate(), 1'778'572'800'000), 7'201);
        reply.date = "Tue, 12 May 2026 10:00:00 GMT";
        QCOMPARE(secondsToReset(readAnswer(reply).rate(), 1'778'572'800'000), 1);
        QCOMPARE(secondsToReset({}, 0), std::nullopt);
    }

    void readsBookingsInBothForms_data()
    {
        QTest::addColumn<QByteArray>("pagination");
        QTest::newRow("current_page")
            << QByteArray(R"({"current_page":2,"total_pages":7,"total_count":301,"page_size":50})");
        QTest::newRow("page") << QByteArray(R"({"page":2,"page_size":50,"total_items":301,"total_pages":7})");
    }

    void readsBookingsInBothForms()
    {
        QFETCH(QByteArray, pagination);
        const auto page = readBookings(parsed(R"({"bookings":[
            {"id":9,"service_id":1,"date":"2026-05-12","status":"pending","updated_at":"2026-05-01T10:00:00Z"},
            {"id":8,"service_id":1,"date":"2026-05-12T00:00:00Z","status":"cancelled","cancel_reason":"ill",
             "version":4,"updated_at":"2026-05-01T10:00:00.25Z","time_slot":{"id":3,"start_time":"2024-01-01 09:00:00"}},
            {"id":7}, null], "pagination":)" + pagination
                                              + "}"));
        QVERIFY(page);
        QCOMPARE(page.value().items.size(), 2);
        QCOMPARE(page.value().items[0].id, 9);
        QCOMPARE(page.value().items[1].date, QDate(2026, 5, 12));
        QCOMPARE(page.value().items[1].version, 4);
        QCOMPARE(page.value().items[1].timeSlotId, 3);
        QCOMPARE(page.value().items[1].updatedAt % 1000, 250);
        QCOMPARE(page.value().refused, 2);
        QCOMPARE(page.value().totalPages, 7);
        QCOMPARE(page.value().totalCount, std::optional<qint64>(301));
        QCOMPARE(page.value().page, std::optional<int>(2));
        QCOMPARE(page.value().pageSize, std::optional<int>(50));
    }

    void whatThePaginationDoesNotTellIsNotMadeUp()
    {
        const auto page =
            readBookings(parsed(R"({"bookings":null,"pagination":{"total_count":"many","page":-1}})"));
        QVERIFY(page);
        QCOMPARE(page.value(), ApiPage<Booking>());
    }

    void readsOneBookingOrSaysWhyNot()
    {
        const auto booking = readBooking(parsed(
            R"({"id":9,"service_id":1,"date":"2026-05-12","status":"confirmed","updated_at":"2026-05-01T10:00:00Z"})"));
        QVERIFY(booking);
        QCOMPARE(booking.value().status, Status::Confirmed);
        QVERIFY(readBooking(parsed(R"({"id":9})")).error().sentence.contains(u"service_id"_s));
        QVERIFY(!readBooking(parsed("\"ok\"")));
    }

    void keepsSecretsOutOfWhatItQuotes()
    {
        const QByteArray body =
            R"({"error":{"code":"sk_rsv_abc123","message":"Bad key sk_rsv_abc123\nBearer xyzzy"}})";
        for (const int status : {400, 404, 500}) {
            const ApiFailure failure = failureOf({status, body, {}});
            for (const QString &text : {failure.error.sentence, failure.code}) {
                QVERIFY2(!text.contains(u"abc123"_s) && !text.contains(u"xyzzy"_s), qPrintable(text));
                QVERIFY(!text.contains(u'\n'));
            }
        }
    }

    void aLongMessageIsCut()
    {
        const QJsonObject error{{u"error"_s, QString(1 << 17, u'x')}};
        const QByteArray body = QJsonDocument(error).toJson();
        QVERIFY(failureOf({500, body, {}}).error.sentence.size() < 400);
    }

    void readsServicesAndRefusesOneByOne()
    {
        const auto page = readServices(parsed(R"({"services":[
            {"id":1,"name":"Haircut","description":null,"timezone":"Europe/Berlin","version":3},
            {"id":"2","name":"Text for an id"}, {"id":3}, 4, null, {"id":1.5,"name":"Half"}, {"id":-1,"name":"Less"},
            {"id":9007199254740992,"name":"Last"}],
            "pagination":{"page":1,"page_size":50,"total_items":120,"total_pages":3}})"));
        QVERIFY(page);
        QCOMPARE(page.value().items,
                 (QList<Service>{{1, u"Haircut"_s, "Europe/Berlin"}, {qint64(1) << 53, u"Last"_s, {}}}));
        QCOMPARE(page.value().refused, 6);
        QCOMPARE(page.value().totalPages, 3);
    }

    void readsTimeSlotsInEachForm_data()
    {
        QTest::addColumn<QByteArray>("data");
        const QByteArray list = R"([{"id":5,"service_id":1,"day_of_week":0,"start_time":"2024-01-01 09:00:00",
                                     "end_time":"2024-01-01T10:00:00Z","max_bookings":2}])";
        QTest::newRow("bare list") << list;
        QTest::newRow("without pages") << R"({"time_slots":)" + list + R"(,"pagination":null})";
        QTest::newRow("one page") << R"({"time_slots":)" + list
                + R"(,"pagination":{"current_page":1,"total_pages":1}})";
        QTest::newRow("pages counted wrongly")
            << R"({"time_slots":)" + list + R"(,"pagination":{"total_pages":-2}})";
    }

    void readsTimeSlotsInEachForm()
    {
        QFETCH(QByteArray, data);
        const auto page = readTimeSlots(parsed(data));
        QVERIFY(page);
        const TimeSlot slot{5, 1, u"2024-01-01 09:00:00"_s, u"2024-01-01T10:00:00Z"_s, 2};
        QCOMPARE(page.value().items, QList<TimeSlot>{slot});
        QCOMPARE(page.value().totalPages, 1);
    }

    void aListThatIsNoneIsAnError()
    {
        for (const char *data : {"7", "\"ok\"", "null", R"({"services":"none"})", R"({"rooms":[]})"})
            QVERIFY2(!readServices(parsed(data)), data);
        QVERIFY(readServices(parsed(R"({"services":null})")));
        QVERIFY(readServices(parsed("[]")));
    }
};

QTEST_GUILESS_MAIN(TestApiReading)
#include "tst_apireading.moc"
