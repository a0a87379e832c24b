// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apianswer.h"
#include "app/demo/apistandin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 5, 11), QTime(12, 0), QTimeZone::utc()); // a Monday
const QByteArray key = QByteArrayLiteral("tk_rsv_test");

QJsonObject json(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString code(const ApiAnswer &answer)
{
    return json(answer)[u"error"_s][u"code"_s].toString();
}

} // namespace

class TestApiAnswer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = MadeUpShop("Europe/Berlin");
        const ShopSlot &slot = m_shop.timeSlots().first();
        Customer customer;
        customer.name = u"Jane Doe"_s;
        customer.email = u"jane.doe@example.com"_s;
        const auto booked =
            m_shop.book({slot.slot.serviceId, slot.slot.id, QDate(2026, 5, 18), customer, {}}, noon);
        m_id = QString::number(std::get<ShopEvent>(booked).booking.id);
        m_serviceId = QString::number(slot.slot.serviceId);
        m_slotId = slot.slot.id;
        m_form = {};
    }

    void asksForTheKey_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QByteArray() << u"authentication_required"_s;
        QTest::newRow("no bearer") << key << u"authorization_header_malformed"_s;
        QTest::newRow("nothing behind it") << QByteArray("Bearer ") << u"authorization_header_malformed"_s;
        QTest::newRow("another") << QByteArray("Bearer tk_rsv_other") << u"invalid_api_key"_s;
    }

    void asksForTheKey()
    {
        QFETCH(QByteArray, header);
        ApiRequest request{"GET", u"/services"_s, QUrlQuery(u"page=1&page_size=5"_s), {}, {}};
        if (!header.isEmpty())
            request.headers.insert("authorization", header);
        const ApiAnswer refused = answer(m_shop, request, key, {}, noon);
        QCOMPARE(refused.status, 401);
        QTEST(code(refused), "error");
    }

    void listsServicesPageByPage()
    {
        const QJsonObject first =
            json(ask("GET", u"/services"_s, u"page=1&page_size=2"_s))[u"data"_s].toObject();
        QCOMPARE(first[u"services"_s].toArray().size(), 2);
        QCOMPARE(
            first[u"pagination"_s],
            QJsonValue(QJsonObject{
                {u"current_page"_s, 1}, {u"total_pages"_s, 2}, {u"total_count"_s, 3}, {u"page_size"_s, 2}}));
        QCOMPARE(first[u"services"_s][0][u"timezone"_s].toString(), u"Europe/Berlin"_s);
        m_form.pagination = WireForm::Pagination::Page;
        const QJsonObject last =
            json(ask("GET", u"/services"_s, u"page=2&page_size=2"_s))[u"data"_s].toObject();
        QCOMPARE(last[u"services"_s].toArray().size(), 1);
        QCOMPARE(last[u"pagination"_s],
                 QJsonValue(QJsonObject{
                     {u"page"_s, 2}, {u"total_pages"_s, 2}, {u"total_items"_s, 3}, {u"page_size"_s, 2}}));
        QCOMPARE(json(ask("GET", u"/services"_s, u"page=9&page_size=2"_s))[u"data"_s][u"services"_s]
                     .toArray()
                     .size(),
                 0);
    }

    void listsTimeSlotsInThreeWays()
    {
        const QString ofService = u"service_id="_s + m_serviceId;
        const QJsonValue whole =
            json(ask("GET", u"/time-slots"_s, ofService + u"&no_pagination=true"_s))[u"data"_s];
        QVERIFY(whole[u"pagination"_s].isNull());
        const QJsonArray all = whole[u"time_slots"_s].toArray();
        QCOMPARE(all.size(), 7 * 18);
        const QJsonValue page =
            json(ask("GET", u"/time-slots"_s, ofService + u"&page=3&page_size=50"_s))[u"data"_s];
        QCOMPARE(page[u"time_slots"_s].toArray().size(), 26);
        QCOMPARE(page[u"time_slots"_s][0], all.at(100));
        QCOMPARE(json(ask("GET", u"/services/"_s + m_serviceId + u"/time-slots"_s))[u"data"_s].toArray(),
                 all);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &method, const QString &path,
                            const QString &query, const QByteArray &body, int status, const QString &error) {
            QTest::newRow(name) << method << path << query << body << status << error;
        };
        row("no page", "GET", u"/bookings"_s, u"service_id=1201"_s, {}, 400, u"validation_error"_s);
        row("no service", "GET", u"/bookings"_s, u"page=1&page_size=50"_s, {}, 400, u"validation_error"_s);
        row("no such booking", "GET", u"/bookings/4"_s, {}, {}, 404, u"booking_not_found"_s);
        row("no such service", "GET", u"/services/4"_s, {}, {}, 404, u"service_not_found"_s);
        row("no such path", "GET", u"/invoices"_s, {}, {}, 404, u"resource_not_found"_s);
        row("no such method", "PUT", u"/services"_s, {}, {}, 405, u"method_not_allowed"_s);
        row("cancelled without a reason", "PATCH", u"/bookings/48201"_s, {}, R"({"status":"cancelled"})", 400,
            u"validation_error"_s);
        row("back to pending", "PATCH", u"/bookings/48201"_s, {}, R"({"status":"pending"})", 422,
            u"invalid_status_transition"_s);
        row("unknown status", "PATCH", u"/bookings/48201"_s, {}, R"({"status":"lost"})", 400,
            u"validation_error"_s);
        row("a weekday without the slot", "PATCH", u"/bookings/48201"_s, {}, R"({"date":"2026-05-19"})", 400,
            u"invalid_time_slot"_s);
        row("no date", "POST", u"/bookings"_s, u"service_id=1201"_s, "{}", 400, u"validation_error"_s);
        row("booked twice", "POST", u"/bookings"_s, u"service_id=1201"_s,
            R"({"date":"2026-05-18","time_slot_id":5001,"customer_email":"jane.doe@example.com"})", 400,
            u"duplicate_booking"_s);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QByteArray, body);
        const QList<Booking> before = m_shop.bookings();
        const ApiAnswer refused = ask(method, path, query, body);
        QTEST(refused.status, "status");
        QTEST(code(refused), "error");
        QVERIFY(!refused.event);
        QCOMPARE(m_shop.bookings(), before);
    }

    void wordsErrorsInEachForm()
    {
        m_form.failure = WireForm::Failure::Text;
        QCOMPARE(json(ask("GET", u"/bookings/4"_s)),
                 (QJsonObject{{u"error"_s, u"The booking was not found"_s}}));
        m_form.failure = WireForm::Failure::ObjectWithNullData;
        const QJsonObject withNull = json(ask("GET", u"/bookings/4"_s));
        QVERIFY(withNull.contains(u"data"_s) && withNull[u"data"_s].isNull());
        QVERIFY(withNull[u"error"_s].isObject());
    }

    void aPatchChangesTheBookingAndIsAnEvent()
    {
        const ApiAnswer patched = ask("PATCH", u"/bookings/"_s + m_id, {},
                                      R"({"status":"cancelled","cancel_reason":"Ill","message":"Sorry"})");
        QCOMPARE(patched.status, 200);
        QVERIFY(patched.event);
        QCOMPARE(patched.event->kind, ObservationKind::Update);
        QCOMPARE(patched.event->booking, *m_shop.booking(m_id.toLongLong()));
        QCOMPARE(patched.event->booking.status, Status::Cancelled);
        QCOMPARE(json(patched), json(ask("GET", u"/bookings/"_s + m_id)));
        QCOMPARE(json(patched)[u"data"_s][u"cancel_reason"_s].toString(), u"Ill"_s);
    }

    void aDeleteIsForGood()
    {
        const ApiAnswer gone = ask("DELETE", u"/bookings/"_s + m_id);
        QCOMPARE(json(gone)[u"data"_s].toString(), u"ok"_s);
        QCOMPARE(gone.event->kind, ObservationKind::Delete);
        QCOMPARE(ask("GET", u"/bookings/"_s + m_id).status, 404);
    }

    void theCustomerCanBeReadAndChanged()
    {
        const QString path = u"/bookings/"_s + m_id + u"/customer"_s;
        QCOMPARE(json(ask("GET", path))[u"data"_s][u"name"_s].toString(), u"Jane Doe"_s);
        const ApiAnswer patched = ask("PATCH", path, {}, R"({"phone":"+1 202 555 0185"})");
        QCOMPARE(json(patched)[u"data"_s][u"phone"_s].toString(), u"+1 202 555 0185"_s);
        QCOMPARE(patched.event->booking.customer.name, u"Jane Doe"_s);
        QCOMPARE(patched.event->booking.customer.phone, u"+1 202 555 0185"_s);
    }

    void aPostBooks()
    {
        const QByteArray body = R"({"date":"2026-05-18","time_slot_id":)" + QByteArray::number(m_slotId)
            + R"(,"customer_name":"Chidi Eze","message":"First visit"})";
        const ApiAnswer booked = ask("POST", u"/bookings"_s, u"service_id="_s + m_serviceId, body);
        QCOMPARE(booked.status, 201);
        QCOMPARE(booked.event->kind, ObservationKind::Create);
        QCOMPARE(booked.event->booking.customer.name, u"Chidi Eze"_s);
        const QJsonValue list =
            json(ask("GET", u"/bookings"_s, u"page=1&page_size=50&service_id="_s + m_serviceId))[u"data"_s];
        QCOMPARE(list[u"bookings"_s].toArray().size(), 2);
        QCOMPARE(ask("POST", u"/bookings"_s, u"service_id="_s + m_serviceId, body).status, 400);
    }

    void theAllowanceComesBackWithTime()
    {
        Allowance allowance({5, 10});
        int given = 0;
        while (allowance.take(0))
            ++given;
        QCOMPARE(given, 10);
        QVERIFY(!allowance.take(100));
        QVERIFY(allowance.take(300));
        QVERIFY(!allowance.take(300));
        for (int i = 0; i < 10; ++i)
            QVERIFY(allowance.take(3'600'000));
        QVERIFY(!allowance.take(3'600'000));
    }

private:
    ApiAnswer ask(const QByteArray &method, const QString &path, const QString &query = {},
                  const QByteArray &body = {})
    {
        const ApiRequest request{method, path, QUrlQuery(query), {{"authorization", "Bearer " + key}}, body};
        return answer(m_shop, request, key, m_form, noon.addSecs(60));
    }

    MadeUpShop m_shop{"UTC"};
    WireForm m_form;
    QString m_id;
    QString m_serviceId;
    qint64 m_slotId = 0;
};

QTEST_GUILESS_MAIN(TestApiAnswer)
#include "tst_apianswer.moc"
