// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace deskbell
{

/// The instant that RFC 3339 text names, with `Z` or an offset, in ms since 1970 UTC; finer fractions are cut
/// off. Nothing when it is no such text.
std::optional<qint64> instantFromText(const QString &text);

/// The calendar date at the front of `YYYY-MM-DD` or `YYYY-MM-DDT00:00:00Z`, as written: an offset does not
/// move it.
std::optional<QDate> dateFromText(const QString &text);

/// The time of day in `YYYY-MM-DD HH:MM:SS`, also without the date, the seconds, or with a `T`: text that
/// names no zone.
std::optional<QTime> wallClockFromText(const QString &text);

/// The offset that the text names, in seconds east of UTC.
std::optional<int> offsetFromText(const QString &text);

/// `ms` since 1970 UTC as RFC 3339 in UTC, with milliseconds only where there are any.
QString instantText(qint64 ms);

} // namespace deskbell
