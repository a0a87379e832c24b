// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <optional>

namespace deskbell
{

/// Hours of every day alike, in minutes after midnight by the shop's clock. An end before its start is on the
/// next day; both the same: the whole day.
struct DayHours {
    int from = 0;
    int to = 0;

    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/// `hours` as settings.ini has them: 09:00-19:00, or nothing.
QString hoursWord(const std::optional<DayHours> &hours);
/// The hours that `word` says, nothing for an empty one; or a sentence on how they are written.
Result<std::optional<DayHours>> hoursOf(const QString &word);

} // namespace deskbell
