// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingtimes.h"

#include "app/booking/shoptime.h"
#include "app/table/bookingmodel.h"
#include "app/table/nearness.h"
#include "app/table/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::BookingTimes)
};

/// A wall clock as if it hung in Greenwich: good for differences where the shop's zone is not known.
qint64 wallMs(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
}

QString clockText(std::optional<QTime> start, const std::optional<ShopSpan> &span)
{
    if (!start)
        return {};
    if (!span || !span->end)
        return timeText(*start);
    // A line breaks between the two, not between a time and its half of the day.
    const auto unbroken = [](QTime time) { return timeText(time).replace(u' ', QChar::Nbsp); };
    return Words::tr("%1 – %2", "from, to").arg(unbroken(*start), unbroken(span->end->wallClock().time()));
}

QString nearnessOf(const BookingRecord &record, const BookingModel &model, std::optional<QTime> start,
                   const std::optional<ShopSpan> &span)
{
    if (!start || !record.booking.date.isValid() || isOff(record))
        return {};
    const QDateTime now = model.shopNow();
    Nearness nearness;
    nearness.days = int(model.today().daysTo(record.booking.date));
    if (span) {
        nearness.start = span->start.instant;
        nearness.now = now.toMSecsSinceEpoch();
        if (span->end)
            nearness.end = span->end->instant;
    } else {
        nearness.start = wallMs(record.booking.date, *start);
        nearness.now = wallMs(now.date(), now.time());
    }
    return nearnessText(nearness);
}

QString zoneText(const Booking &booking, const BookingModel &model, const std::optional<ShopSpan> &span)
{
    const QByteArray zone = model.catalogue().services.value(booking.serviceId).timeZone;
    if (zone.isEmpty())
        return {};
    const QString name = QString::fromUtf8(zone).replace(u'_', u' ');
    if (!QTimeZone(zone).isValid())
        return Words::tr("Shop time (%1): this PC does not know that time zone.").arg(name);
    if (!span)
        return {};
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(span->start.instant);
    if (here.offsetFromUtc() == span->start.offset)
        return {};
    const QString then = here.date() == booking.date ? timeText(here.time())
                                                     : whenText(here.date(), here.time(), model.today());
    return Words::tr("Shop time (%1); on this PC: %2", "time zone, time").arg(name, then);
}

} // namespace

BookingTimes timesOf(const BookingRecord &record, const BookingModel &model)
{
    const Booking &booking = record.booking;
    const std::optional<QTime> start = model.timeOf(booking);
    const std::optional<ShopSpan> span = shopSpan(booking, model.catalogue());
    return {clockText(start, span), longDayText(booking.date, model.today()),
            nearnessOf(record, model, start, span), zoneText(booking, model, span)};
}

} // namespace deskbell
