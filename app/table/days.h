// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingorder.h"

namespace deskbell
{

/// Rows that belong together, from `first` up to and without `end`.
struct RowSpan {
    int first = 0;
    int end = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

/// What there is on a day, of the bookings that are shown.
struct DaySummary {
    QDate date; ///< invalid: what has no date
    int booked = 0;
    int off = 0;
    std::optional<QTime> next; ///< today only: when the next begins that is not off

    friend bool operator==(const DaySummary &, const DaySummary &) = default;
};

/// Whether the rows stand by time, so that days follow one another.
bool standByDay(const BookingOrder &order);

// What follows is meant for rows that stand by day.

/// Whether this row is the first of its day.
bool beginsDay(const BookingOrder &order, int row);
/// The rows of the day that this row is on.
RowSpan dayOf(const BookingOrder &order, int row);
/// The first row of `date`; without any, that of the day that comes next in this order, or the number of
/// rows.
int rowOfDay(const BookingOrder &order, QDate date);
DaySummary summaryOf(const BookingOrder &order, const RowSpan &day);

/// Where the present moment lies among the rows of today: just above the row `at`, which may be the end.
struct NowPlace {
    RowSpan today;
    int at = 0;

    friend bool operator==(const NowPlace &, const NowPlace &) = default;
};
/// Nothing when nothing of today that has a time is shown.
std::optional<NowPlace> nowPlace(const BookingOrder &order);

/// "Today, Tue 12 May", "Thu 14 May", "No date".
QString dayHeading(QDate date, QDate today);
/// "7 booked · 1 cancelled · next 11:30".
QString summaryText(const DaySummary &summary);

} // namespace deskbell
