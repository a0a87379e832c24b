// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell
{

/// The number on Deskbell's entry in the taskbar or the dock, where the desktop shows such: on Linux those of
/// KDE, Unity, and docks that follow them. Elsewhere nothing happens. 0: none.
void showTaskbarBadge(int number);

} // namespace deskbell
