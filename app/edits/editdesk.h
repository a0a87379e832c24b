// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/edits/editanswers.h"
#include "app/store/alertrecord.h"
#include "app/store/bookingstore.h"
#include "app/store/editstore.h"
#include "app/store/storyrecord.h"

#include <QObject>
#include <QTimer>

namespace deskbell
{

class Ledger;

/// How long edits wait, in ms.
struct EditPace {
    qint64 undo = 8'000;         ///< a cancellation, for the owner to take it back
    qint64 firstRetry = 2'000;   ///< after the first failure; doubled with each one after it
    qint64 offlineMost = 30'000; ///< nothing was sent: trying costs nothing
    qint64 most = 1'800'000;     ///< something was sent: each try may cost two requests
};

/// Brings the owner's edits to ReserveKit: each is on disk before it is sent, and none is sent a second time
/// before a read has shown that it did not take effect. Without a line they wait. Lives on the thread of its
/// database.
class EditDesk : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the desk.
    EditDesk(Database &database, Ledger &ledger, const Clock &clock, EditPace pace = {},
             QObject *parent = nullptr);

    /// Takes up what the last run left. To be called once, first.
    Result<Done> load();
    /// Where to send from now on; nullptr without an API key. What waits is read before it is sent there.
    void setPort(ApiPort *port);
    /// In the order of deciding.
    const QList<Edit> &edits() const { return m_edits; }

public slots:
    void decide(const QList<deskbell::EditWish> &wishes);
    /// The owner does not want it any more. One that may be at ReserveKit cannot be taken back.
    void takeBack(qint64 id);
    /// Send it now, as the booking is on the screen: the answer to a question, or within the seconds.
    void sendNow(qint64 id, const deskbell::Booking &seen);
    /// There may be a line again.
    void tryNow();
    /// What the ledger says after a commit.
    void hear(const QList<deskbell::BookingChange> &changes);
    /// Does what is due by the clock; by itself when the time has come.
    void work();

signals:
    void changed(const QList<deskbell::Edit> &edits);
    /// More is told in the stories of these bookings.
    void storyGrew(const QList<qint64> &bookings);
    /// Something that the owner asked for was not done; one sentence.
    void failed(const QString &sentence);
    /// ReserveKit's answer about these bookings says other than what is held, and has to be asked again.
    void readWanted(const QList<qint64> &bookings);

private:
    Result<Done> add(const QList<EditWish> &wishes, QList<Edit> &added);
    void take(qint64 id, const EditNews &news);
    void take(const Edit &before, const EditNews &news);
    Result<Done> keep(const Edit &before, const EditStep &step, const QList<Edit> &rebased);
    Result<Done> foretell(const EditStep &step);
    QList<Edit> rebasedOn(const Edit &done, const EditNews &news) const;
    void replace(const Edit &edit);
    void hearRecord(const BookingRecord &record);
    std::optional<EditNews> newsHeldOf(const Edit &edit) const;
    bool isFirstOfItsBooking(const Edit &edit) const;
    const Edit *find(qint64 id) const;
    void letSecondsPass();
    void giveTurn();
    void schedule();
    void ask(const Edit &edit, EditRequest request);
    void takeAnswer(const Edit &asked, EditRequest request, qint64 askedAt, const ApiOutcome &outcome);
    Result<Done> tell(const Edit &edit, StoryEvent event);
    Result<Done> believe(const EditNews &news, qint64 bookingId, qint64 askedAt, ReadOccasion occasion);
    void pauseAfter(const EditNews &news);

    Database &m_database;
    Ledger &m_ledger;
    const Clock &m_clock;
    EditPace m_pace;
    EditStore m_store;
    BookingStore m_bookings;
    AlertRecord m_alerts;
    StoryRecord m_story;
    ApiPort *m_port = nullptr;
    QList<Edit> m_edits;
    QTimer m_timer;
    quint64 m_call = 0;       ///< counts the requests: the answer to an earlier one comes too late
    bool m_inFlight = false;  ///< one request at a time
    qint64 m_freshlyRead = 0; ///< the edit whose booking was just read, and found as the owner saw it
    int m_failures = 0;       ///< in a row
    qint64 m_waitUntil = 0;   ///< ticks: nothing is asked before
    qint64 m_diskUntil = 0;   ///< ticks: the disk has refused something, and is left alone until then
};

} // namespace deskbell
