// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace deskbell
{

/// Small pictures that differ in shape, so that none is told from another by its colour alone.
enum class Glyph {
    Check,    ///< a filled disc with a tick
    Clock,    ///< a ring with hands
    Warning,  ///< a triangle with a stroke
    Cross,    ///< a disc with a diagonal cross
    Question, ///< a hollow ring with a dot
    Search,
    Menu,
    Info,
    Star,       ///< five points, filled
    Leftwards,  ///< an angle that points there
    Rightwards, ///< likewise
};

void drawGlyph(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &colour);
QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal scale);
QIcon glyphIcon(Glyph glyph, const QColor &colour);

} // namespace deskbell
