// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cataloguestore.h"

#include "app/store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

Result<Catalogue> CatalogueStore::read() const
{
    Catalogue catalogue;
    Result<Done> read = m_database.each(
        u"SELECT id, name, time_zone FROM services"_s, {}, [&catalogue](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            catalogue.services.insert(id, {id, row.value(1).toString(), row.value(2).toString().toUtf8()});
            return true;
        });
    if (!read)
        return read.error();
    read = m_database.each(u"SELECT id, service_id, start_time, end_time, max_bookings FROM time_slots"_s, {},
                           [&catalogue](const QSqlQuery &row) {
                               const qint64 id = row.value(0).toLongLong();
                               catalogue.timeSlots.insert(id,
                                                          {id, row.value(1).toLongLong(),
                                                           row.value(2).toString(), row.value(3).toString(),
                                                           row.value(4).toInt()});
                               return true;
                           });
    if (!read)
        return read.error();
    return catalogue;
}

Result<QByteArray> CatalogueStore::timeZoneOf(qint64 serviceId) const
{
    const Result<QVariant> zone =
        m_database.value(u"SELECT time_zone FROM services WHERE id = ?"_s, {serviceId});
    if (!zone)
        return zone.error();
    return zone.value().toString().toUtf8();
}

Result<Done> CatalogueStore::write(const Service &service)
{
    const Result<int> written =
        m_database.run(u"INSERT INTO services (id, name, time_zone) VALUES (?, ?, ?) ON CONFLICT (id)"
                       " DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone"_s,
                       {service.id, service.name, QString::fromUtf8(service.timeZone)});
    if (!written)
        return written.error();
    return Done();
}

Result<Done> CatalogueStore::write(const TimeSlot &slot)
{
    const Result<int> written = m_database.run(
        u"INSERT INTO time_slots (id, service_id, start_time, end_time, max_bookings) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET service_id = excluded.service_id, start_time = excluded.start_time,"
        " end_time = excluded.end_time, max_bookings = excluded.max_bookings"_s,
        {slot.id, slot.serviceId, slot.start, slot.end, slot.maxBookings});
    if (!written)
        return written.error();
    return Done();
}

} // namespace deskbell
