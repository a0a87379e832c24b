// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/bookingviews.h"

#include "app/table/bookingorder.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stepbuttons.h"
#include "ui/week/monthstrip.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Where there are less of them, the month leaves its place to the bookings.
constexpr int linesForMonth = 16;

/// "11 – 17 May", and with the year when it is not that of `today`.
QString weekTitle(QDate first, QDate today)
{
    const QDate last = first.addDays(daysAWeek - 1);
    const QString withYear = BookingViews::tr("d MMM yyyy", "form of the first or last day of a week");
    const QString withMonth =
        BookingViews::tr("d MMM", "form of the first or last day of a week in this year");
    const QString alone = BookingViews::tr("d", "form of the first day of a week, in the month of the last");
    const QString firstForm = first.year() != last.year() ? withYear
        : first.month() != last.month()                   ? withMonth
                                                          : alone;
    return BookingViews::tr("%1 – %2", "first and last day of a week")
        .arg(QLocale().toString(first, firstForm),
             QLocale().toString(last, last.year() == today.year() ? withMonth : withYear));
}

} // namespace

BookingViews::BookingViews(BookingOrder &order, QAbstractItemView &list, QWidget &card, QWidget *parent)
    : QWidget(parent)
    , m_order(order)
    , m_list(list)
    , m_stack(new QStackedWidget)
    , m_week(new WeekGrid(order, *list.selectionModel()))
    , m_month(new MonthStrip(order))
    , m_steps(new StepButtons({}, {}))
    , m_today(new QPushButton(tr("&Today")))
    , m_title(new PlainLabel(u"title"_s))
{
    build(card);
    follow();
    retitle();
}

void BookingViews::build(QWidget &card)
{
    auto *week = new QFrame;
    week->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(week);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_week);
    m_stack->addWidget(&card);
    m_stack->addWidget(week);
    m_today->setAccessibleName(tr("Go to today"));
    m_today->setObjectName(u"small"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_today);
    top->addWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_month);
    column->addWidget(m_stack, 1);
}

QSize BookingViews::minimumSizeHint() const
{
    const int month = m_month->isHidden() ? 0 : m_month->minimumSizeHint().height() + layout()->spacing();
    return QWidget::minimumSizeHint() - QSize(0, month);
}

void BookingViews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_month->setVisible(height() >= fontMetrics().height() * linesForMonth);
}

void BookingViews::follow()
{
    connect(m_steps, &StepButtons::backAsked, this, [this] { stepBy(-1); });
    connect(m_steps, &StepButtons::onAsked, this, [this] { stepBy(1); });
    connect(m_today, &QPushButton::clicked, this, &BookingViews::showToday);
    connect(m_month, &MonthStrip::chosen, this, &BookingViews::choose);
    connect(m_month, &MonthStrip::monthChanged, this, &BookingViews::retitle);
    connect(m_week, &WeekGrid::weekAsked, this, &BookingViews::stepBy);
    connect(m_week, &WeekGrid::todayAsked, this, &BookingViews::showToday);
    connect(m_list.selectionModel(), &QItemSelectionModel::currentChanged, this, &BookingViews::currentMoved);
}

BookingView BookingViews::view() const
{
    return m_stack->currentIndex() == 0 ? BookingView::Days : BookingView::Week;
}

void BookingViews::show(BookingView view)
{
    if (view == this->view())
        return;
    const bool week = view == BookingView::Week;
    m_stack->setCurrentIndex(week ? 1 : 0);
    // Whoever gives the list the keyboard means the bookings.
    m_list.setFocusProxy(week ? m_week : nullptr);
    m_followed = 0;
    currentMoved();
    retitle();
    emit viewChanged(view);
}

void BookingViews::goTo(qint64 id)
{
    if (id == m_week->currentId())
        m_followed = 0;
    currentMoved();
}

void BookingViews::showDay(QDate day)
{
    m_month->showDay(day);
    m_week->showWeek(weekStart(day, QLocale().firstDayOfWeek()));
    retitle();
}

void BookingViews::showToday()
{
    const QDate today = m_order.bookings().today();
    goToDay(today, firstFrom(today));
}

QDate BookingViews::dayInWeek() const
{
    const QDate first = m_week->firstDay();
    const auto isIn = [first](QDate day) { return day >= first && day < first.addDays(daysAWeek); };
    const int row = m_week->currentId() == 0 ? -1 : m_order.rowOf(m_week->currentId());
    const QDate current = row < 0 ? QDate() : m_order.record(row).booking.date;
    if (current.isValid() && isIn(current))
        return current;
    const QDate today = m_order.bookings().today();
    return isIn(today) ? today : first;
}

void BookingViews::stepBy(int by)
{
    const QDate day = m_month->day();
    showDay(view() == BookingView::Week ? m_week->firstDay().addDays(by * daysAWeek) : day.addMonths(by));
}

/// Goes to this day and to no other.
void BookingViews::choose(QDate day)
{
    if (firstOn(day) == 0 && isAnyHiddenOn(day))
        emit everythingAsked();
    goToDay(day, firstOn(day));
}

void BookingViews::goToDay(QDate day, qint64 id)
{
    showDay(day);
    if (id == 0)
        return;
    if (view() == BookingView::Days)
        emit revealAsked(id);
    else
        m_week->scrollTo(id);
}

bool BookingViews::isAnyHiddenOn(QDate day) const
{
    const BookingModel &model = m_order.bookings();
    for (int row = 0; row < model.rowCount(); ++row) {
        const Booking &booking = model.record(row).booking;
        if (booking.date == day && m_order.rowOf(booking.id) < 0)
            return true;
    }
    return false;
}

qint64 BookingViews::firstOn(QDate day) const
{
    const qint64 id = firstFrom(day);
    return id != 0 && m_order.record(m_order.rowOf(id)).booking.date == day ? id : 0;
}

/// The first that day, or the next after it; 0: none.
qint64 BookingViews::firstFrom(QDate day) const
{
    const BookingModel &model = m_order.bookings();
    qint64 first = 0;
    std::pair<QDate, QTime> when;
    for (int row = 0; row < m_order.rowCount(); ++row) {
        const Booking &booking = m_order.record(row).booking;
        if (!booking.date.isValid() || booking.date < day || (first != 0 && booking.date > when.first))
            continue;
        const std::pair<QDate, QTime> now{booking.date, model.timeOf(booking).value_or(QTime(0, 0))};
        if (first == 0 || now < when) {
            first = booking.id;
            when = now;
        }
    }
    return first;
}

/// Goes with the booking that somebody went to; not with one that was moved under their eyes.
void BookingViews::currentMoved()
{
    const qint64 id = m_week->currentId();
    const int row = id == 0 ? -1 : m_order.rowOf(id);
    if (row < 0 || id == m_followed)
        return;
    m_followed = id;
    const QDate day = m_order.record(row).booking.date;
    if (!day.isValid())
        return;
    showDay(day);
    if (view() == BookingView::Week)
        m_week->scrollTo(id);
}

void BookingViews::retitle()
{
    const bool week = view() == BookingView::Week;
    const QDate first = m_week->firstDay();
    m_title->setText(week ? weekTitle(first, m_order.bookings().today())
                          : QLocale().toString(m_month->day(), tr("MMMM yyyy", "form of a month")));
    m_steps->setNames(week ? tr("Previous week") : tr("Previous month"),
                      week ? tr("Next week") : tr("Next month"));
    m_month->markDays(week ? first : QDate(), week ? first.addDays(daysAWeek - 1) : QDate());
}

} // namespace deskbell
