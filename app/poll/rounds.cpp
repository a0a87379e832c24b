// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
constexpr qint64 soonMs = 60LL * 60 * 1000;
constexpr qint64 soonAgainMs = 4 * soonMs;
constexpr qint64 retrySingleMs = 60'000;
/// A round that is read soon must not cost more than this part of what is left.
constexpr qint64 soonPart = 200;
constexpr qsizetype mostClaims = 10'000;

int pagesFor(qint64 total, int pageSize)
{
    return int(std::max<qint64>((total + pageSize - 1) / pageSize, 1));
}

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
        listings.last().wasRead |= read.contains(id);
    }
    m_listings = listings;
    m_reading = std::min(m_reading, m_listings.size());
    m_looking = 0;
}

void Rounds::know(qint64 id, qint64 serviceId, bool removed, qint64 nowMs)
{
    const auto before = m_known.constFind(id);
    const bool wasAlive = before != m_known.cend() && !before->removed;
    if (wasAlive)
        --m_alive[before->serviceId];
    if (!removed)
        ++m_alive[serviceId];
    m_known.insert(id, {serviceId, removed, before == m_known.cend() ? nowMs : before->since});
}

int Rounds::aliveIn(qint64 serviceId) const
{
    return m_alive.value(serviceId);
}

void Rounds::hurry(qint64 nowMs)
{
    for (Listing &listing : m_listings)
        listing.lookDue = true;
    m_roundSoon = true;
    m_lastSoon = nowMs;
}

void Rounds::refresh()
{
    for (Listing &listing : m_listings) {
        listing.lookDue = true;
        listing.lookByPerson = true;
    }
}

void Rounds::claim(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (m_claims.size() >= mostClaims || m_claimed.contains(id))
            continue;
        m_claimed.insert(id);
        m_claims.append(id);
    }
    m_claimsLooked = false;
}

