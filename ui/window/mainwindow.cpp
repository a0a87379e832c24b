// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/table/displaytext.h"
#include "ui/look/glyphs.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"
#include "ui/table/bookingtable.h"
#include "ui/window/detailspane.h"
#include "ui/window/emptypane.h"
#include "ui/window/headline.h"
#include "ui/window/healthbar.h"
#include "ui/window/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int undoBarMs = 12'000;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto toldKey = "window/told_about_tray"_L1;

QString acknowledgedWords(int count)
{
    return count == 1 ? MainWindow::tr("Acknowledged 1 booking.")
                      : MainWindow::tr("Acknowledged %n bookings.", nullptr, count);
}

QString foundWords(int count)
{
    return count == 1 ? MainWindow::tr("1 match") : MainWindow::tr("%n matches", nullptr, count);
}

} // namespace

MainWindow::MainWindow(const Clock &clock, QSettings &state, Shop shop, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_model(clock)
    , m_order(m_model)
    , m_health(new HealthBar)
    , m_missing(new NoticeBar(Glyph::Info, {}, {}))
    , m_undoBar(new NoticeBar(Glyph::Check, u"accent"_s, tr("&Undo")))
    , m_table(new BookingTable(m_order))
    , m_details(new DetailsPane(m_model))
    , m_empty(new EmptyPane)
    , m_splitter(new QSplitter)
    , m_search(new QLineEdit)
    , m_found(new PlainLabel(u"muted"_s))
    , m_acknowledge(new QPushButton(tr("&Acknowledge")))
    , m_acknowledgeAll(new QPushButton(tr("Acknowledge a&ll")))
    , m_nextNew(new QPushButton(tr("Sho&w new")))
    , m_settings(new SettingsDialog(this))
{
    setObjectName(u"deskbell"_s);
    setAccessibleName(u"Deskbell"_s);
    build(shop);
    addActions();
    dress();
    restore();
    countChanged(0);
    selectionSettled();
    refreshEmptiness();
    m_table->setFocus();
}

MainWindow::~MainWindow()
{
    save();
}

void MainWindow::build(Shop shop)
{
    setCentralWidget(new QWidget);
    auto *column = new QVBoxLayout(centralWidget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_health);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 14, 20, 16);
    body->setSpacing(12);
    column->addLayout(body, 1);
    if (shop == Shop::MadeUp) {
        auto *banner = new NoticeBar(Glyph::Info, u"accent"_s, tr("&Connect my account"));
        banner->say(tr("This is a demonstration with a made-up shop. Nothing here is real."));
        connect(banner, &NoticeBar::pressed, this, &MainWindow::realAccountRequested);
        body->addWidget(banner);
    }
    body->addWidget(m_missing);
    body->addWidget(newsRow());
    body->addWidget(searchRow());
    m_splitter->addWidget(tableCard());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(12);
    m_splitter->setSizes({900, 270});
    body->addWidget(m_splitter, 1);
    body->addWidget(m_undoBar);

    connect(m_health, &HealthBar::retryAsked, this, &MainWindow::retryRequested);
    connect(m_health, &HealthBar::settingsAsked, this, [this] { openSettings(); });
    connect(m_undoBar, &NoticeBar::pressed, this, &MainWindow::undo);
    connect(&m_undoGone, &QTimer::timeout, m_undoBar, [this] { m_undoBar->say({}); });
    m_undoGone.setSingleShot(true);
    connect(&m_model, &BookingModel::unacknowledgedChanged, this, &MainWindow::countChanged);
    connect(m_table, &BookingTable::selectionSettled, this, &MainWindow::selectionSettled);
    connect(m_table, &BookingTable::acknowledgeAsked, this, &MainWindow::acknowledgeSelected);
    connect(m_table, &BookingTable::nextNewAsked, this, &MainWindow::goToNextNew);
    connect(m_table, &BookingTable::menuAsked, this, &MainWindow::popUpMenu);
    connect(m_settings, &SettingsDialog::edited, this, &MainWindow::settingsEdited);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_order, signal, this, &MainWindow::refreshEmptiness);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &MainWindow::refreshEmptiness);
}

