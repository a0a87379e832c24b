// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/requestbudget.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qint64 leastMonthly = 1'000;
constexpr qint64 longestSecond = 60LL * 60; ///< in seconds: what resets sooner is no month
constexpr qint64 longestShortWait = 60'000;
constexpr qint64 longestMonth = 32LL * 24 * 60 * 60 * 1000;
constexpr int monthsKept = 13;
constexpr int claimPercent = 10;
constexpr int personPercent = 5;

int monthOf(qint64 ms)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
    return date.year() * 12 + date.month() - 1;
}

qint64 startOf(int month)
{
    return QDateTime(QDate(month / 12, month % 12 + 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

qint64 ours(const MonthUse &use)
{
    return use.person + use.claim + use.poll;
}

qint64 countOf(const MonthUse &use)
{
    return std::max<qint64>(ours(use) + use.elsewhere, 0);
}

qint64 &countFor(MonthUse &use, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Person:
        return use.person;
    case Purpose::Claim:
        return use.claim;
    case Purpose::Poll:
        break;
    }
    return use.poll;
}

// So few may be those of a second, misread while a clock was wrong: kept, nothing would ever be asked again.
// A month that is as small is told anew by the next answer.
void forgetSmallLimit(MonthUse &use)
{
    if (use.toldLimit <= 0 || use.toldLimit >= leastMonthly)
        return;
    use.toldLimit = use.toldEnd = 0;
    use.elsewhere = std::max<qint64>(use.elsewhere, 0);
}

// The requests of a month that has turned out not to have begun were made in this one.
void take(MonthUse &use, const MonthUse &later)
{
    use.person += later.person;
    use.claim += later.claim;
    use.poll += later.poll;
    use.elsewhere += std::max<qint64>(later.elsewhere, 0);
}

} // namespace

bool speaksOfTheMonth(const RateHeaders &told, qint64 nowMs)
{
    if (told.limit.value_or(0) <= 0 || told.remaining.value_or(-1) < 0)
        return false;
    return *told.limit >= leastMonthly || secondsToReset(told, nowMs).value_or(0) > longestSecond;
}

RequestBudget::RequestBudget(qint64 plan, QList<MonthUse> kept) : m_plan(plan), m_months(std::move(kept))
{
    for (MonthUse &use : m_months)
        forgetSmallLimit(use);
}

qint64 RequestBudget::limit() const
{
    const qint64 told = m_months.isEmpty() ? 0 : m_months.constLast().toldLimit;
    return told > 0 ? std::min(told, m_plan) : m_plan;
}

void RequestBudget::forgetTold(qint64 nowMs)
{
    MonthUse &use = at(nowMs);
    use.toldLimit = use.toldEnd = use.usedUpTill = 0;
    use.elsewhere = std::min<qint64>(use.elsewhere, 0);
}

MonthUse &RequestBudget::at(qint64 nowMs)
{
    const int month = monthOf(nowMs);
    if (m_months.isEmpty())
        m_months.append(MonthUse{month});
    if (m_months.constLast().month < month)
        goOnTo(month);
    else if (m_months.constLast().month > month)
        goBackTo(month);
    MonthUse &use = m_months.last();
    if (use.toldEnd > 0 && nowMs >= use.toldEnd) {
        // ReserveKit's month is another than the calendar's, and is over.
        use.elsewhere = -ours(use);
        use.toldEnd = 0;
    }
    return use;
}

void RequestBudget::goOnTo(int month)
{
    MonthUse &last = m_months.last();
    // A clock that was set back for a while and is right again: no month has passed in between. What was
    // asked in the next month after a clock had been wrong is asked in a new one.
    if (last.latest >= month && last.month + 1 < month) {
        last.month = month;
        last.latest = last.latest > month ? last.latest : 0;
        return;
    }
    // A limit that ReserveKit told goes for the next month too; how much of it is used does not.
    MonthUse use{month};
    use.toldLimit = last.toldLimit;
    use.usedUpTill = last.usedUpTill;
    forgetSmallLimit(use);
    m_months.append(use);
    while (m_months.size() > monthsKept)
        m_months.removeFirst();
}

// What was counted for later was used by now. Of the months before that one nobody knows whether they are
// over.
void RequestBudget::goBackTo(int month)
{
    const MonthUse later = m_months.constLast();
    m_months.removeIf([month](const MonthUse &use) { return use.month > month; });
    if (m_months.isEmpty() || m_months.constLast().month < month)
        m_months.append(MonthUse{month});
    MonthUse &use = m_months.last();
    deskbell::take(use, later);
    use.toldLimit = later.toldLimit;
    use.latest = std::max(later.month, later.latest);
}

bool RequestBudget::take(Purpose purpose, qint64 nowMs)
{
    if (left(purpose, nowMs) <= 0)
        return false;
    ++countFor(at(nowMs), purpose);
    return true;
}

void RequestBudget::giveBack(Purpose purpose, qint64 nowMs)
{
    MonthUse &use = at(nowMs);
    qint64 &count = countFor(use, purpose);
    count = std::max<qint64>(count - 1, 0);
}

qint64 RequestBudget::left(Purpose purpose, qint64 nowMs)
{
    const MonthUse &use = at(nowMs);
    if (use.usedUpTill > nowMs)
        return 0;
    const qint64 all = limit() - countOf(use);
    const qint64 claimShare = limit() * claimPercent / 100;
    const qint64 personShare = limit() * personPercent / 100;
    const qint64 claimLeft = std::max<qint64>(claimShare - use.claim, 0);
    const qint64 personLeft = std::max<qint64>(personShare - use.person, 0);
    switch (purpose) {
    case Purpose::Person:
        return std::max<qint64>(all, 0);
    case Purpose::Claim:
        return std::clamp<qint64>(all - personLeft, 0, claimLeft);
    case Purpose::Poll:
        break;
    }
    return std::max<qint64>(all - claimLeft - personLeft, 0);
}

qint64 RequestBudget::used(qint64 nowMs)
{
    return countOf(at(nowMs));
}

qint64 RequestBudget::monthEnd(qint64 nowMs)
{
    const MonthUse &use = at(nowMs);
    return use.toldEnd > 0 ? use.toldEnd : startOf(use.month + 1);
}

qint64 RequestBudget::usedUpTill(qint64 nowMs)
{
    const qint64 till = at(nowMs).usedUpTill;
    return till > nowMs ? till : 0;
}

void RequestBudget::hear(const RateHeaders &told, qint64 nowMs)
{
    MonthUse &use = at(nowMs);
    if (!speaksOfTheMonth(told, nowMs)) {
        if (told.limit && told.reset)
            forgetSmallLimit(use);
        return;
    }
    use.toldLimit = *told.limit;
    use.elsewhere = std::max<qint64>(*told.limit - *told.remaining, 0) - ours(use);
    const qint64 ahead = secondsToReset(told, nowMs).value_or(0);
    use.toldEnd = ahead > longestSecond && ahead * 1000 < longestMonth ? nowMs + ahead * 1000 : 0;
    use.usedUpTill = 0;
}

void RequestBudget::hearRefusal(qint64 waitMs, qint64 nowMs)
{
    if (waitMs > longestShortWait)
        at(nowMs).usedUpTill = nowMs + std::min(waitMs, longestMonth);
}

} // namespace deskbell
