// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/apiline.h"

#include "app/base/log.h"

namespace deskbell
{

using namespace std::chrono_literals;

namespace
{

/// A key that was refused may be good again, and nobody is at the desk: one request an hour shows it.
constexpr auto keyEvery = 1h;

/// Whether the API itself has answered, be it with a no to this one request.
bool isAnswer(const ApiOutcome &outcome)
{
    if (outcome.ok())
        return true;
    const ApiFailure &failure = outcome.failure();
    return failure.ownEnvelope
        && (failure.status == 400 || failure.status == 404 || failure.status == 409 || failure.status == 422);
}

} // namespace

ApiLine::ApiLine(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_budget(database, clock, requestsOf({}))
    , m_hourly(this)
{
    m_hourly.setInterval(keyEvery);
    connect(&m_hourly, &QTimer::timeout, this, &ApiLine::tryNow);
}

void ApiLine::setAccess(const ApiAccess &access, const QString &plan)
{
    m_queue.reset();
    m_client.reset();
    m_trouble.reset();
    m_lastAnswer = 0;
    m_hourly.stop();
    const bool isOtherPlan = !m_plan.isEmpty() && plan != m_plan;
    const bool isOtherKey = !access.key.isEmpty() && !m_access.key.isEmpty() && access != m_access;
    m_plan = plan;
    // A key that is only away for a while is still the one that was told of.
    if (!access.key.isEmpty())
        m_access = access;
    m_budget.setPlan(requestsOf(plan));
    if (isOtherPlan || isOtherKey)
        m_budget.forgetTold();
    if (check(access)) {
        m_client = std::make_unique<ApiClient>(m_clock, access);
        m_queue = std::make_unique<ApiQueue>(*m_client, m_clock, paceOf(plan),
                                             [this](Purpose purpose) { return m_budget.take(purpose); });
        connect(m_queue.get(), &ApiQueue::answered, this, [this](Purpose purpose, const ApiOutcome &outcome) {
            m_budget.hear(purpose, outcome);
            hear(outcome);
        });
    }
    emit changed();
}

void ApiLine::tryNow()
{
    if (m_queue)
        m_queue->tryNow();
}

void ApiLine::hear(const ApiOutcome &outcome)
{
    if (isAnswer(outcome)) {
        m_trouble.reset();
        m_lastAnswer = m_clock.nowMs();
        m_hourly.stop();
        emit changed();
        return;
    }
    const ApiFailure &failure = outcome.failure();
    ApiTrouble trouble{failure.error.sentence, m_trouble ? m_trouble->since : m_clock.nowMs()};
    trouble.ofKey = failure.ownEnvelope && (failure.status == 401 || failure.status == 403);
    trouble.ofAddress = !trouble.ofKey && failure.error.remedy == Remedy::AskOwner;
    if (!m_trouble)
        qCWarning(deskbellLog).noquote() << trouble.sentence;
    if (trouble.ofKey && !m_hourly.isActive())
        m_hourly.start();
    m_trouble = trouble;
    emit changed();
}

} // namespace deskbell
