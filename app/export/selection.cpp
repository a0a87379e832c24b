// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/selection.h"

#include "app/booking/shoptime.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace deskbell
{

namespace
{

/// A record with what it is sorted by.
struct Line {
    const BookingRecord *record = nullptr;
    qint64 start = 0;

    auto order() const { return std::tuple(record->booking.date, start, record->booking.id); }
};

bool isWanted(const BookingRecord &record, const ExportFilter &filter, StatusAs status)
{
    const Booking &booking = record.booking;
    if ((filter.from.isValid() && booking.date < filter.from)
        || (filter.to.isValid() && booking.date > filter.to))
        return false;
    if (filter.status.isEmpty())
        return true;
    Booking wanted;
    setStatus(wanted, filter.status);
    if (status == StatusAs::Read && isOff(record))
        return wanted.status == Status::Cancelled;
    return statusWord(booking).compare(statusWord(wanted), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<BookingRecord> selected(const QList<BookingRecord> &records, const Catalogue &catalogue,
                              const ExportFilter &filter, StatusAs status)
{
    QList<Line> lines;
    for (const BookingRecord &record : records) {
        if (!isWanted(record, filter, status))
            continue;
        const std::optional<ShopSpan> span = shopSpan(record.booking, catalogue);
        lines.append({&record, span ? span->start.instant : std::numeric_limits<qint64>::max()});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.order() < b.order(); });
    QList<BookingRecord> sorted;
    sorted.reserve(lines.size());
    for (const Line &line : lines)
        sorted.append(*line.record);
    return sorted;
}

} // namespace deskbell
