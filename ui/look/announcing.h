// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace deskbell
{

/// Makes a screen reader able to say by itself what `label` says. To be called once, before it is shown.
void makeAnnouncing(QLabel &label);

/// Has a screen reader say what `label`, which was made announcing, says now, wherever the keyboard is.
/// `cameUp`: it was not on the screen before.
void announce(QLabel &label, bool cameUp = false);

} // namespace deskbell
