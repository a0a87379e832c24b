// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/told.h"

#include "tests/kill/traffic.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

Telling telling(const QSqlQuery &row)
{
    if (row.value(3).toLongLong() != 0)
        return Telling::Shown;
    return row.value(4).toLongLong() != 0 ? Telling::Withdrawn : Telling::Due;
}

} // namespace

std::optional<Told> readTold(const QString &databaseFile)
{
    if (!QFileInfo::exists(databaseFile))
        return std::nullopt;
    std::optional<Told> told;
    {
        // Read-only: it takes no lock that a checkpoint needs, so the files stay as the kill left them.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"told"_s);
        database.setDatabaseName(databaseFile);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (query.exec(u"SELECT booking_id, kind, what, shown_ms, withdrawn_ms FROM alerts"_s)) {
                told.emplace();
                while (query.next())
                    told->insert(
                        {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()},
                        telling(query));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"told"_s);
    return told;
}

QStringList toldAgain(const QStringList &notices, const Told &before, const Told &after)
{
    QStringList again;
    for (const QString &notice : notices) {
        const bool ofCancellation = notice.contains("ancelled"_L1);
        const QList<qint64> bookings = Traffic::bookingsIn(notice);
        for (const qint64 booking : bookings) {
            bool due = false;
            for (auto fact = after.lowerBound({booking, {}, {}});
                 fact != after.end() && fact.key().booking == booking; ++fact) {
                const bool fits = ofCancellation || !fact.key().kind.contains("ancel"_L1);
                due |= fits && before.value(fact.key(), Telling::Due) != Telling::Shown;
            }
            if (!due)
                again.append(u"Told again: "_s + notice);
        }
    }
    return again;
}

} // namespace deskbell
