// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertplan.h"
#include "app/alerts/notifier.h"
#include "app/base/clock.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <optional>

namespace deskbell
{

/// How fast the desk goes on.
struct AlertPace {
    std::chrono::milliseconds gather{1000}; ///< between two batches, so that a burst becomes one
    std::chrono::milliseconds retry{30000}; ///< after the desktop refused a notification
};

/// Tells a person what is due, batch by batch, through the desktop's notifications. What a batch tells is
/// announced by handedOut() and goes on the screen only after confirmHandedOut(), so that a record can be on
/// disk first. An alert that could not be shown stays due; none is told twice, but for one whose first
/// showing was never answered.
class AlertDesk : public QObject
{
    Q_OBJECT

public:
    /// `notifier` and `clock` outlive the desk.
    AlertDesk(Notifier &notifier, const Clock &clock, const QLocale &locale, AlertPace pace = {},
              QObject *parent = nullptr);

    bool isPaused() const { return m_paused; }

public slots:
    void setCatalogue(const deskbell::Catalogue &catalogue) { m_catalogue = catalogue; }
    /// Alerts that became due. One that is waiting or on its way already is not taken again.
    void take(const QList<deskbell::Alert> &alerts);
    /// What handedOut() said is on disk: show it.
    void confirmHandedOut();
    /// What handedOut() said could not be put on disk: it stays due and is tried again later.
    void refuseHandedOut();
    /// A person has seen these bookings: their notifications go, and nothing more is told of what waits.
    void acknowledge(const QList<qint64> &bookings);
    /// These are not true any more, or never were: they are not told, and what tells of them goes from the
    /// screen or is put right.
    void drop(const QList<deskbell::Fact> &facts);
    /// The bookings have changed: what waits is told as it stands now.
    void hear(const QList<deskbell::BookingChange> &changes);
    /// While paused, nothing is told; what came meanwhile is summed up afterwards.
    void setPaused(bool paused);

signals:
    /// A batch is about to be shown. Waits for confirmHandedOut() or refuseHandedOut().
    void handedOut(const QList<deskbell::Fact> &facts);
    /// A person was told, or had answered before: these are done with for good.
    void shown(const QList<deskbell::Fact> &facts);
    /// These stay due: why, as a sentence for the owner.
    void notShown(const QList<deskbell::Fact> &facts, const QString &sentence);
    /// A person clicked on a notification: bring the window with this booking. `token` as in Notifier.
    void openRequested(qint64 bookingId, const QString &token);
    void pausedChanged(bool paused);

private:
    enum class Phase { Idle, Recording, Showing, Resting };

    void step();
    void display(Note note);
    void putRight(const Note &note);
    Wording wording() const;
    void onShown(quint64 ticket);
    void onNotShown(quint64 ticket, const QString &sentence, bool possiblySeen);
    void onActivated(quint64 ticket, const QString &token);
    void finishBatch();
    void rest(std::chrono::milliseconds time);
    void close(quint64 ticket);
    void wait(const Note &note);
    void forget(const QList<Fact> &facts);
    void settle(const QList<Fact> &facts);
    std::optional<Note> takeFromBatch(quint64 ticket);

    Notifier &m_notifier;
    const Clock &m_clock;
    QLocale m_locale;
    AlertPace m_pace;
    Catalogue m_catalogue;
    QTimer m_timer;
    Phase m_phase = Phase::Idle;
    bool m_paused = false;
    bool m_refused = false; ///< the running batch met a refusal
    quint64 m_lastTicket = 0;
    QHash<qint64, QList<Fact>> m_due; ///< by booking: what waits or is on its way
    QList<WaitingAlert> m_waiting;
    QList<WaitingAlert> m_recording; ///< handed out, and not on disk yet
    QList<Note> m_batch;             ///< on its way: not answered by the desktop
    QList<Note> m_open;              ///< on the screen, the oldest first
};

} // namespace deskbell
