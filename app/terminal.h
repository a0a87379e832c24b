// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/command/options.h"

namespace deskbell
{

enum ExitStatus { Ok = 0, Failed = 1, WrongUsage = 2 };

/// Says the error on stderr, and gives back `status`.
int fail(const Error &error, int status);

/// What is asked for, with settings that make sense.
Result<Options> parsed(const QStringList &arguments);

/// Everything but the application itself: what needs no window and no display. The exit status.
int runInTerminal(int &argc, char **argv, const QStringList &arguments);

} // namespace deskbell
