// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

#include <QByteArray>

namespace deskbell
{

class Database;

/// Which bookings are exported. What is not set lets all through.
struct ExportFilter {
    QDate from;     ///< the first day that counts
    QDate to;       ///< the last day that counts
    QString status; ///< `pending`, `confirmed`, `cancelled` or another word that came, in any case

    friend bool operator==(const ExportFilter &, const ExportFilter &) = default;
};

/// The array of `export --format json`: by date, start (those without last) and id. Texts are exactly as
/// received.
QByteArray toJson(const QList<BookingRecord> &records, const Catalogue &catalogue,
                  const ExportFilter &filter);

/// The same from `database`, with every delivery that is journaled by now, applied or not. Writes nothing.
Result<QByteArray> exportJson(Database &database, const ExportFilter &filter);

} // namespace deskbell
