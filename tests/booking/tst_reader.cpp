// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/reader.h"

#include "app/booking/timetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

QByteArray file(const QString &name)
{
    QFile data(QStringLiteral(TEST_DATA "/") + name);
    return data.open(QFile::ReadOnly) ? data.readAll() : QByteArray();
}

QJsonObject booking(const QJsonObject &otherwise = {})
{
    QJsonObject booking{{u"id"_s, 789},
                        {u"service_id"_s, 123},
                        {u"date"_s, u"2026-05-12"_s},
                        {u"status"_s, u"pending"_s},
                        {u"updated_at"_s, u"2026-05-01T09:15:00Z"_s}};
    for (auto field = otherwise.begin(); field != otherwise.end(); ++field)
        booking.insert(field.key(), field.value());
    return booking;
}

QJsonObject bookingWithout(const QString &field)
{
    QJsonObject booking = ::booking();
    booking.remove(field);
    return booking;
}

QByteArray delivery(const QString &eventType, const QJsonArray &bookings)
{
    return QJsonDocument(QJsonObject{{u"event_type"_s, eventType},
                                     {u"bookings"_s, bookings},
                                     {u"timestamp"_s, u"2026-05-02T00:00:00Z"_s}})
        .toJson();
}

DeliveryReading readOne(const QJsonObject &one, const QString &eventType = u"bookings.update"_s)
{
    return readDelivery(delivery(eventType, {one}));
}

