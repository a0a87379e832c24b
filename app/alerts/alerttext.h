// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"

#include <QLocale>

namespace deskbell
{

/// What a notification says. Plain text; what strangers typed in it is harmless and of bounded length.
struct AlertText {
    QString title; ///< one line
    QString body;  ///< up to five lines, the most useful first

    friend bool operator==(const AlertText &, const AlertText &) = default;
};

/// Why a person is told now.
enum class Occasion {
    Startup,     ///< it waited over a restart
    AfterQuiet,  ///< it waited for the end of the quiet hours
    Undisturbed, ///< it waited while the desktop was told not to disturb
    Resumed,     ///< it waited while alerts were paused
    CaughtUp, ///< it came after bookings could not come in: Deskbell was off, the PC slept, or the line was
              ///< gone
    Now,      ///< it just became true
};

/// What wording needs to know beside the alerts.
struct Wording {
    Catalogue catalogue;
    QLocale locale;
    QDate today;            ///< the shop's date: dates of this year are told without the year
    bool hideNames = false; ///< nothing that a customer typed is told, for whoever passes by
    qint64 nowMs = 0;       ///< since 1970 UTC
    int remindMinutes = 0;  ///< how long before a booking somebody wants to be reminded
};

/// When a booking is, in a few words: "Tue 12 May, 10:00", without the time where it is not known.
QString whenWords(const Booking &booking, const Wording &wording);

/// Whether its time has come, as far as that is known.
bool hasBegun(const Booking &booking, const Wording &wording);

/// One alert for each booking, the last that was told of it, the newest first.
QList<Alert> newestPerBooking(const QList<Alert> &alerts);

/// The words for `alerts` in one notification: the booking's own where there is one, else a summary that
/// begins with the newest. `alerts` is not empty.
AlertText textFor(const QList<Alert> &alerts, const Wording &wording, Occasion occasion);

} // namespace deskbell
