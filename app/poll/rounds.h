// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"
#include "app/poll/pollplan.h"
#include "app/reservekit/apicall.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace deskbell
{

/// One request that polling wants to make.
struct PollStep {
    enum class Kind {
        Look,   ///< a page where new bookings appear
        Round,  ///< the next page of reading everything anew
        Single, ///< one booking by its id
    };

    Kind kind = Kind::Look;
    qint64 serviceId = 0; ///< of a page
    int page = 1;
    int pageSize = 0;
    qint64 bookingId = 0; ///< of a single
    bool again = false;   ///< a single: it is read a second time
    Purpose purpose = Purpose::Poll;
    int tries = 0;      ///< a single: so often nothing that could be used was answered
    bool asked = false; ///< a look: not in its turn, but because something may have been missed

    friend bool operator==(const PollStep &, const PollStep &) = default;
};

/// A page of a listing as it came.
struct ListingPage {
    QList<Booking> items;
    qint64 total = -1; ///< bookings in the listing; -1: not told
    int pages = 1;
    int pageSize = 0; ///< 0: not told
    int refused = 0;  ///< bookings on it that cannot be read

    int length() const { return int(items.size()) + refused; }

    friend bool operator==(const ListingPage &, const ListingPage &) = default;
};

/// So many bookings vanished at once that the owner is asked first.
struct HeldRemovals {
    qint64 serviceId = 0;
    int count = 0;
    int of = 0; ///< bookings of the service that were known

    friend bool operator==(const HeldRemovals &, const HeldRemovals &) = default;
};

/// What an answer brought beside its bookings.
struct PollNews {
    QList<qint64> removed;   ///< confirmed: to be believed
    qint64 removedAsked = 0; ///< ms since 1970 UTC: when the first of them was asked for
    bool firstRead = false;  ///< of a service that was never read whole: nothing in it is news
    QSet<qint64> overlooked; ///< neither are these: a first reading has passed them by
    qint64 sweptSince = 0;   ///< ms since 1970 UTC: all that exists was read from then on; 0: not yet

    friend bool operator==(const PollNews &, const PollNews &) = default;
};

/// Decides which request comes next, and learns from the answers: the order of a listing, the page size, what
/// is missing. One request at a time. Knows no clock and no network; times in ms since 1970 UTC.
class Rounds
{
public:
    enum class Order { Unknown, Ascending, Descending, None };

    /// `read`: those that were read whole by an earlier run.
    void setServices(const QList<qint64> &services, const QSet<qint64> &read);
    /// The ledger holds this booking; `claimed`: nobody but an unsigned webhook ever told of it. Such ones
    /// hold up no removal of another, and are read as claims where no listing has them.
    void know(qint64 id, qint64 serviceId, bool removed, qint64 nowMs, bool claimed = false);
    bool isOnlyClaimed(qint64 id) const { return m_known.value(id).claimed; }
    /// Something may have been missed: look everywhere now, and read everything soon.
    void hurry(qint64 nowMs);
    /// A person wants to know now.
    void refresh();
    /// Read by id: what an unsigned webhook claimed.
    void claim(const QList<qint64> &ids);
    /// Read by id once more, from `dueAt` on, paid from the share that the first reading was paid from.
    void readAgain(const QList<qint64> &ids, qint64 dueAt, Purpose purpose);
    /// The owner's answer about held removals: verify each, or leave them for the next round.
    void answerHeld(qint64 serviceId, bool remove, qint64 nowMs);

    /// What the owner is asked about now. It changes as the listings do.
    QList<HeldRemovals> held() const;

    /// How many pages all listings have.
    qint64 pages() const;
    /// Services that were read whole, and how far the first reading of all is.
    QSet<qint64> readServices() const;
    int readingLeft() const;
    std::pair<qint64, qint64> progress() const;

    /// The next request, when it is due. `left`: what polling may still ask this month. A person goes first,
    /// then looks; what strangers claim and reading everything anew take turns.
    std::optional<PollStep> next(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs);
    /// When next() may have one, at the latest.
    qint64 nextAt(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs) const;

    PollNews hear(const PollStep &step, const ListingPage &page, qint64 askedAt);
    /// A single's answer; nothing: ReserveKit's own 404.
    PollNews hear(const PollStep &step, const std::optional<Booking> &booking, qint64 askedAt);
    /// A single is there, but cannot be read.
    void hearUnreadable(const PollStep &step);
    /// No answer that could be used; `status` 0: none at all.
    void hearFailure(const PollStep &step, int status, qint64 nowMs);

    Order orderOf(qint64 serviceId) const;

private:
    struct Listing {
        qint64 id = 0;
        Order order = Order::Unknown;
        qint64 total = -1;
        int pages = 1;
        int perPage = 0;   ///< bookings on a page that has others after it; 0: none was seen
        int emptyFrom = 0; ///< a page without a booking, whatever the number of pages is said to be; 0: none
        bool wasRead = false;
        bool isFirst = false;  ///< it was read whole once, and first in this run
        qint64 newestThen = 0; ///< ms since 1970 UTC: of all that its first reading saw
        qint64 notBefore = 0;  ///< it did not answer well, and is left alone until then
        bool lookDue = false;  ///< at once
        Purpose lookFor = Purpose::Poll;
        int refreshLeft = 0; ///< so many pages are read for a person who asked
        int lookPage = 0;    ///< a look that goes on; 0: begins
        qint64 tailFrom = 0; ///< the least id on the page of the last look; 0: not known
        // The reading of all pages that is under way.
        bool inRound = false; ///< the round has still to come to its end
        int nextPage = 1;
        qint64 pageNotBefore = 0; ///< a page did not come, and is asked for again then
        int pageFailures = 0;     ///< in a row
        qint64 began = 0;
        qint64 readSince = 0; ///< when the last one that came to its end began
        QSet<qint64> seen;
        qint64 edge = 0; ///< the last id of the page before; 0: none
        int doubted = 0; ///< looked into before the end of this reading
        QSet<qint64> suspects;
        bool verifying = false;
        QSet<qint64> held;
        // Removals that wait for the service to show that it still answers.
        QList<qint64> gone;
        qint64 goneAsked = 0;
        bool goneClaimed = false; ///< all of them were only claimed by an unsigned webhook

        qint64 readableAt() const { return std::max(notBefore, pageNotBefore); }
        bool isAskedFor() const { return lookDue || lookPage > 0; }
    };
    struct Known {
        qint64 serviceId = 0;
        bool removed = false;
        qint64 since = 0;
        bool claimed = false;

        bool isAlive() const { return !removed && !claimed; }
    };
    struct Single {
        qint64 id = 0;
        qint64 dueAt = 0;
        bool again = false;
        Purpose purpose = Purpose::Poll;
        int tries = 0;
    };

    Listing *listing(qint64 id);
    std::optional<PollStep> nextPoll(const PollPace &pace, qint64 nowMs);
    std::optional<PollStep> nextAskedLook(Purpose purpose, qint64 nowMs);
    std::optional<PollStep> nextSingle(Purpose purpose, qint64 nowMs);
    std::optional<PollStep> nextClaim(qint64 nowMs);
    std::optional<PollStep> nextClaimLook(qint64 nowMs);
    std::optional<PollStep> nextInTurn(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs);
    std::optional<PollStep> nextLook(const PollPace &pace, qint64 nowMs);
    std::optional<PollStep> nextRound(const PollPace &pace, qint64 left, qint64 nowMs);
    PollStep lookAt(Listing &listing, Purpose purpose) const;
    bool coversClaims(const Listing &listing) const;
    bool isRoundOver() const;
    qint64 roundLength(const PollPace &pace, qint64 left) const;
    qint64 pageDue(const PollPace &pace, qint64 left) const;
    Listing *nextToRead(qint64 nowMs);
    void settle(Listing &listing, const QSet<qint64> &missing, qint64 nowMs);
    bool isInDoubt(qint64 serviceId) const;
    qint64 answeringService(qint64 bookingId) const;
    void lookFor(Listing &listing, Purpose purpose);
    void giveUpClaims();
    qint64 sweptSince() const;
    void believeGone(Listing &listing, PollNews &news);
    void suspectTotal(const Listing &listing, qint64 nowMs);
    int aliveIn(qint64 serviceId) const;
    void learn(Listing &listing, const PollStep &step, const ListingPage &page);
    int pagesOf(Listing &listing, const PollStep &step, const ListingPage &page) const;
    static int pagesFor(qint64 total, int perPage);
    int perPage(const Listing &listing) const { return listing.perPage > 0 ? listing.perPage : m_pageSize; }
    static void learnOrder(Listing &listing, const QList<Booking> &items);
    static void goOnLooking(Listing &listing, const PollStep &step, const ListingPage &page, int unknown);
    static void noteOverlooked(Listing &listing, const Booking &booking, bool known, PollNews &news);
    void goOnReading(Listing &listing, const PollStep &step, const ListingPage &page, qint64 askedAt);
    void finish(Listing &listing, qint64 nowMs);
    void doubtBetween(Listing &listing, const QList<Booking> &items, qint64 nowMs);
    void doubt(const QSet<qint64> &ids, qint64 nowMs);
    void startRound(qint64 nowMs);

    QList<Listing> m_listings;
    QHash<qint64, Known> m_known;
    QHash<qint64, int> m_alive;
    QList<Single> m_singles;
    QList<qint64> m_claims;
    QSet<qint64> m_claimed;
    bool m_claimsLooked = false;
    bool m_claimsTurn = false;
    bool m_looked = false; ///< the last request that polling made was a look
    int m_pageSize = 500;
    qsizetype m_looking = 0; ///< whose turn it is
    qint64 m_pagesRead = 0;  ///< of the round
    qint64 m_roundBegan = 0;
    bool m_roundSoon = false;
    bool m_roundAtOnce = false; ///< the next round begins as soon as this one is over
    qint64 m_lastSoon = 0;
    qint64 m_lastLook = 0;
};

} // namespace deskbell
