// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alerttext.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace deskbell
{

/// That nobody has booked today, where at this time of such a weekday some usually have.
struct Silence {
    int usual = 0; ///< bookings by this time on the same weekdays before

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// Whether it is unusually silent at `now` (in this PC's time), by when bookings were made (ms since 1970
/// UTC). Nothing unless the same weekday of at least four, and up to eight, weeks before is known, each
/// brought two or more by this time of day, and half of them four or more.
std::optional<Silence> silenceOf(const QList<qint64> &madeAt, const QDateTime &now);

/// "Tuesdays bring about five by noon" in the words of a notification.
AlertText silenceText(const Silence &silence, const QDateTime &now, const QLocale &locale);

} // namespace deskbell
