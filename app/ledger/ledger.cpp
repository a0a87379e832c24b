// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger.h"

#include "app/store/meta.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// One commit costs one wait for the disk, and nothing else gets its turn during a slice.
constexpr int deliveriesASlice = 50;
constexpr qint64 bytesASlice = qint64(1024) * 1024;
// How far the clocks of this computer and of ReserveKit may differ without a new booking looking old.
constexpr qint64 clocksDifferMs = qint64(10) * 60 * 1000;

/// `later` happened after `tidings`: what it withdraws of them is not told at all.
void add(Tidings &tidings, const Tidings &later)
{
    for (const Fact &fact : later.withdrawn) {
        if (!tidings.due.removeOne(fact))
            tidings.withdrawn.append(fact);
    }
    tidings.due.append(later.due);
}

QList<qint64> bookingsOf(const QList<BookingChange> &changes)
{
    QList<qint64> ids;
    ids.reserve(changes.size());
    for (const BookingChange &change : changes)
        ids.append(change.now.booking.id);
    return ids;
}

} // namespace

Ledger::Ledger(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_journal(database)
    , m_bookings(database)
    , m_alerts(database)
    , m_story(database)
{
}

Result<QList<BookingRecord>> Ledger::snapshot() const
{
    return m_bookings.all();
}

Result<int> Ledger::applyPending(qint64 budgetMs)
{
    // Before any transaction of ours, so that none can take it back.
    if (const Result<qint64> since = knownSince(); !since)
        return since.error();
    const qint64 began = m_clock.ticks();
    int applied = 0;
    do {
        const Result<QList<JournalEntry>> entries = m_journal.pending(deliveriesASlice, bytesASlice);
        if (!entries)
            return entries.error();
        if (entries.value().isEmpty())
            break;
        Result<Done> done = applySlice(entries.value());
        // One of them can never be applied: alone it does not keep the others back.
        if (!done && done.error().remedy == Remedy::Drop)
            done = applySingly(entries.value());
        if (!done)
            return done.error();
        applied += int(entries.value().size());
    } while (m_clock.ticks() - began < budgetMs);
    return applied;
}

Result<Done> Ledger::applySlice(const QList<JournalEntry> &entries)
{
    // The journal has it safe: what a power cut takes back is applied again by the next start.
    Result<Transaction> transaction = Transaction::begin(m_database, Durability::Replayable);
    if (!transaction)
        return transaction.error();
    const Result<Slice> slice = write(entries);
    if (!slice)
        return slice.error();
    Result<Done> committed = std::move(transaction).value().commit();
    if (committed)
        announce(slice.value());
    return committed;
}

Result<Done> Ledger::applySingly(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        Result<Done> done = applySlice({entry});
        if (!done && done.error().remedy == Remedy::Drop)
            done = setAside(entry, done.error().sentence);
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> Ledger::setAside(const JournalEntry &entry, const QString &why)
{
    Result<Done> marked = m_journal.markFailed(entry.id, why);
    if (marked)
        emit deliverySetAside(Words::tr("A delivery was set aside. %1").arg(why));
    return marked;
}

Result<Ledger::Slice> Ledger::write(const QList<JournalEntry> &entries)
{
    Draft draft(m_database, m_knownSince, m_claimsAreRead);
    Slice slice;
    for (const JournalEntry &entry : entries) {
        if (const Result<Done> heard = hear(entry, draft, slice); !heard)
            return heard.error();
    }
    slice.services = draft.servicesHeard();
    if (const Result<Done> marked = m_journal.markApplied(entries); !marked)
        return marked.error();
    if (const Result<Done> kept = keep(draft, slice); !kept)
        return kept.error();
    return slice;
}

Result<Done> Ledger::keep(const Draft &draft, Slice &slice)
{
    for (const HeldBooking &held : draft.touched()) {
        if (const Result<Done> written = m_bookings.write(held); !written)
            return written.error();
    }
    Result<QList<Alert>> alerts = alertsFor(slice.tidings.due, draft, slice.changes);
    if (!alerts)
        return alerts.error();
    slice.alerts = std::move(alerts).value();
    return Done();
}

Result<Done> Ledger::hear(const JournalEntry &entry, Draft &draft, Slice &slice)
{
    const Result<QList<Heard>> heard = draft.hear(entry.delivery);
    if (!heard)
        return heard.error();
    for (const Heard &one : heard.value()) {
        if (const Result<Done> noted = note(one, entry.delivery.receivedAt, slice); !noted)
            return noted;
    }
    return Done();
}

Result<Done> Ledger::note(const Heard &heard, qint64 nowMs, Slice &slice)
{
    const Result<Tidings> noted = noteTidings(heard, nowMs, m_alerts);
    if (!noted)
        return noted.error();
    add(slice.tidings, noted.value());
    if (!heard.change)
        return Done();
    slice.changes.append(*heard.change);
    return tell(heard, nowMs);
}

Result<Done> Ledger::tell(const Heard &heard, qint64 nowMs)
{
    StoryEntry entry = entryOf(*heard.change, nowMs);
    if (heard.contradicted)
        entry.event = StoryEvent::Corrected;
    return m_story.add(heard.now.record.booking.id, entry);
}

Result<QList<qint64>> Ledger::unconfirmed(int limit) const
{
    return m_bookings.unconfirmed(limit);
}

Result<QList<qint64>> Ledger::takeReads(const QList<ApiRead> &reads, ReadOccasion occasion,
                                        qint64 serverAhead)
{
    // What came before the asking has to be held before the answer is weighed against it.
    for (int applied = 1; applied > 0;) {
        const Result<int> more = applyPending(0);
        if (!more)
            return more.error();
        applied = more.value();
    }
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<Slice> slice = takeSlice(reads, occasion, serverAhead);
    if (!slice)
        return slice.error();
    if (const Result<Done> committed = std::move(transaction).value().commit(); !committed)
        return committed.error();
    announce(slice.value());
    return slice.value().toAskAgain;
}

Result<Ledger::Slice> Ledger::takeSlice(const QList<ApiRead> &reads, ReadOccasion occasion,
                                        qint64 serverAhead)
{
    Draft draft(m_database, m_knownSince, false);
    Slice slice;
    const Result<qint64> since =
        occasion == ReadOccasion::FirstSync ? readSince(reads, serverAhead) : Result<qint64>(0);
    if (!since)
        return since.error();
    for (const ApiRead &read : reads) {
        // It was made while the first sync ran, or in a service that is newer than Deskbell: that is news.
        const bool isNews =
            occasion == ReadOccasion::FirstSync && read.booking && read.booking->createdAt > since.value();
        if (const Result<Done> heard = hear(read, isNews ? ReadOccasion::Poll : occasion, draft, slice);
            !heard)
            return heard.error();
    }
    if (const Result<Done> kept = keep(draft, slice); !kept)
        return kept.error();
    return slice;
}

// In ReserveKit's time, as the bookings were made: this PC's clock may be wrong by hours.
Result<qint64> Ledger::readSince(const QList<ApiRead> &reads, qint64 serverAhead)
{
    Meta meta(m_database);
    const Result<qint64> kept = meta.readSince();
    if (!kept || kept.value() > 0 || reads.isEmpty())
        return kept;
    // Whoever has swept before has begun before, and no version before this one has written down when.
    const Result<qint64> swept = meta.sweptAt();
    if (!swept)
        return swept;
    const qint64 first = swept.value() > 0
        ? swept.value()
        : std::ranges::min(reads, {}, &ApiRead::askedAt).askedAt + serverAhead;
    if (const Result<Done> written = meta.setReadSince(first); !written)
        return written.error();
    return first;
}

Result<Done> Ledger::hear(const ApiRead &read, ReadOccasion occasion, Draft &draft, Slice &slice)
{
    const qint64 nowMs = m_clock.nowMs();
    const Result<ReadHeard> heard = draft.hear(read, occasion, nowMs);
    if (!heard)
        return heard.error();
    if (heard.value().askAgain && !slice.toAskAgain.contains(read.id))
        slice.toAskAgain.append(read.id);
    if (!heard.value().heard)
        return Done();
    if (heard.value().heard->contradicted)
        slice.contradicted.append(read.id);
    return note(*heard.value().heard, nowMs, slice);
}

Result<Done> Ledger::noteSweep(qint64 beganAt)
{
    if (const Result<Done> noted = Meta(m_database).setSweptAt(beganAt); !noted)
        return noted;
    m_knownSince = beganAt - clocksDifferMs;
    return Done();
}

Result<Done> Ledger::beginAnew(qint64 nowMs, qint64 serverAhead)
{
    Result<Done> noted = Meta(m_database).setReadSince(nowMs + serverAhead);
    return noted ? noteSweep(nowMs) : noted;
}

void Ledger::announce(const Slice &slice)
{
    if (!slice.services.isEmpty())
        emit delivered(slice.services);
    if (!slice.changes.isEmpty()) {
        emit changed(slice.changes);
        emit storyGrew(bookingsOf(slice.changes));
    }
    if (!slice.tidings.withdrawn.isEmpty())
        emit alertsWithdrawn(slice.tidings.withdrawn);
    if (!slice.alerts.isEmpty())
        emit alertsDue(slice.alerts);
    for (const qint64 id : slice.contradicted)
        emit claimContradicted(u"What a delivery said of booking %1 is not so at ReserveKit."_s.arg(id));
}

Result<QList<Alert>> Ledger::alertsFor(const QList<Fact> &facts, const Draft &draft,
                                       const QList<BookingChange> &changes) const
{
    QList<Alert> alerts;
    for (const Fact &fact : facts) {
        const Result<std::optional<HeldBooking>> held = draft.find(fact.bookingId);
        if (!held)
            return held.error();
        if (held.value())
            alerts.append({fact, held.value()->record, held.value()->record.changedAt, false, false,
                           movedFrom(fact, changes)});
    }
    return alerts;
}

Result<QList<Alert>> Ledger::alertsFromBefore() const
{
    const Result<QList<DueFact>> due = m_alerts.due();
    if (!due)
        return due.error();
    QList<Alert> alerts;
    for (const DueFact &one : due.value()) {
        const Result<std::optional<HeldBooking>> held = m_bookings.find(one.fact.bookingId);
        if (!held)
            return held.error();
        if (held.value())
            alerts.append({one.fact, held.value()->record, one.since, true, one.possiblyTold, {}});
    }
    return alerts;
}

Result<qint64> Ledger::knownSince()
{
    if (m_knownSince != 0)
        return m_knownSince;
    const Result<qint64> installed = Meta(m_database).installedAt(m_clock.nowMs());
    if (!installed)
        return installed.error();
    const Result<qint64> swept = Meta(m_database).sweptAt();
    if (!swept)
        return swept.error();
    m_knownSince = swept.value() == 0 ? installed.value() : swept.value() - clocksDifferMs;
    return m_knownSince;
}

Result<Done> Ledger::acknowledge(const QList<qint64> &ids)
{
    return setAcknowledged(ids, true);
}

Result<Done> Ledger::unacknowledge(const QList<qint64> &ids)
{
    return setAcknowledged(ids, false);
}

Result<Done> Ledger::setAcknowledged(const QList<qint64> &ids, bool acknowledged)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    QList<qint64> otherwise;
    for (const qint64 id : ids) {
        const Result<bool> set = m_bookings.setAcknowledged(id, acknowledged);
        if (!set)
            return set.error();
        if (set.value()) {
            otherwise.append(id);
            const StoryEvent event = acknowledged ? StoryEvent::Acknowledged : StoryEvent::Unacknowledged;
            const Result<Done> told = m_story.add(id, {m_clock.nowMs(), event, Source::Here});
            if (!told)
                return told;
        }
        if (!acknowledged)
            continue;
        if (const Result<Done> shown = m_alerts.markAllShown(id, m_clock.nowMs()); !shown)
            return shown;
    }
    Result<Done> committed = std::move(transaction).value().commit();
    if (!committed || otherwise.isEmpty())
        return committed;
    emit acknowledgedChanged(otherwise, acknowledged);
    emit storyGrew(otherwise);
    return committed;
}

Result<Done> Ledger::alertHandedOut(const QList<Fact> &facts)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const Fact &fact : facts) {
        if (const Result<Done> marked = m_alerts.markHandedOut(fact, m_clock.nowMs()); !marked)
            return marked;
    }
    return std::move(transaction).value().commit();
}

