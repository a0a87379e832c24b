// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/bookingtable.h"

#include "app/table/editwords.h"
#include "app/table/wording.h"
#include "ui/table/bookingdelegate.h"
#include "ui/table/dayheadings.h"
#include "ui/table/statuschip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace deskbell
{

BookingTable::BookingTable(BookingOrder &order, QWidget *parent)
    : QTableView(parent)
    , m_order(order)
    , m_delegate(new BookingDelegate(this))
{
    // Before the selection model hears of it.
    connect(&order, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beforeRemoval(first, last); });
    setModel(&order);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Bookings"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setUpHeaders();
    m_days = new DayHeadings(order, *this);
    followOrder();
}

int BookingTable::widestOf(const QStringList &words) const
{
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(widest, chipWidth(word, font()));
    return widest + 3 * BookingDelegate::cellPadding;
}

/// A day of this year with its time and the mark of what is new: in some languages both are long.
int BookingTable::widestTime() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QDate today = m_order.bookings().today();
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 22; day <= 28; ++day) {
            const QString when = whenText(QDate(today.year(), month, day), QTime(22, 58), today);
            widest = qMax(widest, metrics.horizontalAdvance(when));
        }
    }
    return widest + BookingDelegate::newMarkSize(font()).width() + 3 * BookingDelegate::cellPadding;
}

void BookingTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(BookingDelegate::rowHeight(font()));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    arrangeColumns();
    connect(header, &QWidget::customContextMenuRequested, this, &BookingTable::askForColumns);
    connect(header, &QHeaderView::sectionMoved, this, &BookingTable::leadingColumnChanged);
}

void BookingTable::arrangeColumns()
{
    // When and who come first; a note or a reason before what is looked up.
    constexpr BookingModel::Column order[] = {BookingModel::TimeColumn,    BookingModel::CustomerColumn,
                                              BookingModel::StatusColumn,  BookingModel::VisitsColumn,
                                              BookingModel::ServiceColumn, BookingModel::NoteColumn,
                                              BookingModel::PhoneColumn,   BookingModel::ReceivedColumn};
    static_assert(std::size(order) == BookingModel::ColumnCount);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {34, 20, 25, 16, 17, 24, 34, 10};
    for (int place = 0; place < BookingModel::ColumnCount; ++place) {
        const int column = order[place];
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        setColumnWidth(column, letters[column] * letter);
    }
    setColumnWidth(BookingModel::TimeColumn, qMax(columnWidth(BookingModel::TimeColumn), widestTime()));
    setColumnWidth(BookingModel::StatusColumn, widestOf(markWords()));
    setColumnWidth(BookingModel::VisitsColumn,
                   widestOf({visitText(1), visitText(100), BookingModel::tr("Slot free again")}));
    leadingColumnChanged();
}

bool BookingTable::showColumn(int column, bool shown)
{
    const bool isLast = horizontalHeader()->hiddenSectionCount() == BookingModel::ColumnCount - 1;
    if (!shown && isLast && !isColumnHidden(column))
        return false;
    setColumnHidden(column, !shown);
    leadingColumnChanged();
    return true;
}

void BookingTable::askForColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = BookingModel::ColumnCount - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < BookingModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_order.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { showColumn(column, visible); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Sort by day, today first")), &QAction::triggered, this,
            &BookingTable::sortByDay);
    connect(menu->addAction(tr("&Columns…")), &QAction::triggered, this, &BookingTable::columnsAsked);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void BookingTable::sortByDay()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void BookingTable::leadingColumnChanged()
{
    for (int visual = 0; visual < BookingModel::ColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        m_delegate->setLeadingColumn(column);
        m_order.setSentenceColumn(column);
        viewport()->update();
        return;
    }
}

QList<qint64> BookingTable::selectedIds() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += m_order.idAt(row);
    return ids;
}

qint64 BookingTable::onlySelectedId() const
{
    const QItemSelection ranges = selectionModel()->selection();
    const bool isOne = !ranges.isEmpty()
        && std::all_of(ranges.cbegin(), ranges.cend(), [&ranges](const QItemSelectionRange &range) {
               return range.top() == ranges.first().top() && range.height() == 1;
           });
    return isOne ? m_order.idAt(ranges.first().top()) : 0;
}

qint64 BookingTable::currentId() const
{
    return currentIndex().isValid() ? m_order.idAt(currentIndex().row()) : 0;
}

qint64 BookingTable::idAt(int row) const
{
    return m_order.idAt(row);
}

QRect BookingTable::rowRect(qint64 id) const
{
    const int row = id == 0 ? -1 : m_order.rowOf(id);
    if (row < 0)
        return {};
    const int top = rowViewportPosition(row) + m_days->heightIn(row);
    const QRect place(0, top, viewport()->width(), rowHeight(row) - m_days->heightIn(row));
    return top < m_days->heightOnTop() ? QRect() : place & viewport()->rect();
}

bool BookingTable::reveal(qint64 id)
{
    settleScroll();
    const int row = m_order.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex cell = m_order.index(row, m_delegate->leadingColumn());
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell, EnsureVisible);
    return true;
}

