// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/editwords.h"

#include "app/table/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Edit)
};

} // namespace

QString markText(const Edit &edit)
{
    if (edit.state == EditState::Refused || edit.kind == EditKind::Note)
        return {};
    if (isQuestion(edit))
        return Words::tr("Your answer is needed");
    const bool waits = !edit.trouble.isEmpty();
    if (edit.kind == EditKind::Confirm)
        return waits ? Words::tr("Waiting to confirm") : Words::tr("Confirming…");
    return waits ? Words::tr("Waiting to cancel") : Words::tr("Cancelling…");
}

QStringList markWords()
{
    QStringList words;
    for (const EditKind kind : {EditKind::Confirm, EditKind::Cancel}) {
        for (const QString &trouble : {QString(), QStringLiteral("-")}) {
            Edit edit;
            edit.kind = kind;
            edit.trouble = trouble;
            words += markText(edit);
        }
    }
    Edit question;
    question.state = EditState::Changed;
    words += markText(question);
    BookingRecord record;
    for (const Status status : {Status::Pending, Status::Confirmed, Status::Cancelled}) {
        record.booking.status = status;
        words += statusText(record);
    }
    return words;
}

QString undoText(const QString &who, int seconds)
{
    return Words::tr("Cancelling the booking of %1 in %Ln s.", nullptr, seconds).arg(who);
}

QString undoText(int bookings, int seconds)
{
    return Words::tr("Cancelling %Ln bookings in %1 s.", nullptr, bookings).arg(QLocale().toString(seconds));
}

QString questionText(const Edit &edit, const QString &who)
{
    if (edit.state == EditState::Interrupted)
        return Words::tr(
                   "Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?")
            .arg(who);
    switch (edit.kind) {
    case EditKind::Confirm:
        return Words::tr(
                   "This booking changed before your confirmation was sent: %1. Confirm it all the same?")
            .arg(who);
    case EditKind::Cancel:
        return Words::tr(
                   "This booking changed before your cancellation was sent: %1. Cancel it all the same?")
            .arg(who);
    case EditKind::Note:
        break;
    }
    return Words::tr("This booking changed before your note was saved: %1. Save the note all the same?")
        .arg(who);
}

QString refusalText(const Edit &edit, const QString &who)
{
    switch (edit.kind) {
    case EditKind::Confirm:
        return Words::tr("Not confirmed: %1. %2").arg(who, edit.trouble);
    case EditKind::Cancel:
        return Words::tr("Not cancelled: %1. %2").arg(who, edit.trouble);
    case EditKind::Note:
        break;
    }
    return Words::tr("Note not saved: %1. %2").arg(who, edit.trouble);
}

QString waitingText(int count, const QString &trouble)
{
    const QString what = count == 1
        ? Words::tr("Your change waits to be sent to ReserveKit.")
        : Words::tr("%Ln changes of yours wait to be sent to ReserveKit.", nullptr, count);
    return trouble.isEmpty() ? what : Words::tr("%1 %2", "two sentences").arg(what, trouble);
}

} // namespace deskbell