QWidget *MainWindow::newsRow()
{
    m_acknowledge->setObjectName(u"primary"_s);
    m_acknowledge->setAccessibleName(tr("Acknowledge"));
    m_acknowledgeAll->setAccessibleName(tr("Acknowledge all"));
    m_nextNew->setToolTip(tr("Go to the next booking that nobody has acknowledged (N)"));
    connect(m_nextNew, &QPushButton::clicked, this, &MainWindow::goToNextNew);
    connect(m_acknowledge, &QPushButton::clicked, this, &MainWindow::acknowledgeSelected);
    connect(m_acknowledgeAll, &QPushButton::clicked, this, &MainWindow::acknowledgeAll);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Headline(m_order), 1);
    layout->addWidget(m_nextNew, 0, Qt::AlignVCenter);
    layout->addWidget(m_acknowledge, 0, Qt::AlignVCenter);
    layout->addWidget(m_acknowledgeAll, 0, Qt::AlignVCenter);
    return row;
}

QWidget *MainWindow::searchRow()
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search bookings"));
    m_search->setPlaceholderText(tr("Search by name, phone, e-mail, note or number (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_found);
    return row;
}

QWidget *MainWindow::tableCard()
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(1, 6, 1, 1);
    grid->addWidget(m_table, 0, 0);
    grid->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    connect(m_empty, &EmptyPane::clearAsked, this, [this] {
        m_search->clear();
        focusSearch();
    });
    connect(m_empty, &EmptyPane::settingsAsked, this, [this] { openSettings(); });
    return card;
}

