// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/draft.h"

#include "app/booking/shoptime.h"

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr int deliveriesAtOnce = 100;
constexpr qint64 bytesAtOnce = qint64(4) * 1024 * 1024;

Result<Done> hearPending(const Journal &journal, Draft &draft)
{
    qint64 last = 0;
    while (true) {
        const Result<QList<JournalEntry>> entries = journal.pending(deliveriesAtOnce, bytesAtOnce, last);
        if (!entries)
            return entries.error();
        if (entries.value().isEmpty())
            return Done();
        for (const JournalEntry &entry : entries.value()) {
            if (const Result<QList<Heard>> heard = draft.hear(entry.delivery); !heard)
                return heard.error();
            last = entry.id;
        }
    }
}

/// Puts the touched bookings in their place among `records`, which are in order of id, and stay so.
void lay(const QHash<qint64, HeldBooking> &touched, QList<BookingRecord> &records)
{
    const auto byId = [](const BookingRecord &a, const BookingRecord &b) {
        return a.booking.id < b.booking.id;
    };
    QList<BookingRecord> added;
    for (const HeldBooking &held : touched) {
        if (!held.hasContent)
            continue;
        const auto place = std::lower_bound(records.begin(), records.end(), held.record, byId);
        if (place != records.end() && place->booking.id == held.record.booking.id)
            *place = held.record;
        else
            added.append(held.record);
    }
    records.append(added);
    std::sort(records.begin(), records.end(), byId);
}

} // namespace

Result<std::optional<HeldBooking>> Draft::find(qint64 id) const
{
    const auto touched = m_touched.constFind(id);
    if (touched != m_touched.constEnd())
        return std::optional<HeldBooking>(*touched);
    return m_store.find(id);
}

Result<QList<Heard>> Draft::hear(const Delivery &delivery)
{
    QList<Heard> shown;
    const DeliveryReading reading = readDelivery(delivery.body);
    for (const Observation &observation : reading.observations) {
        if (observation.booking.serviceId != 0)
            m_servicesHeard.insert(observation.booking.serviceId);
        const Result<std::optional<HeldBooking>> held = find(observation.booking.id);
        if (!held)
            return held.error();
        Hearing hearing{delivery.receivedAt, m_knownSince, false, m_claims};
        if (observation.kind == ObservationKind::Delete) {
            const Result<bool> past = isPast(held.value(), observation.booking, delivery.receivedAt);
            if (!past)
                return past.error();
            hearing.past = past.value();
        }
        Heard heard = deskbell::hear(held.value(), observation, hearing);
        if (held.value() == heard.now)
            continue;
        m_touched.insert(observation.booking.id, heard.now);
        if (heard.change)
            shown.append(std::move(heard));
    }
    return shown;
}

Result<ReadHeard> Draft::hear(const ApiRead &read, ReadOccasion occasion, qint64 nowMs)
{
    const Result<std::optional<HeldBooking>> held = find(read.id);
    if (!held)
        return held.error();
    Hearing hearing{nowMs, m_knownSince, false, false};
    if (!read.booking) {
        const Result<bool> past = isPast(held.value(), {}, nowMs);
        if (!past)
            return past.error();
        hearing.past = past.value();
    }
    ReadHeard heard = hearRead(held.value(), read, occasion, hearing);
    if (heard.heard)
        m_touched.insert(read.id, heard.heard->now);
    return heard;
}

/// Whether the day of a booking is over in its shop: the day that is held, if any.
Result<bool> Draft::isPast(const std::optional<HeldBooking> &held, const Booking &told, qint64 atMs) const
{
    const Booking &booking = held && held->hasContent ? held->record.booking : told;
    if (!booking.date.isValid())
        return false;
    const Result<QByteArray> zone = m_catalogue.timeZoneOf(booking.serviceId);
    if (!zone)
        return zone.error();
    return isOver(booking.date, atMs, QTimeZone(zone.value()));
}

Result<QList<BookingRecord>> bookingsWithPending(Database &database)
{
    // One view of bookings and journal: a delivery that is applied meanwhile is not lost between the two.
    const Result<Transaction> view = Transaction::beginReading(database);
    if (!view)
        return view.error();
    const BookingStore store(database);
    Result<QList<BookingRecord>> stored = store.all();
    if (!stored)
        return stored.error();
    Draft draft(database, 0, false);
    if (const Result<Done> heard = hearPending(Journal(database), draft); !heard)
        return heard.error();
    QList<BookingRecord> records = std::move(stored).value();
    lay(draft.touched(), records);
    return records;
}

} // namespace deskbell