/// The booking that `otherwise` gives, or an empty one if it was refused.
Booking read(const QJsonObject &otherwise)
{
    const DeliveryReading reading = readOne(booking(otherwise));
    return reading.observations.isEmpty() ? Booking() : reading.observations.constFirst().booking;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentedBodiesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ObservationKind>("kind");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("updatedAt");
        QTest::newRow("create") << u"bookings.create"_s << ObservationKind::Create << Status::Pending << u""_s
                                << u"2023-06-20T09:15:00Z"_s;
        QTest::newRow("update") << u"bookings.update"_s << ObservationKind::Update << Status::Confirmed
                                << u""_s << u"2023-06-22T14:30:00Z"_s;
        QTest::newRow("delete") << u"bookings.delete"_s << ObservationKind::Delete << Status::Cancelled
                                << u"Customer requested cancellation"_s << u"2023-06-23T11:45:00Z"_s;
    }

    void theDocumentedBodiesAreRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, updatedAt);
        const DeliveryReading reading = readDelivery(file(name + u".json"_s));
        QCOMPARE(reading.verdict, Verdict::Readable);
        QCOMPARE(reading.eventType, name);
        QVERIFY(reading.refusals.isEmpty());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &observation = reading.observations.constFirst();
        QTEST(observation.kind, "kind");
        QVERIFY(observation.hasContent);
        const Booking &one = observation.booking;
        QCOMPARE(one.id, 789);
        QCOMPARE(one.serviceId, 123);
        QCOMPARE(one.timeSlotId, 456);
        QCOMPARE(one.date, QDate(2023, 7, 10));
        QTEST(one.status, "status");
        QTEST(one.cancelReason, "reason");
        QVERIFY(one.message.startsWith(u"First-time client consultation"_s));
        QCOMPARE(one.customer, (Customer{321, u"Jane Doe"_s, u"jane.doe@example.com"_s, u"+12025550185"_s}));
        QCOMPARE(one.createdAt, *instantFromText(u"2023-06-20T09:15:00Z"_s));
        QCOMPARE(one.updatedAt, *instantFromText(updatedAt));
    }

    void aBodyThatIsNoDeliveryIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("event_type=bookings.create");
        QTest::newRow("cut off") << file(u"bookings.create.json"_s).chopped(3);
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("a text") << QByteArray("\"bookings.create\"");
        QTest::newRow("no event_type") << QByteArray("{\"bookings\":[{\"id\":1}]}");
        QTest::newRow("event_type is a number") << QByteArray("{\"event_type\":7,\"bookings\":[{\"id\":1}]}");
        QTest::newRow("event_type is empty") << QByteArray("{\"event_type\":\"\",\"bookings\":[{\"id\":1}]}");
        QTest::newRow("no bookings") << QByteArray("{\"event_type\":\"bookings.create\"}");
        QTest::newRow("empty bookings") << delivery(u"bookings.delete"_s, {});
        QTest::newRow("bookings is an object")
            << QByteArray("{\"event_type\":\"bookings.delete\",\"bookings\":{\"id\":1}}");
        QTest::newRow("only wrong bookings") << delivery(u"bookings.create"_s, {7, QJsonObject()});
        QTest::newRow("invalid UTF-8")
            << QByteArray("{\"event_type\":\"bookings.\xff\",\"bookings\":[{\"id\":1}]}");
        QTest::newRow("too deep") << QByteArray("{\"event_type\":") + QByteArray(100'000, '[')
                + QByteArray(100'000, ']');
        QTest::newRow("a megabyte of nothing") << QByteArray(1024 * 1024, ' ');
        QTest::newRow("a megabyte of opened arrays") << QByteArray(1024 * 1024, '[');
    }

    void aBodyThatIsNoDeliveryIsRefusedWithAReason()
    {
        QFETCH(QByteArray, body);
        const DeliveryReading reading = readDelivery(body);
        QCOMPARE(reading.verdict, Verdict::Unreadable);
        QVERIFY(reading.observations.isEmpty());
        QVERIFY(!reading.refusals.isEmpty());
    }

    void anUnknownEventIsNothingWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with bookings") << delivery(u"bookings.archive"_s, {booking()});
        QTest::newRow("with wrong bookings") << QByteArray("{\"event_type\":\"ping\",\"bookings\":7}");
        QTest::newRow("without bookings") << QByteArray("{\"event_type\":\"ping\"}");
    }

    void anUnknownEventIsNothingWrong()
    {
        QFETCH(QByteArray, body);
        const DeliveryReading reading = readDelivery(body);
        QCOMPARE(reading.verdict, Verdict::UnknownEvent);
        QVERIFY(!reading.eventType.isEmpty());
        QVERIFY(reading.observations.isEmpty());
        QVERIFY(reading.refusals.isEmpty());
    }

    void readableBookingsCountBesideWrongOnes()
    {
        const DeliveryReading reading = readDelivery(
            delivery(u"bookings.create"_s,
                     {booking(), booking({{u"id"_s, 2}, {u"date"_s, u"soon"_s}}), 7, booking()}));
        QCOMPARE(reading.verdict, Verdict::PartlyReadable);
        QCOMPARE(reading.observations.size(), 2);
        QCOMPARE(reading.refusals.size(), 2);
        QCOMPARE(reading.refusals.at(0), u"Booking 2 was not read: its \"date\" is no date."_s);
        QCOMPARE(reading.refusals.at(1), u"A booking was not read: it is no JSON object."_s);
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonObject>("one");
        const auto row = [](const QString &field, const QJsonValue &value, const char *what) {
            QTest::addRow("%s: %s", qPrintable(field), what) << field << booking({{field, value}});
        };
        for (const QString &field : {u"id"_s, u"service_id"_s, u"date"_s, u"status"_s}) {
            QTest::addRow("%s: missing", qPrintable(field)) << field << bookingWithout(field);
            row(field, QJsonValue(), "null");
            row(field, QJsonArray(), "an array");
            row(field, true, "true");
        }
        for (const QString &field :
             {u"id"_s, u"service_id"_s, u"time_slot_id"_s, u"customer_id"_s, u"version"_s}) {
            row(field, u"789"_s, "a text");
            row(field, -1, "negative");
            row(field, 1.5, "no integer");
            row(field, 9007199254740994.0, "too large");
            row(field, 1e300, "huge");
        }
        row(u"id"_s, 0, "zero");
        row(u"service_id"_s, 0, "zero");
        row(u"status"_s, u""_s, "empty");
        for (const QString &field : {u"date"_s, u"updated_at"_s, u"created_at"_s}) {
            row(field, u"soon"_s, "no time");
            row(field, u"2026-02-30T00:00:00Z"_s, "no such day");
            row(field, 20260512, "a number");
        }
        row(u"updated_at"_s, u"2026-05-01T09:15:00"_s, "no zone");
        for (const QString &field : {u"message"_s, u"cancel_reason"_s})
            row(field, 7, "a number");
        for (const QString &field : {u"customer"_s, u"time_slot"_s})
            row(field, u"Jane"_s, "a text");
        QTest::newRow("customer.name")
            << u"customer.name"_s << booking({{u"customer"_s, QJsonObject{{u"name"_s, 7}}}});
        QTest::newRow("time_slot.start_time")
            << u"time_slot.start_time"_s << booking({{u"time_slot"_s, QJsonObject{{u"start_time"_s, 7}}}});
    }

    void wrongFieldsAreNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonObject, one);
        const DeliveryReading reading = readOne(one);
        QCOMPARE(reading.verdict, Verdict::Unreadable);
        QCOMPARE(reading.refusals.size(), 1);
        const QString &sentence = reading.refusals.constFirst();
        QVERIFY2(sentence.contains(u'"' + field + u'"'), qPrintable(sentence));
    }

    void optionalFieldsMayBeAbsentOrNull()
    {
        const QJsonValue null;
        const Booking absent = read({});
        QCOMPARE(absent.id, 789);
        QJsonObject nulls;
        for (const QString &name : {u"time_slot_id"_s, u"cancel_reason"_s, u"message"_s, u"created_at"_s,
                                    u"version"_s, u"customer"_s, u"customer_id"_s, u"time_slot"_s})
            nulls.insert(name, null);
        QCOMPARE(read(nulls), absent);
        QCOMPARE(
            read({{u"customer"_s, QJsonObject{{u"name"_s, null}, {u"email"_s, null}, {u"phone"_s, null}}}}),
            absent);
    }

    void unknownFieldsDoNotMatter()
    {
        QCOMPARE(read({{u"user_id"_s, u"x"_s}, {u"colour"_s, QJsonArray{1, 2}}}), read({}));
    }

    void idsGoUpTo2To53()
    {
        QCOMPARE(read({{u"id"_s, qint64(1) << 53}}).id, qint64(1) << 53);
        QByteArray body = delivery(u"bookings.create"_s, {booking()});
        QCOMPARE(readDelivery(QByteArray(body).replace("789", "789.0")).observations.constFirst().booking.id,
                 789);
        QCOMPARE(readDelivery(QByteArray(body).replace("789", "7.89e2")).observations.constFirst().booking.id,
                 789);
        QCOMPARE(readDelivery(body.replace("789", "9007199254740993")).verdict, Verdict::Unreadable);
    }

    void wordsForTheStatus_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("pending") << u"pending"_s << Status::Pending << u""_s;
        QTest::newRow("capitals") << u"CONFIRMED"_s << Status::Confirmed << u""_s;
        QTest::newRow("cancelled") << u"Cancelled"_s << Status::Cancelled << u""_s;
        QTest::newRow("canceled") << u"canceled"_s << Status::Cancelled << u""_s;
        QTest::newRow("another") << u"No-Show"_s << Status::Other << u"No-Show"_s;
    }

    void wordsForTheStatus()
    {
        QFETCH(QString, word);
        const Booking one = read({{u"status"_s, word}});
        QTEST(one.status, "status");
        QTEST(one.statusText, "text");
    }

    void aDateIsAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << u"2026-05-12"_s;
        QTest::newRow("midnight UTC") << u"2026-05-12T00:00:00Z"_s;
        QTest::newRow("fraction") << u"2026-05-12T00:00:00.000Z"_s;
        QTest::newRow("late in the west") << u"2026-05-12T23:59:59-11:00"_s;
        QTest::newRow("early in the east") << u"2026-05-12T00:00:00+14:00"_s;
        QTest::newRow("no zone") << u"2026-05-12 00:00:00"_s;
    }

    void aDateIsAsWritten()
    {
        QFETCH(QString, text);
        QCOMPARE(read({{u"date"_s, text}}).date, QDate(2026, 5, 12));
    }

    void theTimeOfAnUpdateFallsBack()
    {
        QJsonObject one = bookingWithout(u"updated_at"_s);
        const qint64 sent = *instantFromText(u"2026-05-02T00:00:00Z"_s);
        QCOMPARE(readOne(one).observations.constFirst().booking.updatedAt, sent);
        QCOMPARE(read({{u"updated_at"_s, QJsonValue()}}).updatedAt, sent);
        QByteArray noTimestamp = delivery(u"bookings.update"_s, {one}).replace("timestamp", "time");
        QCOMPARE(readDelivery(noTimestamp).refusals,
                 QStringList{u"Booking 789 was not read: its \"updated_at\" is missing."_s});
        one.insert(u"created_at"_s, u"2026-04-01T00:00:00Z"_s);
        QCOMPARE(readOne(one).observations.constFirst().booking.updatedAt,
                 *instantFromText(u"2026-04-01T00:00:00Z"_s));
    }

    void aSlotOrACustomerMayComeWithTheBooking()
    {
        const Booking one = read({{u"customer_id"_s, 5},
                                  {u"version"_s, 3},
                                  {u"time_slot"_s,
                                   QJsonObject{{u"id"_s, 9},
                                               {u"start_time"_s, u"2024-01-01 10:00:00"_s},
                                               {u"end_time"_s, u"2024-01-01T10:30:00Z"_s}}}});
        QCOMPARE(one.customer.id, 5);
        QCOMPARE(one.version, 3);
        QCOMPARE(one.timeSlotId, 9);
        QCOMPARE(one.slotStart, u"2024-01-01 10:00:00"_s);
        QCOMPARE(one.slotEnd, u"2024-01-01T10:30:00Z"_s);
    }

    void aDeleteNeedsNoMoreThanItsId()
    {
        const DeliveryReading bare = readOne({{u"id"_s, 7}}, u"bookings.delete"_s);
        QCOMPARE(bare.verdict, Verdict::Readable);
        QVERIFY(!bare.observations.constFirst().hasContent);
        QCOMPARE(bare.observations.constFirst().booking.id, 7);
        QVERIFY(readOne(booking(), u"bookings.delete"_s).observations.constFirst().hasContent);
        QCOMPARE(readOne({{u"id"_s, 7}, {u"date"_s, 7}}, u"bookings.delete"_s).verdict, Verdict::Unreadable);
        QCOMPARE(readOne({{u"date"_s, u"2026-05-12"_s}}, u"bookings.delete"_s).verdict, Verdict::Unreadable);
    }

    void theSameIdTwiceCountsTwice()
    {
        const DeliveryReading reading = readDelivery(delivery(
            u"bookings.update"_s, {booking({{u"message"_s, u"a"_s}}), booking({{u"message"_s, u"b"_s}})}));
        QCOMPARE(reading.observations.size(), 2);
        QCOMPARE(reading.observations.at(1).booking.message, u"b"_s);
    }

    void textsStayAsTheyAreButForHalvesOfPairs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const QString replacement(QChar::ReplacementCharacter);
        QTest::newRow("NUL") << QByteArray("a\\u0000b") << QString(QChar(u'a')) + QChar(u'\0') + QChar(u'b');
        QTest::newRow("pair") << QByteArray("\\ud83d\\ude00") << u"\U0001F600"_s;
        QTest::newRow("high half") << QByteArray("a\\ud83db") << u"a"_s + replacement + u"b"_s;
        QTest::newRow("low half") << QByteArray("\\ude00") << replacement;
        QTest::newRow("wrong way round") << QByteArray("\\ude00\\ud83d") << replacement + replacement;
        QTest::newRow("spaces and breaks") << QByteArray(" a\\r\\n\\t ") << u" a\r\n\t "_s;
        QTest::newRow("markup") << QByteArray("<b>&amp;") << u"<b>&amp;"_s;
    }

    void textsStayAsTheyAreButForHalvesOfPairs()
    {
        QFETCH(QByteArray, json);
        const QByteArray body =
            delivery(u"bookings.create"_s, {booking({{u"message"_s, u"TEXT"_s}})}).replace("TEXT", json);
        const DeliveryReading reading = readDelivery(body);
        QCOMPARE(reading.verdict, Verdict::Readable);
        QTEST(reading.observations.constFirst().booking.message, "text");
    }

    void aMegabyteOfBookingsIsRead()
    {
        QByteArray body("{\"event_type\":\"bookings.delete\",\"bookings\":[{\"id\":1}");
        while (body.size() < 1024 * 1024 - 20)
            body += ",{\"id\":1}";
        const DeliveryReading reading = readDelivery(body + "]}");
        QCOMPARE(reading.verdict, Verdict::Readable);
        QVERIFY(reading.observations.size() > 100'000);
    }

    void aMegabyteOfRefusalsIsToldInShort()
    {
        const QByteArray body =
            "{\"event_type\":\"bookings.create\",\"bookings\":[7" + QByteArray(",7").repeated(500'000) + "]}";
        const DeliveryReading reading = readDelivery(body);
        QCOMPARE(reading.verdict, Verdict::Unreadable);
        QCOMPARE(reading.refusals.size(), 21);
        QCOMPARE(reading.refusals.constLast(), u"499981 more bookings were not read."_s);
    }

    void theApisBookingIsReadTheSameWay()
    {
        const Result<Booking> one = readBooking(booking({{u"message"_s, u"Hello"_s}}));
        QVERIFY(one);
        QCOMPARE(one.value().message, u"Hello"_s);
        const Result<Booking> wrong = readBooking({{u"id"_s, 7}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().sentence, u"Booking 7 was not read: its \"service_id\" is missing."_s);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
