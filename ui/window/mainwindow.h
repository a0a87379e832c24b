// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/ringer.h"
#include "app/booking/story.h"
#include "app/health/health.h"
#include "app/health/pollquestion.h"
#include "app/table/bookingorder.h"
#include "ui/edits/ownedits.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/acknowledging.h"
#include "ui/window/browsing.h"
#include "ui/window/deeds.h"
#include "ui/window/takeaway.h"
#include "ui/window/viewchoices.h"
#include "ui/window/windowstate.h"

#include <QMainWindow>

class QSettings;

namespace deskbell
{

class BookingViews;
class DetailsPane;
class HealthBar;
class MenuButton;
class NewsBar;
class NoticeBar;
class Panes;
class QuestionBar;
class SavedViews;
class UndoBar;
class ViewSwitch;

/// Whose bookings are shown.
enum class Shop { Real, MadeUp };

/// The window of Deskbell. It knows only values: what it is told by its slots it shows, what a person wants
/// it says by its signals. Nothing is acknowledged here before setAcknowledged() says so.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `state` keeps geometry, columns and the like across restarts; clock and state must outlive the window.
    MainWindow(const Clock &clock, QSettings &state, Shop shop, QWidget *parent = nullptr);
    ~MainWindow() override;

    int unacknowledged() const { return m_model.unacknowledged(); }
    /// What the owner has chosen before.
    Scheme scheme() const { return m_view.scheme(); }
    QList<qint64> unacknowledgedIds() const { return m_model.unacknowledgedIds(); }

public slots:
    void showSnapshot(const QList<deskbell::BookingRecord> &records);
    void applyChanges(const QList<deskbell::BookingChange> &changes);
    void setAcknowledged(const QList<qint64> &ids, bool acknowledged);
    void setCatalogue(const deskbell::Catalogue &catalogue);
    /// The owner's edits that are not done with: marks over the rows, and what they are asked about them.
    void showEdits(const QList<deskbell::Edit> &edits);
    /// What storyWanted() asked for: all that happened to the booking so far.
    void showStory(qint64 bookingId, const QList<deskbell::StoryEntry> &story);
    /// Why the owner cannot change bookings from here, as a sentence; empty: they can.
    void setEditObstacle(const QString &sentence);
    /// Ends Deskbell, unless the owner wants otherwise.
    void quit();
    void showHealth(const deskbell::Health &health);
    /// What polling asks the owner.
    void showQuestions(const QList<deskbell::PollQuestion> &questions);
    /// What the owner asked for and could not be done, in a sentence, until it was read.
    void showFailure(const QString &sentence);
    /// What this desktop lacks, a sentence each, in a quiet bar; none hides it.
    void showMissing(const QStringList &sentences);
    /// Which bookings ring, or have rung in vain, in a bar that stays until somebody answers.
    void showRing(const deskbell::RingState &state);
    /// Why alerts are held back, in a quiet bar; empty hides it. A pause can be ended there.
    void showHolding(const QString &words, bool paused);
    /// How the rehearsal of an alert stands.
    void showRehearsal(const deskbell::RehearsalState &state);
    /// Offers one in a bar, once.
    void offerRehearsal();
    /// With a tray the close button hides the window, without one it quits.
    void setTrayAvailable(bool available);
    /// Brings the window to the front.
    void present();
    /// Shows this booking, also when the search hides it or it has not arrived yet.
    void openBooking(qint64 id);
    void showSettings(const deskbell::SettingsView &view);
    void showSecretWriting(const deskbell::SecretWriting &writing);
    void openSettings(deskbell::SettingsPage page = SettingsPage::Webhooks);

signals:
    void acknowledgeRequested(const QList<qint64> &ids);
    void unacknowledgeRequested(const QList<qint64> &ids);
    void editsDecided(const QList<deskbell::EditWish> &wishes);
    void editTakenBack(qint64 editId);
    /// To be sent as the booking is on the screen.
    void editSendRequested(qint64 editId, const deskbell::Booking &seen);
    /// The story of this booking is looked at, and to be told as it goes on; of none with 0.
    void storyWanted(qint64 bookingId);
    void settingsEdited(const deskbell::SettingsEdit &edit);
    /// As SettingsDialog::lookedAt().
    void settingsLookedAt();
    void retryRequested();
    /// As AlertsPage::previewAsked().
    void soundPreviewed(deskbell::Tone tone, double volume);
    /// As those of SettingsDialog.
    void rehearsalAsked();
    void rehearsalAnswered(bool seen, bool heard);
    void rehearsalLeft();
    /// Nobody wants the one that is offered.
    void rehearsalDeclined();
    /// Somebody heard it ring, and is there.
    void ringAnswered();
    /// Alerts are to go on.
    void resumeRequested();
    /// A person wants to know now what there is at ReserveKit.
    void refreshRequested();
    void removalsAnswered(qint64 serviceId, bool remove);
    void servicesAccepted();
    void schemeChosen(deskbell::Scheme scheme);
    void realAccountRequested();
    /// `first`: never before in this profile, so that a person should be told where the window went.
    void closedToTray(bool first);
    void quitRequested();
    void unacknowledgedCountChanged(int count);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(Shop shop);
    void wire();
    void wireTable();
    void wireWeek();
    void wireDetails();
    void wireEdits();
    void wireRehearsal();
    void addCommands();
    void askForColumns();
    void addTakeAway();
    void showKeys();
    void addDemoBanner(QLayout &body);
    void dress();
    void keepHighEnough();
    void scaleType();

    void undo();
    void selectionSettled();
    void countChanged(int count);
    void openPending();
    void openDetails();
    void takeKeyboardBack();
    void popUpMenu(const QPoint &position);

    const Clock &m_clock;
    BookingModel m_model;
    BookingOrder m_order;
    HealthBar *m_health;
    MenuButton *m_menu;
    NoticeBar *m_missing;
    NoticeBar *m_failure;
    NoticeBar *m_ring;
    NoticeBar *m_holding;
    NoticeBar *m_rehearsal;
    QuestionBar *m_questions;
    NewsBar *m_news;
    Browsing m_browsing;
    BookingTable &m_table;
    BookingViews *m_views;
    ViewSwitch *m_switch;
    DetailsPane *m_details;
    SavedViews *m_savedViews;
    Panes *m_panes;
    Deeds m_deeds;
    UndoBar *m_undo;
    Acknowledging m_acknowledging;
    TakeAway m_takeAway;
    QPointer<QWidget> m_keys;
    OwnEdits m_edits;
    SettingsDialog *m_settings;
    WindowState m_state;
    ViewChoices m_view;
    qint64 m_pending = 0; ///< a booking to open as soon as it is there
    qreal m_typeScale = 1;
    bool m_tray = false;
};

} // namespace deskbell
