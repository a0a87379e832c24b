// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"
#include "ui/look/glyphs.h"

#include <QFont>
#include <QRect>

namespace deskbell
{

struct Look;

/// How a status looks: its shape and its colours.
struct ChipStyle {
    Glyph glyph = Glyph::Info;
    QColor text;
    QColor ground;
};

ChipStyle chipStyle(Status status, const Look &look);
/// Of what the owner has decided and ReserveKit does not have yet.
ChipStyle pendingChipStyle(const Look &look);
/// Of somebody who comes for the first time.
ChipStyle firstVisitStyle(const Look &look);
/// How wide a chip with this word is, in pixels.
int chipWidth(const QString &word, const QFont &font);

/// Draws a chip of icon and word into `place`, at its leading edge and in its middle.
void drawChip(QPainter &painter, const QRect &place, const QString &word, const ChipStyle &style,
              const QFont &font, Qt::LayoutDirection direction);

} // namespace deskbell
