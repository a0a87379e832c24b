// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apiqueue.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

namespace deskbell
{

namespace
{

/// So many requests that no person waits for may be under way: a server that does not answer must not keep
/// the line from a person.
constexpr qsizetype mostPolls = 4;

ApiFailure notSent(const Error &error, int status, std::optional<int> retryAfter = std::nullopt)
{
    ApiFailure failure{error, status, {}, retryAfter};
    failure.sent = false;
    return failure;
}

} // namespace

ApiQueue::ApiQueue(ApiPort &line, const Clock &clock, Pace pace, Permit permit, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_clock(clock)
    , m_permit(std::move(permit))
    , m_pacing(freshPacing(pace, clock.ticks()))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApiQueue::goOn);
}

void ApiQueue::send(const ApiCall &call, QObject *context, Handler handler)
{
    m_waiting.append({call, context, std::move(handler)});
    goOn();
}

void ApiQueue::startOver(Pace pace)
{
    const Error changed{tr("The settings for ReserveKit have changed meanwhile."), Remedy::RetryLater};
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        tell(waiting, notSent(changed, 0));
    for (const Waiting &waiting : std::exchange(m_underWay, {}))
        tell(waiting, ApiFailure{changed, 0, {}});
    m_refused.reset();
    m_timer.stop();
    m_pacing = freshPacing(pace, m_clock.ticks());
}

void ApiQueue::tryNow()
{
    m_refused.reset();
    m_pacing = withoutOwnWaits(m_pacing);
    goOn();
}

// Why a call of that purpose had better not wait, or nothing.
std::optional<ApiFailure> ApiQueue::refusal(Purpose purpose) const
{
    const std::optional<qint64> wait = waitFor(m_pacing, purpose, m_clock.ticks());
    if (!wait) {
        ApiFailure failure = m_refused.value_or(ApiFailure{});
        failure.sent = false;
        return failure;
    }
    if (*wait > monthsWait) {
        const bool told = m_pacing.heldUntil - m_clock.ticks() > monthsWait;
        const int seconds = int(std::min((*wait + 999) / 1000, qint64(std::numeric_limits<int>::max())));
        const int minutes = (seconds + 59) / 60;
        const QString sentence = told
            ? tr("ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.",
                 nullptr, minutes)
            : tr("ReserveKit did not answer well lately; it will be asked again in %Ln min.", nullptr,
                 minutes);
        return notSent({sentence, Remedy::RetryLater}, told ? 429 : 0, seconds);
    }
    return std::nullopt;
}

void ApiQueue::failHopeless()
{
    // Telling is queued, so nobody changes the list meanwhile.
    m_waiting.removeIf([this](const Waiting &waiting) {
        if (!waiting.context)
            return true;
        const std::optional<ApiFailure> failure = refusal(waiting.call.purpose);
        if (failure)
            tell(waiting, *failure);
        return failure.has_value();
    });
}

bool ApiQueue::mayGo(Purpose purpose) const
{
    if (waitFor(m_pacing, purpose, m_clock.ticks()).value_or(1) != 0)
        return false;
    if (purpose == Purpose::Person)
        return true;
    return std::ranges::count_if(
               m_underWay, [](const Waiting &waiting) { return waiting.call.purpose != Purpose::Person; })
        < mostPolls;
}

// The most urgent that may go, the oldest of them; -1 when there is none.
qsizetype ApiQueue::nextToGo() const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const Purpose purpose = m_waiting.at(i).call.purpose;
        if (mayGo(purpose) && (best < 0 || purpose < m_waiting.at(best).call.purpose))
            best = i;
    }
    return best;
}

void ApiQueue::goOn()
{
    failHopeless();
    for (qsizetype next = nextToGo(); next >= 0; next = nextToGo()) {
        const Waiting waiting = m_waiting.takeAt(next);
        if (const Result<Done> permitted = m_permit(waiting.call.purpose); !permitted)
            tell(waiting, notSent(permitted.error(), 429));
        else
            pass(waiting);
    }
    armTimer();
}

void ApiQueue::pass(const Waiting &waiting)
{
    const quint64 number = ++m_lastNumber;
    m_pacing = afterSending(m_pacing, m_clock.ticks());
    m_underWay.insert(number, waiting);
    emit sent(waiting.call.purpose);
    m_line.send(waiting.call, this, [this, number](const ApiOutcome &outcome) { hear(number, outcome); });
}

void ApiQueue::hear(quint64 number, const ApiOutcome &outcome)
{
    const auto found = m_underWay.constFind(number);
    if (found == m_underWay.cend())
        return; // of an earlier key
    Waiting waiting = *found;
    m_underWay.erase(found);
    m_pacing = afterAnswer(m_pacing, outcome, m_clock.ticks(), m_clock.nowMs(),
                           QRandomGenerator::global()->generateDouble());
    if (!m_pacing.keyRefused)
        m_refused.reset();
    if (m_pacing.keyRefused && !m_refused)
        m_refused = outcome.failure();
    emit answered(waiting.call.purpose, outcome);
    if (waiting.context)
        waiting.handler(outcome);
    goOn();
}

void ApiQueue::armTimer()
{
    std::optional<qint64> soonest;
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        const std::optional<qint64> wait = waitFor(m_pacing, waiting.call.purpose, m_clock.ticks());
        // What only waits for an answer of the others goes on when that comes.
        if (wait && *wait > 0)
            soonest = std::min(soonest.value_or(*wait), *wait);
    }
    if (soonest)
        m_timer.start(int(*soonest));
    else
        m_timer.stop();
}

void ApiQueue::tell(const Waiting &waiting, const ApiOutcome &outcome)
{
    if (waiting.context)
        QMetaObject::invokeMethod(
            waiting.context.data(), [handler = waiting.handler, outcome] { handler(outcome); },
            Qt::QueuedConnection);
}

} // namespace deskbell
