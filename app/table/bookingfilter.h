// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QList>

namespace deskbell
{

/// What of the bookings is wanted, beside the shelf and the search. What is not set lets all through.
struct BookingFilter {
    QList<Status> statuses; ///< Cancelled is whatever is off; the others are not
    QList<qint64> services;
    QDate from; ///< the first day that counts
    QDate to;   ///< the last day that counts

    friend bool operator==(const BookingFilter &, const BookingFilter &) = default;
};

bool letsThrough(const BookingFilter &filter, const BookingRecord &record);

/// A part of a filter that can be removed by itself.
struct FilterPart {
    enum Kind { OfStatus, OfService, OfDates };
    Kind kind = OfStatus;
    Status status = Status::Pending;
    qint64 serviceId = 0;

    friend bool operator==(const FilterPart &, const FilterPart &) = default;
};
QList<FilterPart> partsOf(const BookingFilter &filter);
BookingFilter without(BookingFilter filter, const FilterPart &part);

/// The status as the word on the chip.
QString statusName(Status status);
/// "Tue 12 May – Mon 18 May", "from Tue 12 May", "until Mon 18 May", "Today"; empty without dates.
QString datesText(const BookingFilter &filter, QDate today);

} // namespace deskbell
