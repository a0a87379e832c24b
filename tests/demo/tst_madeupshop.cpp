// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/madeupshop.h"
#include "app/demo/wireform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 5, 11), QTime(12, 0), QTimeZone::utc()); // a Monday

BookingRequest draftFor(const MadeUpShop &shop, const QString &email = u"jane.doe@example.com"_s)
{
    const ShopSlot &slot = shop.timeSlots().first(); // a Monday, 09:00, two places
    Customer customer;
    customer.name = u"Jane Doe"_s;
    customer.email = email;
    return {slot.slot.serviceId, slot.slot.id, QDate(2026, 5, 18), customer, u"First visit"_s};
}

Booking after(const ShopOutcome &outcome)
{
    const auto *event = std::get_if<ShopEvent>(&outcome);
    return event ? event->booking : Booking();
}

Refusal refused(const ShopOutcome &outcome)
{
    return std::get<Refusal>(outcome);
}

QJsonObject documented(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject parsed(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

// The booking of the documentation's three bodies.
Booking janesBooking(const QDateTime &updated)
{
    const QDateTime created(QDate(2023, 6, 20), QTime(9, 15), QTimeZone::utc());
    Booking booking;
    booking.id = 789;
    booking.serviceId = 123;
    booking.date = QDate(2023, 7, 10);
    booking.timeSlotId = 456;
    booking.message = u"First-time client consultation"_s;
    booking.createdAt = created.toMSecsSinceEpoch();
    booking.updatedAt = updated.toMSecsSinceEpoch();
    booking.customer = {321, u"Jane Doe"_s, u"jane.doe@example.com"_s, u"+12025550185"_s};
    return booking;
}

} // namespace

class TestMadeUpShop : public QObject
{
    Q_OBJECT

private slots:
    void writesTheDocumentedBodies()
    {
        const MadeUpShop shop("UTC");
        Booking booking = janesBooking(QDateTime(QDate(2023, 6, 20), QTime(9, 15), QTimeZone::utc()));
        QCOMPARE(parsed(deliveryBody({{ObservationKind::Create, booking}}, shop, {})),
                 documented(u"bookings.create.json"_s));
        booking = janesBooking(QDateTime(QDate(2023, 6, 22), QTime(14, 30), QTimeZone::utc()));
        booking.status = Status::Confirmed;
        booking.message += u" - confirmed by phone"_s;
        QCOMPARE(parsed(deliveryBody({{ObservationKind::Update, booking}}, shop, {})),
                 documented(u"bookings.update.json"_s));
        booking.updatedAt =
            QDateTime(QDate(2023, 6, 23), QTime(11, 45), QTimeZone::utc()).toMSecsSinceEpoch();
        booking.status = Status::Cancelled;
        booking.cancelReason = u"Customer requested cancellation"_s;
        QCOMPARE(parsed(deliveryBody({{ObservationKind::Delete, booking}}, shop, {})),
                 documented(u"bookings.delete.json"_s));
    }

    void writesTheOtherForms()
    {
        MadeUpShop shop("Europe/Berlin");
        const Booking booking = after(shop.book(draftFor(shop), noon));
        WireForm form;
        form.fractions = form.dateWithTime = form.nestedSlot = form.versions = form.slotInstants = true;
        const QJsonObject body = parsed(deliveryBody({{ObservationKind::Create, booking}}, shop, form));
        const QJsonObject json = body[u"bookings"_s][0].toObject();
        QCOMPARE(json[u"date"_s].toString(), u"2026-05-18T00:00:00Z"_s);
        QCOMPARE(json[u"created_at"_s].toString(), u"2026-05-11T12:00:00.000000Z"_s);
        QCOMPARE(json[u"version"_s].toInt(), 1);
        QCOMPARE(json[u"time_slot"_s][u"start_time"_s].toString(), u"2024-01-01T09:00:00+01:00"_s);
        QCOMPARE(json[u"time_slot"_s][u"id"_s].toInteger(), booking.timeSlotId);
    }

    void severalBookingsGoInOneBody()
    {
        MadeUpShop shop("UTC");
        const Booking one = after(shop.book(draftFor(shop), noon));
        const Booking other = after(shop.book(draftFor(shop, u"b@example.com"_s), noon.addSecs(5)));
        const QJsonObject body = parsed(
            deliveryBody({{ObservationKind::Create, one}, {ObservationKind::Create, other}}, shop, {}));
        QCOMPARE(body[u"bookings"_s].toArray().size(), 2);
        QCOMPARE(body[u"timestamp"_s].toString(), u"2026-05-11T12:00:05Z"_s);
    }

    void everyChangeHasALaterSecond()
    {
        MadeUpShop shop("UTC");
        const Booking booked = after(shop.book(draftFor(shop), noon.addMSecs(900)));
        QCOMPARE(booked.updatedAt, noon.toMSecsSinceEpoch());
        QCOMPARE(booked.createdAt, booked.updatedAt);
        const qint64 id = booked.id;
        QList<Booking> seen{booked};
        seen.append(after(shop.confirm(id, noon.addMSecs(950))));
        seen.append(after(shop.editNote(id, u"Sensitive scalp"_s, noon.addMSecs(960))));
        seen.append(after(shop.move(id, QDate(2026, 5, 25), booked.timeSlotId, noon.addSecs(60))));
        seen.append(after(shop.cancel(id, u"Ill"_s, noon.addSecs(60))));
        seen.append(after(shop.remove(id, u"Ill"_s, noon.addSecs(60))));
        for (int i = 1; i < seen.size(); ++i) {
            QCOMPARE(seen.at(i).id, id);
            QVERIFY(seen.at(i).updatedAt >= seen.at(i - 1).updatedAt + 1000);
            QCOMPARE(seen.at(i).updatedAt % 1000, 0);
            QCOMPARE(seen.at(i).version, seen.at(i - 1).version + 1);
            QCOMPARE(seen.at(i).createdAt, booked.createdAt);
        }
        QVERIFY(!shop.booking(id));
    }

    void refusesWhatReserveKitRefuses()
    {
        MadeUpShop shop("UTC");
        const BookingRequest draft = draftFor(shop);
        const qint64 id = after(shop.book(draft, noon)).id;
        QCOMPARE(refused(shop.book(draft, noon)), Refusal::Duplicate);
        QVERIFY(after(shop.book(draftFor(shop, u"b@example.com"_s), noon)).id > id);
        QCOMPARE(refused(shop.book(draftFor(shop, u"c@example.com"_s), noon)), Refusal::SlotFull);
        BookingRequest tuesday = draft;
        tuesday.date = tuesday.date.addDays(1);
        QCOMPARE(refused(shop.book(tuesday, noon)), Refusal::UnknownSlot);
        QCOMPARE(refused(shop.cancel(id, {}, noon)), Refusal::NoReason);
        QCOMPARE(refused(shop.revise(id, {.status = Status::Pending}, noon)), Refusal::WrongStep);
        QCOMPARE(after(shop.cancel(id, u"Ill"_s, noon)).status, Status::Cancelled);
        QCOMPARE(refused(shop.confirm(id, noon)), Refusal::WrongStep);
        QCOMPARE(refused(shop.confirm(4, noon)), Refusal::NotFound);
    }

    void aCancelledBookingFreesItsPlace()
    {
        MadeUpShop shop("UTC");
        const qint64 id = after(shop.book(draftFor(shop), noon)).id;
        const ShopSlot &slot = shop.timeSlots().first();
        QCOMPARE(shop.placesLeft(slot, QDate(2026, 5, 18)), 1);
        QVERIFY(std::holds_alternative<ShopEvent>(shop.cancel(id, u"Ill"_s, noon)));
        QCOMPARE(shop.placesLeft(slot, QDate(2026, 5, 18)), 2);
        QCOMPARE(shop.placesLeft(slot, QDate(2026, 5, 19)), 0);
    }

    void slotsBeginAtTheWallClockOfTheShop()
    {
        const MadeUpShop shop("America/New_York");
        const QDateTime start = shop.startOf(shop.timeSlots().first(), QDate(2026, 5, 18));
        QCOMPARE(start, QDateTime(QDate(2026, 5, 18), QTime(13, 0), QTimeZone::utc()));
        QCOMPARE(shop.today(QDateTime(QDate(2026, 5, 18), QTime(2, 0), QTimeZone::utc())),
                 QDate(2026, 5, 17));
        QCOMPARE(MadeUpShop("Nowhere/Land").services().first().service.timeZone, QByteArrayLiteral("UTC"));
    }
};

QTEST_GUILESS_MAIN(TestMadeUpShop)
#include "tst_madeupshop.moc"
