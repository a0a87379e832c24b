// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgrid.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingorder.h"
#include "app/table/wording.h"
#include "ui/look/look.h"
#include "ui/look/servicecolour.h"
#include "ui/week/weekaccessible.h"
#include "ui/week/weekpainter.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace deskbell
{

namespace
{

/// A burst of changes is one look at all bookings.
constexpr int gatherMs = 30;
constexpr int nowEveryMs = 20'000;
constexpr int morning = 8 * 60;

} // namespace

WeekGrid::WeekGrid(BookingOrder &order, QItemSelectionModel &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_order(order)
    , m_selection(selection)
{
    teachAccessibilityOfWeeks();
    setAccessibleName(tr("Week"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents.firstDay = weekStart(order.bookings().today(), QLocale().firstDayOfWeek());
    follow();
}

void WeekGrid::follow()
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WeekGrid::refresh);
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start(nowEveryMs);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_order, signal, this, &WeekGrid::refreshSoon);
    connect(&m_order, &QAbstractItemModel::dataChanged, this, &WeekGrid::refreshSoon);
    connect(&m_order, &QAbstractItemModel::rowsMoved, this, &WeekGrid::refreshSoon);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &WeekGrid::refreshSoon);
    connect(&m_order.bookings(), &BookingModel::editsChanged, this, &WeekGrid::refreshSoon);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &WeekGrid::currentMoved);
}

void WeekGrid::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start(gatherMs);
}

void WeekGrid::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_stale)
        refresh();
    if (!std::exchange(m_scrolledOnce, true))
        scrollToBusiness();
}

void WeekGrid::refresh()
{
    m_stale = false;
    const WeekContents before = std::exchange(m_contents, weekContents(m_order, m_contents.firstDay));
    m_contents.doubt = m_doubt;
    m_servicePlaces.clear();
    const QList<qint64> services = m_order.bookings().services();
    for (qsizetype place = 0; place < services.size(); ++place)
        m_servicePlaces.insert(services[place], int(place));
    layOut();
    setAccessibleDescription(emptyText(m_contents));
    if (before.items != m_contents.items)
        weekChanged(*this);
    emit contentsChanged();
}

void WeekGrid::setDoubt(const std::optional<QString> &doubt)
{
    if (std::exchange(m_doubt, doubt) != doubt)
        refreshSoon();
}

