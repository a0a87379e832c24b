// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alerttext.h"
#include "app/config/alertrules.h"

namespace deskbell
{

/// How loudly a notification may come.
enum class Urgency { Low, Normal, Critical };

/// How much something is made of.
struct Emphasis {
    Loudness loudness = Loudness::Banner;
    Urgency urgency = Urgency::Normal;

    friend bool operator==(const Emphasis &, const Emphasis &) = default;
};

/// The stronger of the two, in each way.
Emphasis stronger(const Emphasis &a, const Emphasis &b);

/// An alert that a person is still to be told of.
struct WaitingAlert {
    Alert alert;
    Occasion occasion = Occasion::Now;
    Emphasis emphasis;
    bool heard = false; ///< its sound was played; it may not have been seen
    bool seen = false;  ///< it was on the screen before, and a person wanted to be told later

    friend bool operator==(const WaitingAlert &, const WaitingAlert &) = default;
};

/// A notification with what it tells of. Until it is closed, nobody has answered it.
struct Note {
    quint64 ticket = 0; ///< 0: not given yet
    QList<Alert> alerts;
    Occasion occasion = Occasion::Now;
    qsizetype fresh = 0;  ///< how many of the last of them a person has not been told of yet
    Emphasis emphasis;    ///< of what is fresh
    QList<Fact> ringing;  ///< what of that is to ring: not all that comes with it
    bool expired = false; ///< it has left the screen unanswered
    Booking seen;         ///< the booking on top, as a person reads it there

    friend bool operator==(const Note &, const Note &) = default;
};

/// Adds `waiting` to what `note` tells.
void add(Note &note, const WaitingAlert &waiting);

/// What is to be done on the screen. Each of `notes` is shown with all its alerts; one with the ticket of an
/// open note takes its place.
struct AlertPlan {
    QList<Note> notes;
    QList<quint64> withdrawn;

    friend bool operator==(const AlertPlan &, const AlertPlan &) = default;
};

/// More bookings than this at once are told in one notification that grows.
inline constexpr int mostSingleNotes = 3;

/// How `waiting` is told while `open` is on the screen, oldest first: what waited over a restart, a pause or
/// the like in one summary each, which grows until it is answered, few bookings one by one, many in one
/// notification that stays one until it is answered. News of a booking that is on the screen takes the place
/// of what stood there.
AlertPlan planFor(const QList<WaitingAlert> &waiting, const QList<Note> &open);

} // namespace deskbell
