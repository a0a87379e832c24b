// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <vector>

namespace deskbell
{

/// How many bookings that are not off each slot has on each day. One changed row costs the same with many
/// rows.
class TakenSlots
{
public:
    void clear();
    /// Takes a row's record: the next new row, or one that changed.
    void put(int row, const BookingRecord &record);
    int taken(const Booking &booking) const { return m_taken.value(placeOf(booking)); }

private:
    using Place = std::pair<qint64, qint64>; ///< day and slot; no slot: nobody's place
    static Place placeOf(const Booking &booking) { return {booking.date.toJulianDay(), booking.timeSlotId}; }
    void tally(const Place &place, int by);

    std::vector<Place> m_places; ///< by row; no slot where the booking is off
    QHash<Place, int> m_taken;
};

} // namespace deskbell
