// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who in the window hears whom, and the commands of its menu.
#include "ui/details/detailspane.h"
#include "ui/edits/editbuttons.h"
#include "ui/edits/rowbuttons.h"
#include "ui/table/bookingtable.h"
#include "ui/table/columnsdialog.h"
#include "ui/week/bookingviews.h"
#include "ui/week/viewswitch.h"
#include "ui/window/filterbar.h"
#include "ui/window/healthbar.h"
#include "ui/window/keysheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menubutton.h"
#include "ui/window/newsbar.h"
#include "ui/window/noticebar.h"
#include "ui/window/panes.h"
#include "ui/window/questionbar.h"
#include "ui/window/savedviews.h"
#include "ui/window/searchbar.h"
#include "ui/window/undobar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskbell
{

void MainWindow::wire()
{
    connect(m_ring, &NoticeBar::pressed, this, &MainWindow::ringAnswered);
    connect(m_holding, &NoticeBar::pressed, this, &MainWindow::resumeRequested);
    connect(m_failure, &NoticeBar::pressed, this, [this] { m_failure->say({}); });
    connect(m_health, &HealthBar::retryAsked, this, &MainWindow::retryRequested);
    connect(m_health, &HealthBar::settingsAsked, this, [this] { openSettings(); });
    connect(&m_browsing, &Browsing::settingsAsked, this, [this] { openSettings(); });
    connect(&m_browsing.filters(), &FilterBar::menuFilled, this,
            [this](QMenu *menu) { m_savedViews->fill(*menu); });
    connect(m_news, &NewsBar::nextNewAsked, &m_browsing, &Browsing::revealNextNew);
    connect(m_undo, &UndoBar::keyboardLeft, this, &MainWindow::takeKeyboardBack);
    connect(m_news, &NewsBar::keyboardLeft, this, &MainWindow::takeKeyboardBack);
    connect(&m_acknowledging, &Acknowledging::asked, &m_browsing, &Browsing::expectAcknowledged);
    connect(&m_acknowledging, &Acknowledging::asked, this, &MainWindow::acknowledgeRequested);
    connect(&m_acknowledging, &Acknowledging::takeBackAsked, this, &MainWindow::unacknowledgeRequested);
    connect(m_questions, &QuestionBar::removalsAnswered, this, &MainWindow::removalsAnswered);
    connect(m_questions, &QuestionBar::servicesAccepted, this, &MainWindow::servicesAccepted);
    connect(m_questions, &QuestionBar::settingsAsked, this, [this] { openSettings(); });
    connect(&m_view, &ViewChoices::schemeChosen, this, &MainWindow::schemeChosen);
    connect(&m_view, &ViewChoices::typeScaleChanged, this, [this] {
        m_table.scaleColumns(m_view.typeScale()
                             / m_typeScale); // as they are from then on, they are remembered
        scaleType();
    });
    connect(m_settings, &SettingsDialog::edited, this, &MainWindow::settingsEdited);
    connect(m_settings, &SettingsDialog::lookedAt, this, &MainWindow::settingsLookedAt);
    connect(m_settings, &SettingsDialog::previewAsked, this, &MainWindow::soundPreviewed);
}

void MainWindow::wireTable()
{
    connect(&m_model, &BookingModel::unacknowledgedChanged, this, &MainWindow::countChanged);
    connect(&m_table, &BookingTable::selectionSettled, this, &MainWindow::selectionSettled);
    connect(&m_table, &BookingTable::nextNewAsked, &m_browsing, &Browsing::revealNextNew);
    connect(&m_table, &BookingTable::menuAsked, this, &MainWindow::popUpMenu);
    connect(&m_table, &BookingTable::columnsAsked, this, &MainWindow::askForColumns);
}

void MainWindow::wireWeek()
{
    WeekGrid &week = m_views->week();
    connect(m_switch, &ViewSwitch::chosen, m_views, &BookingViews::show);
    connect(m_views, &BookingViews::viewChanged, m_switch, &ViewSwitch::show);
    connect(m_views, &BookingViews::viewChanged, this, [this] { m_table.setFocus(); });
    connect(m_views, &BookingViews::everythingAsked, &m_browsing, &Browsing::showEverything);
    connect(m_views, &BookingViews::revealAsked, this, [this](qint64 id) { m_browsing.reveal(id); });
    connect(&week, &WeekGrid::acknowledgeAsked, &m_table, &BookingTable::acknowledgeAsked);
    connect(&week, &WeekGrid::nextNewAsked, &m_table, &BookingTable::nextNewAsked);
    connect(&week, &WeekGrid::menuAsked, this, &MainWindow::popUpMenu);
    connect(&week, &WeekGrid::openAsked, this, &MainWindow::openDetails);
    week.addActions(m_edits.commands().all());
    week.addAction(m_takeAway.copy());
    m_takeAway.follow(
        [this] { return m_views->view() == BookingView::Week ? m_views->dayInWeek() : m_table.dayInView(); });
}

void MainWindow::wireDetails()
{
    connect(&m_table, &BookingTable::detailsAsked, this, &MainWindow::openDetails);
    connect(m_details, &DetailsPane::left, this, [this] {
        m_panes->closeDetails();
        m_table.setFocus();
    });
    connect(m_panes, &Panes::detailsClosed, &m_table, qOverload<>(&QWidget::setFocus));
    connect(m_details, &DetailsPane::previousAsked, this, [this] { m_browsing.step(-1); });
    connect(m_details, &DetailsPane::nextAsked, this, [this] { m_browsing.step(1); });
    connect(m_details, &DetailsPane::openAsked, this, [this](qint64 id) { m_browsing.reveal(id); });
    connect(m_details, &DetailsPane::storyWanted, this, &MainWindow::storyWanted);
}

void MainWindow::wireEdits()
{
    auto *buttons = new EditButtons(m_edits.commands());
    m_details->addButtons(buttons);
    connect(buttons, &EditButtons::settingsAsked, this, [this] { openSettings(SettingsPage::Account); });
    connect(buttons, &EditButtons::keyboardLeft, this, &MainWindow::takeKeyboardBack);
    m_table.addActions(m_edits.commands().all());
    new RowButtons(RowButtons::Of::SelectedRow, m_table, m_edits.commands());
    new RowButtons(RowButtons::Of::RowUnderMouse, m_table, m_edits.commands());
    connect(&m_edits.bars(), &EditBars::keyboardLeft, this, &MainWindow::takeKeyboardBack);
    connect(&m_edits, &OwnEdits::decided, this, &MainWindow::editsDecided);
    connect(&m_edits, &OwnEdits::takeBackAsked, this, &MainWindow::editTakenBack);
    connect(&m_edits, &OwnEdits::sendAsked, this, &MainWindow::editSendRequested);
    connect(&m_edits, &OwnEdits::tryNowAsked, this, &MainWindow::retryRequested);
    connect(&m_edits, &OwnEdits::quitAgreed, this, &MainWindow::quit);
}

void MainWindow::addCommands()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto does) {
        QAction *action = m_menu->addCommand(*this, text, keys);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_menu->addSeparator(); // below the view's entries
    add(tr("&Day list"), {QKeySequence(u"Ctrl+1"_s)}, [this] { m_views->show(BookingView::Days); });
    add(tr("&Week"), {QKeySequence(u"Ctrl+2"_s)}, [this] { m_views->show(BookingView::Week); });
    QMenu *sorts = m_menu->menu()->addMenu(tr("S&ort by"));
    connect(sorts, &QMenu::aboutToShow, this, [this, sorts] { fillSortMenu(*sorts, m_table); });
    add(BookingTable::tr("&Columns…"), {}, &MainWindow::askForColumns);
    m_menu->addSeparator();
    add(tr("&Find"), QKeySequence::keyBindings(QKeySequence::Find), [this] { m_browsing.beginSearch(); });
    QAction *undoing = add(tr("&Undo"), QKeySequence::keyBindings(QKeySequence::Undo), &MainWindow::undo);
    undoing->setEnabled(false);
    connect(&m_deeds, &Deeds::changed, undoing, [this, undoing] { undoing->setEnabled(m_deeds.canUndo()); });
    add(tr("Check for new bookings &now"), {QKeySequence(Qt::Key_F5)}, &MainWindow::refreshRequested);
    m_menu->addSeparator();
    const bool rightwards = layoutDirection() == Qt::LeftToRight;
    add(tr("&Previous booking"), {QKeySequence(rightwards ? u"Alt+Left"_s : u"Alt+Right"_s)},
        [this] { m_browsing.step(-1); });
    add(tr("&Next booking"), {QKeySequence(rightwards ? u"Alt+Right"_s : u"Alt+Left"_s)},
        [this] { m_browsing.step(1); });
    m_menu->addSeparator();
    m_menu->menu()->addActions(m_edits.commands().all());
    m_menu->addSeparator();
    addTakeAway();
    m_menu->addSeparator();
    add(tr("&Keys"), {QKeySequence(Qt::Key_F1)}, &MainWindow::showKeys);
    add(tr("&Settings"), {QKeySequence(u"Ctrl+,"_s)}, [this] { openSettings(); });
    m_menu->addSeparator();
    add(tr("&Quit Deskbell"), {QKeySequence(u"Ctrl+Q"_s)}, &MainWindow::quit);
}

void MainWindow::askForColumns()
{
    auto *dialog = new ColumnsDialog(m_table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addTakeAway()
{
    m_menu->menu()->addAction(m_takeAway.copy());
    QMenu *exports = m_menu->menu()->addMenu(tr("E&xport"));
    exports->addActions(m_takeAway.exports());
    QMenu *prints = m_menu->menu()->addMenu(tr("&Print"));
    prints->addActions(m_takeAway.prints());
    addActions(m_takeAway.prints()); // their keys work wherever the keyboard is
}

void MainWindow::showKeys()
{
    if (!m_keys) {
        m_keys = new KeySheet({{tr("Everywhere"), keyEntries(actions())},
                               {tr("In the day list"), keyEntries(m_table.actions(), m_table.keys())},
                               {tr("In the week"), keyEntries({}, m_views->week().keys())},
                               {tr("In the search field"), keyEntries(m_browsing.search().fieldActions())},
                               {tr("In the details"), keyEntries(m_details->actions())}},
                              this);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

} // namespace deskbell
