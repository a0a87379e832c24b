// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekblockpainter.h"

#include "ui/look/look.h"
#include "ui/table/statuschip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace deskbell
{

namespace
{

constexpr qreal radius = 5;
constexpr int barWidth = 4;
constexpr int padding = 5;
/// How much of the service's colour is in the ground: texts stay as readable as on the surface.
constexpr qreal tint = 0.16;

QColor blended(const QColor &over, const QColor &ground, qreal part)
{
    const auto mix = [part](int a, int b) { return int(a * part + b * (1 - part)); };
    return {mix(over.red(), ground.red()), mix(over.green(), ground.green()),
            mix(over.blue(), ground.blue())};
}

void drawGround(QPainter &painter, const QRect &place, const WeekCard &card, const Look &look,
                Qt::LayoutDirection direction)
{
    const QColor plain = card.off ? look.offTint : blended(card.colour, look.surface, tint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.selected ? look.selection : plain);
    painter.drawRoundedRect(place, radius, radius);
    const QRect bar(place.left(), place.top() + 2, barWidth, place.height() - 4);
    painter.setBrush(card.off ? look.muted : card.colour);
    painter.drawRoundedRect(QStyle::visualRect(direction, place, bar), 2, 2);
    if (!card.fresh && !card.current && !card.selected)
        return;
    const QColor edge = card.fresh && card.off ? look.trouble : look.accent;
    painter.setPen(QPen(edge, card.current ? 2.5 : 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(0.8, 0.8, -0.8, -0.8), radius, radius);
}

/// One line, in the direction of its own letters. False when there is no room for it.
bool drawLine(QPainter &painter, QRect &rest, const QString &text, const QFont &font,
              Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    if (text.isEmpty() || rest.height() < metrics.height())
        return false;
    // Where a few letters fit, three dots would take the place of them.
    const Qt::TextElideMode ending =
        rest.width() < 5 * metrics.averageCharWidth() ? Qt::ElideNone : Qt::ElideRight;
    painter.setFont(font);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), metrics.height()),
                     QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)
                         | Qt::TextSingleLine,
                     metrics.elidedText(text, ending, rest.width()));
    rest.setTop(rest.top() + metrics.height());
    return true;
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + QStringLiteral(" · ") + other;
}

} // namespace

void drawWeekCard(QPainter &painter, const QRect &place, const WeekCard &card, const Look &look,
                  const QFont &font, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter, place, card, look, direction);
    // In a narrow one each letter counts.
    const int side = place.width() < 12 * padding ? 1 : padding;
    QRect inner = place.adjusted(barWidth + side + 1, 2, -side, -2);
    inner = QStyle::visualRect(direction, place, inner);
    const int icon = qMin(QFontMetrics(font).ascent(), inner.height());
    if (inner.width() > 4 * icon) {
        const QRect glyph(inner.right() - icon + 1, inner.top() + 1, icon, icon);
        const ChipStyle style = card.pending ? pendingChipStyle(look) : chipStyle(card.status, look);
        drawGlyph(painter, QStyle::visualRect(direction, inner, glyph), style.glyph, style.text);
        inner = QStyle::visualRect(direction, inner, inner.adjusted(0, 0, -icon - 3, 0));
    }
    if (card.firstVisit && !card.off && inner.width() > 4 * icon) {
        const QRect star(inner.right() - icon + 1, inner.top() + 1, icon, icon);
        drawGlyph(painter, QStyle::visualRect(direction, inner, star), Glyph::Star,
                  firstVisitStyle(look).text);
        inner = QStyle::visualRect(direction, inner, inner.adjusted(0, 0, -icon - 3, 0));
    }
    QFont strong = font;
    strong.setBold(card.fresh);
    strong.setStrikeOut(card.off);
    QFont light = font;
    light.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setPen(card.off ? look.muted : look.text);
    const bool oneLine = inner.height() < QFontMetrics(strong).height() + QFontMetrics(light).height();
    if (oneLine) {
        inner.setTop(inner.center().y() - QFontMetrics(strong).height() / 2);
        inner.setHeight(QFontMetrics(strong).height());
        drawLine(painter, inner, card.name, strong, direction);
    } else {
        drawLine(painter, inner, card.name, strong, direction);
        if (drawLine(painter, inner,
                     joined(card.time,
                            inner.height() < 2 * QFontMetrics(light).height() ? card.details : QString()),
                     light, direction))
            drawLine(painter, inner, card.details, light, direction);
    }
    painter.restore();
}

void drawWeekHeap(QPainter &painter, const QRect &place, const QString &words, bool selected,
                  const Look &look, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(selected ? look.accent : look.line, selected ? 2.0 : 1.0));
    painter.setBrush(selected ? look.selection : look.raised);
    painter.drawRoundedRect(QRectF(place).adjusted(0.8, 0.8, -0.8, -0.8), radius, radius);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(look.text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(words, Qt::ElideRight, place.width() - 4));
    painter.restore();
}

} // namespace deskbell
