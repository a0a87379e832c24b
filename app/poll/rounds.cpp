// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/rounds.h"

#include <algorithm>
#include <utility>

namespace deskbell
{

namespace
{

constexpr qint64 soonSingleMs = 5'000;
constexpr qint64 soonMs = 60LL * 60 * 1000;
/// A round that is read soon must not cost more than this part of what is left.
constexpr qint64 soonPart = 200;
constexpr qsizetype mostClaims = 10'000;
/// So many claimed removals are believed with one page while more claims wait.
constexpr qsizetype goneAtOnce = 20;
/// So many pages of a listing in no order are read at most when a person asks: more would use up what is kept
/// for a person.
constexpr int mostRefreshed = 40;

} // namespace

Rounds::Listing *Rounds::listing(qint64 id)
{
    const auto found = std::ranges::find(m_listings, id, &Listing::id);
    return found == m_listings.end() ? nullptr : &*found;
}

void Rounds::setServices(const QList<qint64> &services, const QSet<qint64> &read)
{
    QList<Listing> listings;
    for (const qint64 id : services) {
        const Listing *before = listing(id);
        listings.append(before ? *before : Listing());
        listings.last().id = id;
        listings.last().inRound |= m_roundBegan == 0;
        listings.last().wasRead |= read.contains(id);
    }
    m_listings = listings;
    m_looking = 0;
}

void Rounds::know(qint64 id, qint64 serviceId, bool removed, qint64 nowMs, bool claimed)
{
    const auto before = m_known.constFind(id);
    if (before != m_known.cend() && before->isAlive())
        --m_alive[before->serviceId];
    const Known now{serviceId, removed, before == m_known.cend() ? nowMs : before->since, claimed};
    if (now.isAlive())
        ++m_alive[serviceId];
    m_known.insert(id, now);
}

int Rounds::aliveIn(qint64 serviceId) const
{
    return m_alive.value(serviceId);
}

void Rounds::lookFor(Listing &listing, Purpose purpose)
{
    // The most urgent that asked for it pays.
    listing.lookFor = listing.lookDue ? std::min(listing.lookFor, purpose) : purpose;
    listing.lookDue = true;
}

void Rounds::hurry(qint64 nowMs)
{
    for (Listing &listing : m_listings) {
        lookFor(listing, Purpose::Poll);
        listing.notBefore = listing.pageNotBefore = 0;
        listing.pageFailures = 0;
        if (listing.began > nowMs)
            listing.nextPage = 1;
        listing.began = std::min(listing.began, nowMs);
        listing.readSince = std::min(listing.readSince, nowMs);
    }
    // The clock may have been set back: nothing waits for a time that was near and is far now.
    for (Single &single : m_singles)
        single.dueAt = std::min(single.dueAt, nowMs + soonSingleMs);
    for (Known &known : m_known)
        known.since = std::min(known.since, nowMs);
    m_roundSoon = true;
    m_lastSoon = nowMs;
}

void Rounds::refresh()
{
    for (Listing &listing : m_listings) {
        lookFor(listing, Purpose::Person);
        // What is new may be on any page.
        listing.refreshLeft = listing.order == Order::None ? std::min(listing.pages, mostRefreshed) : 1;
        listing.notBefore = 0;
        listing.pageNotBefore = 0;
        listing.pageFailures = 0;
    }
}

void Rounds::claim(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    for (const qint64 id : ids) {
        if (m_claims.size() >= mostClaims || m_claimed.contains(id))
            continue;
        m_claimed.insert(id);
        m_claims.append(id);
    }
    m_claimsLooked = false;
}

void Rounds::readAgain(const QList<qint64> &ids, qint64 dueAt, Purpose purpose)
{
    for (const qint64 id : ids) {
        if (std::ranges::find(m_singles, id, &Single::id) == m_singles.end())
            m_singles.append({id, dueAt, true, purpose});
    }
}

// What only strangers claimed, and no request is left to look into, must not keep a true removal waiting. It
// stays unconfirmed until the sweep comes by.
void Rounds::giveUpClaims()
{
    m_singles.removeIf([](const Single &one) { return one.purpose == Purpose::Claim; });
    for (Listing &listing : m_listings) {
        if (listing.goneClaimed)
            listing.gone.clear();
        if (listing.lookFor != Purpose::Claim)
            continue;
        listing.lookDue = false;
        listing.lookPage = 0;
        listing.lookFor = Purpose::Poll;
    }
}

qint64 Rounds::sweptSince() const
{
    if (m_listings.isEmpty())
        return 0;
    return std::ranges::min(m_listings, {}, &Listing::readSince).readSince;
}

void Rounds::answerHeld(qint64 serviceId, bool remove, qint64 nowMs)
{
    Listing *asked = listing(serviceId);
    if (!asked)
        return;
    const QSet<qint64> held = std::exchange(asked->held, {});
    if (remove)
        doubt(held, nowMs);
}

QList<HeldRemovals> Rounds::held() const
{
    QList<HeldRemovals> held;
    for (const Listing &listing : m_listings) {
        const auto count =
            std::ranges::count_if(listing.held, [this](qint64 id) { return !m_known.value(id).removed; });
        if (count > 0)
            held.append({listing.id, int(count), aliveIn(listing.id)});
    }
    return held;
}

qint64 Rounds::pages() const
{
    qint64 pages = 0;
    for (const Listing &listing : m_listings)
        pages += listing.pages;
    return pages;
}

QSet<qint64> Rounds::readServices() const
{
    QSet<qint64> read;
    for (const Listing &listing : m_listings) {
        if (listing.wasRead)
            read.insert(listing.id);
    }
    return read;
}

int Rounds::readingLeft() const
{
    return int(std::ranges::count(m_listings, false, &Listing::wasRead));
}

std::pair<qint64, qint64> Rounds::progress() const
{
    std::pair<qint64, qint64> progress{0, 0};
    for (const Listing &listing : m_listings) {
        const qint64 all = std::max<qint64>(listing.total, listing.seen.size());
        progress.first += listing.wasRead ? all : qint64(listing.seen.size());
        progress.second += all;
    }
    return progress;
}

Rounds::Order Rounds::orderOf(qint64 serviceId) const
{
    const auto found = std::ranges::find(m_listings, serviceId, &Listing::id);
    return found == m_listings.end() ? Order::Unknown : found->order;
}

std::optional<PollStep> Rounds::next(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs)
{
    if (m_listings.isEmpty())
        return std::nullopt;
    if (!mayClaim)
        giveUpClaims();
    const bool mayPoll = left > 0;
    if (const auto look = nextAskedLook(Purpose::Person, nowMs))
        return look;
    // Where looks are due all the time a claim gets its turn between two of them.
    const bool claimsTurn = std::exchange(m_looked, false) && mayClaim;
    if (const auto claim = claimsTurn ? nextClaim(nowMs) : std::nullopt)
        return claim;
    if (mayPoll) {
        if (const auto step = nextPoll(pace, nowMs))
            return step;
    }
    return nextInTurn(pace, left, mayClaim, nowMs);
}

std::optional<PollStep> Rounds::nextPoll(const PollPace &pace, qint64 nowMs)
{
    auto step = nextAskedLook(Purpose::Poll, nowMs);
    if (!step)
        step = nextSingle(Purpose::Poll, nowMs);
    if (!step)
        step = nextLook(pace, nowMs);
    m_looked = step && step->kind != PollStep::Kind::Single;
    return step;
}

std::optional<PollStep> Rounds::nextInTurn(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs)
{
    for (int i = 0; i < 2; ++i) {
        m_claimsTurn = !m_claimsTurn;
        std::optional<PollStep> step;
        if (m_claimsTurn && mayClaim)
            step = nextClaim(nowMs);
        else if (!m_claimsTurn && left > 0)
            step = nextRound(pace, left, nowMs);
        if (step)
            return step;
    }
    return std::nullopt;
}

bool Rounds::coversClaims(const Listing &listing) const
{
    if (!listing.wasRead || listing.tailFrom == 0
        || (listing.order != Order::Ascending && listing.order != Order::Descending))
        return false;
    int covered = 0;
    for (const qint64 id : m_claims) {
        if (id >= listing.tailFrom && m_known.value(id).serviceId == listing.id && ++covered > 1)
            return true;
    }
    return false;
}

std::optional<PollStep> Rounds::nextSingle(Purpose purpose, qint64 nowMs)
{
    const auto due = std::ranges::find_if(
        m_singles, [=](const Single &one) { return one.purpose == purpose && one.dueAt <= nowMs; });
    if (due == m_singles.end())
        return std::nullopt;
    PollStep step{PollStep::Kind::Single};
    step.bookingId = due->id;
    step.again = due->again;
    step.purpose = due->purpose;
    step.tries = due->tries;
    m_singles.erase(due);
    return step;
}

std::optional<PollStep> Rounds::nextClaim(qint64 nowMs)
{
    if (const auto look = nextClaimLook(nowMs))
        return look;
    if (const auto single = nextSingle(Purpose::Claim, nowMs))
        return single;
    if (m_claims.isEmpty())
        return std::nullopt;
    if (!std::exchange(m_claimsLooked, true)) {
        const auto covers =
            std::ranges::find_if(m_listings, [this](const Listing &one) { return coversClaims(one); });
        if (covers != m_listings.end())
            return lookAt(*covers, Purpose::Claim);
    }
    PollStep step{PollStep::Kind::Single};
    step.bookingId = m_claims.takeFirst();
    m_claimed.remove(step.bookingId);
    step.purpose = Purpose::Claim;
    return step;
}

// The page that lets claimed removals be believed: one for many of them.
std::optional<PollStep> Rounds::nextClaimLook(qint64 nowMs)
{
    const bool moreWait = !m_claims.isEmpty() || std::ranges::any_of(m_singles, [=](const Single &one) {
        return one.purpose == Purpose::Claim && one.dueAt <= nowMs;
    });
    for (Listing &one : m_listings) {
        const bool isWanted = one.wasRead && one.lookFor == Purpose::Claim && one.isAskedFor();
        if (!isWanted || one.notBefore > nowMs || (moreWait && one.gone.size() < goneAtOnce))
            continue;
        one.lookDue = false;
        return lookAt(one, Purpose::Claim);
    }
    return std::nullopt;
}

PollStep Rounds::lookAt(Listing &listing, Purpose purpose) const
{
    const bool inNoOrder = listing.order == Order::None && listing.pages > 1;
    if (inNoOrder)
        return {PollStep::Kind::Round, listing.id, listing.nextPage, m_pageSize, 0, false, purpose};
    int page = 1;
    if (listing.lookPage > 0)
        page = listing.lookPage;
    else if (listing.order == Order::Ascending && listing.total > 0)
        page = std::min(pagesFor(listing.total, perPage(listing)), listing.pages);
    return {PollStep::Kind::Look, listing.id, page, m_pageSize, 0, false, purpose};
}

std::optional<PollStep> Rounds::nextAskedLook(Purpose purpose, qint64 nowMs)
{
    const auto asked = std::ranges::find_if(m_listings, [=](const Listing &one) {
        return one.wasRead && one.notBefore <= nowMs && one.isAskedFor() && one.lookFor == purpose;
    });
    if (asked == m_listings.end())
        return std::nullopt;
    asked->lookDue = false;
    PollStep step = lookAt(*asked, purpose);
    step.asked = true;
    return step;
}

std::optional<PollStep> Rounds::nextLook(const PollPace &pace, qint64 nowMs)
{
    // A clock that was set back must not keep us from looking.
    if (m_lastLook <= nowMs && nowMs - m_lastLook < pace.lookEvery)
        return std::nullopt;
    for (qsizetype i = 0; i < m_listings.size(); ++i) {
        Listing &listing = m_listings[(m_looking + i) % m_listings.size()];
        if (!listing.wasRead || listing.notBefore > nowMs)
            continue;
        m_looking = (m_looking + i + 1) % m_listings.size();
        m_lastLook = nowMs;
        return lookAt(listing, Purpose::Poll);
    }
    return std::nullopt;
}

bool Rounds::isRoundOver() const
{
    return std::ranges::none_of(m_listings, &Listing::inRound);
}

qint64 Rounds::roundLength(const PollPace &pace, qint64 left) const
{
    const bool soon = m_roundSoon && std::max<qint64>(pages(), 1) <= left / soonPart;
    return soon ? std::min(soonMs, pace.roundEvery) : pace.roundEvery;
}

qint64 Rounds::pageDue(const PollPace &pace, qint64 left) const
{
    // After pages that were read at once the next round must not come a whole round later.
    if (m_roundAtOnce && isRoundOver())
        return m_roundBegan;
    const qint64 all = std::max<qint64>(pages(), 1);
    const qint64 read = isRoundOver() ? all : std::min(m_pagesRead, all);
    return m_roundBegan + qint64(double(roundLength(pace, left)) * double(read) / double(all));
}

// One that does not answer does not keep the others from being read; what was begun goes on.
Rounds::Listing *Rounds::nextToRead(qint64 nowMs)
{
    Listing *next = nullptr;
    for (Listing &listing : m_listings) {
        const bool mayBe = listing.inRound && listing.readableAt() <= nowMs;
        if (mayBe && (!next || (next->nextPage == 1 && listing.nextPage > 1)))
            next = &listing;
    }
    return next;
}

std::optional<PollStep> Rounds::nextRound(const PollPace &pace, qint64 left, qint64 nowMs)
{
    for (Listing &listing : m_listings) {
        if ((!listing.wasRead || listing.verifying) && listing.readableAt() <= nowMs)
            return PollStep{PollStep::Kind::Round, listing.id, listing.nextPage, m_pageSize};
    }
    // The first round of a run is read at once where that costs little.
    if (m_roundBegan == 0 && pages() > left / soonPart)
        startRound(nowMs);
    const bool beganLater = m_roundBegan > nowMs; // the clock was set back
    if (!beganLater && pageDue(pace, left) > nowMs)
        return std::nullopt;
    // Whatever still waits for an answer goes on in the next round where it was.
    const bool isOver = isRoundOver() || m_roundBegan + roundLength(pace, left) <= nowMs;
    if (beganLater || (isOver && !nextToRead(nowMs)))
        startRound(nowMs);
    const Listing *listing = nextToRead(nowMs);
    if (!listing)
        return std::nullopt;
    return PollStep{PollStep::Kind::Round, listing->id, listing->nextPage, m_pageSize};
}

void Rounds::startRound(qint64 nowMs)
{
    m_roundAtOnce = false;
    m_pagesRead = 0;
    m_roundBegan = nowMs;
    for (Listing &listing : m_listings)
        listing.inRound = true;
}

qint64 Rounds::nextAt(const PollPace &pace, qint64 left, bool mayClaim, qint64 nowMs) const
{
    if (mayClaim && !m_claims.isEmpty())
        return nowMs;
    const bool mayPoll = left > 0;
    const qint64 page = pageDue(pace, left);
    const qint64 nextRound = isRoundOver() ? page : m_roundBegan + roundLength(pace, left);
    qint64 at = nowMs + pace.lookEvery;
    for (const Listing &listing : m_listings) {
        if (listing.wasRead && listing.isAskedFor() && (mayPoll || listing.lookFor == Purpose::Person))
            at = std::min(at, listing.notBefore);
        if (!mayPoll)
            continue;
        if (!listing.wasRead || listing.verifying)
            at = std::min(at, listing.readableAt());
        if (listing.wasRead)
            at = std::min(at, std::max(m_lastLook + pace.lookEvery, listing.notBefore));
        at = std::min(at, std::max(listing.inRound ? page : nextRound, listing.readableAt()));
    }
    for (const Single &single : m_singles) {
        if (single.purpose == Purpose::Claim ? mayClaim : mayPoll)
            at = std::min(at, single.dueAt);
    }
    return std::max(at, nowMs);
}

} // namespace deskbell