void Rounds::readAgain(const QList<qint64> &ids, qint64 dueAt)
{
    for (const qint64 id : ids) {
        if (std::ranges::find(m_singles, id, &Single::id) == m_singles.end())
            m_singles.append({id, dueAt, true, Purpose::Poll});
    }
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
    if (const auto single = nextSingle(mayClaim, nowMs))
        return single;
    if (const auto look = nextLook(pace, nowMs))
        return look;
    return nextRound(pace, left, nowMs);
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

std::optional<PollStep> Rounds::nextSingle(bool mayClaim, qint64 nowMs)
{
    const auto due = std::ranges::find_if(m_singles, [=](const Single &one) {
        return one.dueAt <= nowMs && (mayClaim || one.purpose != Purpose::Claim);
    });
    if (due != m_singles.end()) {
        PollStep step{PollStep::Kind::Single};
        step.bookingId = due->id;
        step.again = due->again;
        step.purpose = due->purpose;
        m_singles.erase(due);
        return step;
    }
    if (!mayClaim || m_claims.isEmpty())
        return std::nullopt;
    if (!m_claimsLooked) {
        m_claimsLooked = true;
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

PollStep Rounds::lookAt(Listing &listing, Purpose purpose) const
{
    const bool inNoOrder = listing.order == Order::None && listing.pages > 1;
    if (inNoOrder)
        return {PollStep::Kind::Round, listing.id, listing.nextPage, m_pageSize, 0, false, purpose};
    int page = 1;
    if (listing.lookPage > 0)
        page = listing.lookPage;
    else if (listing.order == Order::Ascending && listing.total > 0)
        page = pagesFor(listing.total, m_pageSize);
    return {PollStep::Kind::Look, listing.id, page, m_pageSize, 0, false, purpose};
}

std::optional<PollStep> Rounds::nextLook(const PollPace &pace, qint64 nowMs)
{
    const auto asked = std::ranges::find_if(
        m_listings, [](const Listing &one) { return one.wasRead && (one.lookDue || one.lookPage > 0); });
    if (asked != m_listings.end()) {
        asked->lookDue = false;
        return lookAt(*asked, asked->lookByPerson ? Purpose::Person : Purpose::Poll);
    }
    // A clock that was set back must not keep us from looking.
    if (m_lastLook <= nowMs && nowMs - m_lastLook < pace.lookEvery)
        return std::nullopt;
    for (qsizetype i = 0; i < m_listings.size(); ++i) {
        Listing &listing = m_listings[(m_looking + i) % m_listings.size()];
        if (!listing.wasRead)
            continue;
        m_looking = (m_looking + i + 1) % m_listings.size();
        m_lastLook = nowMs;
        return lookAt(listing, Purpose::Poll);
    }
    return std::nullopt;
}

qint64 Rounds::pageDue(const PollPace &pace, qint64 left) const
{
    // After pages that were read at once the next round must not come a whole round later.
    if (m_roundAtOnce && m_reading >= m_listings.size())
        return m_roundBegan;
    const qint64 all = std::max<qint64>(pages(), 1);
    const bool soon = m_roundSoon && all <= left / soonPart;
    const qint64 every = soon ? std::min(soonMs, pace.roundEvery) : pace.roundEvery;
    const qint64 read = m_reading < m_listings.size() ? std::min(m_pagesRead, all) : all;
    return m_roundBegan + qint64(double(every) * double(read) / double(all));
}

std::optional<PollStep> Rounds::nextRound(const PollPace &pace, qint64 left, qint64 nowMs)
{
    for (Listing &listing : m_listings) {
        if (!listing.wasRead || listing.verifying)
            return PollStep{PollStep::Kind::Round, listing.id, listing.nextPage, m_pageSize};
    }
    if (m_roundBegan <= nowMs && pageDue(pace, left) > nowMs)
        return std::nullopt;
    if (m_reading >= m_listings.size() || m_roundBegan > nowMs)
        startRound(nowMs);
    const Listing &listing = m_listings.at(m_reading);
    return PollStep{PollStep::Kind::Round, listing.id, listing.nextPage, m_pageSize};
}

void Rounds::startRound(qint64 nowMs)
{
    m_reading = 0;
    m_roundAtOnce = false;
    m_pagesRead = 0;
    m_roundBegan = nowMs;
    for (Listing &listing : m_listings)
        listing.nextPage = 1;
}

qint64 Rounds::nextAt(const PollPace &pace, qint64 left, qint64 nowMs) const
{
    qint64 at = std::min(m_lastLook + pace.lookEvery, pageDue(pace, left));
    for (const Listing &listing : m_listings) {
        if (listing.lookDue || listing.lookPage > 0 || !listing.wasRead || listing.verifying)
            return nowMs;
    }
    for (const Single &single : m_singles)
        at = std::min(at, single.dueAt);
    return m_claims.isEmpty() ? std::max(at, nowMs) : nowMs;
}

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
    else if (page.pages > step.page && !page.items.isEmpty())
        m_pageSize = std::min(m_pageSize, int(page.items.size()));
    listing.total = page.total;
    listing.pages = std::max(page.pages, 1);
}

PollNews Rounds::hear(const PollStep &step, const ListingPage &page, qint64 askedAt)
{
    PollNews news;
    Listing *found = listing(step.serviceId);
    if (!found)
        return news;
    learn(*found, step, page);
    news.firstRead = !found->wasRead;
    int unknown = 0;
    for (const Booking &booking : page.items) {
        unknown += m_known.contains(booking.id) ? 0 : 1;
        know(booking.id, booking.serviceId, m_known.value(booking.id).removed, askedAt);
        found->gone.removeOne(booking.id);
        if (m_claimed.remove(booking.id))
            m_claims.removeOne(booking.id);
    }
    believeGone(*found, news);
    const bool isWhole = step.page == 1 && page.pages <= 1;
    if (step.kind == PollStep::Kind::Look && !isWhole)
        goOnLooking(*found, step, page, unknown);
    else
        goOnReading(*found, step, page, askedAt, news);
    suspectTotal(*found, askedAt);
    return news;
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
    if (listing.order == Order::Ascending && page.pages > step.page)
        listing.lookPage = step.page == 1 ? page.pages : step.page + 1;
    else if (listing.order == Order::Ascending && step.page > page.pages)
        listing.lookPage = page.pages;
    else if (listing.order == Order::Ascending && allNew && step.page > 1)
        listing.lookPage = step.page - 1;
    else if (listing.order == Order::Descending && allNew && step.page < page.pages)
        listing.lookPage = step.page + 1;
    if (listing.lookPage == 0)
        listing.lookByPerson = false;
}

void Rounds::goOnReading(Listing &listing, const PollStep &step, const ListingPage &page, qint64 askedAt,
                         PollNews &news)
{
    listing.lookPage = 0;
    listing.lookByPerson = false;
    if (step.page == 1) {
        listing.began = askedAt;
        listing.seen.clear();
        listing.edge = 0;
        listing.doubted = 0;
    }
    for (const Booking &booking : page.items)
        listing.seen.insert(booking.id);
    doubtBetween(listing, page.items, askedAt);
    const bool isCurrent = m_reading < m_listings.size() && m_listings.at(m_reading).id == listing.id;
    if (isCurrent)
        ++m_pagesRead;
    if (step.page < page.pages) {
        listing.nextPage = step.page + 1;
        return;
    }
    listing.nextPage = 1;
    if (isCurrent && ++m_reading == m_listings.size())
        m_roundAtOnce = std::exchange(m_roundSoon, false);
    finish(listing, askedAt, news);
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
    QSet<qint64> missing;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const qint64 id = it.key();
        const bool between = isUp ? id > before && id < last : id > last && (before == 0 || id < before);
        if (between && it->serviceId == listing.id && !it->removed && it->since < listing.began
            && !listing.seen.contains(id))
            missing.insert(id);
    }
    // Many at once are for the end of the reading, where the owner is asked.
    if (listing.doubted + missing.size() > manyRemovals)
        return;
    listing.doubted += int(missing.size());
    doubt(missing, nowMs);
}

void Rounds::finish(Listing &listing, qint64 nowMs, PollNews &news)
{
    listing.wasRead = true;
    QSet<qint64> missing;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (it->serviceId == listing.id && !it->removed && it->since < listing.began
            && !listing.seen.contains(it.key()))
            missing.insert(it.key());
    }
    listing.seen.clear();
    listing.seen.squeeze();
    if (missing.size() <= manyRemovals) {
        listing.verifying = false;
        listing.held.clear();
        doubt(missing, nowMs);
        return;
    }
    // Read once more: the listing may have shifted under the first reading.
    listing.verifying = !listing.verifying;
    if (listing.verifying) {
        listing.suspects = missing;
        return;
    }
    missing.intersect(std::exchange(listing.suspects, {}));
    const int known = aliveIn(listing.id);
    if (missing.size() <= manyRemovals || missing.size() * partOfService <= known) {
        doubt(missing, nowMs);
        return;
    }
    if (listing.held.isEmpty())
        news.held = HeldRemovals{listing.id, int(missing.size()), known};
    listing.held = missing;
}

