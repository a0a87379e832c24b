// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvexport.h"

#include "app/export/rowcells.h"
#include "app/export/rowcopy.h"
#include "tests/export/reading.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

enum Column { Date, Start, End, ServiceName, StatusWord, CustomerName, Phone, Email, Message, Reason };

QJsonArray rowsOf(const QByteArray &csv)
{
    return readBack(u"readcsv.py"_s, csv).array();
}

QString cell(const QJsonArray &rows, int row, int column)
{
    return rows.at(row).toArray().at(column).toString();
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyShopIsOneLineOfHeadings()
    {
        const QByteArray csv = toCsv({}, {});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "Date,Start,End,Service,Status,Customer,Phone"));
        QVERIFY(csv.endsWith("\r\n"));
        QCOMPARE(csv.count('\n'), 1);
    }

    void aRowSaysWhenWhatAndWho()
    {
        BookingRecord record = plainRecord(789);
        record.booking.status = Status::Confirmed;
        record.booking.customer = {1, u"Jörg \"Joe\" Doe, jr."_s, u"joe@example.com"_s, u"030 1234"_s};
        record.booking.message = u"First line\r\nsecond, \"quoted\""_s;
        const QByteArray csv = toCsv({record}, shopCatalogue());
        QVERIFY(csv.contains("\"Jörg \"\"Joe\"\" Doe, jr.\",030 1234,"));
        const QJsonArray rows = rowsOf(csv);
        const QJsonArray expected{u"2026-05-12"_s,
                                  u"10:00"_s,
                                  u"10:30"_s,
                                  u"Haircut"_s,
                                  u"Confirmed"_s,
                                  u"Jörg \"Joe\" Doe, jr."_s,
                                  u"030 1234"_s,
                                  u"joe@example.com"_s,
                                  u"First line\nsecond, \"quoted\""_s,
                                  u""_s,
                                  u"Europe/Berlin"_s,
                                  u"2026-05-11 08:13"_s,
                                  u"2026-05-12 12:00"_s,
                                  u"no"_s,
                                  u"789"_s};
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).toArray(), expected);
        QCOMPARE(rows.at(0).toArray().size(), expected.size());
    }

    void withoutACatalogueTheServiceIsANumberAndTimesAreMarked()
    {
        const QJsonArray rows = rowsOf(toCsv({plainRecord(1)}, {}));
        QCOMPARE(cell(rows, 1, Start), u""_s);
        QCOMPARE(cell(rows, 1, ServiceName), u"123"_s);
        QCOMPARE(cell(rows, 1, 12), u"2026-05-12 10:00 UTC"_s);
    }

    void noCellIsAFormulaAndNoneBreaksOut()
    {
        const QStringList texts = hostileTexts();
        QList<BookingRecord> records;
        for (const QString &text : texts) {
            BookingRecord record = plainRecord(records.size() + 1);
            record.booking.customer = {1, text, text, text};
            record.booking.message = record.booking.cancelReason = text;
            setStatus(record.booking, text);
            records.append(record);
        }
        Catalogue catalogue = shopCatalogue();
        catalogue.services[123].name = u"=1+1"_s;
        const QByteArray csv = toCsv(records, catalogue);
        QVERIFY(!csv.contains('\0'));
        QVERIFY(!csv.contains("\u202E"));
        const QJsonArray rows = rowsOf(csv);
        QCOMPARE(rows.size(), texts.size() + 1);
        static const QRegularExpression formula(
            u"(\\A|[;\\t\\n\\r])[\\s\\p{Cf}\\p{Cc}\"]*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (const QJsonValue &row : rows) {
            QCOMPARE(row.toArray().size(), rows.at(0).toArray().size());
            for (const QJsonValue &value : row.toArray())
                QVERIFY2(!formula.match(value.toString()).hasMatch(), qPrintable(value.toString()));
        }
    }

    void onlyWhatCouldBeAFormulaIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QString &text, const QString &safe) {
            QTest::newRow(name) << text << safe;
        };
        row("empty", u""_s, u""_s);
        row("name", u"Anne-Marie"_s, u"Anne-Marie"_s);
        row("e-mail", u"a+b@example.com"_s, u"a+b@example.com"_s);
        row("local number", u"030-1234 (0)"_s, u"030-1234 (0)"_s);
        row("international number", u"+49 30 1234"_s, u"'+49 30 1234"_s);
        row("number after a bracket", u"(+49) 30"_s, u"(+49) 30"_s);
        row("formula", u"=1+1"_s, u"'=1+1"_s);
        row("full width", u"\uFF1D1"_s, u"'\uFF1D1"_s);
        row("minus of typography", u"\u22121"_s, u"'\u22121"_s);
        row("after blanks", u"  @x"_s, u"'  @x"_s);
        row("tab", u"\tx"_s, u"'\tx"_s);
        row("after a semicolon", u"a; =1"_s, u"a;' =1"_s);
        row("after a comma, which is quoted", u"a, =1"_s, u"a, =1"_s);
        row("in a line of its own", u"a\n-b"_s, u"a\n'-b"_s);
        row("emoji", u"\U0001F600"_s, u"\U0001F600"_s);
    }

    void onlyWhatCouldBeAFormulaIsMarked()
    {
        QFETCH(QString, text);
        QTEST(formulaSafe(text), "safe");
    }

    void whatIsCopiedIsATextAndATable()
    {
        BookingRecord record = plainRecord(1);
        record.booking.customer = {1, u"<b>Jane</b>"_s, u"jane@example.com"_s, u"+49 30 1234"_s};
        record.booking.message = u"a\n=1+1"_s;
        const CopiedRows rows = copiedRows({record, plainRecord(2)}, shopCatalogue());
        const QStringList lines = rows.text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(
            lines.at(0).split(u'\t'),
            (QStringList{u"2026-05-12"_s, u"10:00"_s, u"10:30"_s, u"Haircut"_s, u"To confirm"_s,
                         u"<b>Jane</b>"_s, u"+49 30 1234"_s, u"jane@example.com"_s, u"a '=1+1"_s, u""_s}));
        QVERIFY(rows.html.contains(u"<td>&lt;b&gt;Jane&lt;/b&gt;</td><td>+49 30 1234</td>"_s));
        QVERIFY(rows.html.contains(u"<td>a<br>'=1+1</td>"_s));
        QCOMPARE(rows.html.count(u"<tr>"_s), 3);
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
