// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/weekcontents.h"

#include "app/booking/shoptime.h"
#include "app/table/bookingorder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Week)
};

/// One slot on one day.
using SlotKey = std::pair<qint64, qint64>;

SlotKey slotKey(const Booking &booking)
{
    return {booking.timeSlotId, booking.date.toJulianDay()};
}

WeekItem itemOf(const Booking &booking, const BookingModel &model)
{
    WeekItem item{booking.id, booking.date, model.timeOf(booking)};
    const std::optional<ShopSpan> span = shopSpan(booking, model.catalogue());
    if (!span)
        return item;
    // What the clock on the wall shows: in the night of a change it may be another time than was written.
    const QDateTime start = span->start.wallClock();
    item.date = start.date();
    item.start = start.time();
    if (span->end)
        item.end = span->end->wallClock().time();
    return item;
}

bool readsBefore(const WeekItem &a, const WeekItem &b)
{
    const auto key = [](const WeekItem &item) {
        return std::tuple(item.date, item.start ? item.start->msecsSinceStartOfDay() : -1, item.id);
    };
    return key(a) < key(b);
}

} // namespace

WeekContents weekContents(const BookingOrder &order, QDate firstDay)
{
    const BookingModel &model = order.bookings();
    WeekContents contents;
    contents.firstDay = firstDay;
    QHash<SlotKey, int> taken;
    QList<const Booking *> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const BookingRecord &record = model.record(row);
        const Booking &booking = record.booking;
        if (!booking.date.isValid() || booking.date < firstDay.addDays(-1)
            || booking.date >= firstDay.addDays(daysAWeek))
            continue;
        if (!isOff(record)) {
            ++taken[slotKey(booking)];
            if (booking.date >= firstDay)
                ++contents.booked[firstDay.daysTo(booking.date)];
        }
        if (order.rowOf(booking.id) < 0) {
            contents.hidden += booking.date >= firstDay ? 1 : 0;
            continue;
        }
        WeekItem item = itemOf(booking, model);
        const bool goesOn = item.start && item.end && *item.end <= *item.start && *item.end != QTime(0, 0);
        if (item.date < firstDay && !goesOn)
            continue;
        contents.items += item;
        shown += &booking;
    }
    for (const Booking *booking : std::as_const(shown)) {
        const int most = model.catalogue().timeSlots.value(booking->timeSlotId).maxBookings;
        if (most > 1)
            contents.uses.insert(booking->id, {taken.value(slotKey(*booking)), most});
    }
    std::sort(contents.items.begin(), contents.items.end(), readsBefore);
    return contents;
}

QString emptyText(const WeekContents &week)
{
    if (!week.items.isEmpty())
        return {};
    if (week.hidden == 0)
        return week.doubt.value_or(Words::tr("Nothing is booked in this week"));
    return week.hidden == 1 ? Words::tr("1 booking of this week is not shown here")
                            : Words::tr("%Ln bookings of this week are not shown here", nullptr, week.hidden);
}

QString useText(const SlotUse &use)
{
    return use.most < 2 ? QString()
                        : Words::tr("%1 of %2", "places taken, places")
                              .arg(QLocale().toString(use.taken), QLocale().toString(use.most));
}

QList<int> bookedADay(const BookingOrder &order, QDate first, int days)
{
    const BookingModel &model = order.bookings();
    QList<int> counts(days);
    for (int row = 0; row < model.rowCount(); ++row) {
        const BookingRecord &record = model.record(row);
        const qint64 day = record.booking.date.isValid() ? first.daysTo(record.booking.date) : -1;
        if (day >= 0 && day < days && !isOff(record))
            ++counts[day];
    }
    return counts;
}

} // namespace deskbell
