// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/poller.h"

#include "app/base/log.h"
#include "app/ledger/ledger.h"
#include "app/store/meta.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString readServicesName = u"read_services"_s;
const QString proofName = u"webhook_proof"_s;
/// Not each delivery is worth a write; what was missed is.
constexpr qint64 keepProofMs = 10LL * 60 * 1000;
// Without an answer for that long, what is found afterwards is summed up.
constexpr qint64 cutOffMs = 10LL * 60 * 1000;
constexpr int mostClaims = 10'000;
constexpr qint64 againMs = 5'000;
/// Nothing relies on a timer having run: whatever is due is looked at this often.
constexpr qint64 longestRest = 30'000;
constexpr qint64 noBudgetMs = 60'000;
constexpr qint64 failedMs = 1'000;
constexpr qint64 refusedMs = 30'000;
constexpr qint64 diskMs = 5'000;
constexpr qint64 refreshMs = 2'000;
/// The wall clock was set, or the PC slept.
constexpr qint64 jumpMs = 5'000;

QString listText(const QSet<qint64> &ids)
{
    QStringList parts;
    for (const qint64 id : ids)
        parts += QString::number(id);
    return parts.join(u' ');
}

QSet<qint64> listOf(const QString &text)
{
    QSet<qint64> ids;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        ids.insert(part.toLongLong());
    return ids;
}

ApiCall callOf(const PollStep &step)
{
    if (step.kind == PollStep::Kind::Single)
        return {ApiMethod::Get, u"/bookings/%1"_s.arg(step.bookingId), {}, {}, step.purpose};
    QUrlQuery query;
    query.addQueryItem(u"service_id"_s, QString::number(step.serviceId));
    query.addQueryItem(u"page"_s, QString::number(step.page));
    query.addQueryItem(u"page_size"_s, QString::number(step.pageSize));
    return {ApiMethod::Get, u"/bookings"_s, query, {}, step.purpose};
}

bool isOtherwise(const BookingChange &change)
{
    return !change.before || change.before->booking != change.now.booking
        || change.before->removed != change.now.removed;
}

} // namespace

Poller::Poller(Database &database, Ledger &ledger, BudgetKeeper &budget, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(ledger)
    , m_budget(budget)
    , m_clock(clock)
    , m_timer(this)
    , m_clockAhead(clock.nowMs() - clock.ticks())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::goOn);
    connect(&ledger, &Ledger::changed, this, &Poller::hear);
    connect(&ledger, &Ledger::delivered, this, &Poller::hearDelivered);
}

Result<Done> Poller::load(const QList<BookingRecord> &records)
{
    const Result<std::optional<QString>> read = Meta(m_database).value(readServicesName);
    if (!read)
        return read.error();
    m_read = listOf(read.value().value_or(QString()));
    const Result<std::optional<QString>> proof = Meta(m_database).value(proofName);
    if (!proof)
        return proof.error();
    m_proof = m_keptProof = WebhookProof::fromText(proof.value().value_or(QString()));
    const Result<qint64> swept = Meta(m_database).sweptAt();
    if (!swept)
        return swept.error();
    m_wasAway = swept.value() > 0;
    for (const BookingRecord &record : records)
        m_rounds.know(record.booking.id, record.booking.serviceId, record.removed, record.receivedAt,
                      record.unconfirmed);
    return Done();
}

void Poller::setPort(ApiPort *port)
{
    m_port = port;
    ++m_call;
    m_inFlight = false;
    m_rounds.claim(std::exchange(m_lateClaims, {}));
    m_waitUntil = 0;
    m_notUnderstood.clear();
    m_partlyRead.clear();
    m_refreshed.reset();
    // Another key may show other services: nothing is asked before they are read.
    m_services.clear();
    m_servicesRead = false;
    m_othersServices = false;
    say();
}

void Poller::setTrust(Trust trust)
{
    m_trust = trust;
    m_ledger.setClaimsAreRead(m_port && trust == Trust::Anybody);
    claimUnconfirmed();
    say();
}

void Poller::claimUnconfirmed()
{
    if (!m_port || m_trust == Trust::Signed)
        return;
    const Result<QList<qint64>> waiting = m_ledger.unconfirmed(mostClaims);
    if (waiting)
        claim(waiting.value());
    else
        emit storeFailed(waiting.error().sentence);
}

void Poller::claim(const QList<qint64> &ids)
{
    if (m_inFlight)
        m_lateClaims += ids;
    else
        m_rounds.claim(ids);
}

