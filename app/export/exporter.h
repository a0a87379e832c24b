// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/selection.h"

#include <QByteArray>

namespace deskbell
{

class Database;

enum class ExportFormat { Json, Csv, Ics };

/// `json`, `csv` or `ics`; nothing for another word.
std::optional<ExportFormat> exportFormat(const QString &word);

/// The bookings of `database` that `filter` lets through, by date, start and id, with every delivery that is
/// journaled by now, applied or not. Writes nothing.
Result<QByteArray> exportBookings(Database &database, ExportFormat format, const ExportFilter &filter);

} // namespace deskbell
