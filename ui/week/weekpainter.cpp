// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekpainter.h"

#include "app/table/wording.h"
#include "ui/look/look.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Week)
};

QString heapText(qsizetype count)
{
    return Words::tr("+%1", "so many more").arg(QLocale().toString(count));
}

int dayOf(const WeekScene &scene, QDate date)
{
    const qint64 day = scene.contents.firstDay.daysTo(date);
    return day >= 0 && day < daysAWeek ? int(day) : -1;
}

void paintHours(QPainter &painter, const WeekScene &scene)
{
    const WeekGeometry &geometry = scene.geometry;
    if (const int today = dayOf(scene, scene.today); today >= 0)
        painter.fillRect(geometry.column(today), scene.look.accentTint);
    QFont light = scene.font;
    light.setPointSizeF(scene.font.pointSizeF() * 0.9);
    painter.setFont(light);
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = geometry.yOf(hour * 60, scene.scrolled);
        painter.fillRect(QRect(0, y, geometry.body().width(), 1), scene.look.line);
        if (hour == 0 || hour == 24)
            continue;
        painter.setPen(scene.look.muted);
        const QRect ground = geometry.hourLabel(hour, scene.scrolled);
        painter.fillRect(ground, scene.look.surface);
        painter.drawText(ground,
                         QStyle::visualAlignment(scene.direction, Qt::AlignTrailing | Qt::AlignVCenter),
                         timeText(QTime(hour, 0)));
    }
    for (int day = 0; day < daysAWeek; ++day) {
        const QRect column = geometry.column(day);
        const int x = scene.direction == Qt::LeftToRight ? column.left() : column.right();
        painter.fillRect(QRect(x, column.top(), 1, column.height()), scene.look.line);
    }
}

void paintBlocks(QPainter &painter, const WeekScene &scene)
{
    const auto placeOf = [&scene](const auto &each) {
        return scene.geometry.place(each.day, each.from, each.to, each.lane, each.lanes, scene.scrolled);
    };
    const QRect body = scene.geometry.body();
    for (const WeekBlock &block : scene.layout.blocks) {
        const QRect place = placeOf(block);
        if (!place.intersects(body))
            continue;
        WeekCard card = scene.card(block.id);
        if (block.isTheRest)
            card.time = Words::tr("until %1").arg(timeText(QTime(0, 0).addSecs(block.to * 60)));
        drawWeekCard(painter, place, card, scene.look, scene.font, scene.direction);
    }
    for (const WeekHeap &heap : scene.layout.heaps) {
        const bool selected = std::any_of(heap.ids.begin(), heap.ids.end(),
                                          [&scene](qint64 id) { return scene.card(id).selected; });
        drawWeekHeap(painter, placeOf(heap), heapText(heap.ids.size()), selected, scene.look, scene.font);
    }
}

void paintNow(QPainter &painter, const WeekScene &scene)
{
    const int today = dayOf(scene, scene.today);
    if (today < 0)
        return;
    const QRect column = scene.geometry.column(today);
    const int y = scene.geometry.yOf(scene.now.msecsSinceStartOfDay() / 60'000, scene.scrolled);
    painter.fillRect(QRect(column.left(), y - 1, column.width(), 2), scene.look.trouble);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.look.trouble);
    const int x = scene.direction == Qt::LeftToRight ? column.left() : column.right();
    painter.drawEllipse(QPoint(x, y), 5, 5);
}

/// The two lines over a day: its name, and how much is booked; where that does not fit, its letter and its
/// number.
struct DayHead {
    QString first;
    QString second;
};

DayHead dayHead(const WeekScene &scene, int day, const QFontMetrics &metrics)
{
    const QDate date = scene.contents.firstDay.addDays(day);
    const QString name = QLocale().toString(date, Words::tr("ddd d", "form of a day of the week"));
    if (metrics.horizontalAdvance(name) > scene.geometry.header(day).width())
        return {QLocale().standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat),
                QLocale().toString(date.day())};
    const int booked = scene.contents.booked[day];
    const QString count = booked == 1 ? Words::tr("1 booked") : Words::tr("%Ln booked", nullptr, booked);
    const bool fits = metrics.horizontalAdvance(count) <= scene.geometry.header(day).width();
    return {name, booked == 0 ? QString() : fits ? count : QLocale().toString(booked)};
}

