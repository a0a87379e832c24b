// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace deskbell
{

namespace
{

QPen strokeOf(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

// Strokes are drawn on a square of 16 by 16.
void drawDisc(QPainter &painter, const QColor &colour, const QPainterPath &strokes)
{
    QPainterPath disc;
    disc.addEllipse(QRectF(1, 1, 14, 14));
    QPainterPathStroker stroker(strokeOf(colour, 2));
    painter.fillPath(disc.subtracted(stroker.createStroke(strokes)), colour);
}

QPainterPath tick()
{
    QPainterPath path(QPointF(4.6, 8.4));
    path.lineTo(7, 10.8);
    path.lineTo(11.4, 5.6);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(5.4, 5.4));
    path.lineTo(10.6, 10.6);
    path.moveTo(10.6, 5.4);
    path.lineTo(5.4, 10.6);
    return path;
}

void drawWarning(QPainter &painter, const QColor &colour)
{
    QPainterPath triangle(QPointF(8, 2));
    triangle.lineTo(15, 14.2);
    triangle.lineTo(1, 14.2);
    triangle.closeSubpath();
    QPainterPath mark(QPointF(8, 6.2));
    mark.lineTo(8, 9.6);
    mark.moveTo(8, 11.9);
    mark.lineTo(8, 12);
    QPainterPathStroker stroker(strokeOf(colour, 1.7));
    painter.fillPath(triangle.subtracted(stroker.createStroke(mark)), colour);
}

QPainterPath star()
{
    QPainterPath path;
    for (int point = 0; point < 10; ++point) {
        const qreal angle = std::numbers::pi * (point / 5.0 - 0.5);
        const qreal radius = point % 2 == 0 ? 7 : 3;
        const QPointF at(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
        point == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

void drawRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(strokeOf(colour, 1.8));
    painter.drawEllipse(QRectF(2, 2, 12, 12));
}

void drawLines(QPainter &painter, const QColor &colour, std::initializer_list<QLineF> lines)
{
    painter.setPen(strokeOf(colour, 1.8));
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

} // namespace

void drawGlyph(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 16, place.height() / 16);
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Check:
        drawDisc(painter, colour, tick());
        break;
    case Glyph::Cross:
        drawDisc(painter, colour, cross());
        break;
    case Glyph::Warning:
        drawWarning(painter, colour);
        break;
    case Glyph::Clock:
        drawRing(painter, colour);
        drawLines(painter, colour, {{8, 4.8, 8, 8.2}, {8, 8.2, 10.4, 9.6}});
        break;
    case Glyph::Question:
        drawRing(painter, colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(5.9, 5.9, 4.2, 4.2));
        break;
    case Glyph::Search:
        painter.setPen(strokeOf(colour, 1.8));
        painter.drawEllipse(QRectF(2, 2, 8.6, 8.6));
        painter.drawLine(QLineF(9.6, 9.6, 13.6, 13.6));
        break;
    case Glyph::Menu:
        drawLines(painter, colour, {{2.5, 4, 13.5, 4}, {2.5, 8, 13.5, 8}, {2.5, 12, 13.5, 12}});
        break;
    case Glyph::Star:
        painter.fillPath(star(), colour);
        break;
    case Glyph::Info:
        drawRing(painter, colour);
        drawLines(painter, colour, {{8, 7.4, 8, 11}, {8, 4.9, 8, 5}});
        break;
    case Glyph::Leftwards:
        drawLines(painter, colour, {{10, 3.5, 5.5, 8}, {5.5, 8, 10, 12.5}});
        break;
    case Glyph::Rightwards:
        drawLines(painter, colour, {{6, 3.5, 10.5, 8}, {10.5, 8, 6, 12.5}});
        break;
    }
    painter.restore();
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal scale)
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawGlyph(painter, QRectF(0, 0, size, size), glyph, colour);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph, const QColor &colour)
{
    QIcon icon;
    for (const int scale : {1, 2, 3})
        icon.addPixmap(glyphPixmap(glyph, 16, colour, scale));
    return icon;
}

} // namespace deskbell
