// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/ledger/draft.h"
#include "app/ledger/tidings.h"

#include <QObject>

namespace deskbell
{

/// The only authority on bookings: applies what is journaled, and says what changed only once that is on
/// disk. Lives on the thread of its database.
class Ledger : public QObject
{
    Q_OBJECT

public:
    Ledger(Database &database, const Clock &clock);

    /// Every booking that is shown, by order of id.
    Result<QList<BookingRecord>> snapshot() const;

    /// Applies journaled deliveries in their order, slice by slice, until `budgetMs` are used up or none is
    /// left. Tells how many: none means that there is nothing to do. At least one slice is applied.
    Result<int> applyPending(qint64 budgetMs);

    /// What the last run left untold or unanswered, for the start-up summary. To be asked for once, before
    /// the first applyPending().
    Result<QList<Alert>> alertsFromBefore() const;

    /// A person has seen what is new about these bookings: nothing about them is to be told any more.
    Result<Done> acknowledge(const QList<qint64> &ids);
    /// Takes that back. What was not told by then stays untold.
    Result<Done> unacknowledge(const QList<qint64> &ids);

    /// Somebody is about to tell `facts` to a person: to be called before it is tried.
    Result<Done> alertHandedOut(const QList<Fact> &facts);
    /// `facts` were told, or it was decided that they are not to be told: they will never be due again.
    Result<Done> alertShown(const QList<Fact> &facts);

signals:
    void changed(const QList<BookingChange> &changes);
    void alertsDue(const QList<Alert> &alerts);
    /// Alerts that were due earlier, were not handed out by then, and are not true any more.
    void alertsWithdrawn(const QList<Fact> &facts);
    void acknowledgedChanged(const QList<qint64> &ids, bool acknowledged);
    /// A delivery that cannot be applied was set aside; one sentence. What came after it goes on.
    void deliverySetAside(const QString &sentence);

private:
    struct Slice {
        QList<BookingChange> changes;
        Tidings tidings;
        QList<Alert> alerts;
    };
    Result<Done> applySlice(const QList<JournalEntry> &entries);
    Result<Done> applySingly(const QList<JournalEntry> &entries);
    Result<Done> setAside(const JournalEntry &entry, const QString &why);
    Result<Slice> write(const QList<JournalEntry> &entries);
    Result<Done> hear(const JournalEntry &entry, Draft &draft, Slice &slice);
    Result<QList<Alert>> alertsFor(const QList<Fact> &facts, const Draft &draft) const;
    Result<qint64> knownSince();
    void announce(const Slice &slice);
    Result<Done> setAcknowledged(const QList<qint64> &ids, bool acknowledged);
    Result<Done> mark(const QList<Fact> &facts, Result<Done> (AlertRecord::*how)(const Fact &, qint64));

    Database &m_database;
    const Clock &m_clock;
    Journal m_journal;
    BookingStore m_bookings;
    AlertRecord m_alerts;
    qint64 m_knownSince = 0; ///< 0: not read yet
};

} // namespace deskbell
