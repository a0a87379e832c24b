// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell
{

class BookingModel;
struct BookingRecord;

/// When a booking is, in words; each empty where there is nothing to say.
struct BookingTimes {
    QString clock;    ///< "10:00 – 10:30"; empty: no time is known
    QString day;      ///< "Tuesday 12 May"
    QString nearness; ///< "in 40 min"; only of one that takes place
    QString zone;     ///< where the shop's clock hangs, and what this machine's shows then; where they differ

    friend bool operator==(const BookingTimes &, const BookingTimes &) = default;
};

/// By the clock of `model`.
BookingTimes timesOf(const BookingRecord &record, const BookingModel &model);

} // namespace deskbell