void WeekGrid::showWeek(QDate firstDay)
{
    if (firstDay == m_contents.firstDay && !m_stale)
        return;
    m_contents.firstDay = firstDay;
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void WeekGrid::layOut()
{
    const QSize view = viewport()->size();
    m_layout = layOutWeek(m_contents.items, m_contents.firstDay,
                          WeekGeometry(view, fontMetrics(), 0, layoutDirection()).room());
    qsizetype untimed = 0;
    for (const QList<qint64> &ids : m_layout.untimed)
        untimed = qMax(untimed, ids.size());
    m_geometry = WeekGeometry(view, fontMetrics(), int(untimed), layoutDirection());
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(m_geometry.bodyHeight());
    bar->setSingleStep(m_geometry.hourHeight() / 2);
    bar->setRange(0, qMax(0, m_geometry.dayHeight() - m_geometry.bodyHeight()));
    viewport()->update();
}

/// To what it is now; in another week, or earlier in the day, to where the day begins, or the first booking
/// if that is earlier.
void WeekGrid::scrollToBusiness()
{
    int first = morning;
    for (const WeekBlock &block : std::as_const(m_layout.blocks)) {
        if (!block.isTheRest)
            first = qMin(first, block.from);
    }
    const QDateTime now = m_order.bookings().shopNow();
    const qint64 today = m_contents.firstDay.daysTo(now.date());
    const int minute = now.time().msecsSinceStartOfDay() / 60'000;
    if (today >= 0 && today < daysAWeek && minute > first)
        verticalScrollBar()->setValue(minute * m_geometry.hourHeight() / 60 - m_geometry.bodyHeight() / 3);
    else
        verticalScrollBar()->setValue(qMax(0, first - 30) * m_geometry.hourHeight() / 60);
}

int WeekGrid::scrolled() const
{
    return verticalScrollBar()->value();
}

int WeekGrid::rowOf(qint64 id) const
{
    return id == 0 ? -1 : m_order.rowOf(id);
}

QList<qint64> WeekGrid::ids() const
{
    QList<qint64> ids;
    ids.reserve(m_contents.items.size());
    for (const WeekItem &item : m_contents.items)
        ids += item.id;
    return ids;
}

QRect WeekGrid::rectOf(qint64 id) const
{
    const auto placeOf = [this](const auto &each) {
        return m_geometry.place(each.day, each.from, each.to, each.lane, each.lanes, scrolled());
    };
    for (const WeekBlock &block : m_layout.blocks) {
        if (block.id == id)
            return placeOf(block);
    }
    for (const WeekHeap &heap : m_layout.heaps) {
        if (heap.ids.contains(id))
            return placeOf(heap);
    }
    for (int day = 0; day < daysAWeek; ++day) {
        if (const qsizetype row = m_layout.untimed[day].indexOf(id); row >= 0)
            return m_geometry.untimed(day, qMin(int(row), WeekGeometry::mostUntimed - 1));
    }
    return {};
}

QString WeekGrid::sentenceOf(qint64 id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const QString sentence = m_order.index(row, 0).data(BookingModel::SentenceRole).toString();
    const QString use = useText(m_contents.uses.value(id));
    return use.isEmpty()
        ? sentence
        : tr("%1, %2 places taken", "a booking in a sentence, such as 2 of 4").arg(sentence, use);
}

bool WeekGrid::isSelected(qint64 id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_selection.isSelected(m_order.index(row, 0));
}

qint64 WeekGrid::currentId() const
{
    const QModelIndex current = m_selection.currentIndex();
    return current.isValid() ? m_order.idAt(current.row()) : 0;
}

void WeekGrid::scrollTo(qint64 id)
{
    const QRect place = rectOf(id);
    const QRect body = m_geometry.body();
    if (place.isEmpty() || place.bottom() < body.top())
        if (place.isEmpty() || m_geometry.untimedStrip().intersects(place))
            return;
    if (place.top() < body.top())
        verticalScrollBar()->setValue(scrolled() + place.top() - body.top() - m_geometry.lineHeight());
    else if (place.bottom() > body.bottom())
        verticalScrollBar()->setValue(
            scrolled()
            + qMin(place.bottom() - body.bottom() + m_geometry.lineHeight(), place.top() - body.top()));
}

void WeekGrid::currentMoved()
{
    viewport()->update();
    if (hasFocus())
        weekFocusMoved(*this);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    weekFocusMoved(*this);
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void WeekGrid::resizeEvent(QResizeEvent *)
{
    layOut();
}

void WeekGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

WeekCard WeekGrid::cardOf(qint64 id) const
{
    WeekCard card;
    const int row = rowOf(id);
    if (row < 0)
        return card;
    const BookingModel &model = m_order.bookings();
    const BookingRecord &record = m_order.record(row);
    const QModelIndex index = m_order.index(row, 0);
    const std::optional<QTime> time = model.timeOf(record.booking);
    const QString service = isolated(model.serviceName(record.booking.serviceId));
    const QString use = useText(m_contents.uses.value(id));
    card.name = customerText(record.booking.customer);
    card.time = time ? timeText(*time) : QString();
    card.details = service.isEmpty() || use.isEmpty()
        ? service + use
        : tr("%1 · %2", "service, places taken").arg(service, use);
    card.colour = serviceColour(m_servicePlaces.value(record.booking.serviceId, int(m_servicePlaces.size())));
    card.status = Status(index.data(BookingModel::StatusRole).toInt());
    card.pending = index.data(BookingModel::PendingRole).toBool();
    card.off = isOff(record);
    card.fresh = !record.acknowledged;
    card.firstVisit = index.data(BookingModel::FirstVisitRole).toBool();
    card.selected = isSelected(id);
    card.current = hasFocus() && id == currentId();
    return card;
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QDateTime now = m_order.bookings().shopNow();
    paintWeek(painter,
              {m_contents, m_layout, m_geometry, lookOf(palette()), scrolled(), now.date(), now.time(),
               font(), layoutDirection(), [this](qint64 id) { return cardOf(id); }});
}

} // namespace deskbell
