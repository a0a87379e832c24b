// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/icsexport.h"

#include "tests/export/reading.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

QByteArray icsOf(const QList<BookingRecord> &records, const Catalogue &catalogue = shopCatalogue())
{
    const Result<QByteArray> ics = toIcs(records, catalogue);
    return ics ? ics.value() : QByteArray();
}

QJsonArray eventsOf(const QList<BookingRecord> &records, const Catalogue &catalogue = shopCatalogue())
{
    return readBack(u"readics.py"_s, icsOf(records, catalogue)).object().value("events"_L1).toArray();
}

QString valueOf(const QJsonArray &events, QLatin1StringView name, int event = 0)
{
    return events.at(event).toObject().value(name).toString();
}

} // namespace

class TestIcsExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (canExportIcs())
            return;
        const Result<QByteArray> ics = toIcs({}, {});
        QVERIFY(!ics);
        QVERIFY(ics.error().sentence.contains(u"libical"_s));
        QSKIP("built without libical, and says so");
    }

    void anEmptyShopIsAnEmptyCalendar()
    {
        const QJsonObject read = readBack(u"readics.py"_s, icsOf({})).object();
        QCOMPARE(read.value("calendar"_L1)["VERSION"_L1].toString(), u"2.0"_s);
        QVERIFY(read.value("calendar"_L1)["PRODID"_L1].toString().contains(u"Deskbell"_s));
        QVERIFY(read.value("events"_L1).toArray().isEmpty());
    }

    void anEventIsTheBooking()
    {
        BookingRecord record = plainRecord(789);
        record.revision = 3;
        record.booking.status = Status::Confirmed;
        record.booking.customer = {1, u"Jane Doe"_s, u"jane@example.com"_s, u"+49 30 1234"_s};
        record.booking.message = u"Line one\r\nline two"_s;
        const QJsonObject expected{
            {u"UID"_s, u"booking-789@reservekit.deskbell"_s},
            {u"SEQUENCE"_s, u"3"_s},
            {u"DTSTART"_s, u"2026-05-12T08:00:00+00:00"_s},
            {u"DTEND"_s, u"2026-05-12T08:30:00+00:00"_s},
            {u"DTSTAMP"_s, u"2026-05-12T10:00:01+00:00"_s},
            {u"LAST-MODIFIED"_s, u"2026-05-12T10:00:01+00:00"_s},
            {u"CREATED"_s, u"2026-05-11T06:13:20+00:00"_s},
            {u"SUMMARY"_s, u"Jane Doe · Haircut"_s},
            {u"DESCRIPTION"_s,
             u"Status: Confirmed\nPhone: +49 30 1234\nE-mail: jane@example.com\nMessage: Line one\nline two"_s},
            {u"CATEGORIES"_s, QJsonArray{u"Haircut"_s}},
            {u"STATUS"_s, u"CONFIRMED"_s},
            {u"TRANSP"_s, u"OPAQUE"_s},
        };
        const QJsonArray events = eventsOf({record});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.at(0).toObject(), expected);
    }

    void theStatusIsOneThatCalendarsKnow_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("removed");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("transparency");
        QTest::newRow("pending") << u"pending"_s << false << u"TENTATIVE"_s << u"OPAQUE"_s;
        QTest::newRow("confirmed") << u"confirmed"_s << false << u"CONFIRMED"_s << u"OPAQUE"_s;
        QTest::newRow("cancelled") << u"cancelled"_s << false << u"CANCELLED"_s << u"TRANSPARENT"_s;
        QTest::newRow("removed") << u"confirmed"_s << true << u"CANCELLED"_s << u"TRANSPARENT"_s;
        QTest::newRow("another") << u"no-show"_s << false << u"TENTATIVE"_s << u"OPAQUE"_s;
    }

    void theStatusIsOneThatCalendarsKnow()
    {
        QFETCH(QString, word);
        QFETCH(bool, removed);
        BookingRecord record = plainRecord(1);
        setStatus(record.booking, word);
        record.removed = removed;
        const QJsonArray events = eventsOf({record});
        QTEST(valueOf(events, "STATUS"_L1), "status");
        QTEST(valueOf(events, "TRANSP"_L1), "transparency");
        QCOMPARE(valueOf(events, "SUMMARY"_L1).startsWith(u"Cancelled: "_s),
                 valueOf(events, "STATUS"_L1) == "CANCELLED"_L1);
    }

    void withoutATimeItIsTheWholeDay()
    {
        const QJsonArray events = eventsOf({plainRecord(1)}, {});
        QCOMPARE(valueOf(events, "DTSTART"_L1), u"2026-05-12"_s);
        QVERIFY(!events.at(0).toObject().contains("DTEND"_L1));
        QVERIFY(icsOf({plainRecord(1)}, {}).contains("DTSTART;VALUE=DATE:20260512\r\n"));
    }

    // As it is written: the reader here takes even an escaped comma for one between two.
    void aServiceIsOneCategoryWhateverItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("comma") << u"Cut, wash, blow-dry"_s << u"Cut\\, wash\\, blow-dry"_s;
        QTest::newRow("semicolon") << u"Cut; \\ wash"_s << u"Cut\\; \\\\ wash"_s;
        QTest::newRow("folded") << u"Färben, "_s.repeated(30) + u"Schnitt"_s
                                << u"Färben\\, "_s.repeated(30) + u"Schnitt"_s;
    }
    void aServiceIsOneCategoryWhateverItsName()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        Catalogue catalogue = shopCatalogue();
        catalogue.services[123].name = name;
        QString ics = QString::fromUtf8(icsOf({plainRecord(1)}, catalogue));
        ics.remove(u"\r\n "_s); // where a line is folded
        QVERIFY2(ics.contains(u"CATEGORIES:"_s + written + u"\r\n"_s), qPrintable(ics));
    }

    void strangersTextsStayTexts()
    {
        const QStringList texts = hostileTexts();
        QList<BookingRecord> records;
        for (const QString &text : texts) {
            BookingRecord record = plainRecord(records.size() + 1);
            record.booking.customer = {1, text, text, text};
            record.booking.message = text;
            records.append(record);
        }
        Catalogue catalogue = shopCatalogue();
        catalogue.services[123].name = u"Cut;\r\nATTENDEE:mailto:x@example.com"_s;
        const QJsonArray events = eventsOf(records, catalogue);
        QCOMPARE(events.size(), texts.size());
        for (const QJsonValue &event : events) {
            QCOMPARE(event.toObject().size(), 12);
            QVERIFY(!event.toObject().contains("ATTENDEE"_L1));
        }
        QVERIFY(valueOf(events, "DESCRIPTION"_L1, int(texts.size()) - 1).contains(texts.last()));
        QVERIFY(
            valueOf(events, "DESCRIPTION"_L1, int(texts.size()) - 2).contains(texts.at(texts.size() - 2)));
    }

    void linesAreFoldedAndNobodyIsInvited()
    {
        BookingRecord record = plainRecord(1);
        record.booking.message = QString(1000, u'ä') + u"\U0001F600"_s.repeated(100);
        const QByteArray ics = icsOf({record});
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);                       // 75 and the CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is split
        }
        for (const char *word : {"ATTENDEE", "ORGANIZER", "METHOD", "VALARM"})
            QVERIFY(!ics.contains(word));
    }
};

QTEST_GUILESS_MAIN(TestIcsExport)
#include "tst_icsexport.moc"
