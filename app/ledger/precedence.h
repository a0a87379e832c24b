// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"
#include "app/store/bookingstore.h"

namespace deskbell
{

/// SHA-256 of everything that is in `booking`, the same on every machine: two bookings have the same digest
/// only when they are the same.
QByteArray digestOf(const Booking &booking);

/// The key by which an observation with content competes.
PrecedenceKey keyOf(const Observation &observation);

/// What is held of a booking after one more observation of it. The greater key's content wins; a delete of
/// any age removes for good. So the order in which observations come, and how often, does not matter to what
/// is held in the end. The times of the record and its acknowledgement stay as they were.
HeldBooking merge(const std::optional<HeldBooking> &held, const Observation &observation);

/// What one observation did to a booking.
struct Heard {
    HeldBooking now;
    std::optional<BookingChange> change; ///< nothing: what is shown of the booking stays the same
    QList<Fact> facts;                   ///< what became true with it

    friend bool operator==(const Heard &, const Heard &) = default;
};

/// merge(), with the record's times, and with the acknowledgement taken back where a fact became true.
/// `receivedAt` in ms since 1970 UTC; for `knownSince` see factsOf().
Heard hear(const std::optional<HeldBooking> &held, const Observation &observation, qint64 receivedAt,
           qint64 knownSince);

} // namespace deskbell
