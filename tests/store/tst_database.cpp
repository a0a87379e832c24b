// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/alertrecord.h"
#include "app/store/bookingstore.h"
#include "app/store/migrations.h"
#include "app/store/requestrecord.h"
#include "app/store/storyrecord.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"deskbell.db"_s); }

    void write(const QByteArray &bytes)
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QFile::WriteOnly));
        QCOMPARE(damaged.write(bytes), bytes.size());
    }

    QByteArray content() const
    {
        QFile database(file());
        return database.open(QFile::ReadOnly) ? database.readAll() : QByteArray();
    }

    /// Makes a database as an older Deskbell left it.
    void runScript(const QString &name)
    {
        QFile script(QStringLiteral(TEST_DATA "/") + name);
        QVERIFY(script.open(QFile::ReadOnly));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(file());
            QVERIFY(old.open());
            for (const QString &statement : QString::fromUtf8(script.readAll()).split(u";\n"_s)) {
                QSqlQuery query(old);
                QVERIFY2(statement.isEmpty() || query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyItsOwnerMayReadIt()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY(QFile::exists(file() + end));
            QCOMPARE(QFileInfo(file() + end).permissions() & others, QFile::Permissions());
        }
    }

    void openRightsOfAnExistingFileAreTakenBack()
    {
        QVERIFY(Database::open(file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(Database::open(file()));
        QVERIFY(!(QFileInfo(file()).permissions() & QFile::ReadOther));
    }

    void eachCommitWaitsForTheDisk()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(database.value()->value(u"PRAGMA journal_mode"_s).value().toString(), u"wal"_s);
        QCOMPARE(database.value()->value(u"PRAGMA synchronous"_s).value().toInt(), 2);
    }

    void whatCanBeMadeAgainDoesNotWaitAndWhatFollowsDoes()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        const auto waits = [&database] {
            return database.value()->value(u"PRAGMA synchronous"_s).value().toInt() == 2;
        };
        for (const Durability durability :
             {Durability::Replayable, Durability::Safe, Durability::Replayable}) {
            Result<Transaction> transaction = Transaction::begin(*database.value(), durability);
            QVERIFY(transaction);
            QCOMPARE(waits(), durability == Durability::Safe);
            QVERIFY(std::move(transaction).value().commit());
        }
        QVERIFY(database.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
        Result<Transaction> group = Transaction::begin(*database.value());
        QVERIFY(group);
        QVERIFY(waits());
    }

    void openingAgainChangesNothing()
    {
        {
            const auto database = Database::open(file());
            QVERIFY(database);
            QVERIFY(
                database.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
        }
        const auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(database.value()->value(u"SELECT value FROM meta"_s).value().toString(), u"b"_s);
        QCOMPARE(database.value()->value(u"SELECT version FROM schema_version"_s).value().toInt(),
                 schemaVersion());
    }

    void aDatabaseFromBeforeOwnEditsIsBroughtUpToDate()
    {
        runScript(u"version1.sql"_s);
        const auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(database.value()->value(u"SELECT COUNT(*) FROM edits"_s).value().toInt(), 0);
    }

    void oneOfTheFirstVersionKeepsItsBookingsAndWhatIsDue()
    {
        runScript(u"version1.sql"_s);
        const auto database = Database::open(file());
        QVERIFY2(database, database ? "" : qPrintable(database.error().sentence));
        const std::optional<HeldBooking> held = BookingStore(*database.value()).find(7).value();
        QVERIFY(held);
        QCOMPARE(held->record.booking.customer.name, u"Jane Doe"_s);
        QCOMPARE(held->heardAt, 4000);
        QVERIFY(held->record.acknowledged && !held->record.unconfirmed && !held->vouched);
        QCOMPARE(held->record.heardBy, Source::Webhook);
        AlertRecord alerts(*database.value());
        QCOMPARE(alerts.due().value().size(), 1);
        QVERIFY(alerts.claimed(7).value().isEmpty());
    }

    void theStoryOfAnOlderBookingBeginsWithWhatIsKnown()
    {
        runScript(u"version1.sql"_s);
        const auto database = Database::open(file());
        QVERIFY(database);
        StoryRecord record(*database.value());
        QCOMPARE(record.of(7).value(),
                 (QList<StoryEntry>{{3000, StoryEvent::Received, Source::Webhook},
                                    {4000, StoryEvent::Changed, Source::Webhook}}));
        QVERIFY(record.add(7, {5000, StoryEvent::Acknowledged, Source::Here}));
        QCOMPARE(record.of(7).value().size(), 3);
    }

    void requestsOfTheMonthAreKept()
    {
        runScript(u"version1.sql"_s);
        const auto database = Database::open(file());
        QVERIFY(database);
        RequestRecord record(*database.value());
        QCOMPARE(record.read().value(), QList<MonthUse>());
        const QList<MonthUse> months{{24'316, 1, 2, 3, -4, 5, 6, 7}, {24'317, 8}};
        QVERIFY(record.write({{1, 1}}));
        QVERIFY(record.write(months));
        QCOMPARE(record.read().value(), months);
    }

    void bookingsFromBeforeRevisionsCountReserveKitsSeconds()
    {
        runScript(u"version1.sql"_s);
        runScript(u"timesofchange.sql"_s);
        const auto database = Database::open(file());
        QVERIFY(database);
        QStringList revisions;
        QVERIFY(database.value()->each(u"SELECT revision FROM bookings WHERE id > 100 ORDER BY id"_s, {},
                                       [&](const QSqlQuery &row) {
                                           revisions += row.value(0).toString();
                                           return true;
                                       }));
        QCOMPARE(revisions, (QStringList{u"60"_s, u"0"_s, u"0"_s, u"1000000000"_s}));
    }

    void oneFromANewerDeskbellIsRefused()
    {
        {
            const auto database = Database::open(file());
            QVERIFY(database);
            QVERIFY(database.value()->run(u"UPDATE schema_version SET version = 1000"_s));
        }
        for (const auto open : {&Database::open, &Database::openForReading}) {
            const auto database = open(file());
            QVERIFY(!database);
            QVERIFY2(database.error().sentence.contains(u"newer Deskbell"_s),
                     qPrintable(database.error().sentence));
        }
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text")
            << QByteArray("These are no bookings at all, but somebody's notes.").repeated(100);
        QTest::newRow("damaged after the header")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xa5');
    }

    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(QByteArray, content);
        write(content);
        for (const auto open : {&Database::open, &Database::openForReading}) {
            const auto database = open(file());
            QVERIFY(!database);
            QVERIFY2(database.error().sentence.contains(u"damaged"_s), qPrintable(database.error().sentence));
        }
    }

    void aMissingFolderIsSaid()
    {
        const auto database = Database::open(m_folder->filePath(u"nowhere/deskbell.db"_s));
        QVERIFY(!database);
        QVERIFY2(database.error().sentence.contains(u"nowhere"_s), qPrintable(database.error().sentence));
    }

    void readingWhereNothingIsMakesNothing()
    {
        QVERIFY(!Database::openForReading(file()));
        QVERIFY(!QFile::exists(file()));
    }

    void aReaderNeedsNoRunningAppAndLeavesTheFileAsItIs()
    {
        {
            const auto writer = Database::open(file());
            QVERIFY(writer);
            QVERIFY(writer.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
        }
        QVERIFY(!QFile::exists(file() + u"-wal"_s));
        const QByteArray before = content();
        {
            const auto reader = Database::openForReading(file());
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().sentence));
            QCOMPARE(reader.value()->value(u"SELECT value FROM meta"_s).value().toString(), u"b"_s);
        }
        QCOMPARE(content(), before);
    }

    void aReaderCannotWrite()
    {
        const auto writer = Database::open(file());
        QVERIFY(writer);
        const auto reader = Database::openForReading(file());
        QVERIFY(reader);
        QVERIFY(!reader.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
    }

    void aReaderSeesWhatWasCommittedAndIsNotKeptWaiting()
    {
        const auto writer = Database::open(file());
        QVERIFY(writer);
        QVERIFY(writer.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
        Result<Transaction> open = Transaction::begin(*writer.value());
        QVERIFY(open);
        QVERIFY(writer.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"c"_s, u"d"_s}));
        const auto reader = Database::openForReading(file());
        QVERIFY(reader);
        QCOMPARE(reader.value()->value(u"SELECT COUNT(*) FROM meta"_s).value().toInt(), 1);
    }

    void aTransactionThatIsLeftIsTakenBack()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        {
            const Result<Transaction> transaction = Transaction::begin(*database.value());
            QVERIFY(transaction);
            QVERIFY(
                database.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
        }
        QVERIFY(!database.value()->inTransaction());
        QCOMPARE(database.value()->value(u"SELECT COUNT(*) FROM meta"_s).value().toInt(), 0);
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("NUL") << QString(QChar(u'a')) + QChar(u'\0') + QChar(u'b');
        QTest::newRow("beyond 16 bits") << u"\U0001F600 Größe"_s;
        QTest::newRow("quotes") << u"Robert'); DROP TABLE meta;--"_s;
        QTest::newRow("replacement") << QString(QChar::ReplacementCharacter);
    }

    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(database.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, text}));
        QCOMPARE(database.value()->value(u"SELECT value FROM meta"_s).value().toString(), text);
    }

    void aWrongStatementIsAnErrorNotACrash()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(!database.value()->run(u"SELEKT 1"_s));
        QVERIFY(
            !database.value()->run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"a"_s, QVariant()}));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
