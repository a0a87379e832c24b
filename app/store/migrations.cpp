// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What databases call differently. Everything else here is SQL that SQLite and PostgreSQL both speak.
struct Dialect {
    QString key;    ///< a whole number that is the primary key
    QString serial; ///< the same, given out by the database, never twice
    QString blob;
    QString rowsGoWithBooking; ///< what is in table %1 of a booking goes when the booking does
    QString tableExists;       ///< counts the tables of the name for the question mark
};

const Dialect sqlite{u"INTEGER PRIMARY KEY"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s, u"BLOB"_s,
                     u"CREATE TRIGGER %1_goes AFTER DELETE ON bookings FOR EACH ROW"
                     " BEGIN DELETE FROM %1 WHERE booking_id = OLD.id; END"_s,
                     u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s};

using Migration = QStringList (*)(const Dialect &);

QStringList firstTables(const Dialect &dialect)
{
    return {
        u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s,
        u"INSERT INTO schema_version (version) VALUES (0)"_s,
        u"CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s,
        // applied: 0 not yet, 1 applied or nothing to apply, 2 could not be applied.
        u"CREATE TABLE deliveries (id %1, received_at BIGINT NOT NULL, source TEXT NOT NULL, event_type TEXT "
        u"NOT NULL,"
        " verdict INTEGER NOT NULL, note TEXT NOT NULL, applied INTEGER NOT NULL, body_size BIGINT NOT NULL,"
        " body %2 NOT NULL)"_s.arg(dialect.serial, dialect.blob),
        u"CREATE INDEX deliveries_pending ON deliveries (id) WHERE applied = 0"_s,
        u"CREATE INDEX deliveries_refused ON deliveries (received_at, id) WHERE verdict = 3"_s,
        u"CREATE INDEX deliveries_bodies ON deliveries (received_at, id, body_size) WHERE body_size > 0"_s,
        u"CREATE TABLE bookings (id %1, has_content INTEGER NOT NULL, service_id BIGINT NOT NULL,"
        " time_slot_id BIGINT NOT NULL, date TEXT NOT NULL, status TEXT NOT NULL, cancel_reason TEXT NOT "
        "NULL,"
        " message TEXT NOT NULL, customer_id BIGINT NOT NULL, customer_name TEXT NOT NULL,"
        " customer_email TEXT NOT NULL, customer_phone TEXT NOT NULL, created_at BIGINT NOT NULL,"
        " updated_at BIGINT NOT NULL, version BIGINT NOT NULL, slot_start TEXT NOT NULL, slot_end TEXT NOT "
        "NULL,"
        " removed INTEGER NOT NULL, acknowledged INTEGER NOT NULL, received_at BIGINT NOT NULL,"
        " changed_at BIGINT NOT NULL, key_kind INTEGER NOT NULL, key_digest %2 NOT NULL)"_s.arg(dialect.key,
                                                                                                dialect.blob),
        // A time of 0 is one that has not come.
        u"CREATE TABLE alerts (booking_id BIGINT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL,"
        " since_ms BIGINT NOT NULL, handed_out_ms BIGINT NOT NULL, shown_ms BIGINT NOT NULL,"
        " withdrawn_ms BIGINT NOT NULL, PRIMARY KEY (booking_id, kind, what))"_s,
        u"CREATE INDEX alerts_due ON alerts (since_ms) WHERE shown_ms = 0 AND withdrawn_ms = 0"_s,
        u"CREATE TABLE services (id %1, name TEXT NOT NULL, time_zone TEXT NOT NULL)"_s.arg(dialect.key),
        u"CREATE TABLE time_slots (id %1, service_id BIGINT NOT NULL, start_time TEXT NOT NULL,"
        " end_time TEXT NOT NULL, max_bookings INTEGER NOT NULL)"_s.arg(dialect.key),
    };
}

QStringList ownEdits(const Dialect &dialect)
{
    return {u"CREATE TABLE edits (id %1, booking_id BIGINT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,"
            " text TEXT NOT NULL, may_have_arrived INTEGER NOT NULL, decided_at BIGINT NOT NULL,"
            " trouble TEXT NOT NULL, seen_date TEXT NOT NULL, seen_time_slot_id BIGINT NOT NULL,"
            " seen_status TEXT NOT NULL, seen_cancel_reason TEXT NOT NULL, seen_message TEXT NOT NULL,"
            " seen_name TEXT NOT NULL, seen_email TEXT NOT NULL, seen_phone TEXT NOT NULL)"_s.arg(
                dialect.serial)};
}

