// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QList>

namespace deskbell
{

/// Bookings for the clipboard, in the order given, with the cells that are of use in a letter.
struct CopiedRows {
    QString text; ///< a line each, tabs between the cells
    QString html; ///< a table with headings

    friend bool operator==(const CopiedRows &, const CopiedRows &) = default;
};

/// No cell is a formula where it is pasted into a spreadsheet; a phone number stays as it is.
CopiedRows copiedRows(const QList<BookingRecord> &records, const Catalogue &catalogue);

} // namespace deskbell
