// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertdesk.h"
#include "app/alerts/pausememory.h"
#include "app/alerts/reminders.h"
#include "app/alerts/ringer.h"
#include "app/alerts/ringmemory.h"
#include "app/alerts/vigil.h"
#include "app/health/health.h"
#include "ui/notify/donotdisturb.h"
#include "ui/sound/outputwatch.h"
#include "ui/sound/soundplayer.h"
#include "ui/sound/speaker.h"
#include "ui/tray/tray.h"

#include <QObject>

#include <memory>

namespace deskbell
{

class BackOffice;
class MainWindow;

/// What reaches a person who does not look at the window: notifications, sounds and the tray, wired to the
/// window and the back office, and what this desktop lacks for them. Window, office, clock and `state`, which
/// keeps a pause and what rang unanswered, must outlive it.
class Outreach final : public QObject
{
    Q_OBJECT

public:
    Outreach(MainWindow &window, BackOffice &office, const Clock &clock, QSettings &state);

    /// What is missing is said a moment later: it may only be starting, as the desktop is after logging in.
    void start();
    /// Bookings can come in again, after this PC slept or ReserveKit was out of reach: much may come at once.
    void catchUp();
    /// This PC slept: what rang before that goes on without a sound, and is still to be answered.
    void hush() { m_ringer.hush(); }
    bool hasTray() const { return m_tray.isAvailable(); }
    void showHealth(const Health &health);
    void setCatalogue(const Catalogue &catalogue) { m_alerts->setCatalogue(catalogue); }
    void setRules(const AlertRules &rules);
    /// Whether bookings can be confirmed from here.
    void setConfirmable(bool confirmable) { m_alerts->setConfirmable(confirmable); }
    /// Tray and notifications had time to appear.
    bool isSettled() const { return m_desktopSettled; }
    /// Why there is no tray, and why no notification is seen; empty when there is one, and when they are.
    QString noTray() const;
    QString noNotifications() const { return m_notifierMissing; }
    /// What decides here whether an alert is noticed. The sound of this computer is known a moment after
    /// lookAtSound().
    AlertSurroundings surroundings() const;
    void lookAtSound() { m_output.ask(); }
    /// A sentence for each thing that this desktop lacks.
    QStringList missing() const;

signals:
    void missingChanged();

private:
    void wireAlerts();
    void wireHistory();
    void wireOffice();
    void wireChoices();
    void wireRing();
    void speak(const Chime &chime);
    void wireTray();
    void pause(std::optional<Pause> pause);
    void openBooking(qint64 id, const QString &token);
    void showHolding();
    void hushIfHeldBack();
    Circumstances circumstances() const;
    void showTray();

    MainWindow &m_window;
    BackOffice &m_office;
    const Clock &m_clock;
    Tray m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<DoNotDisturb> m_doNotDisturb;
    std::unique_ptr<AlertDesk> m_alerts;
    Reminders m_reminders;
    Ringer m_ringer;
    SoundPlayer m_sounds;
    Speaker m_speaker;
    OutputWatch m_output;
    AlertRules m_rules;
    int m_badge = -1; ///< the number in the taskbar; -1: not said yet
    Vigil m_vigil;
    PauseMemory m_pauseMemory;
    RingMemory m_ringMemory;
    Health m_health;
    QString m_notifierMissing;     ///< why no notification is seen; empty while they are
    bool m_desktopSettled = false; ///< tray and notifications had time to appear
};

} // namespace deskbell