void Poller::setCatalogue(const Catalogue &catalogue, std::optional<BusinessHours> hours)
{
    m_hours = businessHours(catalogue);
    if (hours) {
        hours->zone = m_hours.zone;
        m_hours = *hours;
    }
    if (!m_port)
        return;
    const QSet<qint64> shown(catalogue.services.keyBegin(), catalogue.services.keyEnd());
    m_servicesRead = true;
    m_services = catalogue.services.keys();
    std::ranges::sort(m_services);
    // What another shop's key does not show must not be taken for removed. A key that shows even one of them
    // is this shop's: others were added or given up there, and the bookings of the latter stay as they are.
    m_othersServices = !m_read.isEmpty() && !m_services.isEmpty() && !shown.intersects(m_read);
    if (!m_othersServices)
        adopt(m_services);
    say();
    goOn();
}

void Poller::adopt(const QList<qint64> &services)
{
    const bool first = m_sweptSince == 0;
    m_rounds.setServices(services, m_read);
    m_proof.keepOnly(services);
    keepProof();
    // Whatever happened while Deskbell did not run.
    if (first)
        m_rounds.hurry(m_clock.nowMs());
}

void Poller::acceptServices()
{
    if (!m_othersServices)
        return;
    Result<Done> kept = m_ledger.beginAnew(m_clock.nowMs(), m_budget.serverAhead());
    if (kept)
        kept = Meta(m_database).setValue(readServicesName, {});
    if (!kept) {
        emit storeFailed(kept.error().sentence);
        return;
    }
    m_read.clear();
    m_othersServices = false;
    adopt(m_services);
    say();
    goOn();
}

void Poller::hear(const QList<BookingChange> &changes)
{
    const qint64 now = m_clock.nowMs();
    QList<qint64> claims;
    for (const BookingChange &change : changes) {
        const Booking &booking = change.now.booking;
        const bool isOnlyClaimed =
            change.now.unconfirmed && (!change.before || m_rounds.isOnlyClaimed(booking.id));
        m_rounds.know(booking.id, booking.serviceId, change.now.removed, now, isOnlyClaimed);
        if (change.now.unconfirmed)
            claims += booking.id;
        if (!m_taking || change.source != Source::Api)
            continue;
        const bool wasClaimed = change.before && change.before->unconfirmed;
        if (wasClaimed && !isOtherwise(change)) {
            m_proof.hearDelivery(booking.serviceId, now);
        } else if (!wasClaimed && isOtherwise(change)) {
            m_proof.hearMissed(booking.serviceId, now);
        }
    }
    keepProof();
    if (m_port && m_trust == Trust::Anybody && !claims.isEmpty()) {
        claim(claims);
        waitFor(0);
    }
}

void Poller::hearDelivered(const QSet<qint64> &services)
{
    // What anybody may have sent proves nothing before it is read.
    if (m_trust == Trust::Anybody)
        return;
    for (const qint64 service : services)
        m_proof.hearDelivery(service, m_clock.nowMs());
    // Nothing has piled up where deliveries come, whatever becomes of the questions.
    m_failingSince.reset();
    keepProof();
    say();
}

void Poller::keepProof()
{
    const qint64 since = m_proof.lastDelivery() - m_keptProof.lastDelivery();
    if (m_proof.deaf() == m_keptProof.deaf() && std::abs(since) < keepProofMs)
        return;
    m_keptProof = m_proof;
    if (const Result<Done> kept = Meta(m_database).setValue(proofName, m_proof.text()); !kept)
        qCWarning(deskbellLog).noquote() << kept.error().sentence;
}

void Poller::hurry()
{
    m_rounds.hurry(m_clock.nowMs());
    m_waitUntil = 0;
    goOn();
}

void Poller::refresh()
{
    // A key that is held down must not use up the month.
    if (m_refreshed && m_clock.ticks() - *m_refreshed < refreshMs)
        return;
    m_refreshed = m_clock.ticks();
    m_rounds.refresh();
    m_waitUntil = 0;
    goOn();
}

void Poller::readSoon(const QList<qint64> &ids)
{
    m_rounds.readAgain(ids, m_clock.nowMs() + againMs, Purpose::Poll);
    goOn();
}

void Poller::answerRemovals(qint64 serviceId, bool remove)
{
    m_rounds.answerHeld(serviceId, remove, m_clock.nowMs());
    say();
    goOn();
}

void Poller::noteClock()
{
    const qint64 ahead = m_clock.nowMs() - m_clock.ticks();
    if (std::abs(ahead - std::exchange(m_clockAhead, ahead)) <= jumpMs)
        return;
    m_rounds.hurry(m_clock.nowMs());
    // A sweep that began in what is the future now says nothing.
    m_sweptSince = 0;
}

PollPace Poller::pace()
{
    const qint64 now = m_clock.nowMs();
    return paceOf({now, m_budget.limit(), m_budget.left(Purpose::Poll), m_budget.monthEnd(),
                   isOpen(m_hours, now), openShare(m_hours), m_proof.holds(now), m_rounds.pages(),
                   int(m_services.size())});
}

