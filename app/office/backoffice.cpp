// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/backoffice.h"

#include "app/base/log.h"
#include "app/booking/reader.h"
#include "app/edits/editdesk.h"
#include "app/ledger/ledger.h"
#include "app/office/storyteller.h"
#include "app/store/cataloguestore.h"
#include "app/store/database.h"
#include "app/store/journal.h"
#include "app/store/meta.h"

namespace deskbell
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How long the ledger may work before the listener gets its turn again.
constexpr qint64 sliceMs = 5;
/// How long the ledger lets waiting deliveries go first. An answer must not wait, a row on the screen a
/// little. Then it works for no longer than its smallest slice: the slowest answers are those behind it.
constexpr qint64 patienceMs = 50;
/// The ledger takes together what comes within this time: a transaction for each delivery would halve the
/// answers.
constexpr auto gather = 20ms;
constexpr auto retryAfter = 5s;
constexpr auto pruneEvery = 1h;
constexpr qint64 keepAgainMs = 60'000;

} // namespace

BackOffice::BackOffice(Profile profile, const Clock &clock)
    : m_profile(std::move(profile))
    , m_clock(clock)
    , m_applyTimer(this)
    , m_retryTimer(this)
    , m_pruneTimer(this)
{
    m_applyTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &BackOffice::applySlice);
    m_retryTimer.setInterval(retryAfter);
    connect(&m_retryTimer, &QTimer::timeout, this, &BackOffice::tryAgain);
    m_pruneTimer.setInterval(pruneEvery);
    connect(&m_pruneTimer, &QTimer::timeout, this, &BackOffice::prune);
}

BackOffice::~BackOffice() = default;

void BackOffice::listen(const ListenerSettings &settings, const QString &secretTrouble)
{
    m_settings = settings;
    m_secretTrouble = secretTrouble;
    m_proofs.started = true;
    if (!m_ledger) {
        const Result<Done> opened = openStore();
        m_proofs.storeTrouble = opened ? QString() : opened.error().sentence;
    }
    if (m_ledger) {
        bind();
        m_api->setTrust(trust());
    }
    sayTrouble();
    emit listensAt(m_listener ? m_listener->port() : quint16(0),
                   m_listener ? m_listener->address() : QString());
}

/// While something is wrong that may pass by itself, it is looked at now and then.
void BackOffice::sayTrouble()
{
    say();
    if (m_ledger && m_proofs.listenTrouble.isEmpty() && m_proofs.storeTrouble.isEmpty())
        m_retryTimer.stop();
    else if (!m_retryTimer.isActive())
        m_retryTimer.start();
}

/// By itself, every few seconds: nothing of what a person's asking costs, such as requests of the month.
void BackOffice::tryAgain()
{
    if (!m_ledger || !m_proofs.listenTrouble.isEmpty())
        listen(m_settings, m_secretTrouble);
    if (!m_journal || m_proofs.storeTrouble.isEmpty())
        return;
    // Whether deliveries can be kept again is not left to the next one, which may come tomorrow.
    if (m_journal->tryOut()) {
        m_listener->storeWasTried();
        m_proofs.storeTrouble.clear();
        sayTrouble();
    }
}

void BackOffice::retry()
{
    // After a failed start nothing was ever told to listen; there is nothing to try again before.
    if (!m_proofs.started)
        return;
    tryAgain();
    if (m_edits)
        m_edits->tryNow();
    refresh();
    applySlice();
}

Result<Done> BackOffice::openStore()
{
    Result<std::unique_ptr<Database>> database = Database::open(m_profile.databaseFile());
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    m_journal = std::make_unique<Journal>(*m_database);
    m_ledger = std::make_unique<Ledger>(*m_database, m_clock);
    m_edits = std::make_unique<EditDesk>(*m_database, *m_ledger, m_clock);
    m_story = std::make_unique<StoryTeller>(*m_database);
    m_api = std::make_unique<ApiDesk>(*m_database, *m_ledger, *m_edits, m_clock);
    m_listener = std::make_unique<WebhookListener>(*m_journal, m_clock);
    const Result<Done> handedOut = handOutWhatIsThere();
    if (!handedOut) {
        // Half an office is worse than none: the next retry begins anew.
        m_listener.reset();
        m_story.reset();
        m_api.reset();
        m_edits.reset();
        m_ledger.reset();
        m_journal.reset();
        m_database.reset();
        return handedOut;
    }
    connectLedger();
    connectListener();
    connectEdits();
    connectStory();
    connectApi();
    m_pruneTimer.start();
    QTimer::singleShot(0, this, &BackOffice::prune);
    m_applyTimer.start(0);
    return Done{};
}

