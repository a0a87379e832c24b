// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/reminders.h"

#include "app/booking/shoptime.h"

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qint64 minuteMs = 60'000;

/// A shop may be anywhere on earth: only what is on none of these days need not be looked at closely.
bool isNear(QDate date, QDate today)
{
    return date.isValid() && qAbs(today.daysTo(date)) <= 2;
}

bool isDue(qint64 placedAt, qint64 start, int minutes, qint64 nowMs)
{
    const qint64 due = start - minutes * minuteMs;
    return due <= nowMs && nowMs < start && placedAt <= due;
}

/// The last moment at which its place can have become known.
qint64 lastTouched(const BookingRecord &record)
{
    return qMax(record.receivedAt, record.changedAt);
}

bool hasMoved(const BookingChange &change)
{
    return !change.before || placeOf(change.before->booking) != placeOf(change.now.booking);
}

} // namespace

QList<Fact> remindersDue(const QList<PlacedBooking> &bookings, const Catalogue &catalogue, int minutes,
                         qint64 nowMs)
{
    if (minutes <= 0)
        return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).date();
    QList<std::pair<qint64, Fact>> found;
    for (const auto &[record, placedAt] : bookings) {
        const Booking &booking = record.booking;
        if (isOff(record) || !isNear(booking.date, today))
            continue;
        const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
        if (span && isDue(placedAt, span->start.instant, minutes, nowMs))
            found.append({span->start.instant, {booking.id, FactKind::Reminder, placeOf(booking)}});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.bookingId < b.second.bookingId;
    });
    QList<Fact> facts;
    for (const auto &[start, fact] : std::as_const(found))
        facts << fact;
    return facts;
}

Reminders::Reminders(const Clock &clock, std::chrono::milliseconds look, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(look);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
}

void Reminders::setMinutes(int minutes)
{
    if (m_minutes == minutes)
        return;
    m_minutes = minutes;
    if (minutes > 0)
        m_timer.start();
    else
        m_timer.stop();
    look();
}

void Reminders::setSnapshot(const QList<BookingRecord> &records)
{
    m_bookings.clear();
    for (const BookingRecord &record : records)
        m_bookings.insert(record.booking.id, {record, lastTouched(record)});
    look();
}

void Reminders::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    look();
}

void Reminders::hear(const QList<BookingChange> &changes)
{
    for (const BookingChange &change : changes) {
        const qint64 id = change.now.booking.id;
        // Another note takes no reminder away.
        if (hasMoved(change))
            m_bookings.insert(id, {change.now, lastTouched(change.now)});
        else if (const auto known = m_bookings.find(id); known != m_bookings.end())
            known->record = change.now;
        else
            m_bookings.insert(id, {change.now, lastTouched(*change.before)});
        m_recorded.remove(id);
    }
}

void Reminders::confirm(const QList<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_recorded.insert(fact.bookingId, fact.what);
}

void Reminders::look()
{
    if (m_minutes <= 0)
        return;
    QList<Fact> facts = remindersDue(m_bookings.values(), m_catalogue, m_minutes, m_clock.nowMs());
    facts.removeIf([this](const Fact &fact) { return m_recorded.value(fact.bookingId) == fact.what; });
    if (!facts.isEmpty())
        emit due(facts);
}

} // namespace deskbell