void Poller::goOn()
{
    // While the ledger hears what was found, others may ask for more.
    if (m_inFlight || m_taking || idle() != PollIdle::No)
        return;
    noteClock();
    if (m_clock.ticks() < m_waitUntil || (m_untaken && !takeUntaken())) {
        waitFor(std::max(m_waitUntil - m_clock.ticks(), qint64(1)));
        return;
    }
    const qint64 now = m_clock.nowMs();
    const PollPace current = pace();
    const qint64 left = m_budget.left(Purpose::Poll);
    const bool mayClaim = m_budget.left(Purpose::Claim) > 0;
    const auto step = m_rounds.next(current, left, mayClaim, now);
    say();
    if (!step) {
        waitFor(m_rounds.nextAt(current, left, mayClaim, now) - now);
    } else if (m_budget.left(step->purpose) <= 0) {
        m_rounds.hearFailure(*step, 0, now);
        m_waitUntil = m_clock.ticks() + noBudgetMs;
        waitFor(noBudgetMs);
    } else {
        ask(*step);
    }
}

void Poller::waitFor(qint64 ms)
{
    m_timer.start(int(std::clamp(ms, qint64(0), longestRest)));
}

void Poller::ask(const PollStep &step)
{
    m_inFlight = true;
    const quint64 call = ++m_call;
    const qint64 askedAt = m_clock.nowMs();
    m_port->send(callOf(step), this, [this, call, step, askedAt](const ApiOutcome &outcome) {
        if (call != m_call)
            return;
        m_inFlight = false;
        takeAnswer(step, askedAt, outcome);
        m_rounds.claim(std::exchange(m_lateClaims, {}));
        say();
        // Not at once: deliveries that wait come first.
        waitFor(0);
    });
}

void Poller::takeAnswer(const PollStep &step, qint64 askedAt, const ApiOutcome &outcome)
{
    const bool isSingle = step.kind == PollStep::Kind::Single;
    if (outcome.ok() && isSingle)
        takeSingle(step, askedAt, outcome.data());
    else if (outcome.ok())
        takePage(step, askedAt, outcome.data());
    else if (isSingle && outcome.failure().status == 404 && outcome.failure().ownEnvelope)
        takeMissing(step, askedAt);
    else
        takeFailure(step, outcome.failure());
}

void Poller::takePage(const PollStep &step, qint64 askedAt, const QJsonValue &data)
{
    const Result<ApiPage<Booking>> page = readBookings(data);
    if (!page) {
        if (std::exchange(m_notUnderstood, page.error().sentence).isEmpty())
            m_notUnderstoodSince = m_clock.nowMs();
        takeFailure(step, ApiFailure{page.error(), 200, {}});
        return;
    }
    m_notUnderstood.clear();
    const int pages = std::max(page.value().totalPages, step.page);
    m_partlyRead.removeIf([&](const auto &one) { return one.first == step.serviceId && one.second > pages; });
    const std::pair<qint64, int> where(step.serviceId, step.page);
    if (page.value().refused > 0)
        m_partlyRead.insert(where);
    else
        m_partlyRead.remove(where);
    if (page.value().refused > 0)
        qCWarning(deskbellLog).noquote()
            << u"%1 bookings in ReserveKit's list cannot be read."_s.arg(page.value().refused);
    QList<ApiRead> reads;
    for (const Booking &booking : page.value().items)
        reads += ApiRead{booking.id, booking, askedAt, false};
    const ListingPage listing{page.value().items, page.value().totalCount.value_or(-1),
                              page.value().totalPages, page.value().pageSize.value_or(0),
                              page.value().refused};
    believe(step, reads, m_rounds.hear(step, listing, askedAt));
}

void Poller::takeSingle(const PollStep &step, qint64 askedAt, const QJsonValue &data)
{
    const Result<Booking> booking = readBooking(data);
    if (!booking || booking.value().id != step.bookingId) {
        qCWarning(deskbellLog).noquote()
            << u"What ReserveKit tells of booking %1 cannot be read."_s.arg(step.bookingId);
        m_rounds.hearUnreadable(step);
        return;
    }
    m_missingTwice.remove(step.bookingId);
    believe(step, {ApiRead{step.bookingId, booking.value(), askedAt, step.again}},
            m_rounds.hear(step, booking.value(), askedAt));
}

void Poller::takeMissing(const PollStep &step, qint64 askedAt)
{
    if (step.again)
        m_missingTwice.insert(step.bookingId);
    believe(step, {}, m_rounds.hear(step, std::nullopt, askedAt));
}

