// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/statuschip.h"

#include "ui/look/look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace deskbell
{

ChipStyle chipStyle(Status status, const Look &look)
{
    switch (status) {
    case Status::Pending:
        return {Glyph::Question, look.waiting, look.waitingTint};
    case Status::Confirmed:
        return {Glyph::Check, look.good, look.goodTint};
    case Status::Cancelled:
        return {Glyph::Cross, look.trouble, look.troubleTint};
    case Status::Other:
        break;
    }
    return {Glyph::Info, look.muted, look.offTint};
}

ChipStyle pendingChipStyle(const Look &look)
{
    return {Glyph::Clock, look.text, look.selection};
}

ChipStyle firstVisitStyle(const Look &look)
{
    return {Glyph::Star, look.accent, look.offTint};
}

int chipWidth(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return 2 * (metrics.height() / 2) + metrics.ascent() + metrics.height() / 3
        + metrics.horizontalAdvance(word);
}

void drawChip(QPainter &painter, const QRect &place, const QString &word, const ChipStyle &style,
              const QFont &font, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const int icon = metrics.ascent();
    const int padding = metrics.height() / 2;
    const int gap = metrics.height() / 3;
    const int room = place.width() - 2 * padding - icon - gap;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, room);
    const int width = qMin(place.width(), 2 * padding + icon + gap + metrics.horizontalAdvance(shown));
    const int height = metrics.height() + padding / 2;
    const QRect chip =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {width, height}, place);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ground);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    drawGlyph(painter,
              QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {icon, icon}, inner),
              style.glyph, style.text);
    painter.setFont(font);
    painter.setPen(style.text);
    const QRect text = QStyle::visualRect(direction, inner, inner.adjusted(icon + gap, 0, 0, 0));
    painter.drawText(
        text, QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
    painter.restore();
}

} // namespace deskbell
