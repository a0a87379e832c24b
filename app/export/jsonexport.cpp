// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonexport.h"

#include "app/booking/shoptime.h"
#include "app/booking/timetext.h"
#include "app/ledger/draft.h"
#include "app/store/cataloguestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// A record with what it is sorted by.
struct Line {
    const BookingRecord *record = nullptr;
    std::optional<ShopSpan> span;

    auto order() const
    {
        const qint64 start = span ? span->start.instant : std::numeric_limits<qint64>::max();
        return std::tuple(record->booking.date, start, record->booking.id);
    }
};

bool isWanted(const Booking &booking, const ExportFilter &filter)
{
    if ((filter.from.isValid() && booking.date < filter.from)
        || (filter.to.isValid() && booking.date > filter.to))
        return false;
    if (filter.status.isEmpty())
        return true;
    Booking wanted;
    setStatus(wanted, filter.status);
    return statusWord(booking).compare(statusWord(wanted), Qt::CaseInsensitive) == 0;
}

QJsonValue instantOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(instantText(ms));
}

/// A text that is empty but not null: JSON knows the difference.
QString plain(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QJsonObject customerObject(const Customer &customer)
{
    return {{u"name"_s, plain(customer.name)},
            {u"email"_s, plain(customer.email)},
            {u"phone"_s, plain(customer.phone)}};
}

QJsonObject lineObject(const Line &line, const Catalogue &catalogue)
{
    const Booking &booking = line.record->booking;
    const auto service = catalogue.services.constFind(booking.serviceId);
    const bool known = service != catalogue.services.constEnd();
    const bool hasEnd = line.span && line.span->end;
    return {
        {u"id"_s, booking.id},
        {u"service_id"_s, booking.serviceId},
        {u"service"_s, known ? QJsonValue(plain(service->name)) : QJsonValue()},
        {u"date"_s, booking.date.toString(Qt::ISODate)},
        {u"start"_s, line.span ? QJsonValue(line.span->start.text()) : QJsonValue()},
        {u"end"_s, hasEnd ? QJsonValue(line.span->end->text()) : QJsonValue()},
        {u"zone"_s, known ? QJsonValue(QString::fromUtf8(service->timeZone)) : QJsonValue()},
        {u"status"_s, statusWord(booking)},
        {u"cancel_reason"_s, plain(booking.cancelReason)},
        {u"message"_s, plain(booking.message)},
        {u"customer"_s, customerObject(booking.customer)},
        {u"created_at"_s, instantOrNull(booking.createdAt)},
        {u"updated_at"_s, instantOrNull(booking.updatedAt)},
        {u"removed"_s, line.record->removed},
        {u"acknowledged"_s, line.record->acknowledged},
    };
}

} // namespace

QByteArray toJson(const QList<BookingRecord> &records, const Catalogue &catalogue, const ExportFilter &filter)
{
    QList<Line> lines;
    for (const BookingRecord &record : records) {
        if (isWanted(record.booking, filter))
            lines.append({&record, shopSpan(record.booking, catalogue)});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.order() < b.order(); });
    QJsonArray array;
    for (const Line &line : lines)
        array.append(lineObject(line, catalogue));
    return QJsonDocument(array).toJson();
}

Result<QByteArray> exportJson(Database &database, const ExportFilter &filter)
{
    const Result<QList<BookingRecord>> records = bookingsWithPending(database);
    if (!records)
        return records.error();
    const Result<Catalogue> catalogue = CatalogueStore(database).read();
    if (!catalogue)
        return catalogue.error();
    return toJson(records.value(), catalogue.value(), filter);
}

} // namespace deskbell
