// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingmodel.h"

namespace deskbell
{

/// A booking as it stands on paper. Every text is fit to be drawn.
struct SheetRow {
    QString time;
    QString who;
    QString contact;
    QString what;
    QString status;
    QString note;
    bool off = false;

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct SheetDay {
    QString heading;
    QString summary;
    QList<SheetRow> rows; ///< by time

    friend bool operator==(const SheetDay &, const SheetDay &) = default;
};

/// What is printed: one day, or a week of days.
struct Sheet {
    QString title;
    QList<SheetDay> days;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// All bookings of that many days from `first`, whatever is shown at the moment.
Sheet sheetOf(const BookingModel &model, QDate first, int days);

} // namespace deskbell