/// To be called before what was answered is believed.
void Poller::noteAnswer()
{
    const bool wasCutOff = m_failingSince && m_clock.ticks() - *m_failingSince >= cutOffMs;
    m_failingSince.reset();
    if (std::exchange(m_wasAway, false) || wasCutOff)
        emit cameBack();
}

void Poller::takeFailure(const PollStep &step, const ApiFailure &failure)
{
    if (!m_failingSince)
        m_failingSince = m_clock.ticks();
    m_rounds.hearFailure(step, failure.sent ? failure.status : 0, m_clock.nowMs());
    const qint64 told = failure.retryAfter ? *failure.retryAfter * qint64(1000) : refusedMs;
    // One that did not even go cost nothing, and is tried anew before long: a person may have mended it.
    m_waitUntil = m_clock.ticks() + (failure.sent ? failedMs : std::clamp(told, failedMs, noBudgetMs));
}

void Poller::believe(const PollStep &step, QList<ApiRead> reads, const PollNews &news)
{
    noteAnswer();
    for (const qint64 id : news.removed)
        reads += ApiRead{id, std::nullopt, news.removedAsked, m_missingTwice.remove(id)};
    QList<ApiRead> overlooked;
    for (const ApiRead &read : reads) {
        if (news.overlooked.contains(read.id))
            overlooked += read;
    }
    reads.removeIf([&news](const ApiRead &read) { return news.overlooked.contains(read.id); });
    const ReadOccasion occasion = news.firstRead ? ReadOccasion::FirstSync
        : step.purpose == Purpose::Claim         ? ReadOccasion::Claim
                                                 : ReadOccasion::Poll;
    m_untaken = Untaken{reads, overlooked, occasion, step.purpose, news.sweptSince};
    takeUntaken();
}

Result<Done> Poller::take(const QList<ApiRead> &reads, ReadOccasion occasion, QList<qint64> &again)
{
    if (reads.isEmpty())
        return Done();
    m_taking = true;
    const Result<QList<qint64>> taken = m_ledger.takeReads(reads, occasion, m_budget.serverAhead());
    m_taking = false;
    if (!taken)
        return taken.error();
    again += taken.value();
    return Done();
}

bool Poller::takeUntaken()
{
    const Untaken untaken = *m_untaken;
    QList<qint64> again;
    Result<Done> done = take(untaken.reads, untaken.occasion, again);
    if (done)
        done = take(untaken.overlooked, ReadOccasion::FirstSync, again);
    if (done)
        done = keepSweep(untaken.sweptSince);
    if (!done) {
        emit storeFailed(done.error().sentence);
        m_waitUntil = m_clock.ticks() + diskMs;
        return false;
    }
    m_untaken.reset();
    m_rounds.readAgain(again, m_clock.nowMs() + againMs,
                       untaken.purpose == Purpose::Claim ? Purpose::Claim : Purpose::Poll);
    return true;
}

Result<Done> Poller::keepSweep(qint64 sweptSince)
{
    const QSet<qint64> read = m_rounds.readServices();
    if (read != m_read) {
        if (const Result<Done> kept = Meta(m_database).setValue(readServicesName, listText(read)); !kept)
            return kept;
        m_read = read;
    }
    if (sweptSince <= m_sweptSince)
        return Done();
    if (const Result<Done> noted = m_ledger.noteSweep(sweptSince); !noted)
        return noted;
    m_sweptSince = sweptSince;
    return Done();
}

PollIdle Poller::idle() const
{
    if (!m_port || !m_servicesRead)
        return PollIdle::NotYet;
    if (m_services.isEmpty())
        return PollIdle::NoServices;
    return m_othersServices ? PollIdle::OtherServices : PollIdle::No;
}

void Poller::say()
{
    PollState state;
    state.idle = idle();
    state.webhooksProven = m_proof.holds(m_clock.nowMs());
    state.confirming = m_trust == Trust::Anybody;
    state.provenAt = m_proof.lastDelivery() / 1000 * 1000;
    state.deaf = m_proof.deaf();
    state.trouble = m_notUnderstood;
    state.troubleSince = m_notUnderstood.isEmpty() ? 0 : m_notUnderstoodSince;
    state.someUnreadable = !m_partlyRead.isEmpty();
    for (const HeldRemovals &held : m_rounds.held())
        state.questions += {PollQuestion::Kind::ManyRemovals, held.serviceId, held.count, held.of};
    if (m_othersServices)
        state.questions += {PollQuestion::Kind::OtherServices};
    if (state.idle == PollIdle::No) {
        state.every = pace().lookEvery;
        state.syncing = m_rounds.readingLeft() > 0;
    }
    if (state.syncing)
        std::tie(state.read, state.total) = m_rounds.progress();
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace deskbell
