// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"
#include "app/booking/edit.h"

namespace deskbell
{

/// What can happen to a booking.
enum class StoryEvent {
    Received, ///< heard of for the first time; by FirstSync: it was there before Deskbell
    Changed,  ///< something else than what has a name of its own here
    Moved,    ///< to another day, time or slot
    Confirmed,
    Cancelled,
    Restored,  ///< it was off, and takes place after all
    Removed,   ///< ReserveKit does not know it any more
    Checked,   ///< what was only claimed of it is true
    Corrected, ///< what was claimed of it is not true
    Told,      ///< a person was told of it
    Acknowledged,
    Unacknowledged,
    EditDecided, ///< the owner wants it changed from here
    EditSent,
    EditRefused,
    EditTakenBack,
};

/// What of a booking can become otherwise.
enum class StoryField { Date, Slot, Status, Reason, Note, Name, Email, Phone, Service };

/// A value that became another. A date is ISO, a status the API's word, a service an id, a slot its id, a
/// blank and its raw start where the booking carries it; the rest is as it came. What is long is cut.
struct StoryChange {
    StoryField field = StoryField::Note;
    QString before;
    QString now;

    friend bool operator==(const StoryChange &, const StoryChange &) = default;
};

/// One thing that happened to a booking.
struct StoryEntry {
    qint64 at = 0; ///< ms since 1970 UTC
    StoryEvent event = StoryEvent::Received;
    Source by = Source::Webhook;       ///< how we know; Here: the owner or Deskbell did it
    FactKind fact = FactKind::New;     ///< of Told: what
    EditKind edit = EditKind::Confirm; ///< of the owner's edits: which
    QString trouble = {};              ///< why an edit was refused, in a sentence
    QList<StoryChange> changes = {};

    friend bool operator==(const StoryEntry &, const StoryEntry &) = default;
};

/// What is otherwise in `now`, in the order of the fields.
QList<StoryChange> changesBetween(const Booking &before, const Booking &now);

/// `change` as a part of the booking's story, at `at` (ms since 1970 UTC).
StoryEntry entryOf(const BookingChange &change, qint64 at);

/// A slot's value taken apart again.
struct StorySlot {
    qint64 id = 0;
    QString start; ///< raw; empty: as the catalogue says
};
StorySlot storySlot(const QString &value);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::StoryEntry)
