// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace deskbell
{

/// Lets Tab go through all of `root` as one reads it: in the order of its layouts. To be called when all is
/// in its place.
void orderFocus(QWidget &root);

/// Whether the keyboard is on this widget, or is when its window is active. Whoever disables or hides such a
/// one says first where the keyboard goes: Qt would give it to the next button.
bool hasKeyboard(const QWidget &widget);
/// Whether it is on this widget or on one inside.
bool holdsKeyboard(const QWidget &widget);

} // namespace deskbell
