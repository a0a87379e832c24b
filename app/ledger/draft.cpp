// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/draft.h"

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
        const Result<std::optional<HeldBooking>> held = find(observation.booking.id);
        if (!held)
            return held.error();
        Heard heard = deskbell::hear(held.value(), observation, delivery.receivedAt, m_knownSince);
        if (held.value() == heard.now)
            continue;
        m_touched.insert(observation.booking.id, heard.now);
        if (heard.change)
            shown.append(std::move(heard));
    }
    return shown;
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
    Draft draft(store, 0);
    if (const Result<Done> heard = hearPending(Journal(database), draft); !heard)
        return heard.error();
    QList<BookingRecord> records = std::move(stored).value();
    lay(draft.touched(), records);
    return records;
}

} // namespace deskbell
