// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace deskbell
{

/// The colours of Deskbell, by what they are for. Texts reach a contrast of 4.5 on each ground they are used
/// on.
struct Look {
    bool dark = false;
    QColor window;  ///< behind everything
    QColor surface; ///< where things are read and typed
    QColor raised;  ///< buttons, headers
    QColor line;
    QColor edge; ///< of what one types into or chooses from: told from its surroundings by a contrast of 3
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentTint; ///< the ground of what is new
    QColor selection;
    QColor good;
    QColor goodTint;
    QColor waiting;
    QColor waitingTint;
    QColor trouble;
    QColor troubleTint;
    QColor offTint;
};

const Look &lightLook();
const Look &darkLook();
/// The look that `palette` belongs to: dark where its windows are dark.
const Look &lookOf(const QPalette &palette);

QPalette paletteOf(const Look &look);
/// `typeScale`: by how much all type is larger than the system's; `direction`: in which a window is read.
QString styleSheetOf(const Look &look, qreal typeScale = 1, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace deskbell
