// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/month.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 answerTakes = 300;

} // namespace

qint64 medianOf(QList<qint64> delays)
{
    if (delays.isEmpty())
        return 0;
    std::ranges::sort(delays);
    return delays.at(delays.size() / 2);
}

qint64 worstOf(const QList<qint64> &delays)
{
    return delays.isEmpty() ? 0 : std::ranges::max(delays);
}

Month::Month(MonthCase what, quint32 seed)
    : m_case(what)
    , m_random(seed)
    , m_now(QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch())
    , m_end(m_now + what.days * day)
    , m_budget(what.plan)
{
}

void Month::open()
{
    QList<qint64> services;
    for (int i = 0; i < m_case.services; ++i)
        services.append(i + 1);
    m_rounds.setServices(services, {});
    for (int i = 0; i < m_case.bookings; ++i)
        happen({m_now, Happening::New});
    m_pending.clear();
    planEvents();
}

void Month::planEvents()
{
    for (int i = 0; i < m_case.days * m_case.deliveries; ++i) {
        const qint64 morning = m_now + i / m_case.deliveries * day;
        const bool inHours = m_random.bounded(10) < 8;
        qint64 within = qint64(m_random.bounded(10.0 * hour)) + 9 * hour;
        if (!inHours)
            within = (qint64(m_random.bounded(14.0 * hour)) + 19 * hour) % day;
        const int what = m_random.bounded(100);
        const Happening happening = what < 60 ? Happening::New
            : what < 80                       ? Happening::Changed
            : what < 95                       ? Happening::Cancelled
                                              : Happening::Removed;
        m_events.append({morning + within, happening});
    }
    std::ranges::sort(m_events, {}, &Event::at);
}

qint64 Month::happen(const Event &event)
{
    qint64 id = 0;
    if (event.what == Happening::New) {
        id = m_nextId += 1 + m_random.bounded(3);
        Booking booking;
        booking.id = id;
        booking.serviceId = 1 + m_random.bounded(m_case.services);
        QList<qint64> &order = m_order[booking.serviceId];
        const qsizetype at = m_case.order == MonthCase::Order::None ? m_random.bounded(order.size() + 1)
            : m_case.order == MonthCase::Order::Ascending           ? order.size()
                                                                    : 0;
        order.insert(at, id);
        m_alive.append(id);
        m_shop.insert(id, booking);
    } else {
        id = any(m_alive);
    }
    ++m_shop[id].version;
    if (!m_pending.contains(id))
        m_pending.insert(id, {event.what, event.at});
    if (event.what == Happening::Removed) {
        m_alive.removeOne(id);
        m_order[m_shop.value(id).serviceId].removeOne(id);
        m_pending[id] = {event.what, event.at};
    }
    return id;
}

bool Month::hooksWork() const
{
    if (m_case.hooks == MonthCase::Hooks::Healthy)
        return true;
    const qint64 into = m_now - (m_end - m_case.days * day);
    const qint64 middle = m_case.days / 2 * day;
    return m_case.hooks == MonthCase::Hooks::DeafForTwoDays && (into < middle || into > middle + 2 * day);
}

void Month::deliver(qint64 id)
{
    const Booking booking = m_shop.value(id);
    const bool removed = !m_alive.contains(id);
    m_pending.remove(id);
    m_held.insert(id, booking.version);
    m_proof.hearDelivery(booking.serviceId, m_now);
    m_rounds.know(id, booking.serviceId, removed, m_now);
    if (!m_case.isSigned)
        m_rounds.claim({id});
}

PollPace Month::pace()
{
    return paceOf({m_now, m_budget.limit(), m_budget.left(Purpose::Poll, m_now), m_budget.monthEnd(m_now),
                   isOpen(m_hours, m_now), openShare(m_hours), m_proof.holds(m_now), m_rounds.pages(),
                   m_case.services});
}

ListingPage Month::page(const PollStep &step) const
{
    const QList<qint64> &ids = m_order[step.serviceId];
    const int size = std::min(step.pageSize, m_case.largestPage);
    ListingPage page;
    page.total = ids.size();
    page.pages = std::max(1, int((ids.size() + size - 1) / size));
    page.pageSize = size;
    for (const qint64 id : ids.mid(qsizetype(step.page - 1) * size, size))
        page.items.append(m_shop.value(id));
    return page;
}

void Month::note(qint64 id)
{
    if (!m_pending.contains(id))
        return;
    const Pending pending = m_pending.take(id);
    m_result.delays[size_t(pending.what)].append(m_now + answerTakes - pending.since);
    m_proof.hearMissed(m_shop.value(id).serviceId, m_now);
}

void Month::see(const Booking &booking, bool isFirst)
{
    if (m_held.value(booking.id) >= booking.version)
        return;
    m_held.insert(booking.id, booking.version);
    if (isFirst)
        m_pending.remove(booking.id);
    else
        note(booking.id);
}

void Month::seeRemoved(qint64 id)
{
    if (m_alive.contains(id))
        ++m_result.wronglyRemoved;
    note(id);
}

void Month::ask(const PollStep &step)
{
    if (!m_budget.take(step.purpose, m_now)) {
        m_rounds.hearFailure(step, 0, m_now);
        return;
    }
    if (m_case.failures > 0 && m_random.bounded(100) < m_case.failures) {
        m_rounds.hearFailure(step, 502, m_now);
        return;
    }
    PollNews news;
    if (step.kind == PollStep::Kind::Single) {
        const bool there = m_alive.contains(step.bookingId);
        const auto booking = there ? std::optional(m_shop.value(step.bookingId)) : std::nullopt;
        if (booking)
            see(*booking, false);
        news = m_rounds.hear(step, booking, m_now);
    } else {
        const ListingPage answer = page(step);
        m_result.pageSize = answer.pageSize;
        news = m_rounds.hear(step, answer, m_now);
        for (const Booking &booking : answer.items)
            see(booking, news.firstRead);
    }
    for (const qint64 id : news.removed)
        seeRemoved(id);
    for (const HeldRemovals &held : m_rounds.held())
        m_rounds.answerHeld(held.serviceId, true, m_now);
}

MonthResult Month::run()
{
    open();
    qsizetype event = 0;
    while (m_now < m_end) {
        while (event < m_events.size() && m_events.at(event).at <= m_now) {
            const qint64 id = happen(m_events.at(event++));
            if (hooksWork())
                deliver(id);
        }
        const PollPace now = pace();
        const qint64 left = m_budget.left(Purpose::Poll, m_now);
        const bool mayClaim = m_budget.left(Purpose::Claim, m_now) > 0;
        const auto step = m_rounds.next(now, left, mayClaim, m_now);
        if (step && m_budget.left(step->purpose, m_now) > 0) {
            ask(*step);
            m_now += answerTakes;
            continue;
        }
        const qint64 due = step ? m_now + minute : m_rounds.nextAt(now, left, mayClaim, m_now);
        const qint64 nextEvent = event < m_events.size() ? m_events.at(event).at : m_end;
        if (step)
            m_rounds.hearFailure(*step, 0, m_now);
        m_now = std::clamp(std::min(due, nextEvent), m_now + answerTakes, m_now + 10 * minute);
    }
    m_result.used = m_budget.used(m_now - answerTakes);
    for (const MonthUse &use : m_budget.months())
        m_result.claims += use.claim;
    for (const Pending &pending : std::as_const(m_pending))
        m_result.unknown += pending.since < m_end - 2 * day ? 1 : 0;
    return m_result;
}

} // namespace deskbell
