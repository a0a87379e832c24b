// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/businesshours.h"

#include "app/booking/shoptime.h"

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr int minutesADay = 24 * 60;

int minuteOf(const ShopMoment &moment)
{
    return moment.wallClock().time().msecsSinceStartOfDay() / 60'000;
}

} // namespace

BusinessHours businessHours(const Catalogue &catalogue)
{
    BusinessHours hours;
    // Hours of the owner's own are hours of the shop, also where no slot is known.
    for (const Service &service : catalogue.services) {
        if (QTimeZone(service.timeZone).isValid())
            hours.zone = service.timeZone;
    }
    int first = minutesADay;
    int last = 0;
    // A day on which no clock is changed.
    const QDate someDay(2026, 5, 12);
    for (const TimeSlot &slot : catalogue.timeSlots) {
        const QByteArray zone = catalogue.services.value(slot.serviceId).timeZone;
        const auto span = shopSpan(someDay, slot.start, slot.end, QTimeZone(zone));
        if (!span)
            continue;
        hours.zone = zone;
        const int from = minuteOf(span->start);
        int to = span->end ? minuteOf(*span->end) : from + 60;
        if (to <= from)
            to += minutesADay; // over midnight
        first = std::min(first, from);
        last = std::max(last, to);
    }
    if (last - first <= 0 || last - first >= minutesADay)
        return hours;
    hours.from = first;
    hours.to = last % minutesADay;
    return hours;
}

} // namespace deskbell
