// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/edit.h"

namespace deskbell
{

/// What can happen to an edit.
enum class EditEvent {
    SecondsOver,  ///< the time to take it back is over
    TakenBack,    ///< the owner does not want it any more
    SendWanted,   ///< the owner says: send it, as the booking is now
    Restarted,    ///< Deskbell was ended and started again
    Turn,         ///< there is a line, and nothing else is on it
    Accepted,     ///< sent, and ReserveKit answered with the booking as wanted
    Lost,         ///< sent, and nobody knows whether it arrived
    NotSent,      ///< it could not be sent
    Postponed,    ///< ReserveKit did not take it and asks to wait
    Declined,     ///< ReserveKit refused it, or agreed and left the booking as it was
    FoundWanted,  ///< the booking is as wanted
    FoundSame,    ///< the booking is as the owner saw it
    FoundOther,   ///< the booking is neither
    FoundInVain,  ///< the booking is gone, or so that this can never be done
    FoundNothing, ///< the booking could not be read
    HeardWanted,  ///< a delivery or a poll shows the booking as wanted
    HeardOther,   ///< a delivery or a poll shows it neither as wanted nor as the owner saw it
    HeardInVain,  ///< a delivery or a poll shows it gone, or so that this can never be done
};

/// What is to be asked of ReserveKit.
enum class EditRequest { None, Send, Read };

/// What becomes of an edit.
struct EditStep {
    enum class End { NotYet, Done, Dropped };

    Edit edit;
    EditRequest request = EditRequest::None;
    End end = End::NotYet; ///< Done: the booking is as wanted; Dropped: it is not, and is not to be

    friend bool operator==(const EditStep &, const EditStep &) = default;
};

/// What becomes of `edit` with `event`. Total: what cannot happen in a state leaves it as it is. Between two
/// times that an edit is sent there is always a read, or ReserveKit's word that it was not taken.
EditStep step(const Edit &edit, EditEvent event);

} // namespace deskbell
