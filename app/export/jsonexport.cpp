// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonexport.h"

#include "app/booking/shoptime.h"
#include "app/booking/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

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

QJsonObject lineObject(const BookingRecord &record, const Catalogue &catalogue)
{
    const Booking &booking = record.booking;
    const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
    const auto service = catalogue.services.constFind(booking.serviceId);
    const bool known = service != catalogue.services.constEnd();
    const bool hasEnd = span && span->end;
    return {
        {u"id"_s, booking.id},
        {u"service_id"_s, booking.serviceId},
        {u"service"_s, known ? QJsonValue(plain(service->name)) : QJsonValue()},
        {u"date"_s, booking.date.toString(Qt::ISODate)},
        {u"start"_s, span ? QJsonValue(span->start.text()) : QJsonValue()},
        {u"end"_s, hasEnd ? QJsonValue(span->end->text()) : QJsonValue()},
        {u"zone"_s, known ? QJsonValue(QString::fromUtf8(service->timeZone)) : QJsonValue()},
        {u"status"_s, statusWord(booking)},
        {u"cancel_reason"_s, plain(booking.cancelReason)},
        {u"message"_s, plain(booking.message)},
        {u"customer"_s, customerObject(booking.customer)},
        {u"created_at"_s, instantOrNull(booking.createdAt)},
        {u"updated_at"_s, instantOrNull(booking.updatedAt)},
        {u"removed"_s, record.removed},
        {u"acknowledged"_s, record.acknowledged},
    };
}

} // namespace

QByteArray toJson(const QList<BookingRecord> &records, const Catalogue &catalogue, const ExportFilter &filter)
{
    QJsonArray array;
    const QList<BookingRecord> wanted = selected(records, catalogue, filter, StatusAs::Told);
    for (const BookingRecord &record : wanted)
        array.append(lineObject(record, catalogue));
    return QJsonDocument(array).toJson();
}

} // namespace deskbell
