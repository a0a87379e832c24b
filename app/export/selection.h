// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QList>

namespace deskbell
{

/// Which bookings are exported. What is not set lets all through.
struct ExportFilter {
    QDate from;     ///< the first day that counts
    QDate to;       ///< the last day that counts
    QString status; ///< `pending`, `confirmed`, `cancelled` or another word that came, in any case

    friend bool operator==(const ExportFilter &, const ExportFilter &) = default;
};

/// Which status the filter means: the one that ReserveKit told, or the one that a person reads, by which a
/// removed booking is cancelled whatever was told of it.
enum class StatusAs { Told, Read };

/// The records that `filter` lets through, by date, start (those without last) and id.
QList<BookingRecord> selected(const QList<BookingRecord> &records, const Catalogue &catalogue,
                              const ExportFilter &filter, StatusAs status);

} // namespace deskbell
