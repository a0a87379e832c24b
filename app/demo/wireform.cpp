// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wireform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// The shop stood before anybody opened it.
constexpr qint64 foundedAt = 1'704'099'600'000; // 2024-01-01T09:00:00Z

QString instant(qint64 ms, const WireForm &form)
{
    const QString seconds =
        QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return seconds + (form.fractions ? u".%1Z"_s.arg(ms % 1000 * 1000, 6, 10, QLatin1Char('0')) : u"Z"_s);
}

QString calendarDate(QDate date, const WireForm &form)
{
    return date.toString(Qt::ISODate) + (form.dateWithTime ? u"T00:00:00Z"_s : QString());
}

// The wall-clock time of a winter's day as an instant with its offset: what some answers of the API show.
QString slotTime(const QString &written, QTime time, const QByteArray &zone, const WireForm &form)
{
    if (!form.slotInstants)
        return written;
    const QDateTime local(QDate(2024, 1, 1), time, QTimeZone(zone));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString eventType(ObservationKind kind)
{
    switch (kind) {
    case ObservationKind::Create:
        return u"bookings.create"_s;
    case ObservationKind::Update:
        return u"bookings.update"_s;
    case ObservationKind::Delete:
        break;
    }
    return u"bookings.delete"_s;
}

} // namespace

QJsonObject serviceJson(const ShopService &service, const WireForm &form)
{
    QJsonObject json{
        {u"id"_s, service.service.id},
        {u"name"_s, service.service.name},
        {u"description"_s, service.description.isEmpty() ? QJsonValue() : QJsonValue(service.description)},
        {u"timezone"_s, QString::fromLatin1(service.service.timeZone)},
        {u"created_at"_s, instant(foundedAt, form)},
        {u"updated_at"_s, instant(foundedAt, form)},
    };
    if (form.versions)
        json.insert(u"version"_s, 1);
    return json;
}

QJsonObject timeSlotJson(const ShopSlot &slot, const MadeUpShop &shop, const WireForm &form)
{
    const ShopService *service = shop.service(slot.slot.serviceId);
    const QByteArray zone = service ? service->service.timeZone : QByteArrayLiteral("UTC");
    return {
        {u"id"_s, slot.slot.id},
        {u"service_id"_s, slot.slot.serviceId},
        {u"day_of_week"_s, slot.dayOfWeek},
        {u"start_time"_s, slotTime(slot.slot.start, slot.start, zone, form)},
        {u"end_time"_s, slotTime(slot.slot.end, slot.end, zone, form)},
        {u"max_bookings"_s, slot.slot.maxBookings},
    };
}

QJsonObject customerJson(const Booking &booking, const WireForm &form)
{
    return {
        {u"id"_s, booking.customer.id},
        {u"name"_s, booking.customer.name},
        {u"email"_s, booking.customer.email},
        {u"phone"_s, booking.customer.phone},
        {u"created_at"_s, instant(booking.createdAt, form)},
        {u"updated_at"_s, instant(booking.createdAt, form)},
    };
}

QJsonObject bookingJson(const Booking &booking, const MadeUpShop &shop, const WireForm &form)
{
    QJsonObject json{
        {u"id"_s, booking.id},
        {u"service_id"_s, booking.serviceId},
        {u"date"_s, calendarDate(booking.date, form)},
        {u"time_slot_id"_s, booking.timeSlotId},
        {u"status"_s, statusWord(booking)},
        {u"message"_s, booking.message},
        {u"created_at"_s, instant(booking.createdAt, form)},
        {u"updated_at"_s, instant(booking.updatedAt, form)},
        {u"customer"_s, customerJson(booking, form)},
    };
    if (!booking.cancelReason.isEmpty())
        json.insert(u"cancel_reason"_s, booking.cancelReason);
    if (form.versions) {
        json.insert(u"version"_s, booking.version);
        json.insert(u"customer_id"_s, booking.customer.id);
    }
    if (const ShopSlot *slot = form.nestedSlot ? shop.timeSlot(booking.timeSlotId) : nullptr)
        json.insert(u"time_slot"_s, timeSlotJson(*slot, shop, form));
    return json;
}

QByteArray deliveryBody(const QList<ShopEvent> &events, const MadeUpShop &shop, const WireForm &form)
{
    QJsonArray bookings;
    qint64 last = 0;
    for (const ShopEvent &event : events) {
        bookings.append(bookingJson(event.booking, shop, form));
        last = std::max(last, event.booking.updatedAt);
    }
    const QJsonObject body{
        {u"event_type"_s, eventType(events.first().kind)},
        {u"bookings"_s, bookings},
        {u"timestamp"_s, instant(last, form)},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace deskbell
