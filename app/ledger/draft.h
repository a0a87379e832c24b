// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/precedence.h"
#include "app/store/journal.h"

namespace deskbell
{

/// What the bookings become while deliveries are heard, before anything is written.
class Draft
{
public:
    Draft(const BookingStore &store, qint64 knownSince) : m_store(store), m_knownSince(knownSince) { }

    /// Hears every booking of one delivery, in its order. Tells of those that are shown otherwise now.
    Result<QList<Heard>> hear(const Delivery &delivery);

    /// The bookings that are now held otherwise than in the store.
    const QHash<qint64, HeldBooking> &touched() const { return m_touched; }
    /// One of them, or of the store.
    Result<std::optional<HeldBooking>> find(qint64 id) const;

private:
    const BookingStore &m_store;
    qint64 m_knownSince;
    QHash<qint64, HeldBooking> m_touched;
};

/// Every booking as it is once all that is journaled is applied, by order of id; writes nothing. The database
/// may be open for reading only, beside a running app.
Result<QList<BookingRecord>> bookingsWithPending(Database &database);

} // namespace deskbell
