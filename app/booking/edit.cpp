// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/edit.h"

namespace deskbell
{

namespace
{

bool isTold(const Customer &customer)
{
    return !customer.name.isEmpty() || !customer.email.isEmpty() || !customer.phone.isEmpty();
}

bool isSamePerson(const Customer &a, const Customer &b)
{
    if (!isTold(a) || !isTold(b))
        return true;
    return a.name == b.name && a.email == b.email && a.phone == b.phone;
}

} // namespace

Booking seenOf(const Booking &booking)
{
    Booking seen;
    seen.id = booking.id;
    seen.timeSlotId = booking.timeSlotId;
    seen.date = booking.date;
    seen.status = booking.status;
    seen.statusText = booking.statusText;
    seen.cancelReason = booking.cancelReason;
    seen.message = booking.message;
    seen.customer = {0, booking.customer.name, booking.customer.email, booking.customer.phone};
    return seen;
}

bool looksTheSame(const Booking &seen, const Booking &now)
{
    const bool samePlace = seen.date == now.date
        && (seen.timeSlotId == now.timeSlotId || seen.timeSlotId == 0 || now.timeSlotId == 0);
    return samePlace && statusWord(seen) == statusWord(now) && seen.cancelReason == now.cancelReason
        && seen.message == now.message && isSamePerson(seen.customer, now.customer);
}

bool isAsWanted(const Edit &edit, const Booking &booking)
{
    switch (edit.kind) {
    case EditKind::Confirm:
        return booking.status == Status::Confirmed;
    case EditKind::Cancel:
        return booking.status == Status::Cancelled;
    case EditKind::Note:
        break;
    }
    return booking.message == edit.text;
}

Booking withEffect(const Edit &edit, Booking booking)
{
    switch (edit.kind) {
    case EditKind::Confirm:
        booking.status = Status::Confirmed;
        booking.statusText.clear();
        break;
    case EditKind::Cancel:
        booking.status = Status::Cancelled;
        booking.statusText.clear();
        booking.cancelReason = edit.text;
        break;
    case EditKind::Note:
        booking.message = edit.text;
        break;
    }
    return booking;
}

bool makesSense(const EditWish &wish)
{
    const Status status = wish.seen.status;
    switch (wish.kind) {
    case EditKind::Confirm:
        return status == Status::Pending || status == Status::Other;
    case EditKind::Cancel:
        return status != Status::Cancelled && !wish.text.trimmed().isEmpty();
    case EditKind::Note:
        break;
    }
    return wish.text != wish.seen.message;
}

bool isNews(const QList<Edit> &edits, const EditWish &wish)
{
    bool confirming = false;
    bool cancelling = false;
    QString note = wish.seen.message;
    for (const Edit &edit : edits) {
        if (edit.bookingId != wish.seen.id || !isUnderWay(edit))
            continue;
        confirming = confirming || edit.kind == EditKind::Confirm;
        cancelling = cancelling || edit.kind == EditKind::Cancel;
        if (edit.kind == EditKind::Note)
            note = edit.text;
    }
    switch (wish.kind) {
    case EditKind::Confirm:
        return makesSense(wish) && !confirming && !cancelling;
    case EditKind::Cancel:
        return makesSense(wish) && !cancelling;
    case EditKind::Note:
        break;
    }
    return wish.text != note;
}

} // namespace deskbell
