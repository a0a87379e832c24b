// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertscreen.h"
#include "app/alerts/holding.h"
#include "app/alerts/policy.h"
#include "app/base/clock.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace deskbell
{

/// How fast the desk goes on.
struct AlertPace {
    std::chrono::milliseconds gather{1000};  ///< between two batches, so that a burst becomes one
    std::chrono::milliseconds retry{30000};  ///< after the desktop refused a notification
    std::chrono::milliseconds look{15000};   ///< how often what is held back is looked at
    std::chrono::milliseconds later{300000}; ///< what a person wants to be told later
};

/// Tells a person what is due, as the rules want it, through the desktop's notifications. What is about to be
/// told is announced by handedOut() and goes on the screen only after confirmHandedOut(), so that a record
/// can be on disk first. An alert that could not be shown stays due; none is told twice, but for one whose
/// first showing was never answered.
class AlertDesk : public QObject
{
    Q_OBJECT

public:
    /// `notifier` and `clock` outlive the desk.
    AlertDesk(Notifier &notifier, const Clock &clock, const QLocale &locale, AlertPace pace = {},
              QObject *parent = nullptr);

    const Holding &holding() const { return m_holding; }

public slots:
    void setCatalogue(const deskbell::Catalogue &catalogue) { m_catalogue = catalogue; }
    void setRules(const deskbell::AlertRules &rules);
    /// Whether a booking can be confirmed from a notification.
    void setConfirmable(bool confirmable) { m_screen.setConfirmable(confirmable); }
    /// The desktop was told not to disturb: as while paused.
    void setDoNotDisturb(bool on);
    /// Bookings can come in again: what became true before is summed up, what comes within the next seconds
    /// after them.
    void catchUp();
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
    /// While paused, nothing is told; what came meanwhile is summed up afterwards. `endsMs`: when that ends
    /// by itself, ms since 1970 UTC; 0: never.
    void setPaused(bool paused, qint64 endsMs = 0);

signals:
    /// A batch is about to be shown. Waits for confirmHandedOut() or refuseHandedOut().
    void handedOut(const QList<deskbell::Fact> &facts);
    /// A person was told, or had answered before, or does not want to be: these are done with for good.
    void shown(const QList<deskbell::Fact> &facts);
    /// These stay due: why, as a sentence for the owner.
    void notShown(const QList<deskbell::Fact> &facts, const QString &sentence);
    /// A person wants to be told of these again a little later: they are due until then.
    void postponed(const QList<deskbell::Fact> &facts);
    /// A person clicked on a notification: bring the window with this booking. `token` as in Notifier.
    void openRequested(qint64 bookingId, const QString &token);
    /// A person has seen these, and says so on the notification. One of which more waits to be told is not
    /// among them.
    void acknowledgeRequested(const QList<qint64> &bookings);
    /// A person wants this booking confirmed, as it was told to them.
    void confirmRequested(const deskbell::Booking &seen);
    /// Something is to be heard.
    void chimed(const deskbell::Chime &chime);
    /// Whatever a person chose on a notification of these: they are there.
    void answered(const QList<qint64> &bookings);
    void holdingChanged(const deskbell::Holding &holding);

private:
    enum class Phase { Idle, Recording, Showing, Resting };
    struct Postponed {
        Alert alert;
        qint64 due = 0; ///< a clock's ticks
    };

    void step();
    void lookLater();
    QList<WaitingAlert> sift();
    void hold(const Holding &holding);
    void endInTime();
    bool soundAlone(QList<WaitingAlert> &alerts);
    void onRefused(const QList<WaitingAlert> &alerts, const QString &sentence);
    void onFinished(bool anyRefused);
    void onChosen(NoteAction action, const QList<Alert> &alerts, const QString &token);
    QList<qint64> fullyTold(const QList<qint64> &bookings) const;
    void postpone(const QList<Alert> &alerts);
    void rest(std::chrono::milliseconds time);
    void forget(const QList<Fact> &facts);
    void settle(const QList<Fact> &facts);
    void takeOut(const std::function<bool(const Alert &)> &which, QList<Fact> *taken = nullptr);
    Wording wording() const;

    Notifier &m_notifier;
    const Clock &m_clock;
    QLocale m_locale;
    AlertPace m_pace;
    AlertScreen m_screen;
    Catalogue m_catalogue;
    AlertRules m_rules;
    QTimer m_timer;
    QTimer m_look;
    Phase m_phase = Phase::Idle;
    Holding m_holding;
    qint64 m_catchUpEnds = 0;         ///< a clock's ticks
    qint64 m_cameBack = 0;            ///< ms since 1970 UTC
    QHash<qint64, QList<Fact>> m_due; ///< by booking: what waits or is on its way
    QList<WaitingAlert> m_waiting;
    QList<WaitingAlert> m_recording; ///< handed out, and not on disk yet
    QList<Postponed> m_postponed;
};

} // namespace deskbell
