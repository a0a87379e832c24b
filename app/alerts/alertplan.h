// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alerttext.h"

namespace deskbell
{

/// An alert that a person has not been told of yet.
struct WaitingAlert {
    Alert alert;
    Occasion occasion = Occasion::Now;

    friend bool operator==(const WaitingAlert &, const WaitingAlert &) = default;
};

/// A notification with what it tells of. While it is on the screen, nobody has answered it.
struct Note {
    quint64 ticket = 0; ///< 0: not given yet
    QList<Alert> alerts;
    Occasion occasion = Occasion::Now;
    qsizetype fresh = 0; ///< how many of the last of them a person has not been told of yet

    friend bool operator==(const Note &, const Note &) = default;
};

/// What is to be done on the screen. Each of `notes` is shown with all its alerts; one with the ticket of an
/// open note takes its place.
struct AlertPlan {
    QList<Note> notes;
    QList<quint64> withdrawn;

    friend bool operator==(const AlertPlan &, const AlertPlan &) = default;
};

/// More bookings than this at once are told in one notification that grows.
inline constexpr int mostSingleNotes = 3;

/// How `waiting` is told while `open` is on the screen, oldest first: what waited over a restart or a pause
/// in one summary each, few bookings one by one, many in one notification that stays one until it is
/// answered. News of a booking that is on the screen takes the place of what stood there.
AlertPlan planFor(const QList<WaitingAlert> &waiting, const QList<Note> &open);

} // namespace deskbell
