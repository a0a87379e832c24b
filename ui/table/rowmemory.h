// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace deskbell
{

/// What a person has in hand in the table, by booking: it outlives resets, moves and searches.
struct RowMemory {
    QSet<qint64> selected;
    qint64 current = 0; ///< 0: none
};

/// Which booking stands at the top of the view, and how far it is scrolled out, in pixels.
struct ScrollAnchor {
    qint64 id = 0; ///< 0: nothing is shown
    int offset = 0;
    bool atTop = true; ///< the very beginning: what comes in above shall be seen
};

} // namespace deskbell
