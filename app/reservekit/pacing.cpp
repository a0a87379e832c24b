// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/pacing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 firstBackOff = 1'000;
constexpr qint64 longestBackOff = 10LL * 60 * 1000;
constexpr qint64 hourInSeconds = 3600;
constexpr qint64 monthlyLimit = 1000; ///< a larger limit is none of requests a second

const Pace starter{5, 10};
const Pace developer{10, 20};
const Pace growth{20, 50};

// One request of the burst is kept back: two that are sent apart may arrive together.
double room(const Pace &pace)
{
    return std::max(1.0, pace.burst - 1);
}

double tokensAt(const Pacing &pacing, qint64 ticks)
{
    const double gained =
        double(std::max(qint64(0), ticks - pacing.filledAt)) * pacing.pace.perSecond / 1000.0;
    return std::min(pacing.tokens + gained, room(pacing.pace));
}

// Doubling, and up to half as long again.
qint64 backOff(int times, qint64 longest, double luck)
{
    const qint64 wait = std::min(firstBackOff << std::min(times, 20), longest);
    return wait + qint64(double(wait) * luck / 2);
}

// Whether the headers count requests a second. Others count the month, which is not our pace.
bool tellsThePace(const RateHeaders &rate, qint64 nowMs)
{
    return rate.limit && *rate.limit > 0 && *rate.limit < monthlyLimit
        && secondsToReset(rate, nowMs).value_or(0) <= hourInSeconds;
}

// A documented limit has a documented burst; of another one nothing is known.
Pace paceOf(qint64 limit)
{
    for (const Pace &known : {starter, developer, growth}) {
        if (qint64(known.perSecond) == limit)
            return known;
    }
    return {double(limit), double(limit)};
}

Pacing withLimits(Pacing pacing, const RateHeaders &rate, qint64 ticks, qint64 nowMs)
{
    if (!tellsThePace(rate, nowMs))
        return pacing;
    pacing.tokens = tokensAt(pacing, ticks);
    pacing.filledAt = ticks;
    pacing.pace = paceOf(*rate.limit);
    pacing.tokens = std::min(pacing.tokens, room(pacing.pace));
    // Something else may be using the same key.
    if (rate.remaining)
        pacing.tokens = std::min(pacing.tokens, double(*rate.remaining));
    return pacing;
}

bool isKeyRefused(const ApiFailure &failure)
{
    return failure.ownEnvelope && (failure.status == 401 || failure.status == 403);
}

// No answer, a server in trouble, or somebody else's answer.
bool isNotWell(const ApiFailure &failure)
{
    return failure.status >= 500 || (!failure.ownEnvelope && failure.status != 429);
}

} // namespace

Pace paceOf(const QString &plan)
{
    return plan == u"developer"_s ? developer : starter;
}

Pacing freshPacing(Pace pace, qint64 ticks)
{
    Pacing pacing;
    pacing.pace = pace;
    pacing.tokens = room(pace);
    pacing.filledAt = ticks;
    return pacing;
}

std::optional<qint64> waitFor(const Pacing &pacing, Purpose purpose, qint64 ticks)
{
    const bool isPerson = purpose == Purpose::Person;
    if (pacing.keyRefused && !isPerson)
        return std::nullopt;
    const double missing = 1 - tokensAt(pacing, ticks);
    const qint64 forToken = missing > 0 ? qint64(std::ceil(missing * 1000.0 / pacing.pace.perSecond)) : 0;
    const qint64 held = isPerson ? pacing.heldUntil : std::max(pacing.heldUntil, pacing.pollsHeldUntil);
    return std::max(forToken, std::max(qint64(0), held - ticks));
}

Pacing afterSending(Pacing pacing, qint64 ticks)
{
    pacing.tokens = tokensAt(pacing, ticks) - 1;
    pacing.filledAt = ticks;
    return pacing;
}

Pacing withoutOwnWaits(Pacing pacing)
{
    pacing.pollsHeldUntil = 0;
    pacing.failures = 0;
    pacing.keyRefused = false;
    return pacing;
}

Pacing afterAnswer(Pacing pacing, const ApiOutcome &outcome, qint64 ticks, qint64 nowMs, double luck)
{
    pacing = withLimits(pacing, outcome.rate(), ticks, nowMs);
    if (outcome.ok()) {
        pacing.tooMany = pacing.failures = 0;
        pacing.keyRefused = false;
        return pacing;
    }
    const ApiFailure &failure = outcome.failure();
    const bool tooMany = failure.status == 429;
    if (tooMany && !failure.retryAfter)
        pacing.heldUntil =
            std::max(pacing.heldUntil, ticks + backOff(pacing.tooMany++, monthsWait / 2, luck));
    else if ((tooMany || isNotWell(failure)) && failure.retryAfter)
        pacing.heldUntil = std::max(pacing.heldUntil, ticks + *failure.retryAfter * qint64(1000));
    if (isKeyRefused(failure))
        pacing.keyRefused = true;
    if (isNotWell(failure))
        pacing.pollsHeldUntil =
            std::max(pacing.pollsHeldUntil, ticks + backOff(pacing.failures++, longestBackOff, luck));
    return pacing;
}

} // namespace deskbell
