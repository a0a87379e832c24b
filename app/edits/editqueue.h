// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/edit.h"

#include <optional>

namespace deskbell
{

/// Which edits of a booking may be together, and in which order they go; as plain functions of all edits in
/// the order of deciding.

/// What nobody has to wait for any more, since a later decision takes its place: a confirmation before a
/// cancellation that cannot be taken back any more, a note before a note, and what was refused or asked about
/// before the owner decided anew. What may be at ReserveKit is never among them.
QList<Edit> supersededIn(const QList<Edit> &edits);

/// The one whose turn it is. Those of one booking go one after the other; while a cancellation can be taken
/// back, what it would take the place of waits too.
std::optional<Edit> nextOf(const QList<Edit> &edits);

} // namespace deskbell