bool BookingTable::revealNextNew()
{
    const int rows = m_order.rowCount();
    const int from =
        currentIndex().isValid() && !selectionModel()->selection().isEmpty() ? currentIndex().row() + 1 : 0;
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        if (!m_order.record(row).acknowledged)
            return reveal(m_order.idAt(row));
    }
    return false;
}

void BookingTable::scaleColumns(qreal by)
{
    for (int column = 0; column < BookingModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, qRound(columnWidth(column) * by));
    }
}

QByteArray BookingTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void BookingTable::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = horizontalHeader();
    if (!header->restoreState(state))
        return;
    if (header->hiddenSectionCount() >= BookingModel::ColumnCount)
        setColumnHidden(BookingModel::TimeColumn, false);
    sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    leadingColumnChanged();
}

QList<ViewKey> BookingTable::keys()
{
    return {{Qt::Key_Return, tr("Go to the details of the booking"), [this] { emit detailsAsked(); }},
            {Qt::Key_A, tr("Acknowledge the selected bookings"), [this] { emit acknowledgeAsked(); }},
            {Qt::Key_N, tr("Go to the next new booking"), [this] { emit nextNewAsked(); }},
            {Qt::Key_T, tr("Go to today"), [this] { goToToday(); }},
            {Qt::ALT | Qt::Key_Down, tr("Go to the next day"), [this] { goToDay(1); }},
            {Qt::ALT | Qt::Key_Up, tr("Go to the day before"), [this] { goToDay(-1); }}};
}

void BookingTable::keyPressEvent(QKeyEvent *event)
{
    if (press(keys(), *event))
        return;
    QTableView::keyPressEvent(event);
    // At the end of the rows Qt goes nowhere, and would select nothing.
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && !selectionModel()->hasSelection() && currentIndex().isValid())
        reveal(currentId());
}

void BookingTable::goToDay(int step)
{
    if (m_order.rowCount() == 0 || !standByDay(m_order))
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : qMax(0, rowAt(0));
    const RowSpan day = dayOf(m_order, row);
    if (step > 0 && day.end < m_order.rowCount())
        go(day.end);
    else if (step < 0)
        go(day.first == 0 ? 0 : dayOf(m_order, day.first - 1).first);
}

void BookingTable::goToToday()
{
    if (!standByDay(m_order))
        sortByDay();
    if (m_order.rowCount() == 0)
        return;
    settleScroll();
    const int first = qMin(rowOfDay(m_order, m_order.bookings().today()), m_order.rowCount() - 1);
    QTableView::scrollTo(m_order.index(first, 0), PositionAtTop);
    const std::optional<NowPlace> now = nowPlace(m_order);
    go(now && now->at < now->today.end ? now->at : first);
}

void BookingTable::go(int row)
{
    reveal(m_order.idAt(row));
}

QDate BookingTable::dayInView() const
{
    const QDate today = m_order.bookings().today();
    if (m_order.rowCount() == 0 || !standByDay(m_order))
        return today;
    const QRect current = visualRect(currentIndex());
    const bool isInView = currentIndex().isValid() && viewport()->rect().intersects(current);
    const QDate date = m_order.record(isInView ? currentIndex().row() : qMax(0, rowAt(0))).booking.date;
    return date.isValid() ? date : today;
}

QModelIndex BookingTable::indexAt(const QPoint &position) const
{
    return m_days && m_days->isOn(position) ? QModelIndex() : QTableView::indexAt(position);
}

void BookingTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_days || !index.isValid())
        return;
    // The heading on top must not cover what is to be seen.
    const int hidden =
        m_days->heightOnTop() - m_days->heightIn(index.row()) - rowViewportPosition(index.row());
    if (hidden > 0 && hidden <= m_days->heightOnTop())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

void BookingTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    m_days->paint(painter);
}

void BookingTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update(); // the heading on top does not move along
}

void BookingTable::mousePressEvent(QMouseEvent *event)
{
    if (m_days->isOn(event->position().toPoint()))
        setFocus(Qt::MouseFocusReason); // nothing is unselected by it
    else {
        m_pressed = indexAt(event->position().toPoint());
        QTableView::mousePressEvent(event);
    }
}

/// Qt begins a drag where the mouse went down; rows that came in above have moved on from there since.
void BookingTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (state() == DragSelectingState && m_pressed.isValid())
        QTableView::setSelection(QRect(visualRect(m_pressed).center(), rect.bottomRight()), command);
    else
        QTableView::setSelection(rect, command);
}

void BookingTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    emit menuAsked(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void BookingTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void BookingTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(BookingDelegate::rowHeight(font()));
    if (m_days)
        m_days->fitAll();
}

void BookingTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_settling)
        return;
    m_hiddenSelected.clear();
    emit selectionSettled();
}

int BookingTable::sizeHintForColumn(int column) const
{
    return QTableView::sizeHintForColumn(column) + 4;
}

} // namespace deskbell
