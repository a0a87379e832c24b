// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/pollquestion.h"

namespace deskbell
{

/// How polling stands. Times in ms, instants since 1970 UTC.
struct PollState {
    PollIdle idle = PollIdle::NotYet;
    qint64 every = 0; ///< between looks for new bookings
    bool webhooksProven = false;
    bool confirming = false;     ///< deliveries come unsigned: they prove nothing before they are confirmed
    qint64 provenAt = 0;         ///< to the second: the last delivery that proves anything; 0: never
    QList<qint64> deaf;          ///< services for which it found what no webhook had told since their last
    bool syncing = false;        ///< some service was never read whole
    qint64 read = 0;             ///< bookings read so far, while syncing
    qint64 total = 0;            ///< of so many; 0: not known yet
    QString trouble;             ///< why a list that came could not be understood; empty when it could
    qint64 troubleSince = 0;     ///< since when; 0: it could
    bool someUnreadable = false; ///< single bookings in the lists could not be read
    QList<PollQuestion> questions;

    friend bool operator==(const PollState &, const PollState &) = default;
};

} // namespace deskbell
