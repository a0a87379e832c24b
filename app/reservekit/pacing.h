// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apicall.h"

#include <QtGlobal>

#include <optional>

namespace deskbell
{

/// How fast a plan may be asked.
struct Pace {
    double perSecond = 5;
    double burst = 10; ///< at once, after a rest

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// The pace of `api/plan`: `starter`, `developer`, or a number of requests a month, which tells no pace and
/// gets the slowest.
Pace paceOf(const QString &plan);

/// From this wait on a 429 is the month's limit; nobody waits for that with a request in hand. Milliseconds.
constexpr qint64 monthsWait = 60'000;

/// When the next request may go. Times are a clock's ticks (ms); all that is waited for is in here.
struct Pacing {
    Pace pace;
    double tokens = 10; ///< requests that may go at once, as of `filledAt`
    qint64 filledAt = 0;
    qint64 heldUntil = 0;      ///< nothing goes before: ReserveKit has told us to wait
    qint64 pollsHeldUntil = 0; ///< only what a person asked for goes before: ReserveKit is not well
    bool keyRefused = false;   ///< only what a person asked for goes, until the key is another
    int tooMany = 0;           ///< 429s without a time, in a row
    int failures = 0;          ///< failed calls in a row

    friend bool operator==(const Pacing &, const Pacing &) = default;
};

/// Full, and free to go.
Pacing freshPacing(Pace pace, qint64 ticks);

/// Ms until a call of `purpose` may go, 0: now; nothing while only another key would help.
std::optional<qint64> waitFor(const Pacing &pacing, Purpose purpose, qint64 ticks);

/// One request goes at `ticks`.
Pacing afterSending(Pacing pacing, qint64 ticks);

/// Without the waits that nobody asked for, and as if the key had not been refused.
Pacing withoutOwnWaits(Pacing pacing);

/// What an answer that came at `ticks` (`nowMs` on the wall clock) changes. `luck` from 0 to 1 spreads the
/// waits that are our own choice, so that many PCs do not come back in one moment; a wait that was told is
/// never cut short.
Pacing afterAnswer(Pacing pacing, const ApiOutcome &outcome, qint64 ticks, qint64 nowMs, double luck);

} // namespace deskbell
