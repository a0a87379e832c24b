// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QList>

namespace deskbell
{

/// What an owner can do to a booking from here.
enum class EditKind { Confirm, Cancel, Note };

/// Where an edit stands on its way to ReserveKit.
enum class EditState {
    Undoable,    ///< a cancellation in its first seconds: nothing is sent, it can be taken back
    Interrupted, ///< Deskbell ended in those seconds: the owner is asked whether it is still wanted
    ToSend,      ///< decided, and not sent yet
    Sending,     ///< on its way: ReserveKit may have it
    ToRead,      ///< the booking is to be read before it is sent, or sent again
    Reading,     ///< that read is on its way
    Changed,     ///< the booking is not what the owner saw any more: the owner is asked
    Refused,     ///< ReserveKit said no: to be told to the owner
};

/// Something that the owner wants changed about a booking: a pending mark over its row, no version of it.
struct Edit {
    qint64 id = 0; ///< in the order of deciding; 0: not kept yet
    qint64 bookingId = 0;
    EditKind kind = EditKind::Confirm;
    QString text; ///< the reason of a cancellation, the text of a note
    Booking seen; ///< what of the booking the owner saw when deciding; see seenOf()
    EditState state = EditState::ToSend;
    bool mayHaveArrived = false; ///< it was sent, and nobody knows yet what became of it
    qint64 decidedAt = 0;        ///< ms since 1970 UTC
    qint64 undoEndsAt = 0;       ///< a clock's ticks: until then an Undoable one waits; not kept on disk
    QString trouble;             ///< why it waits or was refused, in a sentence; empty while nothing is wrong

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What the owner asks for, with the booking as it is on the screen.
struct EditWish {
    EditKind kind = EditKind::Confirm;
    QString text;
    Booking seen;

    friend bool operator==(const EditWish &, const EditWish &) = default;
};

/// What of a booking an owner goes by when deciding: its place, its status and its texts.
Booking seenOf(const Booking &booking);
/// Whether an owner who saw `seen` would find the same in `now`. What one of them does not tell is no
/// difference.
bool looksTheSame(const Booking &seen, const Booking &now);

/// Whether `booking` is as `edit` wants it, however it came to be so.
bool isAsWanted(const Edit &edit, const Booking &booking);
/// `booking` once `edit` has taken effect.
Booking withEffect(const Edit &edit, Booking booking);

/// Whether there is anything to do: a cancelled booking is not confirmed, a note that is the same not saved.
bool makesSense(const EditWish &wish);

/// Whether `wish` makes sense and adds anything to those of `edits` that are under way for its booking.
bool isNews(const QList<Edit> &edits, const EditWish &wish);

/// The owner is to answer before anything else is done.
inline bool isQuestion(const Edit &edit)
{
    return edit.state == EditState::Interrupted || edit.state == EditState::Changed;
}

/// It will be done unless something comes between.
inline bool isUnderWay(const Edit &edit)
{
    return !isQuestion(edit) && edit.state != EditState::Refused;
}

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Edit)
Q_DECLARE_METATYPE(deskbell::EditWish)
