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

/// Whether what a person sees of the booking is otherwise now, but for whether it is confirmed.
bool isShownOtherwise(const std::optional<HeldBooking> &before, const HeldBooking &now);

/// The revision of a booking after a change: one more than `before`, and no less than the seconds for which
/// ReserveKit has been changing it. So it goes on growing when Deskbell begins anew with an empty table.
int revisionAfter(const std::optional<HeldBooking> &before, const Booking &booking);

/// The circumstances in which something is heard.
struct Hearing {
    qint64 at = 0;         ///< ms since 1970 UTC
    qint64 knownSince = 0; ///< see factsOf()
    bool past = false;     ///< the day of the booking is over: its mere removal is no news
    bool claim = false;    ///< anybody may have sent it, and the API will be asked whether it is true
};

/// What one observation did to a booking.
struct Heard {
    HeldBooking now;
    std::optional<BookingChange> change; ///< nothing: what is shown of the booking stays the same
    QList<Fact> facts;                   ///< what became true with it
    bool settles = false;                ///< what was only claimed of it is confirmed or corrected with this
    bool contradicted = false;           ///< and it was not true

    friend bool operator==(const Heard &, const Heard &) = default;
};

/// merge(), with the record's times, and with the acknowledgement taken back where a fact became true.
Heard hear(const std::optional<HeldBooking> &held, const Observation &observation, const Hearing &hearing);

} // namespace deskbell
