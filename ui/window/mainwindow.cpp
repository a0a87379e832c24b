// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/details/detailspane.h"
#include "ui/edits/editbuttons.h"
#include "ui/edits/rowbuttons.h"
#include "ui/look/focusorder.h"
#include "ui/look/look.h"
#include "ui/table/bookingtable.h"
#include "ui/week/bookingviews.h"
#include "ui/week/viewswitch.h"
#include "ui/window/copyactions.h"
#include "ui/window/filterbar.h"
#include "ui/window/healthbar.h"
#include "ui/window/keysheet.h"
#include "ui/window/menubutton.h"
#include "ui/window/newsbar.h"
#include "ui/window/noticebar.h"
#include "ui/window/panes.h"
#include "ui/window/questionbar.h"
#include "ui/window/rail.h"
#include "ui/window/savedviews.h"
#include "ui/window/searchbar.h"
#include "ui/window/tablecard.h"
#include "ui/window/undobar.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString ringWords(const RingState &state)
{
    const int n = state.bookings;
    if (n == 0)
        return {};
    if (state.rings)
        return n == 1 ? MainWindow::tr("1 booking rings until you answer.")
                      : MainWindow::tr("%n bookings ring until you answer.", nullptr, n);
    return n == 1 ? MainWindow::tr("It rang for 1 booking, and nobody answered.")
                  : MainWindow::tr("It rang for %n bookings, and nobody answered.", nullptr, n);
}

} // namespace

MainWindow::MainWindow(const Clock &clock, QSettings &state, Shop shop, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_order(m_model)
    , m_health(new HealthBar)
    , m_menu(new MenuButton)
    , m_missing(new NoticeBar(Glyph::Info, {}, {}))
    , m_ring(new NoticeBar(Glyph::Warning, u"trouble"_s, tr("&I am here")))
    , m_holding(new NoticeBar(Glyph::Clock, {}, {}))
    , m_rehearsal(new NoticeBar(Glyph::Info, u"accent"_s, {}))
    , m_questions(new QuestionBar)
    , m_news(new NewsBar(m_order))
    , m_browsing(m_order)
    , m_table(m_browsing.table())
    , m_views(new BookingViews(m_order, m_table, m_browsing.card()))
    , m_switch(new ViewSwitch)
    , m_details(new DetailsPane(m_model))
    , m_savedViews(new SavedViews(state, m_browsing))
    , m_panes(new Panes(m_browsing.rail(), *m_savedViews, *m_views, *m_details))
    , m_undo(new UndoBar)
    , m_acknowledging(m_model, m_table, *m_news, *m_undo)
    , m_takeAway(m_order, m_table, *this)
    , m_edits(m_model, clock, *this)
    , m_settings(new SettingsDialog(this))
    , m_state(state, *this, m_browsing, *m_views, *m_panes)
    , m_view(state, *m_menu->menu()->addMenu(tr("&View")))
{
    setObjectName(u"deskbell"_s);
    setAccessibleName(u"Deskbell"_s);
    build(shop);
    wire();
    wireTable();
    wireWeek();
    wireDetails();
    wireEdits();
    wireRehearsal();
    addCommands();
    orderFocus(*centralWidget());
    dress();
    if (!m_state.restore())
        m_table.scaleColumns(m_view.typeScale());
    countChanged(0);
    m_table.setFocus();
}

MainWindow::~MainWindow()
{
    m_state.save();
}

void MainWindow::build(Shop shop)
{
    setCentralWidget(new QWidget);
    auto *column = new QVBoxLayout(centralWidget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_health);
    m_health->addWidget(m_menu);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 14, 20, 16);
    body->setSpacing(12);
    column->addLayout(body, 1);
    if (shop == Shop::MadeUp)
        addDemoBanner(*body);
    body->addWidget(m_ring);
    body->addWidget(m_holding);
    body->addWidget(m_missing);
    body->addWidget(m_rehearsal);
    body->addWidget(m_questions);
    body->addWidget(m_news);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(&m_panes->railInstead());
    top->addWidget(m_switch);
    top->addWidget(&m_browsing.search(), 1);
    body->addLayout(top);
    body->addWidget(&m_browsing.filters());
    body->addWidget(&m_browsing.hiddenBar());
    body->addWidget(m_panes, 1);
    body->addWidget(&m_edits.bars());
    body->addWidget(&m_takeAway.bar());
    body->addWidget(m_undo);
}

void MainWindow::addDemoBanner(QLayout &body)
{
    auto *banner = new NoticeBar(Glyph::Info, u"accent"_s, tr("&Connect my account"));
    banner->say(tr("This is a demonstration with a made-up shop. Nothing here is real."));
    connect(banner, &NoticeBar::pressed, this, &MainWindow::realAccountRequested);
    body.addWidget(banner);
}

