// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/timetext.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void instantsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << u"2023-06-20T09:15:00Z"_s << qint64(1'687'252'500'000);
        QTest::newRow("fraction") << u"2023-06-20T09:15:00.25Z"_s << qint64(1'687'252'500'250);
        QTest::newRow("nanoseconds are cut")
            << u"2023-06-20T09:15:00.123987654Z"_s << qint64(1'687'252'500'123);
        QTest::newRow("east") << u"2023-06-20T11:15:00+02:00"_s << qint64(1'687'252'500'000);
        QTest::newRow("west") << u"2023-06-20T04:45:00-04:30"_s << qint64(1'687'252'500'000);
        QTest::newRow("lower case") << u"2023-06-20t09:15:00z"_s << qint64(1'687'252'500'000);
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << qint64(1'483'228'800'000);
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.5Z"_s << qint64(-500);
        QTest::newRow("first year") << u"0001-01-01T00:00:00Z"_s << qint64(-62'135'596'800'000);
    }

    void instantsAreRead()
    {
        QFETCH(QString, text);
        QVERIFY(instantFromText(text));
        QTEST(*instantFromText(text), "ms");
    }

    void whatIsNoInstantIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "now", "2023-06-20", "2023-06-20T09:15:00", "2023-06-20 09:15", "2023-13-20T09:15:00Z",
              "2023-02-29T09:15:00Z", "2023-06-20T24:00:00Z", "2023-06-20T09:60:00Z", "2023-06-20T09:15:61Z",
              "2023-06-20T09:15:00+24:00", "2023-06-20T09:15:00Z\n", " 2023-06-20T09:15:00Z",
              "2023-06-20T09:15:00.Z", "0000-01-01T00:00:00Z", "09:15:00Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("foreign digits") << u"٢٠٢٣-06-20T09:15:00Z"_s;
        QTest::newRow("endless fraction") << u"2023-06-20T09:15:00."_s + QString(100'000, u'1') + u'Z';
    }

    void whatIsNoInstantIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromText(text));
    }

    void wallClocksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("with a date") << u"2024-01-01 09:30:15"_s << QTime(9, 30, 15);
        QTest::newRow("with a T") << u"2024-01-01T09:30:15"_s << QTime(9, 30, 15);
        QTest::newRow("time only") << u"09:30:15"_s << QTime(9, 30, 15);
        QTest::newRow("no seconds") << u"09:30"_s << QTime(9, 30);
        QTest::newRow("an instant is none") << u"2024-01-01T09:30:15Z"_s << QTime();
        QTest::newRow("nothing") << u""_s << QTime();
    }

    void wallClocksAreRead()
    {
        QFETCH(QString, text);
        QTEST(wallClockFromText(text).value_or(QTime()), "time");
    }

    void instantsAreWritten()
    {
        QCOMPARE(instantText(1'687'252'500'000), u"2023-06-20T09:15:00Z"_s);
        QCOMPARE(instantText(1'687'252'500'250), u"2023-06-20T09:15:00.250Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
