// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/weeklayout.h"

#include <QFontMetrics>
#include <QRect>

namespace deskbell
{

/// Where everything of a week is in a view, in pixels. Days go in the direction of the writing.
class WeekGeometry
{
public:
    WeekGeometry() = default;
    /// `untimedRows`: the most bookings without a time on one day.
    WeekGeometry(QSize view, const QFontMetrics &font, int untimedRows, Qt::LayoutDirection direction);

    int lineHeight() const { return m_line; }
    int hourHeight() const { return m_hour; }
    /// The height of a day, all of which may be more than fits.
    int dayHeight() const { return m_hour * 24; }
    /// How much of it fits.
    int bodyHeight() const { return m_view.height() - m_top; }
    WeekRoom room() const;

    QRect header(int day) const;
    /// Where bookings without a time lie; empty where there are none.
    QRect untimedStrip() const;
    QRect untimed(int day, int row) const;
    /// Below the head: what is scrolled.
    QRect body() const;
    QRect column(int day) const;
    /// At the side, where the hours stand.
    QRect hourLabel(int hour, int scrolled) const;
    int yOf(int minute, int scrolled) const { return m_top + minute * m_hour / 60 - scrolled; }
    QRect place(int day, int from, int to, int lane, int lanes, int scrolled) const;
    /// How many bookings without a time are shown on a day; the last place is for how many more.
    static constexpr int mostUntimed = 3;

private:
    QRect visual(const QRect &logical) const;
    int columnLeft(int day) const;

    QSize m_view;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_line = 1;
    int m_hour = 1;
    int m_axis = 0;
    int m_headerHeight = 0;
    int m_untimedRows = 0;
    int m_top = 0;
};

} // namespace deskbell
