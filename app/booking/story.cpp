// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/story.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Enough to know a text by: the story of a booking is not to outgrow the booking.
constexpr qsizetype longestValue = 300;

QString cut(const QString &text)
{
    if (text.size() <= longestValue)
        return text;
    const qsizetype end = text[longestValue - 1].isHighSurrogate() ? longestValue - 1 : longestValue;
    return text.left(end) + u'…';
}

QString slotValue(const Booking &booking)
{
    const QString id = QString::number(booking.timeSlotId);
    return booking.slotStart.isEmpty() ? id : id + u' ' + booking.slotStart;
}

StoryEvent eventOf(const BookingRecord &before, const BookingRecord &now, const QList<StoryChange> &changes)
{
    if (now.removed && !before.removed)
        return StoryEvent::Removed;
    if (isOff(before) != isOff(now))
        return isOff(now) ? StoryEvent::Cancelled : StoryEvent::Restored;
    for (const StoryChange &change : changes) {
        if (change.field == StoryField::Date || change.field == StoryField::Slot)
            return StoryEvent::Moved;
    }
    return before.booking.status == Status::Pending && now.booking.status == Status::Confirmed
        ? StoryEvent::Confirmed
        : StoryEvent::Changed;
}

} // namespace

QList<StoryChange> changesBetween(const Booking &before, const Booking &now)
{
    const StoryChange all[] = {
        {StoryField::Date, before.date.toString(Qt::ISODate), now.date.toString(Qt::ISODate)},
        {StoryField::Slot, slotValue(before), slotValue(now)},
        {StoryField::Status, statusWord(before), statusWord(now)},
        {StoryField::Reason, before.cancelReason, now.cancelReason},
        {StoryField::Note, before.message, now.message},
        {StoryField::Name, before.customer.name, now.customer.name},
        {StoryField::Email, before.customer.email, now.customer.email},
        {StoryField::Phone, before.customer.phone, now.customer.phone},
        {StoryField::Service, QString::number(before.serviceId), QString::number(now.serviceId)},
    };
    QList<StoryChange> changes;
    for (const StoryChange &change : all) {
        if (change.before != change.now)
            changes.append({change.field, cut(change.before), cut(change.now)});
    }
    return changes;
}

StoryEntry entryOf(const BookingChange &change, qint64 at)
{
    StoryEntry entry{at, StoryEvent::Received, change.source};
    if (!change.before) {
        // Of a new one only what is not as one expects.
        if (isOff(change.now))
            entry.changes.append({StoryField::Status, {}, u"cancelled"_s});
        else if (change.now.booking.status != Status::Pending)
            entry.changes.append({StoryField::Status, {}, cut(statusWord(change.now.booking))});
        return entry;
    }
    entry.changes = changesBetween(change.before->booking, change.now.booking);
    entry.event = eventOf(*change.before, change.now, entry.changes);
    if (entry.changes.isEmpty() && entry.event == StoryEvent::Changed && change.before->unconfirmed
        && !change.now.unconfirmed)
        entry.event = StoryEvent::Checked;
    return entry;
}

StorySlot storySlot(const QString &value)
{
    const qsizetype blank = value.indexOf(u' ');
    return blank < 0 ? StorySlot{value.toLongLong(), {}}
                     : StorySlot{value.left(blank).toLongLong(), value.mid(blank + 1)};
}

} // namespace deskbell
