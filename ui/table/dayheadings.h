// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/days.h"

#include <QObject>
#include <QTimer>

class QPainter;
class QTableView;

namespace deskbell
{

struct Look;

/// The headings of the days and the line for now, over a table that stands by time. They are no rows: the
/// first row of a day is taller, and its heading is drawn into the room above it. That of the topmost day
/// stays in view.
class DayHeadings final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this; the view shows the order already.
    DayHeadings(const BookingOrder &order, QTableView &view);

    /// How much of the row, from its top, is heading; in pixels.
    int heightIn(int row) const;
    /// How much of the view, from its top, the heading of the topmost day covers.
    int heightOnTop() const;
    /// Whether a point of the viewport lies on a heading.
    bool isOn(const QPoint &position) const;
    /// To be called after the rows are drawn.
    void paint(QPainter &painter);
    /// Gives all rows their heights; to be called when that of plain rows has changed.
    void fitAll();

private:
    struct Words {
        QString heading;
        QString summary;
        bool isToday = false;
    };
    int height() const;
    void fit(int first, int last);
    const Words &wordsOf(int row);
    void paintHeading(QPainter &painter, const Look &look, int row, int y);
    void paintNow(QPainter &painter, const Look &look, int from) const;

    const BookingOrder &m_order;
    QTableView &m_view;
    QHash<qint64, Words> m_words; ///< by day, until something changes
    QTimer m_minute;
};

} // namespace deskbell
