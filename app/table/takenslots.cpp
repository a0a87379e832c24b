// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/takenslots.h"

namespace deskbell
{

void TakenSlots::clear()
{
    m_places.clear();
    m_taken.clear();
}

void TakenSlots::put(int row, const BookingRecord &record)
{
    const Place place = isOff(record) ? Place{} : placeOf(record.booking);
    if (size_t(row) == m_places.size()) {
        m_places.push_back(place);
    } else {
        tally(m_places[size_t(row)], -1);
        m_places[size_t(row)] = place;
    }
    tally(place, 1);
}

void TakenSlots::tally(const Place &place, int by)
{
    if (place.second == 0)
        return;
    int &taken = m_taken[place];
    taken += by;
    if (taken == 0)
        m_taken.remove(place);
}

} // namespace deskbell
