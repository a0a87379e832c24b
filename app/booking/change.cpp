// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/change.h"

#include <QCryptographicHash>

#include <algorithm>

namespace deskbell
{

namespace
{

QList<Fact> factsOfBoth(const BookingRecord &before, const Booking &now)
{
    QList<Fact> facts;
    if (noteMark(before.booking.message) != noteMark(now.message))
        facts.append({now.id, FactKind::NoteChanged, noteMark(now.message)});
    if (now.status == Status::Confirmed && (isOff(before) || before.booking.status != Status::Confirmed))
        facts.append({now.id, FactKind::Confirmed, placeOf(now)});
    if (placeOf(before.booking) != placeOf(now))
        facts.append({now.id, FactKind::Moved, placeOf(now)});
    return facts;
}

} // namespace

QString placeOf(const Booking &booking)
{
    return booking.date.toString(Qt::ISODate) + u'/' + QString::number(booking.timeSlotId);
}

QString noteMark(const QString &note)
{
    const QByteArray digest =
        QCryptographicHash::hash(note.simplified().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

bool asksToBeSeen(const QList<Fact> &facts)
{
    return std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return asksToBeSeen(fact.kind); });
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
    return factsOfBoth(before, now.booking);
}

} // namespace deskbell
