// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/reservekit/requestbudget.h"

#include <QCoreApplication>

namespace deskbell
{

/// The month's requests, kept on disk ahead of what is asked: after a crash a few too many are counted, never
/// too few. Which month it is ReserveKit's clock says, once it has answered: this PC's may be wrong.
class BudgetKeeper
{
    Q_DECLARE_TR_FUNCTIONS(BudgetKeeper)

public:
    /// Both outlive this. `plan`: requests a month.
    BudgetKeeper(Database &database, const Clock &clock, qint64 plan);
    ~BudgetKeeper();

    /// Takes up what was counted by earlier runs.
    Result<Done> load();
    void setPlan(qint64 plan) { m_budget.setPlan(plan); }
    /// Another plan or another key is in force: what ReserveKit told of the old one is forgotten, on disk
    /// too.
    void forgetTold();

    /// Counts one request, or says in a sentence why there is none. A person is not refused for a full disk.
    Result<Done> take(Purpose purpose);
    /// What came of a request that was taken for `purpose`.
    void hear(Purpose purpose, const ApiOutcome &outcome);

    qint64 left(Purpose purpose) { return m_budget.left(purpose, now()); }
    qint64 used() { return m_budget.used(now()); }
    qint64 limit() const { return m_budget.limit(); }
    /// By this PC's clock, as all times that are told.
    qint64 monthEnd() { return m_budget.monthEnd(now()) - m_ahead; }
    /// ms that ReserveKit's clock is before this PC's; 0: they differ by less than a minute, or it is not
    /// known.
    qint64 serverAhead() const { return m_ahead; }
    /// Till when nothing is left for polling, in ms since 1970 UTC; 0: there is.
    qint64 usedUpTill();

private:
    qint64 now() const { return m_clock.nowMs() + m_ahead; }
    void compareClocks(const ApiOutcome &outcome);
    Result<Done> write(qint64 ahead);
    Error usedUp();

    const Clock &m_clock;
    RequestRecord m_record;
    RequestBudget m_budget;
    qint64 m_promised = 0; ///< so many more are on disk already
    qint64 m_ahead = 0;    ///< ms: how far ReserveKit's clock is before ours, as its answers say
};

/// The requests a month of `api/plan`: `starter`, `developer`, or a number.
qint64 requestsOf(const QString &plan);

} // namespace deskbell
