// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

#include <memory>

namespace deskbell
{

class Tray;

/// The notifier of this system: the desktop's notification service on Linux, the tray's messages elsewhere.
/// `tray` outlives it. `desktopSounds`: the sounds are left to the desktop.
std::unique_ptr<Notifier> makeNotifier(Tray &tray, bool desktopSounds);

} // namespace deskbell
