// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editsteps.h"

namespace deskbell
{

namespace
{

using End = EditStep::End;

EditStep stays(const Edit &edit)
{
    return {edit};
}

EditStep ends(const Edit &edit, End end)
{
    return {edit, EditRequest::None, end};
}

EditStep to(EditState state, Edit edit, EditRequest request = EditRequest::None)
{
    edit.state = state;
    return {edit, request};
}

/// `arrived`: whether ReserveKit may have it.
EditStep to(EditState state, Edit edit, bool arrived)
{
    edit.mayHaveArrived = arrived;
    return to(state, edit);
}

EditStep fromUndoable(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::SecondsOver:
    case EditEvent::SendWanted:
        return to(EditState::ToSend, edit);
    case EditEvent::TakenBack:
        return ends(edit, End::Dropped);
    case EditEvent::Restarted:
        return to(EditState::Interrupted, edit);
    case EditEvent::HeardWanted:
        return ends(edit, End::Done);
    case EditEvent::HeardOther:
        return to(EditState::Changed, edit);
    case EditEvent::HeardInVain:
        return to(EditState::Refused, edit);
    default:
        return stays(edit);
    }
}

/// Interrupted, Changed or Refused: nothing is done without the owner. The read is for what may have happened
/// while they thought about it.
EditStep fromHeld(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::SendWanted:
        return to(EditState::ToRead, edit);
    case EditEvent::TakenBack:
        return ends(edit, End::Dropped);
    case EditEvent::HeardWanted:
    case EditEvent::FoundWanted:
        return ends(edit, End::Done);
    case EditEvent::HeardInVain:
        return to(EditState::Refused, edit);
    default:
        return stays(edit);
    }
}

EditStep fromToSend(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::Turn: {
        EditStep sending = to(EditState::Sending, edit, true);
        sending.request = EditRequest::Send;
        return sending;
    }
    case EditEvent::TakenBack:
        return ends(edit, End::Dropped);
    case EditEvent::Restarted:
        return to(EditState::ToRead, edit);
    case EditEvent::HeardWanted:
        return ends(edit, End::Done);
    case EditEvent::HeardOther:
        return to(EditState::Changed, edit);
    case EditEvent::HeardInVain:
        return to(EditState::Refused, edit);
    default:
        return stays(edit);
    }
}

EditStep fromSending(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::Accepted:
    case EditEvent::HeardWanted:
        return ends(edit, End::Done);
    case EditEvent::Lost:
    case EditEvent::Restarted:
        return to(EditState::ToRead, edit, true);
    case EditEvent::NotSent:
        // Nobody knows for how long the line is down: look before it is sent then.
        return to(EditState::ToRead, edit, false);
    case EditEvent::Postponed:
        return to(EditState::ToSend, edit, false);
    case EditEvent::Declined: {
        // An earlier try may have arrived late, and the table is to show why it was refused.
        EditStep refused = to(EditState::Refused, edit, false);
        refused.request = EditRequest::Read;
        return refused;
    }
    default:
        return stays(edit);
    }
}

EditStep fromToRead(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::Turn:
        return to(EditState::Reading, edit, EditRequest::Read);
    case EditEvent::TakenBack:
        // What may have arrived cannot be taken back before it is known.
        return edit.mayHaveArrived ? stays(edit) : ends(edit, End::Dropped);
    case EditEvent::HeardWanted:
        return ends(edit, End::Done);
    case EditEvent::HeardOther:
        // Of one that may have arrived only a read tells what became of it: this may be older.
        return edit.mayHaveArrived ? stays(edit) : to(EditState::Changed, edit);
    case EditEvent::HeardInVain:
        return to(EditState::Refused, edit, false);
    default:
        return stays(edit);
    }
}

EditStep fromReading(const Edit &edit, EditEvent event)
{
    switch (event) {
    case EditEvent::FoundWanted:
    case EditEvent::HeardWanted:
        return ends(edit, End::Done);
    case EditEvent::FoundSame:
        return to(EditState::ToSend, edit, false);
    case EditEvent::FoundOther:
        return to(EditState::Changed, edit, false);
    case EditEvent::FoundInVain:
        return to(EditState::Refused, edit, false);
    case EditEvent::FoundNothing:
    case EditEvent::Postponed:
    case EditEvent::Restarted:
        return to(EditState::ToRead, edit);
    case EditEvent::Declined:
        // The read was refused, which says nothing about the edit but that it cannot go on by itself.
        return to(EditState::Refused, edit);
    default:
        return stays(edit);
    }
}

} // namespace

EditStep step(const Edit &edit, EditEvent event)
{
    switch (edit.state) {
    case EditState::Undoable:
        return fromUndoable(edit, event);
    case EditState::ToSend:
        return fromToSend(edit, event);
    case EditState::Sending:
        return fromSending(edit, event);
    case EditState::ToRead:
        return fromToRead(edit, event);
    case EditState::Reading:
        return fromReading(edit, event);
    case EditState::Interrupted:
    case EditState::Changed:
    case EditState::Refused:
        break;
    }
    return fromHeld(edit, event);
}

} // namespace deskbell
