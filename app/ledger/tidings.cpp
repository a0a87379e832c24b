// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/tidings.h"

namespace deskbell
{

namespace
{

Tidings tidingsOfOff(const QList<Fact> &facts, const QList<Fact> &untold)
{
    Tidings tidings{facts, {}};
    for (const Fact &fact : untold) {
        if (fact.kind != FactKind::Cancelled)
            tidings.withdrawn.append(fact);
    }
    return tidings;
}

/// Looks at all that is only claimed of the booking: what does not hold was never true.
Result<Done> settle(const Heard &heard, qint64 nowMs, AlertRecord &record, Tidings &noted)
{
    const BookingRecord &now = heard.now.record;
    const Result<QList<Fact>> claimed = record.claimed(now.booking.id);
    if (!claimed)
        return claimed.error();
    for (const Fact &fact : claimed.value()) {
        if (holds(fact, now))
            continue;
        if (const Result<Done> retracted = record.retract(fact, nowMs); !retracted)
            return retracted;
        noted.withdrawn.append(fact);
    }
    return record.settleClaims(now.booking.id);
}

/// Whether anything that is noted of the booking may have to be looked at again.
bool touchesWhatIsNoted(const Heard &heard)
{
    // Of a booking that was not known nothing is noted, and another name or phone makes nothing untrue.
    if (!heard.change || !heard.change->before)
        return false;
    const BookingRecord &before = *heard.change->before;
    return !heard.facts.isEmpty() || isOff(before) != isOff(heard.now.record)
        || before.booking.status != heard.now.record.booking.status;
}

Result<Noted> notedOf(qint64 id, const AlertRecord &record)
{
    const Fact isNew{id, FactKind::New, {}};
    const Result<QList<Fact>> untold = record.untold(id);
    if (!untold)
        return untold.error();
    const Result<bool> withdrawn = record.isWithdrawn(isNew);
    if (!withdrawn)
        return withdrawn.error();
    const Result<bool> wantedAgain = record.isWantedAgain(isNew);
    if (!wantedAgain)
        return wantedAgain.error();
    return Noted{untold.value(), withdrawn.value(), wantedAgain.value()};
}

} // namespace

Tidings tidingsOf(const Heard &heard, const Noted &noted)
{
    if (isOff(heard.now.record))
        return tidingsOfOff(heard.facts, noted.untold);
    Tidings tidings;
    const Fact isNew{heard.now.record.booking.id, FactKind::New, {}};
    for (const Fact &fact : noted.untold) {
        if (!holds(fact, heard.now.record))
            tidings.withdrawn.append(fact);
    }
    if (noted.newWithdrawn)
        tidings.due.append(isNew);
    const bool willTellNew = noted.newWithdrawn || (noted.untold.contains(isNew) && !noted.newWantedAgain);
    for (const Fact &fact : heard.facts) {
        if (fact == isNew || !willTellNew)
            tidings.due.append(fact);
    }
    return tidings;
}

bool holds(const Fact &fact, const BookingRecord &now)
{
    switch (fact.kind) {
    case FactKind::New:
        return !now.removed;
    case FactKind::Cancelled:
        return isOff(now);
    case FactKind::Confirmed:
        return !isOff(now) && now.booking.status == Status::Confirmed && fact.what == placeOf(now.booking);
    case FactKind::NoteChanged:
        return !now.removed && fact.what == noteMark(now.booking.message);
    case FactKind::Reminder:
        return !isOff(now) && fact.what == placeOf(now.booking);
    case FactKind::Moved:
        break;
    }
    return !now.removed && fact.what == placeOf(now.booking);
}

Result<Tidings> noteTidings(const Heard &heard, qint64 nowMs, AlertRecord &record)
{
    Tidings noted;
    if (heard.settles) {
        if (const Result<Done> settled = settle(heard, nowMs, record, noted); !settled)
            return settled.error();
    }
    Tidings wanted{heard.facts, {}};
    if (touchesWhatIsNoted(heard)) {
        const Result<Noted> before = notedOf(heard.now.record.booking.id, record);
        if (!before)
            return before.error();
        wanted = tidingsOf(heard, before.value());
    }
    for (const Fact &fact : wanted.withdrawn) {
        const Result<bool> withdrawn = record.withdraw(fact, nowMs);
        if (!withdrawn)
            return withdrawn.error();
        if (withdrawn.value())
            noted.withdrawn.append(fact);
    }
    for (const Fact &fact : wanted.due) {
        const Result<bool> intended = record.intend(fact, nowMs, heard.now.record.unconfirmed);
        if (!intended)
            return intended.error();
        if (intended.value())
            noted.due.append(fact);
    }
    return noted;
}

QDate movedFrom(const Fact &fact, const QList<BookingChange> &changes)
{
    if (fact.kind != FactKind::Moved)
        return {};
    for (const BookingChange &change : changes) {
        if (change.before && change.before->booking.id == fact.bookingId)
            return change.before->booking.date;
    }
    return {};
}

} // namespace deskbell
