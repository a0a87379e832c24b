// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/record.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Whether it could be asked.
bool readRows(const QString &databaseFile, const QString &sql,
              const std::function<void(const QSqlQuery &)> &row)
{
    if (!QFileInfo::exists(databaseFile))
        return false;
    bool asked = false;
    {
        // Read-only: it takes no lock that a checkpoint needs, so the files stay as the kill left them.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"record"_s);
        database.setDatabaseName(databaseFile);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            asked = query.exec(sql);
            while (asked && query.next())
                row(query);
        }
    }
    QSqlDatabase::removeDatabase(u"record"_s);
    return asked;
}

Telling telling(const QSqlQuery &row)
{
    if (row.value(3).toLongLong() != 0)
        return Telling::Shown;
    return row.value(4).toLongLong() != 0 ? Telling::Withdrawn : Telling::Due;
}

} // namespace

std::optional<Told> readTold(const QString &databaseFile)
{
    Told told;
    const bool asked = readRows(
        databaseFile, u"SELECT booking_id, kind, what, shown_ms, withdrawn_ms FROM alerts"_s,
        [&told](const QSqlQuery &row) {
            told.insert({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()},
                        telling(row));
        });
    return asked ? std::optional(told) : std::nullopt;
}

std::optional<QSet<QByteArray>> readJournal(const QString &databaseFile)
{
    QSet<QByteArray> bodies;
    const bool asked =
        readRows(databaseFile, u"SELECT body FROM deliveries"_s,
                 [&bodies](const QSqlQuery &row) { bodies.insert(row.value(0).toByteArray()); });
    return asked ? std::optional(bodies) : std::nullopt;
}

} // namespace deskbell
