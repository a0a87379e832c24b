// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/poll/pollstate.h"
#include "app/poll/rounds.h"
#include "app/poll/webhookproof.h"
#include "app/reservekit/budgetkeeper.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace deskbell
{

class Ledger;

/// How claims of webhooks are met.
enum class Trust {
    Signed, ///< whoever delivers has shown the secret
    Anybody ///< every claim is read through the API
};

/// Finds through the API what webhooks did not bring, within the month's requests: asks one thing after the
/// other, hands the answers to the ledger, and learns from both. Lives on the thread of its database.
class Poller : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    Poller(Database &database, Ledger &ledger, BudgetKeeper &budget, const Clock &clock,
           QObject *parent = nullptr);

    /// What is known from before. To be called once, first.
    Result<Done> load(const QList<BookingRecord> &records);
    /// Where to ask from now on; nullptr: nowhere. Nothing is asked before setCatalogue().
    void setPort(ApiPort *port);
    void setTrust(Trust trust);
    /// The services as the key shows them, and when customers are served; `hours`: as the owner said.
    void setCatalogue(const Catalogue &catalogue, std::optional<BusinessHours> hours);

    const PollState &state() const { return m_state; }

public slots:
    /// Asks what is due. Nothing relies on being called in time.
    void goOn();
    void hear(const QList<deskbell::BookingChange> &changes);
    void hearDelivered(const QSet<qint64> &services);
    /// Something may have been missed: the PC slept, the clock was set, the network is another.
    void hurry();
    /// A person wants to know now.
    void refresh();
    /// These bookings are to be read by their ids.
    void readSoon(const QList<qint64> &ids);
    void answerRemovals(qint64 serviceId, bool remove);
    /// The key's services are those of the shop from now on.
    void acceptServices();

signals:
    /// ReserveKit has answered again, for the first time since Deskbell runs or after a long while: what is
    /// found next has piled up meanwhile.
    void cameBack();
    void stateChanged(const deskbell::PollState &state);
    /// What was found could not be put on disk; one sentence.
    void storeFailed(const QString &sentence);

private:
    struct Untaken {
        QList<ApiRead> reads;
        QList<ApiRead> overlooked; ///< by the first sync
        ReadOccasion occasion = ReadOccasion::Poll;
        Purpose purpose = Purpose::Poll;
        qint64 sweptSince = 0;
    };

    void noteClock();
    PollPace pace();
    void ask(const PollStep &step);
    void takeAnswer(const PollStep &step, qint64 askedAt, const ApiOutcome &outcome);
    void takePage(const PollStep &step, qint64 askedAt, const QJsonValue &data);
    void takeSingle(const PollStep &step, qint64 askedAt, const QJsonValue &data);
    void takeMissing(const PollStep &step, qint64 askedAt);
    void takeFailure(const PollStep &step, const ApiFailure &failure);
    void noteAnswer();
    void believe(const PollStep &step, QList<ApiRead> reads, const PollNews &news);
    bool takeUntaken();
    Result<Done> take(const QList<ApiRead> &reads, ReadOccasion occasion, QList<qint64> &again);
    Result<Done> keepSweep(qint64 sweptSince);
    void keepProof();
    void adopt(const QList<qint64> &services);
    void claimUnconfirmed();
    void claim(const QList<qint64> &ids);
    void waitFor(qint64 ms);
    PollIdle idle() const;
    void say();

    Database &m_database;
    Ledger &m_ledger;
    BudgetKeeper &m_budget;
    const Clock &m_clock;
    Rounds m_rounds;
    WebhookProof m_proof;
    WebhookProof m_keptProof; ///< as the next start will know it
    ApiPort *m_port = nullptr;
    Trust m_trust = Trust::Anybody;
    QList<qint64> m_services; ///< as the key shows them; empty: not read yet
    QSet<qint64> m_read;      ///< services that were read whole, as kept on disk
    BusinessHours m_hours;
    std::optional<Untaken> m_untaken; ///< not on disk yet; nothing is asked before it is
    QSet<qint64> m_missingTwice;
    QList<qint64> m_lateClaims; ///< heard while a request was under way, whose answer says nothing of them
    bool m_servicesRead = false;
    bool m_othersServices = false; ///< nothing is asked before the owner has answered
    qint64 m_sweptSince = 0;
    QTimer m_timer;
    quint64 m_call = 0;
    QString m_notUnderstood; ///< why the last page that came was of no use; empty when it was
    qint64 m_notUnderstoodSince = 0;
    QSet<std::pair<qint64, int>> m_partlyRead; ///< service and page, with a booking that cannot be read
    std::optional<qint64> m_refreshed;         ///< ticks: when a person asked last
    bool m_inFlight = false;
    bool m_taking = false;   ///< the ledger is hearing what polling found
    qint64 m_waitUntil = 0;  ///< ticks
    qint64 m_clockAhead = 0; ///< of the wall clock before the ticks
    PollState m_state;
    bool m_wasAway = false;               ///< others were read before Deskbell was started, and none since
    std::optional<qint64> m_failingSince; ///< ticks; nothing has come from ReserveKit since
};

} // namespace deskbell
