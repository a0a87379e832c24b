// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/dayheadings.h"

#include "app/table/wording.h"
#include "ui/look/look.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>

namespace deskbell
{

namespace
{

constexpr int padding = 12;
constexpr int nowEveryMs = 15'000;

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

DayHeadings::DayHeadings(const BookingOrder &order, QTableView &view)
    : QObject(&view)
    , m_order(order)
    , m_view(view)
{
    connect(&order, &QAbstractItemModel::modelReset, this, &DayHeadings::fitAll);
    connect(&order, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fit(first, last + 1); });
    connect(&order, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { fit(first, first); });
    connect(&order, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                fit(qMin(from, to), qMax(from, to) + 1);
            });
    connect(&order, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fit(first.row(), last.row() + 1); });
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_words.clear();
        m_view.viewport()->update();
    });
    m_minute.start(nowEveryMs);
    fitAll();
}

int DayHeadings::height() const
{
    return m_view.fontMetrics().height() * 7 / 4;
}

int DayHeadings::heightIn(int row) const
{
    return standByDay(m_order) && beginsDay(m_order, row) ? height() : 0;
}

int DayHeadings::heightOnTop() const
{
    return standByDay(m_order) && m_order.rowCount() > 0 ? height() : 0;
}

void DayHeadings::fitAll()
{
    const QSignalBlocker quiet(m_view.verticalHeader()); // everything is laid out anew after this
    fit(0, m_order.rowCount() - 1);
}

void DayHeadings::fit(int first, int last)
{
    m_words.clear();
    m_view.viewport()->update(); // sums in headings and counts of visits elsewhere may be others now
    QHeaderView &rows = *m_view.verticalHeader();
    // A section of a header that may draw itself is resized in linear time. Nobody sees this one, and the
    // view lets it draw again with each layout.
    rows.setUpdatesEnabled(false);
    const int plain = rows.defaultSectionSize();
    const int end = qMin(last + 1, m_order.rowCount());
    for (int row = first; row < end; ++row) {
        if (const int wanted = plain + heightIn(row); rows.sectionSize(row) != wanted)
            rows.resizeSection(row, wanted);
    }
}

bool DayHeadings::isOn(const QPoint &position) const
{
    if (heightOnTop() == 0)
        return false;
    const int row = m_view.rowAt(position.y());
    return position.y() < heightOnTop()
        || (row >= 0 && position.y() < m_view.rowViewportPosition(row) + heightIn(row));
}

const DayHeadings::Words &DayHeadings::wordsOf(int row)
{
    const qint64 day = m_order.dayAt(row);
    if (const auto known = m_words.constFind(day); known != m_words.cend())
        return *known;
    const QDate today = m_order.bookings().today();
    const DaySummary summary = summaryOf(m_order, dayOf(m_order, row));
    return *m_words.insert(day,
                           {dayHeading(summary.date, today), summaryText(summary), summary.date == today});
}

void DayHeadings::paint(QPainter &painter)
{
    if (heightOnTop() == 0)
        return;
    const Look &look = lookOf(m_view.palette());
    painter.setLayoutDirection(m_view.layoutDirection());
    const int end = m_view.viewport()->height();
    const int top = qMax(0, m_view.rowAt(0));
    int topmost = 0; // pushed out by the heading that comes next
    for (int row = top + 1; row < m_order.rowCount() && m_view.rowViewportPosition(row) < end; ++row) {
        if (heightIn(row) == 0)
            continue;
        const int y = m_view.rowViewportPosition(row);
        topmost = qMin(topmost, y - height());
        paintHeading(painter, look, row, y);
    }
    paintHeading(painter, look, top, topmost);
    paintNow(painter, look, topmost + height());
}

void DayHeadings::paintHeading(QPainter &painter, const Look &look, int row, int y)
{
    const Words &words = wordsOf(row);
    const QRect band(0, y, m_view.viewport()->width(), height());
    painter.fillRect(band, look.window);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), look.line);
    const QRect place = band.adjusted(padding, 0, -padding, 0);
    const QFont bold = boldFont(m_view.font());
    painter.setFont(bold);
    painter.setPen(words.isToday ? look.accent : look.text);
    const QString heading = QFontMetrics(bold).elidedText(words.heading, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, heading);
    const int used = QFontMetrics(bold).horizontalAdvance(heading) + padding;
    const QRect rest = QStyle::visualRect(m_view.layoutDirection(), place, place.adjusted(used, 0, 0, 0));
    painter.setFont(m_view.font());
    painter.setPen(look.muted);
    painter.drawText(rest, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_view.fontMetrics().elidedText(words.summary, Qt::ElideRight, rest.width()));
}

void DayHeadings::paintNow(QPainter &painter, const Look &look, int from) const
{
    const std::optional<NowPlace> now = nowPlace(m_order);
    if (!now)
        return;
    const bool isLast = now->at == now->today.end;
    const int row = isLast ? now->at - 1 : now->at;
    const int y = m_view.rowViewportPosition(row) + (isLast ? m_view.rowHeight(row) : heightIn(row)) - 1;
    QFont small = boldFont(m_view.font());
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const QFontMetrics metrics(small);
    // Before the first booking of the day the line is the lower edge of its heading.
    if (y < from - 1 || y > m_view.viewport()->height() + metrics.height())
        return;
    const QString word = tr("now %1", "time").arg(timeText(m_order.bookings().shopNow().time()));
    const QRect line(0, y - 1, m_view.viewport()->width(), 2);
    painter.fillRect(line, look.accent);
    const QSize size(metrics.horizontalAdvance(word) + metrics.height(), metrics.height() + 2);
    QRect pill = QStyle::alignedRect(m_view.layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size,
                                     line.adjusted(padding, -size.height(), -padding, size.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
    painter.setFont(small);
    painter.setPen(look.onAccent);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace deskbell
