// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/weekcontents.h"

#include <QTimer>
#include <QWidget>

namespace deskbell
{

/// The days of a month in a row, each with dots for how much is booked: to see where the work is, and to go
/// there.
class MonthStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStrip(const BookingOrder &order, QWidget *parent = nullptr);

    /// Shows the month of `day`, which is the one that the keyboard stands on.
    void showDay(QDate day);
    QDate day() const { return m_day; }
    /// Marks the days from `first` to `last`; none with invalid ones.
    void markDays(QDate first, QDate last);
    QRect rectOf(QDate day) const;
    int bookedOn(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(QDate day);
    void monthChanged(QDate firstDay);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void paintDay(QPainter &painter, QDate day) const;
    QDate firstOfMonth() const { return QDate(m_day.year(), m_day.month(), 1); }
    /// How many days fit, and the first of them.
    int shownDays() const;
    QDate firstShown() const;
    QDate dayAt(const QPoint &position) const;
    QString sentenceOf(QDate day) const;
    void say();

    const BookingOrder &m_order;
    QDate m_day;
    QDate m_markFirst;
    QDate m_markLast;
    QList<int> m_booked; ///< by day of the month
    QTimer m_soon;
    bool m_stale = true;
};

/// 0 to 4 dots for a day on which `booked` bookings are, where the fullest day has `most`.
int densityDots(int booked, int most);

} // namespace deskbell
