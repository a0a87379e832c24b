// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apicall.h"
#include "app/store/requestrecord.h"

#include <QList>

namespace deskbell
{

/// Whether `told` speaks of the month, not of the second.
bool speaksOfTheMonth(const RateHeaders &told, qint64 nowMs);

/// The requests that a plan allows in a calendar month, shared out: a tenth to confirm unsigned webhooks, a
/// twentieth kept for a person, the rest to polling. No share can use up another, but a person may use all.
/// Whatever the clock does, a request that was made stays counted. Times in ms since 1970 UTC.
class RequestBudget
{
public:
    explicit RequestBudget(qint64 plan, QList<MonthUse> kept = {});

    void setPlan(qint64 plan) { m_plan = plan; }
    qint64 plan() const { return m_plan; }
    /// Another plan or another key is in force: what ReserveKit told of the old one says nothing of it.
    void forgetTold(qint64 nowMs);
    /// How many requests the month allows.
    qint64 limit() const;

    /// Counts one request, or says no.
    bool take(Purpose purpose, qint64 nowMs);
    /// One that was counted never left this PC.
    void giveBack(Purpose purpose, qint64 nowMs);
    qint64 left(Purpose purpose, qint64 nowMs);
    qint64 used(qint64 nowMs);
    /// When the month ends, in which `nowMs` is.
    qint64 monthEnd(qint64 nowMs);
    /// Till when ReserveKit refuses everything; 0: it does not.
    qint64 usedUpTill(qint64 nowMs);

    /// Corrects the count by what ReserveKit says, where that is of the month.
    void hear(const RateHeaders &told, qint64 nowMs);
    /// ReserveKit refused a request (429) and asks to wait: for over a minute, the month is used up.
    void hearRefusal(qint64 waitMs, qint64 nowMs);

    /// To be kept, oldest month first.
    const QList<MonthUse> &months() const { return m_months; }

private:
    MonthUse &at(qint64 nowMs);
    void goOnTo(int month);
    void goBackTo(int month);

    qint64 m_plan;
    QList<MonthUse> m_months;
};

} // namespace deskbell
