// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QTime>

#include <optional>

namespace deskbell
{

/// What an owner reads about a booking. Pure; in the language and the date and time forms of the default
/// locale.

/// "To confirm", "Confirmed", "Cancelled" (also for a removed one), or the word as it came.
QString statusText(const BookingRecord &record);

/// "10:00" or "10:00 AM".
QString timeText(QTime time);
/// "Today", "Tomorrow", "Yesterday", "Tue 12 May", and with the year when it is not that of `today`.
QString dayText(QDate date, QDate today);
/// "Tuesday 12 May", and with the year when it is not that of `today`.
QString longDayText(QDate date, QDate today);
/// "Today, 10:00"; only the day when no time is known.
QString whenText(QDate date, std::optional<QTime> time, QDate today);
/// "10:22" for a moment of `today`, else "11 May, 10:22". `ms` since 1970 UTC, shown in this machine's zone.
QString momentText(qint64 ms, QDate today);

/// The customer's name, or "No name".
QString customerText(const Customer &customer);
/// The reason of a cancelled booking before its note, each where there is one.
QString noteText(const BookingRecord &record);

/// "First visit", "Visit 4"; empty for 0.
QString visitText(int visit);

/// What a sentence says beside the record itself.
struct Surroundings {
    QDate today;
    std::optional<QTime> time;
    QString service;
    QString mark = {};  ///< what is being done about it; empty for nothing
    QString visit = {}; ///< which visit of this person it is; empty where that is not known
    QString slot = {};  ///< what became of its slot; empty for nothing
};

/// The whole row in one sentence, as a screen reader says it.
QString sentence(const BookingRecord &record, const Surroundings &around);

} // namespace deskbell
