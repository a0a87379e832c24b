// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

namespace deskbell
{

class Database;

/// The services and their slots, as last heard from ReserveKit's API.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database &database) : m_database(database) { }

    Result<Catalogue> read() const;
    /// The IANA id of the zone that the service is in; empty when it is not known.
    Result<QByteArray> timeZoneOf(qint64 serviceId) const;
    /// Adds what is new and changes what is otherwise; what is not named stays. In the caller's transaction.
    Result<Done> write(const Service &service);
    Result<Done> write(const TimeSlot &slot);

private:
    Database &m_database;
};

} // namespace deskbell
