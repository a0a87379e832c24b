// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/apidesk.h"

#include "app/edits/editdesk.h"
#include "app/ledger/ledger.h"
#include "app/store/cataloguestore.h"

namespace deskbell
{

ApiDesk::ApiDesk(Database &database, Ledger &ledger, EditDesk &edits, const Clock &clock)
    : m_database(database)
    , m_edits(edits)
    , m_line(database, clock)
    , m_catalogue(clock)
    , m_poller(database, ledger, m_line.budget(), clock)
{
    connect(&m_line, &ApiLine::changed, this, &ApiDesk::proved);
    connect(&ledger, &Ledger::changed, &m_catalogue, &CatalogueKeeper::look);
    connect(&m_catalogue, &CatalogueKeeper::changed, this, &ApiDesk::takeCatalogue);
    connect(&m_catalogue, &CatalogueKeeper::trouble, this, [this](const QString &sentence) {
        m_catalogueTrouble = sentence;
        emit proved();
    });
    connect(&m_edits, &EditDesk::readWanted, &m_poller, &Poller::readSoon);
    connect(&m_poller, &Poller::storeFailed, this, &ApiDesk::failed);
    connect(&m_poller, &Poller::cameBack, this, &ApiDesk::cameBack);
    connect(&m_poller, &Poller::stateChanged, this, [this](const PollState &state) {
        if (state.questions != m_questions) {
            m_questions = state.questions;
            emit questionsChanged(m_questions);
        }
        emit proved();
    });
}

ApiDesk::~ApiDesk()
{
    m_edits.setPort(nullptr);
}

Result<Done> ApiDesk::load(const QList<BookingRecord> &records, const Catalogue &catalogue)
{
    m_catalogue.setKnown(catalogue);
    if (const Result<Done> loaded = m_line.load(); !loaded)
        return loaded;
    return m_poller.load(records);
}

void ApiDesk::use(const ApiSettings &settings, Trust trust)
{
    // Whoever holds the old line lets go of it first.
    m_edits.setPort(nullptr);
    m_catalogue.setPort(nullptr);
    m_poller.setPort(nullptr);
    m_settings = settings;
    m_line.setAccess(settings.access, settings.plan);
    const Result<Done> usable = check(settings.access);
    m_usable = usable ? QString() : usable.error().sentence;
    m_edits.setPort(m_line.port());
    m_poller.setPort(settings.poll ? m_line.port() : nullptr);
    m_poller.setTrust(trust);
    m_catalogue.setPort(m_line.port());
    emit proved();
}

void ApiDesk::hurry()
{
    m_line.tryNow();
    m_catalogue.tryNow();
    m_poller.hurry();
}

void ApiDesk::refresh()
{
    m_line.tryNow();
    m_catalogue.refresh();
    m_poller.refresh();
}

ApiProofs ApiDesk::proofs()
{
    const PollState &state = m_poller.state();
    ApiProofs proofs;
    const bool hasKey = !m_settings.access.key.isEmpty();
    proofs.wanted = m_settings.poll && (hasKey || !m_settings.keyTrouble.isEmpty());
    proofs.keyTrouble = hasKey ? m_usable : m_settings.keyTrouble;
    if (const std::optional<ApiTrouble> &trouble = m_line.trouble()) {
        proofs.trouble = trouble->sentence;
        proofs.keyRefused = trouble->ofKey;
        proofs.ownerHelps = trouble->ofKey || trouble->ofAddress;
        proofs.troubleSince = trouble->since;
    } else {
        proofs.trouble = state.trouble;
        proofs.troubleSince = state.troubleSince;
    }
    proofs.someUnreadable = state.someUnreadable;
    // To the second: the front need not hear of every answer.
    proofs.lastAnswer = m_line.lastAnswer() / 1000 * 1000;
    proofs.idle = state.idle;
    proofs.every = state.every;
    proofs.confirming = state.confirming;
    proofs.provenAt = state.provenAt;
    for (const qint64 id : state.deaf)
        proofs.deaf += m_catalogue.nameOf(id);
    proofs.allDeaf = !state.deaf.isEmpty() && state.deaf.size() >= m_catalogue.known().services.size();
    proofs.syncing = state.syncing;
    proofs.read = state.read;
    proofs.total = state.total;
    if (m_line.port()) {
        proofs.used = m_line.budget().used();
        proofs.limit = m_line.budget().limit();
        proofs.usedUpTill = m_line.budget().usedUpTill();
    }
    return proofs;
}

void ApiDesk::takeCatalogue(const Catalogue &catalogue)
{
    if (const Result<Done> written = write(catalogue); !written) {
        emit failed(written.error().sentence);
        return;
    }
    emit catalogueChanged(catalogue);
    m_poller.setCatalogue(catalogue, m_settings.hours);
}

Result<Done> ApiDesk::write(const Catalogue &catalogue)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Transaction all = std::move(transaction).value();
    CatalogueStore store(m_database);
    for (const Service &service : catalogue.services) {
        if (const Result<Done> written = store.write(service); !written)
            return written;
    }
    for (const TimeSlot &slot : catalogue.timeSlots) {
        if (const Result<Done> written = store.write(slot); !written)
            return written;
    }
    return all.commit();
}

} // namespace deskbell