Result<Done> BackOffice::handOutWhatIsThere()
{
    const Result<QList<BookingRecord>> records = m_ledger->snapshot();
    if (!records)
        return records.error();
    const Result<Catalogue> catalogue = CatalogueStore(*m_database).read();
    if (!catalogue)
        return catalogue.error();
    const Result<QList<Alert>> alerts = m_ledger->alertsFromBefore();
    if (!alerts)
        return alerts.error();
    if (const Result<Done> loaded = m_edits->load(); !loaded)
        return loaded.error();
    if (const Result<Done> loaded = m_api->load(records.value(), catalogue.value()); !loaded)
        return loaded.error();
    const Result<JournalSummary> summary = m_journal->summary();
    if (!summary)
        return summary.error();
    const Result<qint64> missigned = Meta(*m_database).missignedAt();
    if (!missigned)
        return missigned.error();
    m_proofs.lastDelivery = summary.value().lastReceivedAt;
    m_proofs.lastUnreadable = summary.value().lastRefusedAt;
    m_proofs.lastMissigned = m_keptMissigned = missigned.value();
    emit snapshotReady(records.value(), catalogue.value());
    if (!alerts.value().isEmpty())
        emit alertsDue(alerts.value());
    return Done{};
}

void BackOffice::connectLedger()
{
    connect(m_ledger.get(), &Ledger::changed, this, &BackOffice::changed);
    connect(m_ledger.get(), &Ledger::acknowledgedChanged, this, &BackOffice::acknowledgedChanged);
    connect(m_ledger.get(), &Ledger::alertsDue, this, &BackOffice::alertsDue);
    connect(m_ledger.get(), &Ledger::alertsWithdrawn, this, &BackOffice::alertsWithdrawn);
    connect(m_ledger.get(), &Ledger::deliverySetAside, this, [this](const QString &sentence) {
        m_proofs.listingTrouble = sentence;
        say();
    });
    connect(m_ledger.get(), &Ledger::claimContradicted, this,
            [](const QString &sentence) { qCWarning(deskbellLog).noquote() << sentence; });
}

void BackOffice::connectListener()
{
    connect(m_listener.get(), &WebhookListener::stored, this, [this](int, qint64 atMs) {
        // To the second: a burst must not send the front a thousand proofs of the same thing.
        m_proofs.lastDelivery = atMs / 1000 * 1000;
        say();
        if (!m_applyTimer.isActive())
            m_applyTimer.start(gather);
        // Whoever has the address could fill the disk within the hour.
        if (m_journal->isOver())
            QTimer::singleShot(0, this, &BackOffice::prune);
    });
    connect(m_listener.get(), &WebhookListener::rehearsed, this, &BackOffice::tellOfRehearsal);
    connect(m_listener.get(), &WebhookListener::refused, this, &BackOffice::hearOfRefusals);
    connect(m_listener.get(), &WebhookListener::storeFailed, this, [this](const QString &sentence) {
        m_proofs.storeTrouble = sentence;
        sayTrouble();
    });
    connect(m_listener.get(), &WebhookListener::storeWorksAgain, this, [this] {
        m_proofs.storeTrouble.clear();
        sayTrouble();
    });
}

void BackOffice::connectEdits()
{
    connect(m_ledger.get(), &Ledger::changed, m_edits.get(), &EditDesk::hear);
    connect(m_edits.get(), &EditDesk::changed, this, &BackOffice::editsChanged);
    connect(m_edits.get(), &EditDesk::failed, this, &BackOffice::failed);
    emit editsChanged(m_edits->edits());
}

