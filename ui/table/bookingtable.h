// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/viewkey.h"
#include "ui/table/rowmemory.h"

#include <QTableView>

#include <optional>

namespace deskbell
{

class BookingDelegate;
class BookingOrder;
class DayHeadings;

/// The bookings as a table. Selection, current row and scroll position belong to bookings, not to rows:
/// whatever happens above, below or to the search, what one looks at stays where it is.
class BookingTable final : public QTableView
{
    Q_OBJECT

public:
    explicit BookingTable(BookingOrder &order, QWidget *parent = nullptr);

    /// The selected bookings that are shown, in the order shown.
    QList<qint64> selectedIds() const;
    /// The booking that is selected alone; 0: none, or several.
    qint64 onlySelectedId() const;
    qint64 currentId() const;
    qint64 idAt(int row) const;
    /// What of the booking's row is in view, in the viewport; without the heading of its day. May be empty.
    QRect rowRect(qint64 id) const;
    /// Selects this one booking and brings it into view. False while the search hides it or it is not known.
    bool reveal(qint64 id);
    /// Goes to the next shown booking after the current one that nobody has acknowledged, and on from the
    /// top. False when none is shown.
    bool revealNextNew();
    /// Goes to the first booking of the day after (`step` 1) or before (-1) that of the current one.
    void goToDay(int step);
    /// Stands by day, with today at the top, and goes to whoever comes next.
    void goToToday();
    /// The day of the current booking, else the topmost one; today where days do not follow one another.
    QDate dayInView() const;

    /// The keys it understands besides those of every table.
    QList<ViewKey> keys();

    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Makes all columns wider or narrower, as the type has become larger or smaller.
    void scaleColumns(qreal by);
    /// False, and nothing is done, where it is the last that is shown.
    bool showColumn(int column, bool shown);
    /// Shows all columns in the order and width that they have at first.
    void arrangeColumns();
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

    void keyboardSearch(const QString &) override { } // letters are commands here; the search field searches

signals:
    /// What is selected may have changed.
    void selectionSettled();
    void acknowledgeAsked();
    void nextNewAsked();
    /// The details of the selected booking are wanted.
    void detailsAsked();
    void menuAsked(const QPoint &globalPosition);
    /// The columns are to be chosen.
    void columnsAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    int sizeHintForColumn(int column) const override;

private:
    void setUpHeaders();
    /// The width of a column for chips with these words.
    int widestTime() const;
    int widestOf(const QStringList &words) const;
    void sortByDay();
    void fitRows();
    void askForColumns(const QPoint &position);
    void leadingColumnChanged();
    void followOrder();
    void beforeChange();
    void settleScroll();
    void beforeReset();
    void afterReset();
    void beforeRemoval(int first, int last);
    void afterInsertion(int first, int last);
    void selectRows(const QList<int> &rows);
    void go(int row);

    BookingOrder &m_order;
    BookingDelegate *m_delegate;
    DayHeadings *m_days = nullptr;
    std::optional<ScrollAnchor>
        m_anchor;                    ///< set from a change above until the view has been scrolled after it
    RowMemory m_kept;                ///< across a reset
    QPersistentModelIndex m_pressed; ///< where the mouse went down
    std::optional<int> m_top;        ///< where in the window the table begins
    QSet<qint64> m_hiddenSelected;   ///< selected, but not shown at the moment
    bool m_settling = false;         ///< the selection changes, but nobody has selected anything
};

} // namespace deskbell
