// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bookingstore.h"

#include "app/store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// The columns of a record; keyColumns follow them where the precedence key is wanted.
const QString recordColumns =
    u"id, service_id, time_slot_id, date, status, cancel_reason, message, customer_id, customer_name,"
    " customer_email, customer_phone, created_at, updated_at, version, slot_start, slot_end, removed, "
    "acknowledged,"
    " received_at, changed_at, heard_by, changed_by, unconfirmed, revision"_s;
constexpr int recordColumnCount = 24;
const QString keyColumns = u"has_content, key_kind, key_digest, heard_at, vouched"_s;

/// `on`, `off` or `confirmed`, the date, the slot and the note, such as `on/2026-05-12/456/By phone`; empty
/// for none. An older Deskbell knew neither the note nor `confirmed`.
QString textOf(const std::optional<Standing> &standing)
{
    if (!standing)
        return {};
    const QString word = standing->off ? u"off"_s : standing->confirmed ? u"confirmed"_s : u"on"_s;
    const QString text =
        word + u'/' + standing->date.toString(Qt::ISODate) + u'/' + QString::number(standing->timeSlotId);
    return standing->note ? text + u'/' + *standing->note : text;
}

std::optional<Standing> standingFrom(const QString &text)
{
    const qsizetype parts = text.count(u'/') + 1;
    if (parts < 3)
        return std::nullopt;
    const QString word = text.section(u'/', 0, 0);
    Standing standing{word == "off"_L1, QDate::fromString(text.section(u'/', 1, 1), Qt::ISODate),
                      text.section(u'/', 2, 2).toLongLong(), word == "confirmed"_L1, std::nullopt};
    if (parts > 3)
        standing.note = text.section(u'/', 3);
    return standing;
}

BookingRecord recordFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto number = [&] { return row.value(column++).toLongLong(); };
    const auto text = [&] { return row.value(column++).toString(); };
    BookingRecord record;
    Booking &booking = record.booking;
    booking.id = number();
    booking.serviceId = number();
    booking.timeSlotId = number();
    booking.date = QDate::fromString(text(), Qt::ISODate);
    setStatus(booking, text());
    booking.cancelReason = text();
    booking.message = text();
    booking.customer.id = number();
    booking.customer.name = text();
    booking.customer.email = text();
    booking.customer.phone = text();
    booking.createdAt = number();
    booking.updatedAt = number();
    booking.version = number();
    booking.slotStart = text();
    booking.slotEnd = text();
    record.removed = number() != 0;
    record.acknowledged = number() != 0;
    record.receivedAt = number();
    record.changedAt = number();
    record.heardBy = Source(number());
    record.changedBy = Source(number());
    record.unconfirmed = number() != 0;
    record.revision = int(number());
    return record;
}

HeldBooking heldFrom(const QSqlQuery &row)
{
    HeldBooking held;
    held.record = recordFrom(row);
    held.hasContent = row.value(recordColumnCount).toBool();
    held.heardAt = row.value(recordColumnCount + 3).toLongLong();
    if (held.record.unconfirmed)
        held.vouched = standingFrom(row.value(recordColumnCount + 4).toString());
    if (!held.hasContent)
        return held;
    held.key.second = secondOf(held.record.booking.updatedAt);
    held.key.version = held.record.booking.version;
    held.key.kind = row.value(recordColumnCount + 1).toInt();
    held.key.digest = row.value(recordColumnCount + 2).toByteArray();
    return held;
}

QString insertStatement()
{
    const QString columns = recordColumns + u", "_s + keyColumns;
    QStringList marks;
    QStringList updates;
    for (const QString &column : columns.split(u", "_s)) {
        marks += u"?"_s;
        updates += column + u" = excluded."_s + column;
    }
    return u"INSERT INTO bookings (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        columns, marks.join(u", "_s), updates.mid(1).join(u", "_s));
}

QVariantList valuesOf(const HeldBooking &held)
{
    const BookingRecord &record = held.record;
    const Booking &booking = record.booking;
    return {booking.id,
            booking.serviceId,
            booking.timeSlotId,
            booking.date.toString(Qt::ISODate),
            statusWord(booking),
            booking.cancelReason,
            booking.message,
            booking.customer.id,
            booking.customer.name,
            booking.customer.email,
            booking.customer.phone,
            booking.createdAt,
            booking.updatedAt,
            booking.version,
            booking.slotStart,
            booking.slotEnd,
            int(record.removed),
            int(record.acknowledged),
            record.receivedAt,
            record.changedAt,
            int(record.heardBy),
            int(record.changedBy),
            int(record.unconfirmed),
            record.revision,
            int(held.hasContent),
            held.key.kind,
            held.key.digest,
            held.heardAt,
            textOf(held.vouched)};
}

} // namespace

Result<QList<BookingRecord>> BookingStore::all() const
{
    QList<BookingRecord> records;
    const Result<Done> read =
        m_database.each(u"SELECT %1 FROM bookings WHERE has_content = 1 ORDER BY id"_s.arg(recordColumns), {},
                        [&records](const QSqlQuery &row) {
                            records.append(recordFrom(row));
                            return true;
                        });
    if (!read)
        return read.error();
    return records;
}

Result<std::optional<HeldBooking>> BookingStore::find(qint64 id) const
{
    static const QString sql = u"SELECT %1, %2 FROM bookings WHERE id = ?"_s.arg(recordColumns, keyColumns);
    std::optional<HeldBooking> held;
    const Result<Done> read = m_database.each(sql, {id}, [&held](const QSqlQuery &row) {
        held = heldFrom(row);
        return false;
    });
    if (!read)
        return read.error();
    return held;
}

Result<QList<qint64>> BookingStore::unconfirmed(int limit) const
{
    QList<qint64> ids;
    const Result<Done> read =
        m_database.each(u"SELECT id FROM bookings WHERE unconfirmed = 1 ORDER BY heard_at DESC, id LIMIT ?"_s,
                        {limit}, [&ids](const QSqlQuery &row) {
                            ids.append(row.value(0).toLongLong());
                            return true;
                        });
    if (!read)
        return read.error();
    return ids;
}

Result<Done> BookingStore::write(const HeldBooking &held)
{
    static const QString sql = insertStatement();
    const Result<int> written = m_database.run(sql, valuesOf(held));
    if (!written)
        return written.error();
    return Done();
}

Result<bool> BookingStore::setAcknowledged(qint64 id, bool acknowledged)
{
    const Result<int> changed =
        m_database.run(u"UPDATE bookings SET acknowledged = ? WHERE id = ? AND acknowledged <> ?"_s,
                       {int(acknowledged), id, int(acknowledged)});
    if (!changed)
        return changed.error();
    return changed.value() > 0;
}

} // namespace deskbell