void BackOffice::connectApi()
{
    connect(m_api.get(), &ApiDesk::catalogueChanged, this, &BackOffice::catalogueChanged);
    connect(m_api.get(), &ApiDesk::questionsChanged, this, &BackOffice::questionsChanged);
    connect(m_api.get(), &ApiDesk::failed, this, &BackOffice::failed);
    connect(m_api.get(), &ApiDesk::cameBack, this, &BackOffice::cameBack);
    connect(m_api.get(), &ApiDesk::proved, this, &BackOffice::say);
    if (m_apiSettings)
        m_api->use(*m_apiSettings, trust());
}

// An unsigned delivery may come from anybody who has got hold of the address.
Trust BackOffice::trust() const
{
    return m_settings.signature == SignatureForm::None ? Trust::Anybody : Trust::Signed;
}

void BackOffice::useApi(const ApiSettings &settings)
{
    m_apiSettings = settings;
    if (m_api)
        m_api->use(settings, trust());
}

void BackOffice::hurry()
{
    // What the owner decided goes before what is looked for.
    if (m_edits)
        m_edits->tryNow();
    if (m_api)
        m_api->hurry();
}

void BackOffice::refresh()
{
    if (m_api)
        m_api->refresh();
}

void BackOffice::answerRemovals(qint64 serviceId, bool remove)
{
    if (m_api)
        m_api->poller().answerRemovals(serviceId, remove);
}

void BackOffice::acceptServices()
{
    if (m_api)
        m_api->poller().acceptServices();
}

void BackOffice::connectStory()
{
    connect(m_story.get(), &StoryTeller::told, this, &BackOffice::storyTold);
    connect(m_story.get(), &StoryTeller::failed, this, &BackOffice::failed);
    connect(m_ledger.get(), &Ledger::storyGrew, m_story.get(), &StoryTeller::hear);
    connect(m_edits.get(), &EditDesk::storyGrew, m_story.get(), &StoryTeller::hear);
    m_story->follow(m_storyOf);
}

void BackOffice::followStory(qint64 bookingId)
{
    m_storyOf = bookingId;
    if (m_story)
        m_story->follow(bookingId);
}

void BackOffice::decideEdits(const QList<EditWish> &wishes)
{
    if (m_edits)
        m_edits->decide(wishes);
    else
        emit failed(notOpen().sentence);
}

void BackOffice::takeBackEdit(qint64 editId)
{
    if (m_edits)
        m_edits->takeBack(editId);
}

void BackOffice::sendEdit(qint64 editId, const Booking &seen)
{
    if (m_edits)
        m_edits->sendNow(editId, seen);
}

void BackOffice::hearOfRefusals(const RefusalCounts &counts)
{
    if (counts.badSignature > m_refusals.badSignature)
        noteMissigned(m_clock.nowMs());
    if (counts.unreadable > m_refusals.unreadable || counts.partlyUnreadable > m_refusals.partlyUnreadable)
        m_proofs.lastUnreadable = m_clock.nowMs();
    m_refusals = counts;
    say();
}

void BackOffice::noteMissigned(qint64 nowMs)
{
    m_proofs.lastMissigned = nowMs;
    // Kept for the next start; not each one, or whoever knows the address could keep the disk busy.
    const bool isTold =
        m_keptMissigned > m_proofs.lastDelivery && qAbs(nowMs - m_keptMissigned) < keepAgainMs;
    if (isTold)
        return;
    m_keptMissigned = nowMs;
    if (const Result<Done> kept = Meta(*m_database).setMissignedAt(nowMs); !kept)
        qCWarning(deskbellLog).noquote() << kept.error().sentence;
}

void BackOffice::bind()
{
    const Result<Done> bound = m_listener->listen(m_settings);
    m_proofs.listenTrouble = bound ? QString() : bound.error().sentence;
    m_proofs.secretTrouble = m_secretTrouble;
    m_proofs.listeningAt = tr("%1, port %2").arg(m_settings.address, QString::number(m_listener->port()));
}

