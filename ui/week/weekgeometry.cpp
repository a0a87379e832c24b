// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgeometry.h"

#include <QStyle>

namespace deskbell
{

namespace
{

constexpr int gap = 2;
/// Narrower, a name cannot be told from another.
constexpr qreal leastLaneLines = 2.6;

} // namespace

WeekGeometry::WeekGeometry(QSize view, const QFontMetrics &font, int untimedRows,
                           Qt::LayoutDirection direction)
    : m_view(view)
    , m_direction(direction)
    , m_line(font.height())
    , m_hour(font.height() * 7 / 2)
    , m_axis(font.averageCharWidth() * 9)
    , m_headerHeight(font.height() * 3)
    , m_untimedRows(qMin(untimedRows, mostUntimed))
{
    m_top = m_headerHeight + (m_untimedRows > 0 ? m_untimedRows * (m_line + 4) + 6 : 0);
}

WeekRoom WeekGeometry::room() const
{
    return {(m_line + 6) * 60 / m_hour, qMax(1, int(column(0).width() / (leastLaneLines * m_line)))};
}

QRect WeekGeometry::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_direction, QRect({0, 0}, m_view), logical);
}

int WeekGeometry::columnLeft(int day) const
{
    return m_axis + (m_view.width() - m_axis) * day / daysAWeek;
}

QRect WeekGeometry::header(int day) const
{
    return visual({columnLeft(day), 0, columnLeft(day + 1) - columnLeft(day), m_headerHeight});
}

QRect WeekGeometry::untimedStrip() const
{
    return {0, m_headerHeight, m_view.width(), m_top - m_headerHeight};
}

QRect WeekGeometry::untimed(int day, int row) const
{
    const int left = columnLeft(day);
    return visual({left + gap, m_headerHeight + 3 + row * (m_line + 4), columnLeft(day + 1) - left - 2 * gap,
                   m_line + 2});
}

QRect WeekGeometry::body() const
{
    return {0, m_top, m_view.width(), bodyHeight()};
}

QRect WeekGeometry::column(int day) const
{
    return visual({columnLeft(day), m_top, columnLeft(day + 1) - columnLeft(day), bodyHeight()});
}

QRect WeekGeometry::hourLabel(int hour, int scrolled) const
{
    return visual({0, yOf(hour * 60, scrolled) - m_line / 2, m_axis - 8, m_line});
}

QRect WeekGeometry::place(int day, int from, int to, int lane, int lanes, int scrolled) const
{
    const int left = columnLeft(day) + gap;
    const int width = columnLeft(day + 1) - gap - left;
    const int laneLeft = left + width * lane / lanes;
    const int laneRight = left + width * (lane + 1) / lanes;
    const int top = yOf(from, scrolled);
    return visual({laneLeft, top + 1, laneRight - laneLeft - (lane + 1 < lanes ? gap : 0),
                   yOf(to, scrolled) - top - 2});
}

} // namespace deskbell
