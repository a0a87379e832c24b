// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace deskbell
{

/// How near something is, in ms since 1970 UTC.
struct Nearness {
    qint64 start = 0;
    std::optional<qint64> end = {}; ///< nothing: not known
    qint64 now = 0;
    int days = 0; ///< from today to its day, by the shop's calendar
};

/// "in 40 min", "in 3 h", "in 2 days", "now", "20 min ago".
QString nearnessText(const Nearness &nearness);

} // namespace deskbell
