// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/monthstrip.h"

#include "app/table/bookingorder.h"
#include "app/table/wording.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr int gatherMs = 250;
constexpr int mostDots = 4;
/// Dots are for comparing days: below this a day is not full, however empty the others are.
constexpr int fullDay = 8;

} // namespace

int densityDots(int booked, int most)
{
    const int full = qMax(most, fullDay);
    return booked <= 0 ? 0 : qMin(mostDots, (booked * mostDots + full - 1) / full);
}

MonthStrip::MonthStrip(const BookingOrder &order, QWidget *parent)
    : QWidget(parent)
    , m_order(order)
    , m_day(order.bookings().today())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MonthStrip::refresh);
    const BookingModel &model = order.bookings();
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthStrip::refreshSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MonthStrip::refreshSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MonthStrip::refreshSoon);
    refresh();
}

void MonthStrip::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start(gatherMs);
}

void MonthStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void MonthStrip::refresh()
{
    m_stale = false;
    m_booked = bookedADay(m_order, firstOfMonth(), m_day.daysInMonth());
    say();
    update();
}

void MonthStrip::showDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const QDate month = firstOfMonth();
    m_day = day;
    if (firstOfMonth() == month) {
        say();
        update();
        return;
    }
    refresh();
    emit monthChanged(firstOfMonth());
}

void MonthStrip::markDays(QDate first, QDate last)
{
    m_markFirst = first;
    m_markLast = last;
    update();
}

int MonthStrip::bookedOn(QDate day) const
{
    return day.isValid() && QDate(day.year(), day.month(), 1) == firstOfMonth()
        ? m_booked.value(day.day() - 1)
        : 0;
}

QSize MonthStrip::sizeHint() const
{
    return {31 * fontMetrics().averageCharWidth() * 4, fontMetrics().height() * 3};
}

QSize MonthStrip::minimumSizeHint() const
{
    return {7 * fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

int MonthStrip::shownDays() const
{
    const int narrowest = fontMetrics().averageCharWidth() * 3;
    return qBound(1, width() / qMax(1, narrowest), m_day.daysInMonth());
}

QDate MonthStrip::firstShown() const
{
    const int shown = shownDays();
    return firstOfMonth().addDays(qBound(0, m_day.day() - 1 - shown / 2, m_day.daysInMonth() - shown));
}

QRect MonthStrip::rectOf(QDate day) const
{
    const int at = int(firstShown().daysTo(day));
    const int shown = shownDays();
    if (at < 0 || at >= shown)
        return {};
    const int left = width() * at / shown;
    return QStyle::visualRect(layoutDirection(), rect(),
                              {left, 0, width() * (at + 1) / shown - left, height()});
}

QDate MonthStrip::dayAt(const QPoint &position) const
{
    for (int at = 0; at < shownDays(); ++at) {
        const QDate day = firstShown().addDays(at);
        if (rectOf(day).contains(position))
            return day;
    }
    return {};
}

QString MonthStrip::sentenceOf(QDate day) const
{
    const QString name = longDayText(day, m_order.bookings().today());
    const int booked = bookedOn(day);
    const QString count = booked == 1 ? tr("1 booked") : tr("%Ln booked", nullptr, booked);
    return tr("%1, %2", "day, how many are booked").arg(name, booked == 0 ? tr("nothing booked") : count);
}

/// The day that the keyboard stands on is the name of the strip.
void MonthStrip::say()
{
    const QString name = tr("Month: %1", "a day and how much is booked").arg(sentenceOf(m_day));
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(sentenceOf(day)), this, rectOf(day));
    return true;
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        return showDay(m_day.addDays(-forward));
    case Qt::Key_Right:
        return showDay(m_day.addDays(forward));
    case Qt::Key_Up:
        return showDay(m_day.addDays(-daysAWeek));
    case Qt::Key_Down:
        return showDay(m_day.addDays(daysAWeek));
    case Qt::Key_Home:
        return showDay(firstOfMonth());
    case Qt::Key_End:
        return showDay(firstOfMonth().addDays(m_day.daysInMonth() - 1));
    case Qt::Key_PageUp:
        return showDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return showDay(m_day.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    showDay(day);
    emit chosen(day);
}

void MonthStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int at = 0; at < shownDays(); ++at)
        paintDay(painter, firstShown().addDays(at));
}

void MonthStrip::paintDay(QPainter &painter, QDate day) const
{
    const Look &look = lookOf(palette());
    const QRect place = rectOf(day);
    const bool marked = m_markFirst.isValid() && day >= m_markFirst && day <= m_markLast;
    const bool isToday = day == m_order.bookings().today();
    if (marked)
        painter.fillRect(place, look.selection);
    if (hasFocus() && day == m_day) {
        painter.setPen(QPen(look.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int line = fontMetrics().height();
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(look.muted);
    painter.drawText(QRect(place.left(), place.top() + line / 6, place.width(), line), Qt::AlignCenter,
                     QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat));
    QFont number = font();
    number.setBold(isToday);
    painter.setFont(number);
    painter.setPen(isToday ? look.accent : look.text);
    painter.drawText(QRect(place.left(), place.top() + line, place.width(), line), Qt::AlignCenter,
                     QLocale().toString(day.day()));
    const int dots = densityDots(bookedOn(day), *std::max_element(m_booked.begin(), m_booked.end()));
    const qreal size = qMax(3.0, line / 5.0);
    const qreal apart = size * 1.4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    for (int dot = 0; dot < dots; ++dot)
        painter.drawEllipse(QPointF(place.left() + place.width() / 2.0 + (dot - (dots - 1) / 2.0) * apart,
                                    place.top() + line * 2.45),
                            size / 2, size / 2);
}

} // namespace deskbell
