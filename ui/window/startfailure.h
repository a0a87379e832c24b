// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace deskbell
{

/// Says in a window why Deskbell cannot start, to those who started it from no terminal. Returns once it was
/// read; at once where nobody could see it.
void showStartFailure(const Error &error);

} // namespace deskbell
