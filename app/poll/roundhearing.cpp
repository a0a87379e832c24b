// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Rounds learns from the answers; what it asks is in rounds.cpp.
#include "app/poll/rounds.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace deskbell
{

namespace
{

constexpr int documentedPageSize = 50;
constexpr int manyRemovals = 20;
constexpr int partOfService = 10; ///< a tenth
constexpr qint64 soonAgainMs = 4LL * 60 * 60 * 1000;
constexpr qint64 retryMs = 60'000;
constexpr int mostDoublings = 5; ///< of that wait: a listing that never answers costs a little
constexpr int mostTries = 5;
constexpr int mostPages = 1'000'000;

} // namespace

void Rounds::learnOrder(Listing &listing, const QList<Booking> &items)
{
    if (items.size() < 2 || listing.order == Order::None)
        return;
    Order order = Order::None;
    if (std::ranges::is_sorted(items, std::less(), &Booking::id))
        order = Order::Ascending;
    else if (std::ranges::is_sorted(items, std::greater(), &Booking::id))
        order = Order::Descending;
    const bool agrees = listing.order == Order::Unknown || listing.order == order;
    listing.order = agrees ? order : Order::None;
}

void Rounds::learn(Listing &listing, const PollStep &step, const ListingPage &page)
{
    learnOrder(listing, page.items);
    if (page.pageSize > 0)
        m_pageSize = std::min(m_pageSize, page.pageSize);
    listing.total = page.total;
    listing.pages = pagesOf(listing, step, page);
}

int Rounds::pagesFor(qint64 total, int perPage)
{
    return int(std::clamp<qint64>(total / perPage + (total % perPage == 0 ? 0 : 1), 1, mostPages));
}

// The number of pages as it is told, where the pages themselves agree: believed blindly, one that is too
// large would use up the month, and one that is too small would hide bookings.
int Rounds::pagesOf(Listing &listing, const PollStep &step, const ListingPage &page) const
{
    const int length = page.length();
    const bool countedMore = step.page == 1 && page.total > length;
    if (length > 0 && (page.pages > step.page || countedMore))
        listing.perPage = length;
    const bool isFull = length >= perPage(listing);
    const int counted = page.total > 0 ? pagesFor(page.total, perPage(listing)) : 1;
    const int pages = std::clamp(std::max(page.pages, counted), 1, mostPages);
    if (length == 0 && step.page > 1 && pages >= step.page)
        listing.emptyFrom = listing.emptyFrom > 0 ? std::min(listing.emptyFrom, step.page) : step.page;
    else if (listing.emptyFrom > 0 && length > 0)
        listing.emptyFrom = std::max(listing.emptyFrom, step.page + (isFull ? 2 : 1));
    return listing.emptyFrom > 0 ? std::min(pages, listing.emptyFrom - 1) : pages;
}

PollNews Rounds::hear(const PollStep &step, const ListingPage &told, qint64 askedAt)
{
    PollNews news;
    Listing *found = listing(step.serviceId);
    if (!found)
        return news;
    learn(*found, step, told);
    ListingPage page = told;
    page.pages = found->pages;
    news.firstRead = !found->wasRead;
    int unknown = 0;
    for (const Booking &booking : page.items) {
        const bool isKnown = m_known.contains(booking.id);
        unknown += isKnown ? 0 : 1;
        noteOverlooked(*found, booking, isKnown, news);
        know(booking.id, booking.serviceId, m_known.value(booking.id).removed, askedAt);
        found->gone.removeOne(booking.id);
        found->held.remove(booking.id);
        if (m_claimed.remove(booking.id))
            m_claims.removeOne(booking.id);
    }
    believeGone(*found, news);
    const bool isWhole = step.page == 1 && page.pages <= 1;
    if (step.kind == PollStep::Kind::Look && !isWhole)
        goOnLooking(*found, step, page, unknown);
    else
        goOnReading(*found, step, page, askedAt);
    suspectTotal(*found, askedAt);
    news.sweptSince = sweptSince();
    return news;
}

// The listing may have shifted under its first reading, and what that lost is no news. What is older than
// something that it saw was there by then, whatever the clock of this PC says.
void Rounds::noteOverlooked(Listing &listing, const Booking &booking, bool known, PollNews &news)
{
    if (!listing.wasRead)
        listing.newestThen = std::max(listing.newestThen, booking.createdAt);
    else if (listing.isFirst && !known && booking.createdAt > 0 && booking.createdAt < listing.newestThen)
        news.overlooked.insert(booking.id);
}

// The total is a hint only: it says that something is missing, not what.
void Rounds::suspectTotal(const Listing &listing, qint64 nowMs)
{
    if (!listing.wasRead || listing.total < 0 || listing.lookPage > 0 || isInDoubt(listing.id))
        return;
    const bool differs = listing.total != aliveIn(listing.id) - listing.held.size();
    if (!differs || (m_lastSoon <= nowMs && nowMs - m_lastSoon < soonAgainMs))
        return;
    m_roundSoon = true;
    m_lastSoon = nowMs;
}

void Rounds::believeGone(Listing &listing, PollNews &news)
{
    if (listing.gone.isEmpty() || isInDoubt(listing.id))
        return;
    news.removed = std::exchange(listing.gone, {});
    // This page was what the claims waited for.
    if (listing.lookFor == Purpose::Claim)
        listing.lookDue = false;
    news.removedAsked = listing.goneAsked;
    for (const qint64 id : news.removed)
        know(id, m_known.value(id).serviceId, true, 0);
}

void Rounds::goOnLooking(Listing &listing, const PollStep &step, const ListingPage &page, int unknown)
{
    listing.lookPage = 0;
    const bool allNew = !page.items.isEmpty() && unknown == page.items.size();
    if (!page.items.isEmpty() && (step.page == 1 || step.page == page.pages))
        listing.tailFrom = std::ranges::min(page.items, {}, &Booking::id).id;
    const bool isUp = listing.order == Order::Ascending;
    if (isUp && (page.pages > step.page || (step.page > page.pages && step.page != listing.emptyFrom)))
        listing.lookPage = page.pages;
    else if (isUp && allNew && step.page > 1)
        listing.lookPage = step.page - 1;
    else if (listing.order == Order::Descending && allNew && step.page < page.pages)
        listing.lookPage = step.page + 1;
    if (!listing.isAskedFor())
        listing.lookFor = Purpose::Poll;
}

void Rounds::goOnReading(Listing &listing, const PollStep &step, const ListingPage &page, qint64 askedAt)
{
    listing.lookPage = 0;
    if (step.purpose == Purpose::Person && --listing.refreshLeft > 0)
        lookFor(listing, Purpose::Person);
    else if (!listing.lookDue)
        listing.lookFor = Purpose::Poll;
    listing.pageFailures = 0;
    if (step.page == 1) {
        listing.began = askedAt;
        listing.seen.clear();
        listing.edge = 0;
        listing.doubted = 0;
    }
    for (const Booking &booking : page.items)
        listing.seen.insert(booking.id);
    doubtBetween(listing, page.items, askedAt);
    if (listing.inRound)
        ++m_pagesRead;
    if (page.length() > 0 && step.page < page.pages) {
        listing.nextPage = step.page + 1;
        return;
    }
    listing.nextPage = 1;
    if (std::exchange(listing.inRound, false) && isRoundOver())
        m_roundAtOnce = std::exchange(m_roundSoon, false);
    finish(listing, askedAt);
}

// In a listing by order of id it is known at once what is missing: it was removed, or the listing has
// shifted.
void Rounds::doubtBetween(Listing &listing, const QList<Booking> &items, qint64 nowMs)
{
    const bool isUp = listing.order == Order::Ascending;
    if (items.isEmpty() || !listing.wasRead || (!isUp && listing.order != Order::Descending))
        return;
    const qint64 before = std::exchange(listing.edge, items.constLast().id);
    const qint64 last = listing.edge;
    // Many at once are for the end of the reading, where the owner is asked, also when each page lacks a few.
    // Without a total nobody knows how many they are.
    if (listing.total < 0 || aliveIn(listing.id) - listing.total > manyRemovals)
        return;
    QSet<qint64> missing;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const qint64 id = it.key();
        const bool between = isUp ? id > before && id < last : id > last && (before == 0 || id < before);
        if (between && it->serviceId == listing.id && it->isAlive() && it->since < listing.began
            && !listing.seen.contains(id))
            missing.insert(id);
    }
    if (listing.doubted + missing.size() > manyRemovals)
        return;
    listing.doubted += int(missing.size());
    doubt(missing, nowMs);
}

