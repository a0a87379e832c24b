// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/edit.h"

namespace deskbell
{

/// What an owner reads about their own edits. Pure. `who` names the booking: "Jane Doe, Today, 10:00".

/// The mark over the row's status: "Confirming…", "Waiting to cancel", "Your answer is needed". Empty for a
/// note and for what was refused: there the status is what it was.
QString markText(const Edit &edit);
/// Every mark and every status that there is, for the room they need.
QStringList markWords();
/// "Cancelling the booking of Jane Doe, Today, 10:00, in 8 s."
QString undoText(const QString &who, int seconds);
/// Likewise, of several.
QString undoText(int bookings, int seconds);
/// What the owner is asked; only of a question.
QString questionText(const Edit &edit, const QString &who);
/// What was not done, and why.
QString refusalText(const Edit &edit, const QString &who);
/// That `count` edits wait, and for what.
QString waitingText(int count, const QString &trouble);

} // namespace deskbell
