// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

namespace deskbell
{

/// What a commit promises. Replayable: after a power cut it may be gone, whole, if no Safe one came after it;
/// for what can be made again from what is safe. That saves the wait for the disk.
enum class Durability { Safe, Replayable };

/// The database of one profile, through one connection that belongs to the thread that opened it. Every
/// failure comes back as a sentence that names the remedy; nothing is ever half written.
class Database
{
public:
    /// Opens `file`, makes it with owner-only rights where there is none, and brings its tables up to date.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    /// Opens an existing `file` beside a running app, and writes nothing to it.
    static Result<std::unique_ptr<Database>> openForReading(const QString &file);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with `values` for its question marks; tells how many rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});

    /// Called for each row of an answer; false ends the reading.
    using RowReader = std::function<bool(const QSqlQuery &row)>;
    Result<Done> each(const QString &sql, const QVariantList &values, const RowReader &reader);

    /// The first column of the answer's first row, or nothing in a QVariant that is not valid.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;

    explicit Database(const QString &file);
    Result<Done> connect(const QString &options);
    Result<Done> prepareForWriting();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    Error failure(const QSqlError &error) const;

    QString m_file;
    QString m_connection;
    std::map<QString, QSqlQuery> m_prepared;
    bool m_inTransaction = false;
    Durability m_durability = Durability::Safe; ///< of the last transaction, and of what is run without one
};

/// All or nothing: what is run until commit() is kept together or not at all. Rolls back when it goes out of
/// scope.
class Transaction
{
public:
    /// Takes the right to write at once, so that no later statement fails for want of it.
    static Result<Transaction> begin(Database &database, Durability durability = Durability::Safe);
    /// Every read sees the database as it is at the first one.
    static Result<Transaction> beginReading(Database &database);

    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On disk when it is Done. After a failure nothing of it is kept.
    Result<Done> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    static Result<Transaction> start(Database &database, const QString &sql);

    Database *m_database;
};

} // namespace deskbell
