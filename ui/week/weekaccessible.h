// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell
{

class WeekGrid;

/// From now on a screen reader hears a WeekGrid as a list of its bookings, a sentence each.
void teachAccessibilityOfWeeks();
/// Other bookings are in the week.
void weekChanged(WeekGrid &grid);
/// Another booking has the keyboard.
void weekFocusMoved(WeekGrid &grid);

} // namespace deskbell