void MainWindow::wire()
{
    connect(m_ring, &NoticeBar::pressed, this, &MainWindow::ringAnswered);
    connect(m_holding, &NoticeBar::pressed, this, &MainWindow::resumeRequested);
    connect(m_health, &HealthBar::retryAsked, this, &MainWindow::retryRequested);
    connect(m_health, &HealthBar::settingsAsked, this, [this] { openSettings(); });
    connect(&m_browsing, &Browsing::settingsAsked, this, [this] { openSettings(); });
    connect(&m_browsing.filters(), &FilterBar::menuFilled, this,
            [this](QMenu *menu) { m_savedViews->fill(*menu); });
    connect(m_news, &NewsBar::nextNewAsked, &m_browsing, &Browsing::revealNextNew);
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
}

void MainWindow::wireWeek()
{
    WeekGrid &week = m_views->week();
    connect(m_switch, &ViewSwitch::chosen, m_views, &BookingViews::show);
    connect(m_views, &BookingViews::viewChanged, m_switch, &ViewSwitch::show);
    connect(m_views, &BookingViews::viewChanged, this, [this] { m_table.setFocus(); });
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
    m_table.addActions(m_edits.commands().all());
    new RowButtons(RowButtons::Of::SelectedRow, m_table, m_edits.commands());
    new RowButtons(RowButtons::Of::RowUnderMouse, m_table, m_edits.commands());
    connect(&m_edits, &OwnEdits::decided, this, &MainWindow::editsDecided);
    connect(&m_edits, &OwnEdits::takeBackAsked, this, &MainWindow::editTakenBack);
    connect(&m_edits, &OwnEdits::sendAsked, this, &MainWindow::editSendRequested);
    connect(&m_edits, &OwnEdits::tryNowAsked, this, &MainWindow::retryRequested);
    connect(&m_edits, &OwnEdits::quitAgreed, this, &MainWindow::quit);
}