void paintDayName(QPainter &painter, const WeekScene &scene, int day)
{
    const QRect place = scene.geometry.header(day);
    const int line = scene.geometry.lineHeight();
    const bool isToday = scene.contents.firstDay.addDays(day) == scene.today;
    QFont strong = scene.font;
    strong.setBold(isToday);
    const DayHead head = dayHead(scene, day, QFontMetrics(strong));
    painter.setFont(strong);
    painter.setPen(isToday ? scene.look.accent : scene.look.text);
    painter.drawText(QRect(place.left(), place.top() + line / 3, place.width(), line), Qt::AlignCenter,
                     head.first);
    QFont light = scene.font;
    light.setPointSizeF(scene.font.pointSizeF() * 0.9);
    painter.setFont(light);
    painter.setPen(isToday ? scene.look.accent : scene.look.muted);
    painter.drawText(QRect(place.left(), place.top() + line * 4 / 3, place.width(), line), Qt::AlignCenter,
                     head.second);
}

void paintHead(QPainter &painter, const WeekScene &scene)
{
    const WeekGeometry &geometry = scene.geometry;
    painter.fillRect(QRect(0, 0, geometry.body().width(), geometry.body().top()), scene.look.surface);
    for (int day = 0; day < daysAWeek; ++day) {
        paintDayName(painter, scene, day);
        const QList<qint64> &ids = scene.layout.untimed[day];
        const bool heaps = ids.size() > WeekGeometry::mostUntimed;
        const qsizetype shown = heaps ? WeekGeometry::mostUntimed - 1 : ids.size();
        for (qsizetype row = 0; row < shown; ++row)
            drawWeekCard(painter, geometry.untimed(day, int(row)), scene.card(ids[row]), scene.look,
                         scene.font, scene.direction);
        if (heaps) {
            const bool selected = std::any_of(ids.begin() + shown, ids.end(),
                                              [&scene](qint64 id) { return scene.card(id).selected; });
            drawWeekHeap(painter, geometry.untimed(day, WeekGeometry::mostUntimed - 1),
                         heapText(ids.size() - shown), selected, scene.look, scene.font);
        }
    }
    const QRect strip = geometry.untimedStrip();
    if (!strip.isEmpty()) {
        painter.fillRect(QRect(strip.left(), strip.top(), strip.width(), 1), scene.look.line);
        painter.setPen(scene.look.muted);
        QRect label = geometry.hourLabel(0, 0);
        label.moveTop(strip.top() + 4);
        QFont light = scene.font;
        light.setPointSizeF(scene.font.pointSizeF() * 0.9);
        painter.setFont(light);
        painter.drawText(label,
                         QStyle::visualAlignment(scene.direction, Qt::AlignTrailing | Qt::AlignVCenter),
                         QFontMetrics(light).elidedText(Words::tr("No time"), Qt::ElideRight, label.width()));
    }
    painter.fillRect(QRect(0, geometry.body().top() - 1, geometry.body().width(), 1), scene.look.line);
}

} // namespace

void paintWeek(QPainter &painter, const WeekScene &scene)
{
    painter.fillRect(scene.geometry.body(), scene.look.surface);
    painter.save();
    painter.setClipRect(scene.geometry.body());
    paintHours(painter, scene);
    paintBlocks(painter, scene);
    paintNow(painter, scene);
    painter.setPen(scene.look.muted);
    painter.setFont(scene.font);
    painter.drawText(scene.geometry.body(), Qt::AlignCenter | Qt::TextWordWrap, emptyText(scene.contents));
    painter.restore();
    paintHead(painter, scene);
}

} // namespace deskbell
