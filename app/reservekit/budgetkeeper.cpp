// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/budgetkeeper.h"

#include "app/base/log.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 ahead = 10;
/// Clocks that differ by less are the same: an answer is under way for a while.
constexpr qint64 sameClockMs = 60'000;
constexpr qint64 starterRequests = 10'000;
constexpr qint64 developerRequests = 50'000;

} // namespace

qint64 requestsOf(const QString &plan)
{
    if (plan == "starter"_L1)
        return starterRequests;
    if (plan == "developer"_L1)
        return developerRequests;
    bool isNumber = false;
    const qint64 requests = plan.toLongLong(&isNumber);
    return isNumber && requests > 0 ? requests : starterRequests;
}

BudgetKeeper::BudgetKeeper(Database &database, const Clock &clock, qint64 plan)
    : m_clock(clock)
    , m_record(database)
    , m_budget(plan)
{
}

BudgetKeeper::~BudgetKeeper()
{
    if (m_promised == 0)
        return;
    if (const Result<Done> written = write(0); !written)
        qCWarning(deskbellLog).noquote() << written.error().sentence;
}

Result<Done> BudgetKeeper::load()
{
    const Result<QList<MonthUse>> kept = m_record.read();
    if (!kept)
        return kept.error();
    m_budget = RequestBudget(m_budget.plan(), kept.value());
    return Done();
}

void BudgetKeeper::forgetTold()
{
    m_budget.forgetTold(now());
    if (const Result<Done> written = write(m_promised); !written)
        qCWarning(deskbellLog).noquote() << written.error().sentence;
}

Result<Done> BudgetKeeper::write(qint64 more)
{
    QList<MonthUse> months = m_budget.months();
    if (!months.isEmpty())
        months.last().poll += more;
    Result<Done> written = m_record.write(months);
    if (written)
        m_promised = more;
    return written;
}

Result<Done> BudgetKeeper::take(Purpose purpose)
{
    if (!m_budget.take(purpose, now()))
        return usedUp();
    if (m_promised > 0) {
        --m_promised;
        return Done();
    }
    const Result<Done> written = write(ahead);
    return written || purpose == Purpose::Person ? Result<Done>(Done()) : written;
}

void BudgetKeeper::compareClocks(const ApiOutcome &outcome)
{
    // Whoever else answers in between may live in 1970.
    const bool isReserveKit = outcome.ok() || outcome.failure().ownEnvelope;
    if (!isReserveKit || !outcome.rate().date)
        return;
    const qint64 differs = *outcome.rate().date * 1000 - m_clock.nowMs();
    m_ahead = std::abs(differs) < sameClockMs ? 0 : differs;
}

void BudgetKeeper::hear(Purpose purpose, const ApiOutcome &outcome)
{
    if (!outcome.ok() && !outcome.failure().sent) {
        m_budget.giveBack(purpose, now());
        ++m_promised;
        return;
    }
    compareClocks(outcome);
    m_budget.hear(outcome.rate(), now());
    if (outcome.ok() || outcome.failure().status != 429 || !outcome.failure().retryAfter)
        return;
    m_budget.hearRefusal(*outcome.failure().retryAfter * qint64(1000), now());
    // A restart must not ask all the same.
    m_promised = 0;
    if (const Result<Done> written = write(ahead); !written)
        qCWarning(deskbellLog).noquote() << written.error().sentence;
}

qint64 BudgetKeeper::usedUpTill()
{
    const qint64 told = m_budget.usedUpTill(now());
    if (told > 0)
        return told - m_ahead;
    return left(Purpose::Poll) > 0 ? 0 : monthEnd();
}

Error BudgetKeeper::usedUp()
{
    const qint64 till = m_budget.usedUpTill(now());
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(till > 0 ? till - m_ahead : monthEnd());
    return Error{tr("The requests of the plan are used up until %1.")
                     .arg(QLocale().toString(end, QLocale::ShortFormat)),
                 Remedy::RetryLater};
}

} // namespace deskbell
