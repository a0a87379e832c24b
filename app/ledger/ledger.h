// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/ledger/draft.h"
#include "app/ledger/tidings.h"
#include "app/store/storyrecord.h"

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

    /// Whether what deliveries claim may come from anybody and will be read again through the API. Until then
    /// it is marked as unconfirmed. False at first.
    void setClaimsAreRead(bool read) { m_claimsAreRead = read; }
    /// Bookings whose claims wait to be read, the last heard of first.
    Result<QList<qint64>> unconfirmed(int limit) const;
    /// Believes what the API answered, all of it or nothing, as far as it came after what is held; hears
    /// before what was journaled. Tells which bookings are to be asked for once more, two seconds or more
    /// later: by their id, and handed in with `again`. What the first sync finds is not told, but for
    /// what was created since the very first one began. `serverAhead`: ms that ReserveKit's clock is before
    /// this PC's.
    Result<QList<qint64>> takeReads(const QList<ApiRead> &reads, ReadOccasion occasion,
                                    qint64 serverAhead = 0);
    /// All that exists was read, from `beganAt` on (ms since 1970 UTC). What is first heard of by an update
    /// is new only if it was created since.
    Result<Done> noteSweep(qint64 beganAt);

    /// The bookings that come now are another shop's, and whatever is older than `nowMs` is no news.
    /// `serverAhead` as above.
    Result<Done> beginAnew(qint64 nowMs, qint64 serverAhead);

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
    /// A person wants to be told of `facts` a little later: they are due again.
    Result<Done> alertPostponed(const QList<Fact> &facts);

    /// Notes of each of `facts` that somebody is to be reminded, if it holds and was not noted before, and
    /// says so with alertsDue().
    Result<Done> remind(const QList<Fact> &facts);

signals:
    void changed(const QList<BookingChange> &changes);
    void alertsDue(const QList<Alert> &alerts);
    /// Alerts that were due earlier and are not true any more. Only those that were never more than claimed
    /// may have been told by now.
    void alertsWithdrawn(const QList<Fact> &facts);
    void acknowledgedChanged(const QList<qint64> &ids, bool acknowledged);
    /// More is told in the stories of these bookings.
    void storyGrew(const QList<qint64> &ids);
    /// Deliveries told of these services, be it nothing new.
    void delivered(const QSet<qint64> &services);
    /// Somebody claimed of a booking what is not true, and it was corrected; one sentence for the log.
    void claimContradicted(const QString &sentence);
    /// A delivery that cannot be applied was set aside; one sentence. What came after it goes on.
    void deliverySetAside(const QString &sentence);

private:
    struct Slice {
        QList<BookingChange> changes;
        Tidings tidings;
        QList<Alert> alerts;
        QList<qint64> contradicted;
        QList<qint64> toAskAgain;
        QSet<qint64> services;
    };
    Result<Done> applySlice(const QList<JournalEntry> &entries);
    Result<Done> applySingly(const QList<JournalEntry> &entries);
    Result<Done> setAside(const JournalEntry &entry, const QString &why);
    Result<Slice> write(const QList<JournalEntry> &entries);
    Result<Done> hear(const JournalEntry &entry, Draft &draft, Slice &slice);
    Result<Done> hear(const ApiRead &read, ReadOccasion occasion, Draft &draft, Slice &slice);
    Result<Done> note(const Heard &heard, qint64 nowMs, Slice &slice);
    Result<Done> tell(const Heard &heard, qint64 nowMs);
    Result<Done> keep(const Draft &draft, Slice &slice);
    Result<qint64> readSince(const QList<ApiRead> &reads, qint64 serverAhead);
    Result<Slice> takeSlice(const QList<ApiRead> &reads, ReadOccasion occasion, qint64 serverAhead);
    Result<QList<Alert>> alertsFor(const QList<Fact> &facts, const Draft &draft,
                                   const QList<BookingChange> &changes) const;
    Result<qint64> knownSince();
    void announce(const Slice &slice);
    Result<Done> setAcknowledged(const QList<qint64> &ids, bool acknowledged);
    Result<Done> markShown(const Fact &fact);

    Database &m_database;
    const Clock &m_clock;
    Journal m_journal;
    BookingStore m_bookings;
    AlertRecord m_alerts;
    StoryRecord m_story;
    qint64 m_knownSince = 0; ///< 0: not read yet
    bool m_claimsAreRead = false;
};

} // namespace deskbell
