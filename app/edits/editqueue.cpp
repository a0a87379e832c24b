// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editqueue.h"

#include <algorithm>

namespace deskbell
{

namespace
{

/// Whether `later`, once it is to be sent, leaves nothing of what `earlier` wants.
bool replaces(EditKind later, EditKind earlier)
{
    return later == earlier || (later == EditKind::Cancel && earlier == EditKind::Confirm);
}

bool isHeld(const Edit &edit)
{
    return isQuestion(edit) || edit.state == EditState::Refused;
}

bool canBeDropped(const Edit &edit)
{
    return isHeld(edit) || edit.state == EditState::ToSend
        || (edit.state == EditState::ToRead && !edit.mayHaveArrived);
}

/// Whether one after `edit` in the list and of the same booking is such that `test`.
template <typename Test>
bool isFollowedBy(const QList<Edit> &edits, const Edit &edit, Test test)
{
    return std::any_of(edits.begin(), edits.end(), [&](const Edit &later) {
        return later.bookingId == edit.bookingId && later.id > edit.id && test(later);
    });
}

} // namespace

QList<Edit> supersededIn(const QList<Edit> &edits)
{
    QList<Edit> superseded;
    for (const Edit &edit : edits) {
        const bool replaced = isFollowedBy(edits, edit, [&edit](const Edit &later) {
            return replaces(later.kind, edit.kind) && later.state != EditState::Undoable && !isHeld(later);
        });
        const bool decidedAnew = isHeld(edit) && isFollowedBy(edits, edit, [&edit](const Edit &later) {
                                     return replaces(later.kind, edit.kind);
                                 });
        if (canBeDropped(edit) && (replaced || decidedAnew))
            superseded += edit;
    }
    return superseded;
}

std::optional<Edit> nextOf(const QList<Edit> &edits)
{
    QList<qint64> busy;
    for (const Edit &edit : edits) {
        const bool awaited = isFollowedBy(edits, edit, [&edit](const Edit &later) {
            return later.state == EditState::Undoable && replaces(later.kind, edit.kind);
        });
        const bool ready = edit.state == EditState::ToSend || edit.state == EditState::ToRead;
        if (ready && !awaited && !busy.contains(edit.bookingId))
            return edit;
        if (isUnderWay(edit))
            busy += edit.bookingId;
    }
    return std::nullopt;
}

} // namespace deskbell
