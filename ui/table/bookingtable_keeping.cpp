// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps selection, current row and scroll position with the bookings they belong to.
#include "app/table/bookingorder.h"
#include "ui/table/bookingdelegate.h"
#include "ui/table/bookingtable.h"
#include "ui/table/dayheadings.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace deskbell
{

namespace
{

const int settleEvent = QEvent::registerEventType();

} // namespace

bool BookingTable::event(QEvent *event)
{
    if (event->type() != settleEvent)
        return QTableView::event(event);
    settleScroll();
    return true;
}

void BookingTable::followOrder()
{
    connect(&m_order, &QAbstractItemModel::modelAboutToBeReset, this, &BookingTable::beforeReset);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &BookingTable::afterReset);
    connect(&m_order, &QAbstractItemModel::rowsAboutToBeInserted, this, &BookingTable::beforeChange);
    connect(&m_order, &QAbstractItemModel::rowsAboutToBeMoved, this, &BookingTable::beforeChange);
    connect(&m_order, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_settling = false;
        emit selectionSettled();
    });
    connect(&m_order, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { afterInsertion(first, last); });
}

void BookingTable::beforeChange()
{
    if (m_anchor)
        return;
    const bool drags = state() == DragSelectingState && m_pressed.isValid();
    const int top = drags ? m_pressed.row() : rowAt(0);
    m_anchor = ScrollAnchor{};
    if (top >= 0)
        *m_anchor = {m_order.idAt(top), rowViewportPosition(top) + m_days->heightIn(top),
                     verticalScrollBar()->value() == 0 && !drags};
    // Ahead of the next painting, and once for all changes until then.
    QCoreApplication::postEvent(this, new QEvent(QEvent::Type(settleEvent)), Qt::HighEventPriority);
}

void BookingTable::settleScroll()
{
    if (!m_anchor)
        return;
    const ScrollAnchor anchor = *m_anchor;
    m_anchor.reset();
    doItemsLayout();
    if (anchor.atTop)
        return;
    if (const int row = m_order.rowOf(anchor.id); row >= 0)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) + m_days->heightIn(row)
                                      - anchor.offset);
    else if (currentIndex().isValid())
        scrollTo(currentIndex(), EnsureVisible);
    else
        verticalScrollBar()->setValue(0);
}

/// What comes and goes above the table, such as a bar with news, takes its room from the rows that are out of
/// sight there: those one looks at, or drags over, stay on the screen where they are.
void BookingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int top = mapTo(window(), QPoint()).y();
    const int down = top - m_top.value_or(top);
    m_top = top;
    if (down != 0 && (verticalScrollBar()->value() > 0 || state() == DragSelectingState))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
}

void BookingTable::beforeReset()
{
    beforeChange();
    const QList<qint64> ids = selectedIds();
    m_kept.selected = m_hiddenSelected + QSet<qint64>(ids.cbegin(), ids.cend());
    if (const qint64 current = currentId(); current != 0)
        m_kept.current = current;
}

void BookingTable::afterReset()
{
    const QScopedValueRollback settling(m_settling, true);
    QList<int> rows;
    m_hiddenSelected.clear();
    for (const qint64 id : std::as_const(m_kept.selected)) {
        if (const int row = m_order.rowOf(id); row >= 0)
            rows += row;
        else
            m_hiddenSelected += id;
    }
    if (const int row = m_order.rowOf(m_kept.current); row >= 0)
        selectionModel()->setCurrentIndex(m_order.index(row, m_delegate->leadingColumn()),
                                          QItemSelectionModel::NoUpdate);
    selectRows(rows);
    emit selectionSettled();
}

void BookingTable::selectRows(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    QItemSelection selection;
    const int lastColumn = m_order.columnCount() - 1;
    for (qsizetype from = 0; from < sorted.size();) {
        qsizetype to = from;
        while (to + 1 < sorted.size() && sorted[to + 1] == sorted[to] + 1)
            ++to;
        selection.append(
            QItemSelectionRange(m_order.index(sorted[from], 0), m_order.index(sorted[to], lastColumn)));
        from = to + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void BookingTable::beforeRemoval(int first, int last)
{
    m_settling = true;
    beforeChange();
    for (int row = first; row <= last; ++row) {
        const qint64 id = m_order.idAt(row);
        if (selectionModel() && selectionModel()->isRowSelected(row, {}))
            m_hiddenSelected += id;
        if (m_anchor && m_anchor->id == id && last + 1 < m_order.rowCount())
            m_anchor->id = m_order.idAt(last + 1);
    }
}

void BookingTable::afterInsertion(int first, int last)
{
    const QScopedValueRollback settling(m_settling, true);
    for (int row = first; row <= last; ++row) {
        if (m_hiddenSelected.remove(m_order.idAt(row)))
            selectRows({row});
    }
}

} // namespace deskbell
