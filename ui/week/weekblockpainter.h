// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace deskbell
{

struct Look;

/// What one sees of a booking in the week.
struct WeekCard {
    QString name;
    QString time;    ///< "10:00", empty where none is known
    QString details; ///< service, places taken
    QColor colour;   ///< of its service
    Status status = Status::Pending;
    bool pending = false; ///< the owner's own wish is on its way
    bool off = false;
    bool firstVisit = false; ///< of this person, as far as we know
    bool fresh = false;      ///< nobody has acknowledged it
    bool selected = false;
    bool current = false; ///< has the keyboard
};

/// Draws it: a bar in the colour of the service, the name in bold for what is new, a shape for the status, a
/// star for a first visit, a line through what is off.
void drawWeekCard(QPainter &painter, const QRect &place, const WeekCard &card, const Look &look,
                  const QFont &font, Qt::LayoutDirection direction);

/// Draws how many more there are.
void drawWeekHeap(QPainter &painter, const QRect &place, const QString &words, bool selected,
                  const Look &look, const QFont &font);

} // namespace deskbell