void Rounds::doubt(const QSet<qint64> &ids, qint64 nowMs)
{
    for (const qint64 id : ids) {
        if (std::ranges::find(m_singles, id, &Single::id) == m_singles.end())
            m_singles.append({id, nowMs, false, Purpose::Poll});
    }
}

bool Rounds::isInDoubt(qint64 serviceId) const
{
    return std::ranges::any_of(
        m_singles, [=, this](const Single &one) { return answeringService(one.id) == serviceId; });
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
            own->lookDue = true;
        return news;
    }
    Listing *answering = listing(answeringService(step.bookingId));
    if (!answering)
        return news;
    if (answering->gone.isEmpty())
        answering->goneAsked = askedAt;
    answering->gone.append(step.bookingId);
    answering->lookDue = !isInDoubt(answering->id);
    return news;
}

void Rounds::hearFailure(const PollStep &step, int status, qint64 nowMs)
{
    if (step.kind == PollStep::Kind::Single) {
        m_singles.append({step.bookingId, nowMs + retrySingleMs, step.again, step.purpose});
        return;
    }
    if ((status == 400 || status == 422) && m_pageSize > documentedPageSize)
        m_pageSize = documentedPageSize;
    Listing *asked = listing(step.serviceId);
    if (!asked)
        return;
    if (status == 404) {
        // The service is not there, or it has fewer pages by now: what was gone is looked into again later.
        asked->gone.clear();
        asked->nextPage = 1;
        asked->lookPage = 0;
        asked->total = -1;
    }
    if (step.kind == PollStep::Kind::Look && (step.purpose == Purpose::Person || !asked->gone.isEmpty()))
        asked->lookDue = true;
}

} // namespace deskbell
