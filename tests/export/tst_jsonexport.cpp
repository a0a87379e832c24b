// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonexport.h"

#include "app/base/clock.h"
#include "app/export/exporter.h"
#include "app/export/icsexport.h"
#include "app/ledger/ledger.h"
#include "app/store/cataloguestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

BookingRecord record(qint64 id, QDate date = QDate(2026, 5, 12), qint64 slot = 456)
{
    BookingRecord record;
    record.booking.id = id;
    record.booking.serviceId = 123;
    record.booking.timeSlotId = slot;
    record.booking.date = date;
    record.booking.updatedAt = 1'778'580'000'250;
    return record;
}

Catalogue catalogue()
{
    Catalogue catalogue;
    catalogue.services.insert(123, {123, u"Haircut"_s, "Europe/Berlin"});
    catalogue.timeSlots.insert(456, {456, 123, u"2024-01-01 10:00:00"_s, u"2024-01-01 10:30:00"_s, 1});
    catalogue.timeSlots.insert(457, {457, 123, u"2024-01-01 09:00:00"_s, u"2024-01-01 09:30:00"_s, 1});
    return catalogue;
}

QList<qint64> idsOf(const QByteArray &json)
{
    QList<qint64> ids;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        ids.append(value["id"_L1].toInteger());
    return ids;
}

QJsonObject first(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array().first().toObject();
}

} // namespace

