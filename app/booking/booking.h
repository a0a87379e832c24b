// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QMetaType>
#include <QString>

namespace deskbell
{

/// Where a booking stands. `Other` is a word that ReserveKit's documentation does not know: it is shown as it
/// came.
enum class Status { Pending, Confirmed, Cancelled, Other };

/// How an observation reached us. FirstSync is the API as well: what was there before Deskbell looked. Here
/// is ReserveKit's answer to what the owner did from here. Kept as numbers.
enum class Source { Webhook, Api, FirstSync, Here };

/// Who booked. Every text is typed by a stranger and may be empty.
struct Customer {
    qint64 id = 0; ///< 0: not told
    QString name;
    QString email;
    QString phone;

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// One booking as one observation shows it, with the field names of ReserveKit's API.
struct Booking {
    qint64 id = 0; ///< 1 to 2^53
    qint64 serviceId = 0;
    qint64 timeSlotId = 0; ///< 0: not told
    QDate date;            ///< the shop's calendar date, as written; never converted to a zone
    Status status = Status::Pending;
    QString statusText; ///< the word as it came, only when the status is Other
    QString cancelReason;
    QString message;
    Customer customer;
    qint64 createdAt = 0; ///< ms since 1970 UTC; 0: not told
    qint64 updatedAt = 0; ///< ms since 1970 UTC
    qint64 version = 0;   ///< counts up; 0: not told
    QString slotStart;    ///< raw `time_slot.start_time` where the booking carries its slot, else empty
    QString slotEnd;      ///< raw `time_slot.end_time`, likewise

    friend bool operator==(const Booking &, const Booking &) = default;
};

/// What the ledger holds of one booking: its winning content and what is known beside it.
struct BookingRecord {
    Booking booking;
    bool removed = false;               ///< a `bookings.delete` or a confirmed 404; never lifted by a webhook
    bool acknowledged = false;          ///< a person has said that they have seen what is new about it
    qint64 receivedAt = 0;              ///< ms since 1970 UTC: when it was first heard of
    qint64 changedAt = 0;               ///< ms since 1970 UTC: when what is shown of it last changed
    Source heardBy = Source::Webhook;   ///< how it was first heard of
    Source changedBy = Source::Webhook; ///< how we heard of what last changed
    bool unconfirmed = false; ///< what is shown is only claimed: no read through the API has confirmed it yet
    int revision = 0;         ///< grows with each change of what is shown; calendars call it SEQUENCE

    friend bool operator==(const BookingRecord &, const BookingRecord &) = default;
};

/// Whether nobody will come: cancelled, or removed.
inline bool isOff(const BookingRecord &record)
{
    return record.removed || record.booking.status == Status::Cancelled;
}

/// A service that can be booked, as `GET /services` tells it.
struct Service {
    qint64 id = 0;
    QString name;
    QByteArray timeZone; ///< IANA id, such as Europe/Berlin

    friend bool operator==(const Service &, const Service &) = default;
};

/// A time slot of a service. Start and end stay as written; shoptime.h tells what they mean.
struct TimeSlot {
    qint64 id = 0;
    qint64 serviceId = 0;
    QString start;
    QString end;
    int maxBookings = 0; ///< 0: not told

    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;
};

/// What the shop offers: services and their slots by id. Empty until ReserveKit's API has been asked.
struct Catalogue {
    QHash<qint64, Service> services;
    QHash<qint64, TimeSlot> timeSlots;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/// `pending`, `confirmed`, `cancelled`, or the word as it came: the API's own terms, never translated.
QString statusWord(const Booking &booking);

/// Takes a word for the status: `pending`, `confirmed`, `cancelled` or `canceled` in any case; others are
/// Other.
void setStatus(Booking &booking, const QString &word);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::BookingRecord)
