// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/booking/edit.h"
#include "app/booking/story.h"
#include "app/config/profile.h"
#include "app/health/health.h"
#include "app/intake/webhooklistener.h"
#include "app/office/apidesk.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace deskbell
{

class Database;
class EditDesk;
class Journal;
class Ledger;
class StoryTeller;

/// Everything of a running Deskbell that no person sees: the database, the listener and the ledger, wired. It
/// lives on one thread, has its only database connection, and talks to the front in values. A disk or a port
/// that does not work is said through `proved()` and tried again by itself.
class BackOffice : public QObject
{
    Q_OBJECT

public:
    BackOffice(Profile profile, const Clock &clock);
    ~BackOffice() override;

public slots:
    /// Opens the database, hands out what is in it, and listens. Again with new settings: in force at once.
    /// `secretTrouble`: why a wanted signing secret cannot be had; empty when it is there.
    void listen(const deskbell::ListenerSettings &settings, const QString &secretTrouble);
    /// Tries now what did not work.
    void retry();
    void acknowledge(const QList<qint64> &ids);
    void unacknowledge(const QList<qint64> &ids);
    void alertsHandedOut(const QList<deskbell::Fact> &facts);
    void alertsShown(const QList<deskbell::Fact> &facts);
    void alertsPostponed(const QList<deskbell::Fact> &facts);
    /// A delivery of this very body is a rehearsal: it is answered and told like another, and kept nowhere.
    /// `rehearsalExpected()` answers.
    void expectRehearsal(const QByteArray &body);
    /// The rehearsal is over: what tells of it goes.
    void endRehearsal();
    /// Somebody is to be reminded of these bookings, each once; `reminded()` answers.
    void remind(const QList<deskbell::Fact> &facts);
    /// Asks ReserveKit so from now on: for services and times, for what webhooks did not bring, and with the
    /// owner's edits.
    void useApi(const deskbell::ApiSettings &settings);
    /// Something may have been missed: the PC slept, the clock was set, the network is another.
    void hurry();
    /// A person wants to know now what there is at ReserveKit.
    void refresh();
    /// The owner's answers to what polling asks; see PollQuestion.
    void answerRemovals(qint64 serviceId, bool remove);
    void acceptServices();
    /// What the owner wants changed; see EditDesk.
    void decideEdits(const QList<deskbell::EditWish> &wishes);
    void takeBackEdit(qint64 editId);
    void sendEdit(qint64 editId, const deskbell::Booking &seen);
    /// Tells the story of this booking, and again when it goes on; of none with 0.
    void followStory(qint64 bookingId);
    /// Stops listening and closes the database; to be called on this thread before it ends.
    void close();

signals:
    void snapshotReady(const QList<deskbell::BookingRecord> &records, const deskbell::Catalogue &catalogue);
    void changed(const QList<deskbell::BookingChange> &changes);
    /// As Poller::cameBack().
    void cameBack();
    void acknowledgedChanged(const QList<qint64> &ids, bool acknowledged);
    /// The owner's edits that are not done with.
    void editsChanged(const QList<deskbell::Edit> &edits);
    /// The answer to followStory(): all that happened to the booking so far, the oldest first.
    void storyTold(qint64 bookingId, const QList<deskbell::StoryEntry> &story);
    void alertsDue(const QList<deskbell::Alert> &alerts);
    void alertsWithdrawn(const QList<deskbell::Fact> &facts);
    /// The answer to alertsHandedOut(): whether it is on disk.
    void alertsRecorded(bool recorded);
    /// The answer to remind() once it is on disk.
    void reminded(const QList<deskbell::Fact> &facts);
    void rehearsalExpected(const QByteArray &body);
    /// It has come in; what is told of it is due.
    void rehearsalArrived(const QByteArray &body);
    void catalogueChanged(const deskbell::Catalogue &catalogue);
    void questionsChanged(const QList<deskbell::PollQuestion> &questions);
    /// What has been seen of the connection changed.
    void proved(const deskbell::Proofs &proofs);
    /// The port that is open, with its address: the one that was before where a new one could not be bound. 0
    /// and empty: none is.
    void listensAt(quint16 port, const QString &address);
    /// Something that a person asked for was not done; one sentence.
    void failed(const QString &sentence);

private:
    void sayTrouble();
    void tryAgain();
    Result<Done> openStore();
    Result<Done> handOutWhatIsThere();
    void connectLedger();
    void connectListener();
    void connectEdits();
    void connectStory();
    void connectApi();
    Trust trust() const;
    void tellOfRehearsal(const QByteArray &body);
    void hearOfRefusals(const RefusalCounts &counts);
    void noteMissigned(qint64 nowMs);
    void bind();
    void applySlice();
    void prune();
    Error notOpen() const;
    void report(const Result<Done> &result);
    void say();

    Profile m_profile;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<EditDesk> m_edits;
    std::unique_ptr<StoryTeller> m_story;
    std::unique_ptr<ApiDesk> m_api;
    std::unique_ptr<WebhookListener> m_listener;
    ListenerSettings m_settings;
    QString m_secretTrouble;
    qint64 m_storyOf = 0; ///< the booking whose story is followed
    RefusalCounts m_refusals;
    Proofs m_proofs;
    Proofs m_said;
    QString m_applyTrouble;
    std::optional<ApiSettings> m_apiSettings; ///< nothing: not told yet
    QTimer m_applyTimer;
    QTimer m_retryTimer;
    QTimer m_pruneTimer;
    qint64 m_lastApply = 0;
    qint64 m_keptMissigned = 0; ///< ms since 1970 UTC: what the next start will know of
};

} // namespace deskbell
