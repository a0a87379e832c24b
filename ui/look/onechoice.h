// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace deskbell
{

/// Keeps just one entry of `list` selected, the current one: a screen reader's press selects an entry beside
/// the one that is selected and goes nowhere, and a click with Ctrl leaves none.
void makeOneChoice(QAbstractItemView &list);

} // namespace deskbell
