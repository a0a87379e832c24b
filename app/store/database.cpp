// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Of the result codes of SQLite, the ones that mean something to an owner. Extended codes carry these in the
// low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26
};

const QString busyTimeout = u"QSQLITE_BUSY_TIMEOUT=5000"_s;

/// A null text or blob would be bound as NULL, which the tables refuse: to us it is just an empty one.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(u""_s);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<Done> makeOwnerOnly(const QString &file)
{
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile database(file);
    // An existing file is never opened here: closing it would take the locks of a connection in this process
    // with it.
    const bool made = database.exists() ? database.setPermissions(ownerOnly)
                                        : database.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly);
    if (made)
        return Done();
    return Error{Words::tr("The bookings cannot be kept in %1: %2.")
                     .arg(QDir::toNativeSeparators(file), database.errorString())};
}

} // namespace

Database::Database(const QString &file)
    : m_file(file)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    if (const Result<Done> made = makeOwnerOnly(file); !made)
        return made.error();
    std::unique_ptr<Database> database(new Database(file));
    if (const Result<Done> connected = database->connect(busyTimeout); !connected)
        return connected.error();
    if (const Result<Done> prepared = database->prepareForWriting(); !prepared)
        return prepared.error();
    if (const Result<Done> migrated = migrate(*database); !migrated)
        return migrated.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &file)
{
    if (!QFile::exists(file))
        return Error{
            Words::tr("There are no bookings yet: %1 does not exist.").arg(QDir::toNativeSeparators(file))};
    std::unique_ptr<Database> database(new Database(file));
    if (const Result<Done> connected = database->connect(busyTimeout + u";QSQLITE_OPEN_READONLY"_s);
        !connected)
        return connected.error();
    if (const Result<Done> known = checkSchema(*database); !known)
        return known.error();
    return database;
}

Result<Done> Database::connect(const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(options);
    if (!connection.open())
        return failure(connection.lastError());
    return Done();
}

Result<Done> Database::prepareForWriting()
{
    // With WAL, readers never wait for the writer; FULL makes each commit wait until the disk has it.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA journal_size_limit = 67108864"_s,
          u"PRAGMA wal_autocheckpoint = 4000"_s}) {
        if (const Result<QVariant> set = value(pragma); !set)
            return set.error();
    }
    return Done();
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    auto entry = m_prepared.find(sql);
    if (entry == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(query.lastError());
        entry = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = entry->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    if (query.exec())
        return &query;
    const Error error = failure(query.lastError());
    query.finish();
    return error;
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return query.error();
    const int changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<Done> Database::each(const QString &sql, const QVariantList &values, const RowReader &reader)
{
    const Result<QSqlQuery *> answer = execute(sql, values);
    if (!answer)
        return answer.error();
    QSqlQuery &query = *answer.value();
    bool more = true;
    while (more && query.next())
        more = reader(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(error);
    return Done();
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const Result<Done> read = each(sql, values, [&first](const QSqlQuery &row) {
        first = row.value(0);
        return false;
    });
    if (!read)
        return read.error();
    return first;
}

Error Database::failure(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_file);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return {Words::tr("The disk is full: no booking can be kept until there is room for %1.").arg(file),
                Remedy::RetryLater};
    case Busy:
    case Locked:
        return {Words::tr("Another program holds the bookings in %1.").arg(file), Remedy::RetryLater};
    case IoError:
        return {Words::tr("The disk does not read or write %1.").arg(file), Remedy::RetryLater};
    case ReadOnly:
        return {Words::tr("The bookings cannot be written: %1 is read-only.").arg(file)};
    case CantOpen:
        return {Words::tr("The bookings cannot be opened: %1 is not there or not yours to open.").arg(file)};
    case Corrupt:
    case NotADatabase:
        return {Words::tr(
                    "The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.")
                    .arg(file)};
    case TooBig:
    case Constraint:
        return {Words::tr("The bookings in %1 do not take this: %2.").arg(file, error.databaseText()),
                Remedy::Drop};
    default:
        return {Words::tr("The bookings in %1 cannot be used: %2.").arg(file, error.databaseText())};
    }
}

Result<Transaction> Transaction::begin(Database &database, Durability durability)
{
    if (durability != database.m_durability && !database.m_inTransaction) {
        const bool safe = durability == Durability::Safe;
        const Result<int> set =
            database.run(safe ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
        if (!set)
            return set.error();
        database.m_durability = durability;
    }
    return start(database, u"BEGIN IMMEDIATE"_s);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    return start(database, u"BEGIN"_s);
}

Result<Transaction> Transaction::start(Database &database, const QString &sql)
{
    if (database.m_inTransaction)
        return Error{Words::tr("Two changes to the bookings cannot be made at once."), Remedy::RetryLater};
    if (const Result<int> begun = database.run(sql); !begun)
        return begun.error();
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_inTransaction = false;
    // It fails only where SQLite has rolled back by itself, as it does on a full disk: the end is the same.
    static_cast<void>(m_database->run(u"ROLLBACK"_s));
}

Result<Done> Transaction::commit()
{
    const Result<int> committed = m_database->run(u"COMMIT"_s);
    if (!committed)
        return committed.error();
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return Done();
}

} // namespace deskbell
