// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/change.h"

namespace deskbell
{

QString placeOf(const Booking &booking)
{
    return booking.date.toString(Qt::ISODate) + u'/' + QString::number(booking.timeSlotId);
}

QList<Fact> factsOf(const BookingChange &change, qint64 knownSince)
{
    const BookingRecord &now = change.now;
    const qint64 id = now.booking.id;
    if (!change.before) {
        if (isOff(now))
            return {{id, FactKind::Cancelled, {}}};
        const bool isNew = change.kind == ObservationKind::Create || now.booking.createdAt > knownSince;
        return isNew ? QList<Fact>{{id, FactKind::New, {}}} : QList<Fact>{};
    }
    const BookingRecord &before = *change.before;
    if (isOff(now))
        return isOff(before) ? QList<Fact>{} : QList<Fact>{{id, FactKind::Cancelled, {}}};
    if (before.booking.date == now.booking.date && before.booking.timeSlotId == now.booking.timeSlotId)
        return {};
    return {{id, FactKind::Moved, placeOf(now.booking)}};
}

} // namespace deskbell