void MainWindow::wireRehearsal()
{
    connect(m_settings, &SettingsDialog::rehearsalAsked, this, &MainWindow::rehearsalAsked);
    connect(m_settings, &SettingsDialog::rehearsalAnswered, this, &MainWindow::rehearsalAnswered);
    connect(m_settings, &SettingsDialog::rehearsalLeft, this, &MainWindow::rehearsalLeft);
    connect(m_rehearsal, &NoticeBar::pressed, this, [this] {
        m_rehearsal->show({});
        openSettings(SettingsPage::Computer);
        emit rehearsalAsked();
    });
    connect(m_rehearsal, &NoticeBar::secondPressed, this, [this] {
        m_rehearsal->show({});
        emit rehearsalDeclined();
    });
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
    m_menu->addSeparator();
    add(tr("&Find"), QKeySequence::keyBindings(QKeySequence::Find), [this] { m_browsing.beginSearch(); });
    QAction *undoing = add(tr("&Undo"), QKeySequence::keyBindings(QKeySequence::Undo), &MainWindow::undo);
    undoing->setEnabled(false);
    const auto refresh = [this, undoing] {
        undoing->setEnabled(m_undo->isOffering() || m_edits.bars().canUndo());
    };
    connect(m_undo, &UndoBar::offeringChanged, undoing, refresh);
    connect(&m_edits.bars(), &EditBars::canUndoChanged, undoing, refresh);
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

void MainWindow::showSnapshot(const QList<BookingRecord> &records)
{
    m_model.setSnapshot(records);
    openPending();
}

void MainWindow::applyChanges(const QList<BookingChange> &changes)
{
    m_model.apply(changes);
    m_browsing.take(changes);
    openPending();
}

void MainWindow::setAcknowledged(const QList<qint64> &ids, bool acknowledged)
{
    m_model.setAcknowledged(ids, acknowledged);
    selectionSettled();
}

void MainWindow::setCatalogue(const Catalogue &catalogue)
{
    m_model.setCatalogue(catalogue);
    m_settings->showServices(catalogue);
    m_questions->setCatalogue(catalogue);
}

void MainWindow::showEdits(const QList<Edit> &edits)
{
    m_model.setEdits(edits);
}

void MainWindow::showStory(qint64 bookingId, const QList<StoryEntry> &story)
{
    m_details->showStory(bookingId, story);
}

void MainWindow::setEditObstacle(const QString &sentence)
{
    m_edits.commands().setObstacle(sentence);
}

void MainWindow::showHealth(const Health &health)
{
    m_health->show(health);
    m_browsing.card().setHealth(health);
}

void MainWindow::showQuestions(const QList<PollQuestion> &questions)
{
    m_questions->show(questions);
}

void MainWindow::showMissing(const QStringList &sentences)
{
    m_missing->say(sentences.join(u' '));
}

void MainWindow::showRing(const RingState &state)
{
    m_ring->say(ringWords(state));
}

void MainWindow::showHolding(const QString &words, bool paused)
{
    m_holding->show({words, words, paused ? tr("&Resume") : QString(), {}});
}

void MainWindow::showRehearsal(const RehearsalState &state)
{
    if (state.last)
        m_rehearsal->show({});
    m_settings->showRehearsal(state, m_clock.now().toLocalTime());
}

void MainWindow::offerRehearsal()
{
    const QString words = tr("Will you notice the next booking? A rehearsal shows it in a minute.");
    m_rehearsal->show({words, words, tr("Re&hearse an alert"), tr("N&ot now")});
}

void MainWindow::setTrayAvailable(bool available)
{
    m_tray = available;
    QGuiApplication::setQuitOnLastWindowClosed(!available);
}

void MainWindow::present()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::openBooking(qint64 id)
{
    m_pending = id;
    present();
    openPending();
}

void MainWindow::openPending()
{
    if (m_pending == 0 || m_model.rowOf(m_pending) < 0)
        return;
    const qint64 id = std::exchange(m_pending, 0);
    m_browsing.reveal(id);
    m_views->goTo(id);
    m_panes->openDetails();
}

void MainWindow::openDetails()
{
    m_panes->openDetails();
    m_details->takeKeyboard();
}

void MainWindow::showSettings(const SettingsView &view)
{
    m_settings->show(view);
}

void MainWindow::showSecretWriting(const SecretWriting &writing)
{
    m_settings->showSecretWriting(writing);
}

void MainWindow::openSettings(SettingsPage page)
{
    m_settings->openAt(page);
}

void MainWindow::undo()
{
    // In a text field the key takes back what was typed there.
    if (m_browsing.search().undoTyping())
        return;
    if (m_edits.bars().canUndo()) // it has the least time
        m_edits.bars().undo();
    else
        m_undo->undo();
}

void MainWindow::selectionSettled()
{
    m_details->show(m_table.selectedIds());
    m_details->setSteps(m_browsing.canStep(-1), m_browsing.canStep(1));
    m_edits.commands().setSelection(m_table.selectedIds());
    m_acknowledging.refresh();
}

void MainWindow::countChanged(int count)
{
    setWindowTitle(count > 0 ? tr("(%1) Deskbell").arg(count) : u"Deskbell"_s);
    m_news->showCount(count);
    selectionSettled();
    emit unacknowledgedCountChanged(count);
}

void MainWindow::popUpMenu(const QPoint &position)
{
    const QList<qint64> ids = m_table.selectedIds();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *seen = menu->addAction(tr("&Acknowledge"));
    seen->setEnabled(m_acknowledging.anySelectedNew());
    connect(seen, &QAction::triggered, &m_acknowledging, &Acknowledging::acknowledgeSelected);
    menu->addSeparator();
    menu->addActions(m_edits.commands().all());
    menu->addSeparator();
    menu->addAction(m_takeAway.copy());
    if (ids.size() == 1 && m_model.rowOf(ids.first()) >= 0) {
        addCopyActions(*menu, m_model.record(m_model.rowOf(ids.first())).booking.customer);
    }
    menu->popup(position);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state.save();
    if (!m_tray && !m_edits.mayQuit()) {
        event->ignore();
        return;
    }
    if (!m_tray) {
        m_settings->close();
        event->accept();
        emit quitRequested();
        return;
    }
    event->ignore();
    m_settings->close();
    hide();
    emit closedToTray(m_state.firstTimeInTray());
}

void MainWindow::quit()
{
    if (!m_edits.mayQuit())
        return;
    m_state.save();
    m_settings->close();
    emit quitRequested();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
    else if (event->type() == QEvent::LayoutRequest)
        keepHighEnough();
    else if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &MainWindow::scaleType,
                                  Qt::QueuedConnection); // the style sheet is first
    return handled;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    keepHighEnough();
}

/// Qt does not count the lines that sentences take where they are broken.
void MainWindow::keepHighEnough()
{
    const int needed = centralWidget()->layout()->minimumHeightForWidth(width());
    setMinimumHeight(qMin(needed, screen()->availableSize().height()));
}

void MainWindow::dress()
{
    const Look look = lookOf(QGuiApplication::palette());
    setPalette(paletteOf(look));
    // A font set on the window would not reach what the style sheet dresses.
    const QString type = qFuzzyCompare(m_typeScale, 1.0)
        ? QString()
        : u"QWidget { font-size: %1pt; }\n"_s.arg(QGuiApplication::font().pointSizeF() * m_typeScale);
    setStyleSheet(type + styleSheetOf(look, m_typeScale));
}

void MainWindow::scaleType()
{
    if (qFuzzyCompare(m_typeScale, m_view.typeScale()))
        return;
    m_typeScale = m_view.typeScale();
    dress();
}

} // namespace deskbell
