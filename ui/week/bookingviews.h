// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/weekgrid.h"

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace deskbell
{

class MonthStrip;
class StepButtons;

/// How the bookings are looked at.
enum class BookingView { Days, Week };

/// The list of days and the week, one of them at a time, with the month to jump by above them. What is
/// selected is the same in both.
class BookingViews final : public QWidget
{
    Q_OBJECT

public:
    /// `card` shows the list of days, which is `list`; order and list outlive this.
    BookingViews(BookingOrder &order, QAbstractItemView &list, QWidget &card, QWidget *parent = nullptr);

    void show(BookingView view);
    BookingView view() const;
    WeekGrid &week() { return *m_week; }
    /// Without the month, which gives way.
    QSize minimumSizeHint() const override;
    /// Shows the day and, in the week, the bookings around it.
    void showDay(QDate day);
    void showToday();
    /// The day that one looks at: of the week, that of the current booking, else today or its first.
    QDate dayInWeek() const;
    /// Goes to this booking, also when it is the one that was gone to last.
    void goTo(qint64 id);

signals:
    void viewChanged(deskbell::BookingView view);
    /// Somebody wants to see this booking in the list.
    void revealAsked(qint64 id);
    /// Somebody wants to see a day of which a shelf, filter or search hides all bookings.
    void everythingAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(QWidget &card);
    void follow();
    void stepBy(int by);
    void choose(QDate day);
    void currentMoved();
    void retitle();
    void goToDay(QDate day, qint64 id);
    qint64 firstFrom(QDate day) const;
    qint64 firstOn(QDate day) const;
    bool isAnyHiddenOn(QDate day) const;

    BookingOrder &m_order;
    qint64 m_followed = 0; ///< the booking that the week went to last
    QAbstractItemView &m_list;
    QStackedWidget *m_stack;
    WeekGrid *m_week;
    MonthStrip *m_month;
    StepButtons *m_steps;
    QPushButton *m_today;
    QLabel *m_title;
};

} // namespace deskbell
