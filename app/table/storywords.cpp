// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/storywords.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingmodel.h"
#include "app/table/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype longestValue = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Story)
};

QString receivedText(Source by)
{
    switch (by) {
    case Source::Api:
        return Words::tr("Found by polling");
    case Source::FirstSync:
        return Words::tr("Was there when Deskbell first looked");
    case Source::Webhook:
    case Source::Here:
        break;
    }
    return Words::tr("Received by webhook");
}

QString toldText(FactKind fact)
{
    switch (fact) {
    case FactKind::Cancelled:
        return Words::tr("You were told of the cancellation");
    case FactKind::Moved:
        return Words::tr("You were told that it moved");
    case FactKind::Confirmed:
        return Words::tr("You were told that it was confirmed");
    case FactKind::NoteChanged:
        return Words::tr("You were told that its note changed");
    case FactKind::Reminder:
        return Words::tr("You were reminded of it");
    case FactKind::New:
        break;
    }
    return Words::tr("You were told of the new booking");
}

QString decidedText(EditKind edit)
{
    switch (edit) {
    case EditKind::Confirm:
        return Words::tr("You confirmed it");
    case EditKind::Cancel:
        return Words::tr("You cancelled it");
    case EditKind::Note:
        break;
    }
    return Words::tr("You changed the note");
}

QString sentText(EditKind edit)
{
    switch (edit) {
    case EditKind::Confirm:
        return Words::tr("Your confirmation was sent to ReserveKit");
    case EditKind::Cancel:
        return Words::tr("Your cancellation was sent to ReserveKit");
    case EditKind::Note:
        break;
    }
    return Words::tr("Your note was sent to ReserveKit");
}

QString takenBackText(EditKind edit)
{
    switch (edit) {
    case EditKind::Confirm:
        return Words::tr("Your confirmation was taken back");
    case EditKind::Cancel:
        return Words::tr("Your cancellation was taken back");
    case EditKind::Note:
        break;
    }
    return Words::tr("Your note was taken back");
}

QString refusedText(const StoryEntry &entry)
{
    const QString why = isolated(oneLine(entry.trouble));
    switch (entry.edit) {
    case EditKind::Confirm:
        return Words::tr("Your confirmation was refused. %1").arg(why);
    case EditKind::Cancel:
        return Words::tr("Your cancellation was refused. %1").arg(why);
    case EditKind::Note:
        break;
    }
    return Words::tr("Your note was refused. %1").arg(why);
}

QString happenedText(StoryEvent event)
{
    switch (event) {
    case StoryEvent::Moved:
        return Words::tr("Moved");
    case StoryEvent::Confirmed:
        return Words::tr("Confirmed");
    case StoryEvent::Cancelled:
        return Words::tr("Cancelled");
    case StoryEvent::Restored:
        return Words::tr("Back on");
    case StoryEvent::Removed:
        return Words::tr("Removed at ReserveKit");
    default:
        return Words::tr("Changed");
    }
}

QString changeText(const StoryEntry &entry)
{
    if (entry.event == StoryEvent::Corrected)
        return Words::tr("It was not so at ReserveKit, and was corrected");
    const QString what = happenedText(entry.event);
    switch (entry.by) {
    case Source::Webhook:
        return Words::tr("%1 by webhook", "Changed, Cancelled, …").arg(what);
    case Source::Here:
        return Words::tr("%1 from here", "Changed, Cancelled, …").arg(what);
    case Source::Api:
    case Source::FirstSync:
        break;
    }
    return Words::tr("%1, found by polling", "Changed, Cancelled, …").arg(what);
}

QString eventText(const StoryEntry &entry)
{
    switch (entry.event) {
    case StoryEvent::Received:
        return receivedText(entry.by);
    case StoryEvent::Told:
        return toldText(entry.fact);
    case StoryEvent::Acknowledged:
        return Words::tr("Acknowledged");
    case StoryEvent::Unacknowledged:
        return Words::tr("No longer acknowledged");
    case StoryEvent::Checked:
        return Words::tr("ReserveKit was asked: it is so");
    case StoryEvent::EditDecided:
        return decidedText(entry.edit);
    case StoryEvent::EditSent:
        return sentText(entry.edit);
    case StoryEvent::EditRefused:
        return refusedText(entry);
    case StoryEvent::EditTakenBack:
        return takenBackText(entry.edit);
    default:
        return changeText(entry);
    }
}

QString fieldText(StoryField field)
{
    switch (field) {
    case StoryField::Date:
        return Words::tr("day", "what changed");
    case StoryField::Slot:
        return Words::tr("time", "what changed");
    case StoryField::Status:
        return Words::tr("status", "what changed");
    case StoryField::Reason:
        return Words::tr("reason", "what changed");
    case StoryField::Name:
        return Words::tr("name", "what changed");
    case StoryField::Email:
        return Words::tr("e-mail", "what changed");
    case StoryField::Phone:
        return Words::tr("phone", "what changed");
    case StoryField::Service:
        return Words::tr("service", "what changed");
    case StoryField::Note:
        break;
    }
    return Words::tr("note", "what changed");
}

QString slotText(const QString &value, const BookingModel &model, qint64 serviceId)
{
    const StorySlot slot = storySlot(value);
    Booking booking;
    booking.serviceId = serviceId;
    booking.timeSlotId = slot.id;
    booking.slotStart = slot.start;
    const std::optional<QTime> time = model.timeOf(booking);
    return time ? timeText(*time) : Words::tr("slot %1").arg(slot.id);
}

QString valueText(StoryField field, const QString &value, const BookingModel &model, qint64 serviceId)
{
    if (value.isEmpty())
        return Words::tr("none", "instead of a text");
    BookingRecord record;
    switch (field) {
    case StoryField::Date:
        return dayText(QDate::fromString(value, Qt::ISODate), model.today());
    case StoryField::Slot:
        return slotText(value, model, serviceId);
    case StoryField::Status:
        setStatus(record.booking, value);
        return statusText(record);
    case StoryField::Service:
        return isolated(model.serviceName(value.toLongLong()));
    default:
        return Words::tr("“%1”", "a text that somebody typed").arg(isolated(oneLine(value, longestValue)));
    }
}

QString changeText(const StoryChange &change, const BookingModel &model, qint64 serviceId)
{
    const QString now = valueText(change.field, change.now, model, serviceId);
    if (change.before.isEmpty())
        return Words::tr("%1 %2", "what, its new value").arg(fieldText(change.field), now);
    const QString before = valueText(change.field, change.before, model, serviceId);
    // Two forms of one time.
    if (before == now)
        return {};
    return Words::tr("%1 %2 → %3", "what, before, now").arg(fieldText(change.field), before, now);
}

} // namespace

QString storyText(const StoryEntry &entry, const BookingModel &model, qint64 serviceId)
{
    QStringList changes;
    for (const StoryChange &change : entry.changes) {
        if (const QString text = changeText(change, model, serviceId); !text.isEmpty())
            changes += text;
    }
    const QString what = eventText(entry);
    if (changes.isEmpty())
        return what;
    return Words::tr("%1: %2", "what happened, what changed")
        .arg(what, changes.join(Words::tr(", ", "between the parts of a sentence")));
}

} // namespace deskbell
