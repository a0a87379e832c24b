// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/booking/displaytext.h"
#include "ui/details/detailspane.h"
#include "ui/look/focusorder.h"
#include "ui/look/look.h"
#include "ui/table/bookingtable.h"
#include "ui/week/bookingviews.h"
#include "ui/week/viewswitch.h"
#include "ui/window/copyactions.h"
#include "ui/window/filterbar.h"
#include "ui/window/healthbar.h"
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
#include <QComboBox>
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
                      : MainWindow::tr("%Ln bookings ring until you answer.", nullptr, n);
    return n == 1 ? MainWindow::tr("It rang for 1 booking, and nobody answered.")
                  : MainWindow::tr("It rang for %Ln bookings, and nobody answered.", nullptr, n);
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
    , m_failure(new NoticeBar(Glyph::Warning, u"trouble"_s, tr("OK")))
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
    , m_undo(new UndoBar(m_deeds))
    , m_acknowledging(m_model, m_table, *m_news, *m_undo)
    , m_takeAway(m_order, m_table, *this)
    , m_edits(m_model, clock, m_deeds, *this)
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
    body->addWidget(m_failure);
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
    const qint64 next = acknowledged ? m_browsing.nextAfter(ids) : 0;
    m_model.setAcknowledged(ids, acknowledged);
    m_browsing.goOnTo(next);
    selectionSettled();
}

void MainWindow::setCatalogue(const Catalogue &catalogue)
{
    m_model.setCatalogue(catalogue);
    m_settings->showServices(catalogue, m_clock.now().toLocalTime());
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
    m_details->setCanAsk(sentence.isEmpty());
}

void MainWindow::showHealth(const Health &health)
{
    m_health->show(health);
    m_browsing.card().setHealth(health);
    m_views->week().setDoubt(health.level == HealthLevel::Good ? std::nullopt
                                                               : std::optional(oneLine(health.words)));
    m_news->setReceiving(health.level != HealthLevel::Trouble);
}

void MainWindow::showQuestions(const QList<PollQuestion> &questions)
{
    m_questions->show(questions);
}

void MainWindow::showMissing(const QStringList &sentences)
{
    m_missing->say(sentences.join(u' '));
}

void MainWindow::showFailure(const QString &sentence)
{
    m_failure->say(sentence);
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

/// To the bookings, or to the details where those cover them.
void MainWindow::takeKeyboardBack()
{
    if (m_views->isVisibleTo(this))
        m_table.setFocus();
    else
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
    if (!m_browsing.search().undoTyping())
        m_deeds.undoLast();
}

void MainWindow::selectionSettled()
{
    const QList<qint64> ids = m_table.selectedIds();
    m_details->show(ids);
    m_details->setSteps(m_browsing.canStep(-1), m_browsing.canStep(1));
    m_edits.commands().setSelection(ids);
    m_acknowledging.refresh();
}

void MainWindow::countChanged(int count)
{
    setWindowTitle(count > 0 ? tr("(%L1) Deskbell").arg(count) : u"Deskbell"_s);
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
    setStyleSheet(type + styleSheetOf(look, m_typeScale, layoutDirection()));
}

void MainWindow::scaleType()
{
    if (qFuzzyCompare(m_typeScale, m_view.typeScale()))
        return;
    m_typeScale = m_view.typeScale();
    dress();
}

} // namespace deskbell
