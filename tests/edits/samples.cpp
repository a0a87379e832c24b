// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/samples.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

Booking janesBooking(qint64 id)
{
    Booking booking;
    booking.id = id;
    booking.serviceId = 2;
    booking.timeSlotId = 3;
    booking.date = QDate(2026, 5, 12);
    booking.message = u"First visit"_s;
    booking.customer = {4, u"Jane Doe"_s, u"jane@example.com"_s, u"+1 555 0100"_s};
    booking.createdAt = booking.updatedAt = 1'778'000'000'000;
    return booking;
}

Edit editOf(EditKind kind, EditState state, qint64 id, qint64 bookingId)
{
    Edit edit;
    edit.id = id;
    edit.bookingId = bookingId;
    edit.kind = kind;
    edit.text = kind == EditKind::Confirm ? QString() : u"We are closed"_s;
    edit.seen = seenOf(janesBooking(bookingId));
    edit.state = state;
    return edit;
}

EditWish wishFor(EditKind kind, const QString &text, const Booking &seen)
{
    return {kind, text, seen};
}

} // namespace deskbell
