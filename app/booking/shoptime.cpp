// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/shoptime.h"

#include "app/booking/timetext.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

int offsetAt(qint64 instant, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc()));
}

QDateTime wallClockAt(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc());
}

} // namespace

QDateTime ShopMoment::wallClock() const
{
    return QDateTime::fromMSecsSinceEpoch(instant + qint64(offset) * 1000, QTimeZone::utc());
}

QString ShopMoment::text() const
{
    const int minutes = qAbs(offset) / 60;
    return u"%1%2%3:%4"_s.arg(wallClock().toString(u"yyyy-MM-dd'T'HH:mm:ss"), offset < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

// Only offsets at instants are asked of Qt: what it makes of a wall-clock time in a gap differs from version
// to version.
ShopMoment shopMoment(const QDateTime &wallClock, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(wallClock.date(), wallClock.time(), QTimeZone::utc()).toMSecsSinceEpoch();
    const int before = offsetAt(wall - dayMs, zone);
    const int after = offsetAt(wall + dayMs, zone);
    const qint64 byBefore = wall - qint64(before) * 1000;
    const qint64 byAfter = wall - qint64(after) * 1000;
    // Where the clock was put back both are right, and `byBefore` is the first.
    if (offsetAt(byBefore, zone) == before)
        return {byBefore, before};
    if (offsetAt(byAfter, zone) == after)
        return {byAfter, after};
    // In a gap: the old offset leads past it by just its length.
    return {byBefore, offsetAt(byBefore, zone)};
}

std::optional<QTime> slotTime(const QString &raw, const QTimeZone &zone)
{
    if (const std::optional<QTime> written = wallClockFromText(raw))
        return written;
    const std::optional<qint64> instant = instantFromText(raw);
    if (!instant)
        return std::nullopt;
    const int offset = zone.isValid() ? offsetAt(*instant, zone) : offsetFromText(raw).value_or(0);
    return ShopMoment{*instant, offset}.wallClock().time();
}

std::optional<ShopSpan> shopSpan(QDate date, const QString &start, const QString &end, const QTimeZone &zone)
{
    if (!date.isValid() || !zone.isValid())
        return std::nullopt;
    const std::optional<QTime> startTime = slotTime(start, zone);
    if (!startTime)
        return std::nullopt;
    const QDateTime startWall = wallClockAt(date, *startTime);
    ShopSpan span{shopMoment(startWall, zone), std::nullopt};
    if (const std::optional<QTime> endTime = slotTime(end, zone)) {
        const QDateTime endWall = wallClockAt(*endTime > *startTime ? date : date.addDays(1), *endTime);
        span.end = shopMoment(endWall, zone);
        // A start that was moved out of a gap may have overtaken its end: the booking keeps its length.
        if (span.end->instant <= span.start.instant) {
            const qint64 instant = span.start.instant + startWall.msecsTo(endWall);
            span.end = ShopMoment{instant, offsetAt(instant, zone)};
        }
    }
    return span;
}

bool isOver(QDate date, qint64 instant, const QTimeZone &zone)
{
    constexpr int lastOffset = -12 * 60 * 60; // where a day ends last
    const int offset = zone.isValid() ? offsetAt(instant, zone) : lastOffset;
    return date < ShopMoment{instant, offset}.wallClock().date();
}

std::optional<ShopSpan> shopSpan(const Booking &booking, const Catalogue &catalogue)
{
    const auto service = catalogue.services.constFind(booking.serviceId);
    if (service == catalogue.services.constEnd())
        return std::nullopt;
    const QTimeZone zone(service->timeZone);
    if (carriesItsSlot(booking)) {
        const auto span = shopSpan(booking.date, booking.slotStart, booking.slotEnd, zone);
        // One that cannot be read says nothing.
        if (span || slotTime(booking.slotStart, zone))
            return span;
    }
    const TimeSlot slot = catalogue.timeSlots.value(booking.timeSlotId);
    return shopSpan(booking.date, slot.start, slot.end, zone);
}

} // namespace deskbell
