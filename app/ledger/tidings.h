// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/precedence.h"
#include "app/store/alertrecord.h"

namespace deskbell
{

/// What is to be told, and what is no longer to be told, after something was heard.
struct Tidings {
    QList<Fact> due;
    QList<Fact> withdrawn;

    friend bool operator==(const Tidings &, const Tidings &) = default;
};

/// What is noted of a booking.
struct Noted {
    QList<Fact> untold;          ///< nobody tells it now: it waits, or is wanted once more
    bool newWithdrawn = false;   ///< that it is new was withdrawn before anybody was told
    bool newWantedAgain = false; ///< that it is new was told, and waits to be told once more
};

/// Decides for one booking what to tell of `heard`, given what of it is `noted`. The owner hears one true
/// thing: a booking that is off before anybody tried to tell of it is only cancelled; one that is on again is
/// new, if that was never told; one that changed before it was told as new is just new, as it is now; of
/// several moves or notes the last counts.
Tidings tidingsOf(const Heard &heard, const Noted &noted);

/// Whether `fact` holds for the booking as it is `now`.
bool holds(const Fact &fact, const BookingRecord &now);

/// The same, read from and written to `record` in the caller's transaction. Facts that were noted before are
/// left out. What was claimed and does not hold is withdrawn, told or not.
Result<Tidings> noteTidings(const Heard &heard, qint64 nowMs, AlertRecord &record);

/// The date that the booking of a Moved fact had before `changes`; invalid for other facts.
QDate movedFrom(const Fact &fact, const QList<BookingChange> &changes);

} // namespace deskbell
