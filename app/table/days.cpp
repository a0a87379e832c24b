// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/days.h"

#include "app/table/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Days)
};

bool isDescending(const BookingOrder &order)
{
    return order.sorting().column >= 0 && order.sorting().order == Qt::DescendingOrder;
}

/// Days in the order in which their rows stand.
qint64 rank(const BookingOrder &order, qint64 day)
{
    const qint64 today = order.bookings().today().toJulianDay();
    if (isDescending(order))
        return -day;
    return order.sorting().column < 0 && day < today ? 2 * SortKeys::noDay - day : day;
}

/// The first row in `span` for which `holds`, which is false for those before and true for those after it.
template <typename Predicate>
int partitionPoint(RowSpan span, Predicate holds)
{
    while (span.first < span.end) {
        const int middle = span.first + (span.end - span.first) / 2;
        if (holds(middle))
            span.end = middle;
        else
            span.first = middle + 1;
    }
    return span.first;
}

} // namespace

bool standByDay(const BookingOrder &order)
{
    return order.sorting().column < 0 || order.sorting().column == BookingModel::TimeColumn;
}

bool beginsDay(const BookingOrder &order, int row)
{
    return row == 0 || order.dayAt(row) != order.dayAt(row - 1);
}

RowSpan dayOf(const BookingOrder &order, int row)
{
    const qint64 own = rank(order, order.dayAt(row));
    const RowSpan all{0, order.rowCount()};
    return {partitionPoint(all, [&](int at) { return rank(order, order.dayAt(at)) >= own; }),
            partitionPoint(all, [&](int at) { return rank(order, order.dayAt(at)) > own; })};
}

int rowOfDay(const BookingOrder &order, QDate date)
{
    const qint64 wanted = rank(order, date.toJulianDay());
    return partitionPoint({0, order.rowCount()},
                          [&](int at) { return rank(order, order.dayAt(at)) >= wanted; });
}

DaySummary summaryOf(const BookingOrder &order, const RowSpan &day)
{
    const BookingModel &model = order.bookings();
    DaySummary summary;
    const QDateTime now = model.shopNow();
    for (int row = day.first; row < day.end; ++row) {
        const BookingRecord &record = order.record(row);
        summary.date = record.booking.date;
        ++(isOff(record) ? summary.off : summary.booked);
        if (isOff(record) || record.booking.date != now.date())
            continue;
        const std::optional<QTime> time = model.timeOf(record.booking);
        if (time && *time >= now.time() && (!summary.next || *time < *summary.next))
            summary.next = time;
    }
    return summary;
}

std::optional<NowPlace> nowPlace(const BookingOrder &order)
{
    const BookingModel &model = order.bookings();
    const QDateTime now = model.shopNow();
    const int first = rowOfDay(order, now.date());
    if (first >= order.rowCount() || order.dayAt(first) != now.date().toJulianDay())
        return std::nullopt;
    const RowSpan today = dayOf(order, first);
    const auto timeAt = [&](int row) { return model.timeOf(order.record(row).booking); };
    if (!timeAt(today.first) && !timeAt(today.end - 1)) // those without a time stand together at one end
        return std::nullopt;
    const bool descending = isDescending(order);
    const auto isBelow = [&](int row) {
        // What has no time stands before what has one.
        const QTime time = timeAt(row).value_or(QTime(0, 0));
        return (time > now.time()) != descending;
    };
    return NowPlace{today, partitionPoint(today, isBelow)};
}

QString dayHeading(QDate date, QDate today)
{
    const QString day = dayText(date, today);
    if (!date.isValid() || qAbs(today.daysTo(date)) > 1)
        return day;
    const QString form = date.year() == today.year()
        ? Words::tr("ddd d MMM", "form of the date after the word Today")
        : Words::tr("ddd d MMM yyyy", "form of the date after the word Today");
    return Words::tr("%1, %2", "Today, date").arg(day, QLocale().toString(date, form));
}

QString summaryText(const DaySummary &summary)
{
    QStringList parts;
    if (summary.booked > 0)
        parts += Words::tr("%Ln booked", nullptr, summary.booked);
    if (summary.off > 0)
        parts += Words::tr("%Ln cancelled", nullptr, summary.off);
    if (summary.next)
        parts += Words::tr("next %1", "time").arg(timeText(*summary.next));
    return parts.join(u" · "_s);
}

} // namespace deskbell
