// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLoggingCategory>
#include <QString>

namespace deskbell
{

/// Deskbell's own messages; Qt's come through the same door.
Q_DECLARE_LOGGING_CATEGORY(deskbellLog)

/// `text` without what must never be written down: API keys, signing secrets, bearer tokens and the secret
/// part of the webhook address, wherever they stand in it.
QString redacted(const QString &text);

/// From now on every message of the program goes, redacted, to `file` (two files of at most 1 MiB, the older
/// one named `FILE.1`) and, from warnings upwards, to standard error. Once a process.
Result<Done> startLog(const QString &file);

} // namespace deskbell
