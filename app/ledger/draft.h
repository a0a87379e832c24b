// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/believing.h"
#include "app/store/cataloguestore.h"
#include "app/store/journal.h"

#include <QSet>

namespace deskbell
{

/// What the bookings become while deliveries are heard, before anything is written.
class Draft
{
public:
    /// For `knownSince` see factsOf(); `claims`: what deliveries say is to be confirmed by the API.
    Draft(Database &database, qint64 knownSince, bool claims)
        : m_store(database)
        , m_catalogue(database)
        , m_knownSince(knownSince)
        , m_claims(claims)
    {
    }

    /// Hears every booking of one delivery, in its order. Tells of those that are shown otherwise now.
    Result<QList<Heard>> hear(const Delivery &delivery);
    /// Hears one answer of the API, at `nowMs` (ms since 1970 UTC).
    Result<ReadHeard> hear(const ApiRead &read, ReadOccasion occasion, qint64 nowMs);

    /// The services that deliveries told of, also where they told nothing new.
    const QSet<qint64> &servicesHeard() const { return m_servicesHeard; }
    /// The bookings that are now held otherwise than in the store.
    const QHash<qint64, HeldBooking> &touched() const { return m_touched; }
    /// One of them, or of the store.
    Result<std::optional<HeldBooking>> find(qint64 id) const;

private:
    Result<bool> isPast(const std::optional<HeldBooking> &held, const Booking &told, qint64 atMs) const;

    BookingStore m_store;
    CatalogueStore m_catalogue;
    qint64 m_knownSince;
    bool m_claims;
    QHash<qint64, HeldBooking> m_touched;
    QSet<qint64> m_servicesHeard;
};

/// Every booking as it is once all that is journaled is applied, by order of id; writes nothing. The database
/// may be open for reading only, beside a running app.
Result<QList<BookingRecord>> bookingsWithPending(Database &database);

} // namespace deskbell