Result<Done> Ledger::alertShown(const QList<Fact> &facts)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    QList<qint64> told;
    for (const Fact &fact : facts) {
        if (const Result<Done> marked = markShown(fact); !marked)
            return marked;
        told.append(fact.bookingId);
    }
    Result<Done> committed = std::move(transaction).value().commit();
    if (committed)
        emit storyGrew(told);
    return committed;
}

Result<Done> Ledger::alertPostponed(const QList<Fact> &facts)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const Fact &fact : facts) {
        if (const Result<Done> marked = m_alerts.markDueAgain(fact); !marked)
            return marked;
    }
    return std::move(transaction).value().commit();
}

Result<Done> Ledger::remind(const QList<Fact> &facts)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const qint64 nowMs = m_clock.nowMs();
    QList<Alert> alerts;
    for (const Fact &fact : facts) {
        const Result<std::optional<HeldBooking>> held = m_bookings.find(fact.bookingId);
        if (!held)
            return held.error();
        if (!held.value() || !holds(fact, held.value()->record))
            continue;
        const Result<bool> intended = m_alerts.intend(fact, nowMs, held.value()->record.unconfirmed);
        if (!intended)
            return intended.error();
        if (intended.value())
            alerts.append({fact, held.value()->record, nowMs, false, false, {}});
    }
    Result<Done> committed = std::move(transaction).value().commit();
    if (committed && !alerts.isEmpty())
        emit alertsDue(alerts);
    return committed;
}

Result<Done> Ledger::markShown(const Fact &fact)
{
    const Result<bool> told = m_alerts.isBeingTold(fact);
    if (!told)
        return told.error();
    if (const Result<Done> marked = m_alerts.markShown(fact, m_clock.nowMs()); !marked)
        return marked;
    if (!told.value())
        return Done();
    return m_story.add(fact.bookingId, {m_clock.nowMs(), StoryEvent::Told, Source::Here, fact.kind});
}

} // namespace deskbell
