// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/command/options.h"

namespace deskbell
{

/// Does one of the sub-commands export, deliver or url, and prints what it found. Opens no window, needs no
/// display, works while the app runs. The error is for standard error.
Result<Done> runCommand(const Options &options);

} // namespace deskbell