class TestJsonExport : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyShopIsAnEmptyArray()
    {
        QCOMPARE(QJsonDocument::fromJson(toJson({}, {}, {})), QJsonDocument(QJsonArray()));
    }

    void everythingIsThere()
    {
        BookingRecord one = record(789);
        one.booking.status = Status::Cancelled;
        one.booking.cancelReason = u"Ill"_s;
        one.booking.message = QString(QChar(u'a')) + QChar(u'\0') + u"<b>\"ü\U0001F600"_s;
        one.booking.customer = {321, u"Jane Doe"_s, u"jane@example.com"_s, u"+1"_s};
        one.booking.createdAt = 1'778'580'000'000;
        one.removed = true;
        one.acknowledged = true;
        const QJsonObject expected{
            {u"id"_s, 789},
            {u"service_id"_s, 123},
            {u"service"_s, u"Haircut"_s},
            {u"date"_s, u"2026-05-12"_s},
            {u"start"_s, u"2026-05-12T10:00:00+02:00"_s},
            {u"end"_s, u"2026-05-12T10:30:00+02:00"_s},
            {u"zone"_s, u"Europe/Berlin"_s},
            {u"status"_s, u"cancelled"_s},
            {u"cancel_reason"_s, u"Ill"_s},
            {u"message"_s, one.booking.message},
            {u"customer"_s,
             QJsonObject{
                 {u"name"_s, u"Jane Doe"_s}, {u"email"_s, u"jane@example.com"_s}, {u"phone"_s, u"+1"_s}}},
            {u"created_at"_s, u"2026-05-12T10:00:00Z"_s},
            {u"updated_at"_s, u"2026-05-12T10:00:00.250Z"_s},
            {u"removed"_s, true},
            {u"acknowledged"_s, true},
        };
        QCOMPARE(first(toJson({one}, catalogue(), {})), expected);
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject object = first(toJson({record(1)}, {}, {}));
        for (const QString &name : {u"service"_s, u"start"_s, u"end"_s, u"zone"_s, u"created_at"_s})
            QVERIFY2(object.contains(name) && object.value(name).isNull(), qPrintable(name));
        QCOMPARE(object.value("message"_L1), QJsonValue(u""_s));
    }

    void theLargestIdIsExact()
    {
        const qint64 largest = qint64(1) << 53;
        QVERIFY(toJson({record(largest)}, {}, {}).contains("9007199254740992"));
    }

    void linesAreByDateStartAndId()
    {
        const QList<BookingRecord> records{
            record(5, QDate(2026, 5, 13)),    record(4),
            record(3, QDate(2026, 5, 12), 9), record(2),
            record(1, QDate(2026, 5, 12), 9), record(6, QDate(2026, 5, 12), 457)};
        QCOMPARE(idsOf(toJson(records, catalogue(), {})), (QList<qint64>{6, 2, 4, 1, 3, 5}));
    }

    void filtersKeepWhatIsAskedFor_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QList<qint64>>("ids");
        const QDate none;
        QTest::newRow("all") << none << none << u""_s << QList<qint64>{1, 2, 3};
        QTest::newRow("from is included") << QDate(2026, 5, 12) << none << u""_s << QList<qint64>{2, 3};
        QTest::newRow("to is included") << none << QDate(2026, 5, 12) << u""_s << QList<qint64>{1, 2};
        QTest::newRow("one day") << QDate(2026, 5, 12) << QDate(2026, 5, 12) << u""_s << QList<qint64>{2};
        QTest::newRow("status") << none << none << u"confirmed"_s << QList<qint64>{2};
        QTest::newRow("status in another spelling") << none << none << u"Canceled"_s << QList<qint64>{3};
        QTest::newRow("unknown status") << none << none << u"NO-show"_s << QList<qint64>{1};
        QTest::newRow("nothing left") << QDate(2027, 1, 1) << none << u""_s << QList<qint64>{};
    }

    void filtersKeepWhatIsAskedFor()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, status);
        QList<BookingRecord> records{record(1, QDate(2026, 5, 11)), record(2), record(3, QDate(2026, 5, 13))};
        setStatus(records[0].booking, u"no-show"_s);
        setStatus(records[1].booking, u"confirmed"_s);
        setStatus(records[2].booking, u"cancelled"_s);
        QTEST(idsOf(toJson(records, {}, {from, to, status})), "ids");
    }

    void aStatusIsTheOneThatStandsInTheFile_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QByteArrayList>("written");
        QTest::newRow("csv, cancelled") << ExportFormat::Csv << u"cancelled"_s << QByteArrayList{"1", "3"};
        QTest::newRow("csv, confirmed") << ExportFormat::Csv << u"confirmed"_s << QByteArrayList{"2"};
        QTest::newRow("ics, cancelled") << ExportFormat::Ics << u"cancelled"_s << QByteArrayList{"1", "3"};
        QTest::newRow("ics, confirmed") << ExportFormat::Ics << u"confirmed"_s << QByteArrayList{"2"};
        // JSON tells of a removal beside the status.
        QTest::newRow("json, cancelled") << ExportFormat::Json << u"cancelled"_s << QByteArrayList{"3"};
        QTest::newRow("json, confirmed") << ExportFormat::Json << u"confirmed"_s << QByteArrayList{"1", "2"};
    }
    void aStatusIsTheOneThatStandsInTheFile()
    {
        QFETCH(const ExportFormat, format);
        QFETCH(const QString, status);
        QFETCH(const QByteArrayList, written);
        if (format == ExportFormat::Ics && !canExportIcs())
            QSKIP("built without libical");
        QTemporaryDir folder;
        const auto app = Database::open(folder.filePath(u"deskbell.db"_s));
        QVERIFY(app);
        const FakeClock clock(QDateTime::fromMSecsSinceEpoch(1'778'580'000'000));
        Ledger ledger(*app.value(), clock);
        journal(*app.value(), "bookings.create", "1", "confirmed");
        journal(*app.value(), "bookings.delete", "1", "confirmed");
        journal(*app.value(), "bookings.create", "2", "confirmed");
        journal(*app.value(), "bookings.create", "3", "cancelled");
        QVERIFY(ledger.applyPending(0));
        const Result<QByteArray> file = exportBookings(*app.value(), format, {{}, {}, status});
        QVERIFY(file);
        for (const QByteArray id : {"1", "2", "3"}) {
            const QByteArray mark = format == ExportFormat::Csv ? "," + id + "\r\n"
                : format == ExportFormat::Ics                   ? "booking-" + id + "@"
                                                                : "\"id\": " + id + ",";
            QCOMPARE(file.value().contains(mark), written.contains(id));
        }
    }

    void whatIsOnlyJournaledCountsAndNothingIsWritten()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"deskbell.db"_s);
        const auto app = Database::open(file);
        QVERIFY(app);
        Database &database = *app.value();
        QVERIFY(CatalogueStore(database).write(Service{123, u"Haircut"_s, "Europe/Berlin"}));
        const FakeClock clock(QDateTime::fromMSecsSinceEpoch(1'778'580'000'000));
        Ledger ledger(database, clock);
        journal(database, "bookings.create", "1", "pending");
        QVERIFY(ledger.applyPending(0));
        QVERIFY(ledger.acknowledge({1}));
        journal(database, "bookings.update", "1", "cancelled");
        journal(database, "bookings.create", "2", "pending");

        const auto reader = Database::openForReading(file);
        QVERIFY(reader);
        const Result<QByteArray> json = exportBookings(*reader.value(), ExportFormat::Json, {});
        QVERIFY(json);
        QCOMPARE(idsOf(json.value()), (QList<qint64>{1, 2}));
        QCOMPARE(first(json.value()).value("status"_L1).toString(), u"cancelled"_s);
        QCOMPARE(first(json.value()).value("acknowledged"_L1).toBool(), false);
        QCOMPARE(first(json.value()).value("service"_L1).toString(), u"Haircut"_s);
        QCOMPARE(Journal(database).pending(10, 1'000'000).value().size(), 2);

        QVERIFY(ledger.applyPending(0));
        QCOMPARE(exportBookings(*reader.value(), ExportFormat::Json, {}).value(), json.value());
    }

private:
    static void journal(Database &database, const QByteArray &event, const QByteArray &id,
                        const QByteArray &status)
    {
        QByteArray body = "{'event_type':'EVENT','bookings':[{'id':ID,'service_id':123,'date':'2026-05-12',"
                          "'status':'STATUS','updated_at':'2026-05-12T10:00:00Z'}]}";
        body.replace('\'', '"').replace("EVENT", event).replace("ID", id).replace("STATUS", status);
        Journal journal(database);
        QVERIFY(journal.begin());
        QVERIFY(journal.take({1'778'580'000'000, body, Verdict::Readable, QString::fromUtf8(event), {}}));
        QVERIFY(journal.commit());
    }
};

QTEST_GUILESS_MAIN(TestJsonExport)
#include "tst_jsonexport.moc"
