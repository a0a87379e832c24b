// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>

namespace deskbell
{

class Database;

/// The requests to ReserveKit's API in one calendar month (UTC), by who they were for.
struct MonthUse {
    int month = 0; ///< 12 × year + month, January being 0
    qint64 person = 0;
    qint64 claim = 0;
    qint64 poll = 0;
    qint64 elsewhere = 0;  ///< what ReserveKit counts beyond ours; below 0 where it counts less
    qint64 toldLimit = 0;  ///< the month's limit as ReserveKit says it; 0: it has not
    qint64 toldEnd = 0;    ///< ms since 1970 UTC: when ReserveKit says its month ends; 0: it has not
    qint64 usedUpTill = 0; ///< ms since 1970 UTC: till when ReserveKit refuses everything; 0: it does not
    int latest = 0; ///< the clock was put back to this month from that one, whose requests count here; 0: no

    friend bool operator==(const MonthUse &, const MonthUse &) = default;
};

/// The requests of the latest months, on disk.
class RequestRecord
{
public:
    explicit RequestRecord(Database &database) : m_database(database) { }

    /// Oldest month first.
    Result<QList<MonthUse>> read() const;
    /// `months` and no others, all or nothing.
    Result<Done> write(const QList<MonthUse> &months);

private:
    Database &m_database;
};

} // namespace deskbell
