// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/precedence.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace deskbell
{

namespace
{

void add(QCryptographicHash &hash, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

/// The length goes first, so that no two rows of texts look alike.
void add(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    add(hash, qint64(bytes.size()));
    hash.addData(bytes);
}

/// Two contents that a person could not tell apart.
bool sameToTheEye(Booking a, const Booking &b)
{
    a.updatedAt = b.updatedAt;
    a.version = b.version;
    return a == b;
}

Standing standingOf(const BookingRecord &record)
{
    const Booking &booking = record.booking;
    return {isOff(record), booking.date, booking.timeSlotId, booking.status == Status::Confirmed,
            booking.message};
}

/// Remembers what was sure before the first of the claims.
void markClaimed(const std::optional<HeldBooking> &held, HeldBooking &now)
{
    if (now.record.unconfirmed)
        return;
    now.record.unconfirmed = true;
    if (held && held->hasContent)
        now.vouched = standingOf(held->record);
}

} // namespace

bool isShownOtherwise(const std::optional<HeldBooking> &before, const HeldBooking &now)
{
    if (!now.hasContent)
        return false;
    if (!before || !before->hasContent)
        return true;
    return before->record.removed != now.record.removed
        || !sameToTheEye(before->record.booking, now.record.booking);
}

QByteArray digestOf(const Booking &booking)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const qint64 number :
         {booking.id, booking.serviceId, booking.timeSlotId, qint64(booking.date.toJulianDay()),
          qint64(booking.status), booking.customer.id, booking.createdAt, booking.updatedAt, booking.version})
        add(hash, number);
    for (const QString &text :
         {booking.statusText, booking.cancelReason, booking.message, booking.customer.name,
          booking.customer.email, booking.customer.phone, booking.slotStart, booking.slotEnd})
        add(hash, text);
    return hash.result();
}

PrecedenceKey keyOf(const Observation &observation)
{
    const Booking &booking = observation.booking;
    return {secondOf(booking.updatedAt), booking.version, int(observation.kind), digestOf(booking)};
}

HeldBooking merge(const std::optional<HeldBooking> &held, const Observation &observation)
{
    HeldBooking merged;
    if (held) {
        merged = *held;
    } else {
        merged.hasContent = false;
        merged.record.booking.id = observation.booking.id;
    }
    if (observation.kind == ObservationKind::Delete)
        merged.record.removed = true;
    if (!observation.hasContent)
        return merged;
    PrecedenceKey key = keyOf(observation);
    if (merged.hasContent && key <= merged.key)
        return merged;
    merged.hasContent = true;
    merged.key = std::move(key);
    merged.record.booking = observation.booking;
    return merged;
}

int revisionAfter(const std::optional<HeldBooking> &before, const Booking &booking)
{
    constexpr qint64 most = 1'000'000'000; // leaves room to grow in 32 bits
    const bool tells = booking.createdAt != 0 && booking.updatedAt > booking.createdAt;
    const qint64 byTimes = tells ? qMin((booking.updatedAt - booking.createdAt) / 1000, most) : 0;
    return qMax(before && before->hasContent ? before->record.revision + 1 : 0, int(byTimes));
}

Heard hear(const std::optional<HeldBooking> &held, const Observation &observation, const Hearing &hearing)
{
    Heard heard{merge(held, observation), std::nullopt, {}};
    BookingRecord &record = heard.now.record;
    if (!held) {
        record.receivedAt = record.changedAt = hearing.at;
        record.heardBy = record.changedBy = observation.source;
    }
    if (held == heard.now)
        return heard;
    heard.now.heardAt = hearing.at;
    if (hearing.claim)
        markClaimed(held, heard.now);
    const bool otherwise = isShownOtherwise(held, heard.now);
    const bool wasUnconfirmed = held && held->record.unconfirmed;
    if (!heard.now.hasContent || (!otherwise && record.unconfirmed == wasUnconfirmed))
        return heard;
    const bool wasShown = held && held->hasContent;
    BookingChange change{std::nullopt, record, observation.kind, observation.source};
    if (wasShown)
        change.before = held->record;
    if (otherwise) {
        record.changedAt = hearing.at;
        record.changedBy = observation.source;
        record.revision = revisionAfter(held, record.booking);
        // One that says it was cancelled is told all the same: somebody did it, whatever the day.
        const bool noNews = hearing.past && record.removed && !(held && held->record.removed)
            && record.booking.status != Status::Cancelled;
        heard.facts = noNews ? QList<Fact>() : factsOf(change, hearing.knownSince);
    }
    if (asksToBeSeen(heard.facts))
        record.acknowledged = false;
    change.now = record;
    heard.change = std::move(change);
    return heard;
}

} // namespace deskbell
