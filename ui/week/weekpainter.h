// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/weekcontents.h"
#include "ui/week/weekblockpainter.h"
#include "ui/week/weekgeometry.h"

#include <functional>

namespace deskbell
{

/// All that is drawn of a week.
struct WeekScene {
    const WeekContents &contents;
    const WeekLayout &layout;
    const WeekGeometry &geometry;
    const Look &look;
    int scrolled = 0; ///< pixels
    QDate today;
    QTime now; ///< on the shop's wall
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<WeekCard(qint64)> card;
};

void paintWeek(QPainter &painter, const WeekScene &scene);

} // namespace deskbell
