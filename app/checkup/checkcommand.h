// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/profile.h"

#include <functional>

namespace deskbell
{

/// `deskbell check`: asks the profile's running app for its links and hands the lines for the terminal to
/// `print`. Done when each link holds; else how many do not, or why nobody could be asked. Blocks.
Result<Done> checkRunning(const Profile &profile,
                          const std::function<Result<Done>(const QByteArray &)> &print);

} // namespace deskbell