void Rounds::finish(Listing &listing, qint64 nowMs)
{
    listing.isFirst = !listing.wasRead;
    listing.wasRead = true;
    listing.readSince = listing.began;
    QSet<qint64> missing;
    QList<qint64> claimed;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (it->serviceId != listing.id || it->removed || it->since >= listing.began
            || listing.seen.contains(it.key()))
            continue;
        if (it->claimed)
            claimed.append(it.key());
        else
            missing.insert(it.key());
    }
    claim(claimed);
    listing.seen.clear();
    listing.seen.squeeze();
    if (missing.size() <= manyRemovals) {
        settle(listing, missing, nowMs);
        return;
    }
    // Read once more, and only once: the listing may have shifted under the first reading. What the second
    // one alone does not show is for the next round.
    if (!std::exchange(listing.verifying, !listing.verifying)) {
        listing.suspects = missing;
        return;
    }
    missing.intersect(std::exchange(listing.suspects, {}));
    if (missing.size() <= manyRemovals || missing.size() * partOfService <= aliveIn(listing.id))
        settle(listing, missing, nowMs);
    else
        listing.held = missing;
}

void Rounds::settle(Listing &listing, const QSet<qint64> &missing, qint64 nowMs)
{
    listing.verifying = false;
    listing.held.clear();
    doubt(missing, nowMs);
}

