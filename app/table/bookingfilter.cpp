// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingfilter.h"

#include "app/table/wording.h"

#include <QCoreApplication>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::BookingFilter)
};

} // namespace

bool letsThrough(const BookingFilter &filter, const BookingRecord &record)
{
    const Status status = isOff(record) ? Status::Cancelled : record.booking.status;
    const QDate date = record.booking.date;
    return (filter.statuses.isEmpty() || filter.statuses.contains(status))
        && (filter.services.isEmpty() || filter.services.contains(record.booking.serviceId))
        && (!filter.from.isValid() || (date.isValid() && date >= filter.from))
        && (!filter.to.isValid() || (date.isValid() && date <= filter.to));
}

QList<FilterPart> partsOf(const BookingFilter &filter)
{
    QList<FilterPart> parts;
    for (const Status status : filter.statuses)
        parts += {FilterPart::OfStatus, status, 0};
    for (const qint64 id : filter.services)
        parts += {FilterPart::OfService, {}, id};
    if (filter.from.isValid() || filter.to.isValid())
        parts += {FilterPart::OfDates, {}, 0};
    return parts;
}

BookingFilter without(BookingFilter filter, const FilterPart &part)
{
    switch (part.kind) {
    case FilterPart::OfStatus:
        filter.statuses.removeAll(part.status);
        break;
    case FilterPart::OfService:
        filter.services.removeAll(part.serviceId);
        break;
    case FilterPart::OfDates:
        filter.from = filter.to = {};
        break;
    }
    return filter;
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Pending:
        return Words::tr("To confirm");
    case Status::Confirmed:
        return Words::tr("Confirmed");
    case Status::Cancelled:
        return Words::tr("Cancelled");
    case Status::Other:
        break;
    }
    return Words::tr("Other", "status");
}

QString datesText(const BookingFilter &filter, QDate today)
{
    const QString from = dayText(filter.from, today);
    const QString to = dayText(filter.to, today);
    if (filter.from == filter.to)
        return filter.from.isValid() ? from : QString();
    if (!filter.to.isValid())
        return Words::tr("from %1", "date").arg(from);
    if (!filter.from.isValid())
        return Words::tr("until %1", "date").arg(to);
    return Words::tr("%1 – %2", "first date, last date").arg(from, to);
}

} // namespace deskbell