void BackOffice::applySlice()
{
    if (!m_ledger)
        return;
    const bool othersWait = m_listener->hasWaiting();
    if (othersWait && m_clock.ticks() - m_lastApply < patienceMs) {
        m_applyTimer.start(1);
        return;
    }
    const Result<int> applied = m_ledger->applyPending(othersWait ? 0 : sliceMs);
    m_lastApply = m_clock.ticks();
    if (!applied)
        qCWarning(deskbellLog).noquote() << applied.error().sentence;
    const QString trouble = applied ? QString() : applied.error().sentence;
    if (!applied || (!m_applyTrouble.isEmpty() && applied.value() > 0)) {
        m_applyTrouble = trouble;
        m_proofs.listingTrouble = trouble;
        say();
    }
    if (!applied)
        m_applyTimer.start(retryAfter);
    else if (applied.value() > 0)
        m_applyTimer.start(gather);
}

void BackOffice::prune()
{
    if (!m_journal)
        return;
    const Result<int> pruned = m_journal->prune(m_clock.nowMs());
    if (!pruned)
        qCWarning(deskbellLog).noquote() << pruned.error().sentence;
    else if (pruned.value() > 0)
        QTimer::singleShot(0, this, &BackOffice::prune);
}

void BackOffice::acknowledge(const QList<qint64> &ids)
{
    report(m_ledger ? m_ledger->acknowledge(ids) : Result<Done>(notOpen()));
}

void BackOffice::unacknowledge(const QList<qint64> &ids)
{
    report(m_ledger ? m_ledger->unacknowledge(ids) : Result<Done>(notOpen()));
}

void BackOffice::alertsHandedOut(const QList<Fact> &facts)
{
    const Result<Done> recorded = m_ledger ? m_ledger->alertHandedOut(facts) : Result<Done>(notOpen());
    report(recorded);
    emit alertsRecorded(recorded.ok());
}

void BackOffice::alertsShown(const QList<Fact> &facts)
{
    report(m_ledger ? m_ledger->alertShown(facts) : Result<Done>(notOpen()));
}

void BackOffice::alertsPostponed(const QList<Fact> &facts)
{
    report(m_ledger ? m_ledger->alertPostponed(facts) : Result<Done>(notOpen()));
}

void BackOffice::expectRehearsal(const QByteArray &body)
{
    if (!m_listener) {
        emit failed(notOpen().sentence);
        return;
    }
    m_listener->expectRehearsal(body);
    emit rehearsalExpected(body);
}

void BackOffice::tellOfRehearsal(const QByteArray &body)
{
    Alert alert;
    for (const Observation &observation : readDelivery(body).observations)
        alert.record.booking = observation.booking;
    // From here on it is known by what is no booking's: nothing that is kept can be meant.
    alert.record.booking.id = pretendedBookingId;
    alert.record.booking.message.clear();
    alert.fact = {pretendedBookingId, FactKind::New, {}};
    alert.since = m_clock.nowMs();
    emit alertsDue({alert});
    emit rehearsalArrived(body);
}

void BackOffice::endRehearsal()
{
    emit alertsWithdrawn({{pretendedBookingId, FactKind::New, {}}});
}

void BackOffice::remind(const QList<Fact> &facts)
{
    const Result<Done> noted = m_ledger ? m_ledger->remind(facts) : Result<Done>(notOpen());
    report(noted);
    if (noted)
        emit reminded(facts);
}

void BackOffice::close()
{
    m_applyTimer.stop();
    m_retryTimer.stop();
    m_pruneTimer.stop();
    m_listener.reset();
    m_story.reset();
    m_api.reset();
    m_edits.reset();
    // What is journaled but not applied stays so: the next start applies it. A quit must not take minutes.
    m_ledger.reset();
    m_journal.reset();
    m_database.reset();
}

Error BackOffice::notOpen() const
{
    return Error{tr("The bookings on this computer are not open yet."), Remedy::RetryLater};
}

void BackOffice::report(const Result<Done> &result)
{
    if (!result)
        emit failed(result.error().sentence);
}

void BackOffice::say()
{
    if (m_api) {
        m_proofs.api = m_api->proofs();
        m_proofs.catalogueTrouble = m_api->catalogueTrouble();
    }
    if (m_said == m_proofs)
        return;
    for (const auto trouble : {&Proofs::storeTrouble, &Proofs::listenTrouble}) {
        if (m_said.*trouble != m_proofs.*trouble && !(m_proofs.*trouble).isEmpty())
            qCWarning(deskbellLog).noquote() << m_proofs.*trouble;
    }
    m_said = m_proofs;
    emit proved(m_proofs);
}

} // namespace deskbell
