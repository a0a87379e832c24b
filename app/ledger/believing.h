// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/precedence.h"

namespace deskbell
{

/// What an answer of the API is worth against what is held.
enum class Belief {
    Agrees,    ///< it tells what is held, as far as it tells
    Newer,     ///< it wins by its key, as a webhook would
    Overrules, ///< it wins whatever its key: what is held came before it was asked
    TooOld,    ///< what is held came after it was asked: it says nothing against that
    AskAgain,  ///< it would overrule, if it says the same when asked once more after some seconds
};

/// Weighs `read` at `nowMs` (ms since 1970 UTC). The wall clock may have jumped since it was asked or since
/// something was heard: where the order cannot be known, it is asked again.
Belief weigh(const std::optional<HeldBooking> &held, const ApiRead &read, qint64 nowMs);

/// What one answer did to a booking.
struct ReadHeard {
    bool askAgain = false;
    std::optional<Heard> heard; ///< nothing: all stays as it is
};

/// Takes `read`, if it is believed. A booking that nobody told of is new when the occasion is not the first
/// sync; then it is acknowledged. What was claimed before the asking is confirmed or corrected with it.
ReadHeard hearRead(const std::optional<HeldBooking> &held, const ApiRead &read, ReadOccasion occasion,
                   const Hearing &hearing);

} // namespace deskbell