QAction *MainWindow::addCommand(const QString &text, const QList<QKeySequence> &keys,
                                void (MainWindow::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MainWindow::addActions()
{
    auto *menu = new QMenu(this);
    menu->addAction(
        addCommand(tr("&Find"), QKeySequence::keyBindings(QKeySequence::Find), &MainWindow::focusSearch));
    m_undo = addCommand(tr("&Undo acknowledging"), QKeySequence::keyBindings(QKeySequence::Undo),
                        &MainWindow::undo);
    m_undo->setEnabled(false);
    menu->addAction(m_undo);
    menu->addSeparator();
    auto *settings = new QAction(tr("&Settings"), this);
    settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    connect(settings, &QAction::triggered, this, [this] { openSettings(); });
    addAction(settings);
    menu->addAction(settings);
    menu->addSeparator();
    menu->addAction(
        addCommand(tr("&Quit Deskbell"), {QKeySequence(u"Ctrl+Q"_s)}, &MainWindow::closeSettingsAndQuit));

    auto *clear = new QAction(m_search);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_search->addAction(clear);

    auto *button = new QToolButton;
    button->setObjectName(u"menu"_s);
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({18, 18});
    m_health->addWidget(button);
}

void MainWindow::showSnapshot(const QList<BookingRecord> &records)
{
    m_model.setSnapshot(records);
    openPending();
}

void MainWindow::applyChanges(const QList<BookingChange> &changes)
{
    m_model.apply(changes);
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
}

void MainWindow::showHealth(const Health &health)
{
    m_health->show(health);
}

void MainWindow::showMissing(const QStringList &sentences)
{
    m_missing->say(sentences.join(u' '));
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
    if (m_order.rowOf(id) < 0)
        m_search->clear();
    m_table->reveal(id);
    m_table->setFocus();
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

void MainWindow::acknowledgeSelected()
{
    QList<qint64> fresh;
    for (const qint64 id : m_table->selectedIds()) {
        if (!m_model.record(m_model.rowOf(id)).acknowledged)
            fresh += id;
    }
    acknowledge(fresh);
}

void MainWindow::acknowledgeAll()
{
    acknowledge(m_model.unacknowledgedIds());
}

void MainWindow::acknowledge(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_lastAcknowledged = ids;
    m_undo->setEnabled(true);
    m_undoBar->say(acknowledgedWords(int(ids.size())));
    m_undoGone.start(undoBarMs);
    emit acknowledgeRequested(ids);
}

void MainWindow::undo()
{
    // In a text field the key takes back what was typed there.
    if (m_search->hasFocus() && m_search->isUndoAvailable()) {
        m_search->undo();
        return;
    }
    if (m_lastAcknowledged.isEmpty())
        return;
    m_undoBar->say({});
    m_undo->setEnabled(false);
    emit unacknowledgeRequested(std::exchange(m_lastAcknowledged, {}));
}

void MainWindow::goToNextNew()
{
    if (m_table->revealNextNew())
        return;
    if (m_model.unacknowledged() > 0 && m_order.isSearching()) { // the search hides them
        m_search->clear();
        m_table->revealNextNew();
    }
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::search(const QString &typed)
{
    m_order.setSearch(typed);
    refreshEmptiness();
}

void MainWindow::selectionSettled()
{
    const QList<qint64> ids = m_table->selectedIds();
    m_details->show(ids);
    const bool anyNew = std::any_of(ids.cbegin(), ids.cend(), [this](qint64 id) {
        const int row = m_model.rowOf(id);
        return row >= 0 && !m_model.record(row).acknowledged;
    });
    m_acknowledge->setEnabled(anyNew);
    m_acknowledge->setToolTip(anyNew ? tr("Mark the selected bookings as seen (A)")
                                     : tr("Select a new booking first."));
}

void MainWindow::countChanged(int count)
{
    setWindowTitle(count > 0 ? tr("(%1) Deskbell").arg(count) : u"Deskbell"_s);
    m_acknowledgeAll->setEnabled(count > 0);
    m_nextNew->setVisible(count > 0);
    selectionSettled();
    emit unacknowledgedCountChanged(count);
}

void MainWindow::refreshEmptiness()
{
    const int rows = m_order.rowCount();
    m_found->setVisible(m_order.isSearching());
    m_found->setText(foundWords(rows));
    m_empty->setVisible(rows == 0);
    if (rows > 0)
        return;
    if (m_model.rowCount() == 0)
        m_empty->sayNoBookings();
    else
        m_empty->sayNoMatches(m_search->text());
}

void MainWindow::popUpMenu(const QPoint &position)
{
    const QList<qint64> ids = m_table->selectedIds();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *seen = menu->addAction(tr("&Acknowledge"));
    seen->setEnabled(m_acknowledge->isEnabled());
    connect(seen, &QAction::triggered, this, &MainWindow::acknowledgeSelected);
    if (ids.size() == 1 && m_model.rowOf(ids.first()) >= 0) {
        menu->addSeparator();
        const Customer customer = m_model.record(m_model.rowOf(ids.first())).booking.customer;
        const auto addCopy = [menu](const QString &text, const QString &what) {
            QAction *action = menu->addAction(text);
            action->setEnabled(!what.isEmpty());
            connect(action, &QAction::triggered, menu,
                    [what] { QGuiApplication::clipboard()->setText(what); });
        };
        addCopy(tr("Copy &name"), customer.name);
        addCopy(tr("Copy &phone number"), customer.phone);
        addCopy(tr("Copy &e-mail address"), customer.email);
    }
    menu->popup(position);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (!m_tray) {
        m_settings->close();
        event->accept();
        emit quitRequested();
        return;
    }
    event->ignore();
    m_settings->close();
    hide();
    const bool first = !m_state.value(toldKey, false).toBool();
    m_state.setValue(toldKey, true);
    emit closedToTray(first);
}

void MainWindow::closeSettingsAndQuit()
{
    save();
    m_settings->close();
    emit quitRequested();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_state.value(geometryKey).toByteArray()))
        resize(QSize(1320, 820).boundedTo(screen()->availableSize() * 19 / 20));
    m_table->restoreColumns(m_state.value(columnsKey).toByteArray());
    m_splitter->restoreState(m_state.value(splitterKey).toByteArray());
}

void MainWindow::save()
{
    m_state.setValue(geometryKey, saveGeometry());
    m_state.setValue(columnsKey, m_table->columnState());
    m_state.setValue(splitterKey, m_splitter->saveState());
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
    return handled;
}

void MainWindow::dress()
{
    const Look look = lookOf(QGuiApplication::palette());
    setPalette(paletteOf(look));
    setStyleSheet(styleSheetOf(look));
    if (auto *menu = findChild<QToolButton *>(u"menu"_s))
        menu->setIcon(glyphIcon(Glyph::Menu, look.text));
    if (!m_search->actions().isEmpty())
        m_search->actions().first()->setIcon(glyphIcon(Glyph::Search, look.muted));
}

} // namespace deskbell
