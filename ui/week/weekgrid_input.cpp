// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keyboard and mouse do in the week.
#include "app/table/bookingorder.h"
#include "ui/look/plainlabel.h"
#include "ui/week/weekgrid.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace deskbell
{

void WeekGrid::choose(qint64 id, Qt::KeyboardModifiers modifiers)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const auto how = modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle
                                                             : QItemSelectionModel::ClearAndSelect;
    const QModelIndex current = m_selection.currentIndex();
    m_selection.setCurrentIndex(m_order.index(row, current.isValid() ? current.column() : 0),
                                how | QItemSelectionModel::Rows);
}

void WeekGrid::select(qint64 id)
{
    choose(id, Qt::NoModifier);
    scrollTo(id);
}

void WeekGrid::step(int by)
{
    const QList<qint64> all = ids();
    const qsizetype at = all.indexOf(currentId());
    if (all.isEmpty())
        return;
    if (at < 0)
        select(by > 0 ? all.first() : all.last());
    else if (at + by >= 0 && at + by < all.size())
        select(all[at + by]);
}

/// To the nearest in time on the next day that has any, or into the next week.
void WeekGrid::stepDay(int by)
{
    if (m_contents.items.isEmpty()) {
        emit weekAsked(by);
        return;
    }
    const auto current = std::find_if(m_contents.items.cbegin(), m_contents.items.cend(),
                                      [id = currentId()](const WeekItem &item) { return item.id == id; });
    if (current == m_contents.items.cend()) {
        step(by);
        return;
    }
    const auto minute = [](const WeekItem &item) {
        return item.start ? item.start->msecsSinceStartOfDay() / 60'000 : -1;
    };
    std::optional<WeekItem> best;
    for (const WeekItem &item : std::as_const(m_contents.items)) {
        const qint64 days = current->date.daysTo(item.date) * by;
        if (days <= 0)
            continue;
        const qint64 bestDays = best ? current->date.daysTo(best->date) * by : days;
        const bool nearer = !best || days < bestDays
            || (days == bestDays
                && qAbs(minute(item) - minute(*current)) < qAbs(minute(*best) - minute(*current)));
        if (nearer)
            best = item;
    }
    if (best)
        select(best->id);
    else
        emit weekAsked(by);
}

QList<ViewKey> WeekGrid::keys()
{
    const bool rightwards = layoutDirection() == Qt::LeftToRight;
    const auto end = [this](bool last) {
        if (const QList<qint64> all = ids(); !all.isEmpty())
            select(last ? all.last() : all.first());
    };
    return {{Qt::Key_Down, tr("Go to the next booking"), [this] { step(1); }},
            {Qt::Key_Up, tr("Go to the booking before"), [this] { step(-1); }},
            {rightwards ? Qt::Key_Right : Qt::Key_Left, tr("Go to the next day"), [this] { stepDay(1); }},
            {rightwards ? Qt::Key_Left : Qt::Key_Right, tr("Go to the day before"), [this] { stepDay(-1); }},
            {Qt::Key_Home, tr("Go to the first booking of the week"), [end] { end(false); }},
            {Qt::Key_End, tr("Go to the last booking of the week"), [end] { end(true); }},
            {Qt::Key_PageDown, tr("Go to the next week"), [this] { emit weekAsked(1); }},
            {Qt::Key_PageUp, tr("Go to the week before"), [this] { emit weekAsked(-1); }},
            {Qt::Key_T, tr("Go to today"), [this] { emit todayAsked(); }},
            {Qt::Key_Return, tr("Go to the details of the booking"), [this] { emit openAsked(); }},
            {Qt::Key_A, tr("Acknowledge the selected bookings"), [this] { emit acknowledgeAsked(); }},
            {Qt::Key_N, tr("Go to the next new booking"), [this] { emit nextNewAsked(); }}};
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (!press(keys(), *event))
        QAbstractScrollArea::keyPressEvent(event);
}

std::optional<WeekHeap> WeekGrid::heapAt(const QPoint &position) const
{
    for (const WeekHeap &heap : m_layout.heaps) {
        if (m_geometry.place(heap.day, heap.from, heap.to, heap.lane, heap.lanes, scrolled())
                .contains(position)
            && m_geometry.body().contains(position))
            return heap;
    }
    // Of those without a time the last place is for as many as there was no room for.
    constexpr int last = WeekGeometry::mostUntimed - 1;
    for (int day = 0; day < daysAWeek; ++day) {
        const QList<qint64> &ids = m_layout.untimed[day];
        if (ids.size() > WeekGeometry::mostUntimed && m_geometry.untimed(day, last).contains(position))
            return WeekHeap{ids.mid(last), day};
    }
    return std::nullopt;
}

qint64 WeekGrid::idAt(const QPoint &position) const
{
    if (const std::optional<WeekHeap> heap = heapAt(position))
        return heap->ids.first();
    const bool inBody = m_geometry.body().contains(position);
    for (const WeekBlock &block : m_layout.blocks) {
        if (inBody
            && m_geometry.place(block.day, block.from, block.to, block.lane, block.lanes, scrolled())
                   .contains(position))
            return block.id;
    }
    for (int day = 0; day < daysAWeek; ++day) {
        const QList<qint64> &ids = m_layout.untimed[day];
        for (int row = 0; row < qMin(int(ids.size()), WeekGeometry::mostUntimed); ++row) {
            if (m_geometry.untimed(day, row).contains(position))
                return ids[row];
        }
    }
    return 0;
}

void WeekGrid::popUpHeap(const WeekHeap &heap, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 id : heap.ids) {
        QString words = m_order.bookings().whoText(id);
        QAction *action = menu->addAction(
            fontMetrics().elidedText(words, Qt::ElideRight, 400).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { select(id); });
    }
    menu->popup(position);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<WeekHeap> heap = heapAt(event->pos()))
        popUpHeap(*heap, event->globalPosition().toPoint());
    else
        choose(idAt(event->pos()), event->modifiers());
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && idAt(event->pos()) != 0 && !heapAt(event->pos()))
        emit openAsked();
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect place = rectOf(currentId());
        if (!place.isEmpty())
            emit menuAsked(viewport()->mapToGlobal(place.center()));
        return;
    }
    const qint64 id = idAt(event->pos());
    if (id == 0)
        return;
    if (!isSelected(id))
        choose(id, Qt::NoModifier);
    emit menuAsked(event->globalPos());
}

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const qint64 id = heapAt(help->pos()) ? 0 : idAt(help->pos());
    if (id == 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(sentenceOf(id)), viewport(), rectOf(id));
    return true;
}

} // namespace deskbell