void Rounds::doubt(const QSet<qint64> &ids, qint64 nowMs)
{
    for (const qint64 id : ids) {
        if (std::ranges::find(m_singles, id, &Single::id) == m_singles.end())
            m_singles.append({id, nowMs, false, Purpose::Poll});
    }
}

// What strangers claim keeps nothing waiting: there may always be one more of it.
bool Rounds::isInDoubt(qint64 serviceId) const
{
    return std::ranges::any_of(m_singles, [=, this](const Single &one) {
        return one.purpose != Purpose::Claim && answeringService(one.id) == serviceId;
    });
}

// A removal is believed only while this service answers.
qint64 Rounds::answeringService(qint64 bookingId) const
{
    const qint64 own = m_known.value(bookingId).serviceId;
    const bool listed = std::ranges::find(m_listings, own, &Listing::id) != m_listings.end();
    return listed || m_listings.isEmpty() ? own : m_listings.constFirst().id;
}

PollNews Rounds::hear(const PollStep &step, const std::optional<Booking> &booking, qint64 askedAt)
{
    PollNews news;
    if (booking) {
        know(booking->id, booking->serviceId, m_known.value(booking->id).removed, askedAt);
        Listing *own = listing(answeringService(booking->id));
        if (own)
            own->seen.insert(booking->id);
        if (own && !own->gone.isEmpty() && !isInDoubt(own->id))
            lookFor(*own, own->goneClaimed ? Purpose::Claim : Purpose::Poll);
        return news;
    }
    Listing *answering = listing(answeringService(step.bookingId));
    if (!answering)
        return news;
    if (answering->gone.isEmpty())
        answering->goneAsked = askedAt;
    answering->goneClaimed =
        step.purpose == Purpose::Claim && (answering->gone.isEmpty() || answering->goneClaimed);
    answering->gone.append(step.bookingId);
    if (!isInDoubt(answering->id))
        lookFor(*answering, answering->goneClaimed ? Purpose::Claim : Purpose::Poll);
    return news;
}

void Rounds::hearUnreadable(const PollStep &step)
{
    Booking there;
    there.id = step.bookingId;
    there.serviceId = m_known.value(step.bookingId).serviceId;
    hear(step, there, m_known.value(step.bookingId).since);
}

void Rounds::hearFailure(const PollStep &step, int status, qint64 nowMs)
{
    if (step.kind == PollStep::Kind::Single) {
        // A request that is refused each time must not use up the month. The next round comes by anyway.
        const bool isAnswer = status >= 400 && status < 500 && status != 429;
        const int tries = step.tries + (isAnswer ? 1 : 0);
        if (tries < mostTries)
            m_singles.append(
                {step.bookingId, nowMs + retryMs * (1 << tries), step.again, step.purpose, tries});
        return;
    }
    if ((status == 400 || status == 422) && m_pageSize > documentedPageSize)
        m_pageSize = documentedPageSize;
    Listing *asked = listing(step.serviceId);
    if (!asked)
        return;
    const bool isItsOwn = status != 0 && status != 429;
    if (isItsOwn && step.kind == PollStep::Kind::Round)
        asked->pageNotBefore = nowMs + retryMs * (1 << std::min(asked->pageFailures++, mostDoublings));
    else if (isItsOwn)
        asked->notBefore = nowMs + retryMs;
    if (status == 404) {
        // The service is not there, or it has fewer pages by now: what was gone is looked into again later.
        asked->gone.clear();
        asked->nextPage = 1;
        asked->lookPage = 0;
        asked->total = -1;
    }
    // One that was asked for is still wanted: after a sleep the line may take a while to come back.
    const bool notAnswered = status == 0 || status == 429 || status >= 500;
    const bool isWanted = step.purpose == Purpose::Person || !asked->gone.isEmpty();
    if ((step.asked && notAnswered) || (step.kind == PollStep::Kind::Look && isWanted))
        lookFor(*asked, step.purpose);
}

} // namespace deskbell
