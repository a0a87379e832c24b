// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/reader.h"

#include "app/booking/fieldreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// A body of a megabyte has room for half a million wrong bookings: the first ones tell what is wrong with
// them.
constexpr qsizetype mostRefusals = 20;

std::optional<ObservationKind> kindOf(const QString &eventType)
{
    if (eventType == "bookings.create"_L1)
        return ObservationKind::Create;
    if (eventType == "bookings.update"_L1)
        return ObservationKind::Update;
    if (eventType == "bookings.delete"_L1)
        return ObservationKind::Delete;
    return std::nullopt;
}

Customer readCustomer(FieldReader &fields)
{
    FieldReader inner = fields.object(u"customer"_s);
    const qint64 otherId = fields.optionalId(u"customer_id"_s);
    Customer customer;
    customer.id = inner.optionalId(u"id"_s);
    if (customer.id == 0)
        customer.id = otherId;
    customer.name = inner.text(u"name"_s);
    customer.email = inner.text(u"email"_s);
    customer.phone = inner.text(u"phone"_s);
    fields.takeErrorOf(inner);
    return customer;
}

void readSlot(FieldReader &fields, Booking &booking)
{
    FieldReader slot = fields.object(u"time_slot"_s);
    booking.timeSlotId = fields.optionalId(u"time_slot_id"_s);
    const qint64 otherId = slot.optionalId(u"id"_s);
    if (booking.timeSlotId == 0)
        booking.timeSlotId = otherId;
    booking.slotStart = slot.text(u"start_time"_s);
    booking.slotEnd = slot.text(u"end_time"_s);
    fields.takeErrorOf(slot);
}

/// Every field but the id. What is absent stays as a new Booking has it.
Booking readContent(FieldReader &fields, qint64 fallbackTime)
{
    Booking booking;
    booking.serviceId = fields.optionalId(u"service_id"_s);
    booking.date = fields.date(u"date"_s);
    setStatus(booking, fields.text(u"status"_s));
    booking.cancelReason = fields.text(u"cancel_reason"_s);
    booking.message = fields.text(u"message"_s);
    booking.customer = readCustomer(fields);
    booking.createdAt = fields.instant(u"created_at"_s);
    booking.updatedAt = fields.instant(u"updated_at"_s);
    if (booking.updatedAt == 0)
        booking.updatedAt = booking.createdAt != 0 ? booking.createdAt : fallbackTime;
    booking.version = fields.count(u"version"_s);
    readSlot(fields, booking);
    return booking;
}

/// The first required field that `booking` lacks, or nothing.
QString missingField(const Booking &booking)
{
    if (booking.serviceId == 0)
        return u"service_id"_s;
    if (!booking.date.isValid())
        return u"date"_s;
    if (statusWord(booking).isEmpty())
        return u"status"_s;
    if (booking.updatedAt == 0)
        return u"updated_at"_s;
    return {};
}

Error refusal(qint64 id, const QString &why)
{
    return {u"Booking %1 was not read: %2."_s.arg(id).arg(why), Remedy::Drop};
}

Result<Observation> readObservation(const QJsonValue &value, ObservationKind kind, qint64 fallbackTime)
{
    if (!value.isObject())
        return Error{u"A booking was not read: it is no JSON object."_s, Remedy::Drop};
    FieldReader fields(value.toObject());
    const qint64 id = fields.requiredId(u"id"_s);
    if (id == 0)
        return Error{u"A booking was not read: %1."_s.arg(fields.error()), Remedy::Drop};
    Observation observation{kind, Source::Webhook, true, readContent(fields, fallbackTime)};
    observation.booking.id = id;
    if (!fields.error().isEmpty())
        return refusal(id, fields.error());
    const QString missing = missingField(observation.booking);
    if (missing.isEmpty())
        return observation;
    if (kind != ObservationKind::Delete)
        return refusal(id, u"its \"%1\" is missing"_s.arg(missing));
    observation.hasContent = false;
    observation.booking = Booking();
    observation.booking.id = id;
    return observation;
}

DeliveryReading unreadable(const QString &eventType, const QString &why)
{
    return {Verdict::Unreadable, eventType, {}, {why}};
}

void readBookings(const QJsonArray &bookings, ObservationKind kind, qint64 fallbackTime,
                  DeliveryReading &reading)
{
    qsizetype refused = 0;
    for (const QJsonValue &value : bookings) {
        Result<Observation> observation = readObservation(value, kind, fallbackTime);
        if (observation.ok())
            reading.observations.append(std::move(observation).value());
        else if (++refused <= mostRefusals)
            reading.refusals.append(observation.error().sentence);
    }
    if (refused > mostRefusals)
        reading.refusals.append(u"%1 more bookings were not read."_s.arg(refused - mostRefusals));
    if (reading.observations.isEmpty())
        reading.verdict = Verdict::Unreadable;
    else
        reading.verdict = refused > 0 ? Verdict::PartlyReadable : Verdict::Readable;
}

} // namespace

DeliveryReading readDelivery(const QByteArray &body)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parse);
    if (!document.isObject()) {
        const QString why =
            parse.error == QJsonParseError::NoError ? u"it is no object"_s : parse.errorString();
        return unreadable({}, u"The delivery is no JSON object: %1."_s.arg(why));
    }
    const QJsonObject delivery = document.object();
    const QString eventType = wellFormed(delivery.value("event_type"_L1).toString());
    if (eventType.isEmpty())
        return unreadable({}, u"The delivery has no \"event_type\"."_s);
    const std::optional<ObservationKind> kind = kindOf(eventType);
    if (!kind)
        return {Verdict::UnknownEvent, eventType, {}, {}};
    const QJsonArray bookings = delivery.value("bookings"_L1).toArray();
    if (bookings.isEmpty())
        return unreadable(eventType, u"The delivery has no \"bookings\"."_s);
    DeliveryReading reading{Verdict::Readable, eventType, {}, {}};
    readBookings(bookings, *kind, FieldReader(delivery).instant(u"timestamp"_s), reading);
    return reading;
}

Result<Booking> readBooking(const QJsonObject &booking)
{
    Result<Observation> observation = readObservation(booking, ObservationKind::Update, 0);
    if (!observation)
        return observation.error();
    return observation.value().booking;
}

} // namespace deskbell
