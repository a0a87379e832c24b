// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/weeklayout.h"

#include <QHash>

#include <optional>

namespace deskbell
{

class BookingOrder;

/// How full the slot of a booking is: who takes place, of how many that could.
struct SlotUse {
    int taken = 0;
    int most = 0; ///< 0: not told

    friend bool operator==(const SlotUse &, const SlotUse &) = default;
};

/// What is shown of a week.
struct WeekContents {
    QDate firstDay;
    QList<WeekItem> items;       ///< as one reads them: by day, those without a time first, then by time
    QHash<qint64, SlotUse> uses; ///< by booking; only where a slot takes more than one
    QList<int> booked = QList<int>(daysAWeek); ///< by day: how many take place
    int hidden = 0;                            ///< how many of the week are not in the order
    std::optional<QString>
        doubt; ///< why there may be others, as far as that can be said; nothing: all are known

    friend bool operator==(const WeekContents &, const WeekContents &) = default;
};

/// The bookings of the week that are in `order`, with those that go on into it. What is counted is counted
/// of all bookings, also of those that a search hides.
WeekContents weekContents(const BookingOrder &order, QDate firstDay);

/// What to say where there is nothing to show, or why that is not sure; empty where there is something.
QString emptyText(const WeekContents &week);

/// "2 of 4"; empty for a slot that is one person's or does not tell.
QString useText(const SlotUse &use);

/// By day, from `first`: how many bookings take place. Of all, whatever is searched.
QList<int> bookedADay(const BookingOrder &order, QDate first, int days);

} // namespace deskbell
