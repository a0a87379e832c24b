// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/datespan.h"

namespace deskbell
{

BookingFilter withDates(BookingFilter filter, DateSpan span, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate next = month.addMonths(1);
    filter.from = today;
    filter.to = today;
    switch (span) {
    case DateSpan::Today:
        break;
    case DateSpan::Next7Days:
        filter.to = today.addDays(6);
        break;
    case DateSpan::Last7Days:
        filter.from = today.addDays(-6);
        break;
    case DateSpan::ThisMonth:
        filter.from = month;
        filter.to = next.addDays(-1);
        break;
    case DateSpan::NextMonth:
        filter.from = next;
        filter.to = next.addMonths(1).addDays(-1);
        break;
    case DateSpan::FromToday:
        filter.to = {};
        break;
    }
    return filter;
}

std::optional<DateSpan> spanOf(const BookingFilter &filter, QDate today)
{
    for (const DateSpan span : dateSpans) {
        if (withDates(filter, span, today) == filter)
            return span;
    }
    return std::nullopt;
}

} // namespace deskbell
