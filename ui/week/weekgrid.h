// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/weekcontents.h"
#include "ui/look/viewkey.h"
#include "ui/week/weekgeometry.h"

#include <QAbstractScrollArea>
#include <QItemSelectionModel>
#include <QTimer>

namespace deskbell
{

class BookingOrder;
struct WeekCard;

/// A week of the bookings as a calendar: columns are days, rows hours. It shows what the table would, and
/// shares its selection. A screen reader hears it as a list of bookings, a sentence each.
class WeekGrid final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `selection` is one of rows of `order`; both outlive this.
    WeekGrid(BookingOrder &order, QItemSelectionModel &selection, QWidget *parent = nullptr);

    QDate firstDay() const { return m_contents.firstDay; }
    void showWeek(QDate firstDay);
    /// The bookings of the week in the order of reading.
    QList<qint64> ids() const;
    /// Where a booking is drawn, in the viewport; where several share a place, that one. Empty when it is not
    /// in the week.
    QRect rectOf(qint64 id) const;
    /// What a screen reader says of it.
    QString sentenceOf(qint64 id) const;
    bool isSelected(qint64 id) const;
    qint64 currentId() const;
    /// Selects this one booking, and scrolls to it where it is in the week.
    void select(qint64 id);
    void scrollTo(qint64 id);
    /// The keys it understands.
    QList<ViewKey> keys();
    bool isEmpty() const { return m_contents.items.isEmpty(); }
    /// Why there may be more bookings than are known, as far as that can be said; nothing: all are known.
    void setDoubt(const std::optional<QString> &doubt);

signals:
    /// The selection may stand elsewhere; the keyboard asks for another week, `by` weeks from this one.
    void weekAsked(int by);
    void todayAsked();
    void openAsked();
    void acknowledgeAsked();
    void nextNewAsked();
    void menuAsked(const QPoint &globalPosition);
    void contentsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();
    void refreshSoon();
    void refresh();
    void layOut();
    void scrollToBusiness();
    void currentMoved();
    int scrolled() const;
    int rowOf(qint64 id) const;
    /// The booking at a place; of several that share it the first. 0: none.
    qint64 idAt(const QPoint &position) const;
    std::optional<WeekHeap> heapAt(const QPoint &position) const;
    void popUpHeap(const WeekHeap &heap, const QPoint &position);
    void choose(qint64 id, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void stepDay(int by);
    WeekCard cardOf(qint64 id) const;

    BookingOrder &m_order;
    QItemSelectionModel &m_selection;
    WeekContents m_contents;
    WeekLayout m_layout;
    WeekGeometry m_geometry;
    QHash<qint64, int> m_servicePlaces;
    QTimer m_soon;
    QTimer m_minute;
    std::optional<QString> m_doubt = QString();
    bool m_stale = true; ///< something changed while it was hidden
    bool m_scrolledOnce = false;
};

} // namespace deskbell
