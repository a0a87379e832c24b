// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporter.h"

#include "app/export/csvexport.h"
#include "app/export/icsexport.h"
#include "app/export/jsonexport.h"
#include "app/ledger/draft.h"
#include "app/store/cataloguestore.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

std::optional<ExportFormat> exportFormat(const QString &word)
{
    if (word == "json"_L1)
        return ExportFormat::Json;
    if (word == "csv"_L1)
        return ExportFormat::Csv;
    if (word == "ics"_L1)
        return ExportFormat::Ics;
    return std::nullopt;
}

Result<QByteArray> exportBookings(Database &database, ExportFormat format, const ExportFilter &filter)
{
    const Result<QList<BookingRecord>> records = bookingsWithPending(database);
    if (!records)
        return records.error();
    const Result<Catalogue> catalogue = CatalogueStore(database).read();
    if (!catalogue)
        return catalogue.error();
    const auto wanted = [&] { return selected(records.value(), catalogue.value(), filter, StatusAs::Read); };
    switch (format) {
    case ExportFormat::Csv:
        return toCsv(wanted(), catalogue.value());
    case ExportFormat::Ics:
        return toIcs(wanted(), catalogue.value());
    case ExportFormat::Json:
        break;
    }
    return toJson(records.value(), catalogue.value(), filter);
}

} // namespace deskbell