/// Who told of a booking, and whether that is confirmed.
QStringList whoToldOfBookings(const Dialect &)
{
    return {
        u"ALTER TABLE bookings ADD COLUMN heard_by INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE bookings ADD COLUMN changed_by INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE bookings ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE bookings ADD COLUMN heard_at BIGINT NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE bookings ADD COLUMN vouched TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE bookings SET heard_at = changed_at"_s,
        u"CREATE INDEX bookings_unconfirmed ON bookings (heard_at) WHERE unconfirmed = 1"_s,
        // 1: it is only claimed, as long as its booking is unconfirmed.
        u"ALTER TABLE alerts ADD COLUMN claimed INTEGER NOT NULL DEFAULT 0"_s,
    };
}

QStringList apiRequests(const Dialect &)
{
    return {
        u"CREATE TABLE api_requests (month INTEGER NOT NULL PRIMARY KEY, person BIGINT NOT NULL,"
        " claim BIGINT NOT NULL, poll BIGINT NOT NULL, elsewhere BIGINT NOT NULL, told_limit BIGINT NOT NULL,"
        " told_end_ms BIGINT NOT NULL, used_up_till_ms BIGINT NOT NULL)"_s};
}

/// How often each booking changed, for calendars. Of what is there already, ReserveKit's own times tell as
/// much as they tell of a new one; see revisionAfter() in the ledger.
QStringList revisions(const Dialect &)
{
    return {
        u"ALTER TABLE bookings ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE bookings SET revision = CASE WHEN updated_at - created_at < 1000000000000"
        " THEN (updated_at - created_at) / 1000 ELSE 1000000000 END"
        " WHERE created_at <> 0 AND updated_at > created_at"_s,
    };
}

/// What happened to each booking. Of those that are there already the story begins with what is known.
QStringList stories(const Dialect &dialect)
{
    return {
        u"CREATE TABLE story (booking_id BIGINT NOT NULL, number BIGINT NOT NULL, at_ms BIGINT NOT NULL,"
        " event TEXT NOT NULL, source INTEGER NOT NULL, about TEXT NOT NULL, trouble TEXT NOT NULL,"
        " changes TEXT NOT NULL, PRIMARY KEY (booking_id, number))"_s,
        dialect.rowsGoWithBooking.arg(u"story"_s),
        u"INSERT INTO story (booking_id, number, at_ms, event, source, about, trouble, changes)"
        " SELECT id, 1, received_at, 'received', heard_by, '', '', '' FROM bookings"
        " WHERE has_content = 1 AND received_at > 0"_s,
        u"INSERT INTO story (booking_id, number, at_ms, event, source, about, trouble, changes)"
        " SELECT id, 2, changed_at, 'changed', changed_by, '', '', '' FROM bookings"
        " WHERE has_content = 1 AND changed_at > received_at AND received_at > 0"_s,
    };
}

/// To find the last of them without a look at every delivery.
QStringList refusedInWholeOrInPart(const Dialect &)
{
    return {u"CREATE INDEX deliveries_doubtful ON deliveries (id) WHERE verdict IN (1, 3)"_s};
}

/// From which month the clock was put back.
QStringList monthsOfWrongClocks(const Dialect &)
{
    return {u"ALTER TABLE api_requests ADD COLUMN latest INTEGER NOT NULL DEFAULT 0"_s};
}

/// In order, never changed once released: number n leads from version n to n + 1.
const QList<Migration> migrations{firstTables, ownEdits, whoToldOfBookings,      apiRequests,
                                  revisions,   stories,  refusedInWholeOrInPart, monthsOfWrongClocks};

Result<int> versionOf(Database &database)
{
    const Result<QVariant> exists = database.value(sqlite.tableExists, {u"schema_version"_s});
    if (!exists)
        return exists.error();
    if (exists.value().toInt() == 0)
        return 0;
    const Result<QVariant> version = database.value(u"SELECT version FROM schema_version"_s);
    if (!version)
        return version.error();
    return version.value().toInt();
}

Error fromNewerDeskbell()
{
    return {Words::tr(
        "These bookings were last kept by a newer Deskbell: install that version to go on with them.")};
}

} // namespace

int schemaVersion()
{
    return int(migrations.size());
}

Result<Done> migrate(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<int> version = versionOf(database);
    if (!version)
        return version.error();
    if (version.value() > schemaVersion())
        return fromNewerDeskbell();
    if (version.value() == schemaVersion())
        return Done();
    for (int step = version.value(); step < schemaVersion(); ++step) {
        for (const QString &statement : migrations.at(step)(sqlite)) {
            if (const Result<int> ran = database.run(statement); !ran)
                return ran.error();
        }
    }
    if (const Result<int> noted = database.run(u"UPDATE schema_version SET version = ?"_s, {schemaVersion()});
        !noted)
        return noted.error();
    return std::move(transaction).value().commit();
}

Result<Done> checkSchema(Database &database)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return version.error();
    if (version.value() > schemaVersion())
        return fromNewerDeskbell();
    if (version.value() < schemaVersion())
        return Error{Words::tr(
            "These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.")};
    return Done();
}

} // namespace deskbell
