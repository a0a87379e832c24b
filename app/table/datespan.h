// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingfilter.h"

namespace deskbell
{

/// Dates that go along with today.
enum class DateSpan { Today, Next7Days, Last7Days, ThisMonth, NextMonth, FromToday };
constexpr DateSpan dateSpans[] = {DateSpan::Today,     DateSpan::Next7Days, DateSpan::Last7Days,
                                  DateSpan::ThisMonth, DateSpan::NextMonth, DateSpan::FromToday};

/// `filter` for the dates of the span, and for no others.
BookingFilter withDates(BookingFilter filter, DateSpan span, QDate today);
/// The span that the filter's dates are on this day; nothing when they are none.
std::optional<DateSpan> spanOf(const BookingFilter &filter, QDate today);

} // namespace deskbell
