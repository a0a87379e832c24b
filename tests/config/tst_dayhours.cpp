// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/dayhours.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDayHours : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as documented") << u"09:00-19:00"_s << u"09:00-19:00"_s;
        QTest::newRow("short, with blanks") << u" 9:30 - 18:05 "_s << u"09:30-18:05"_s;
        QTest::newRow("a dash for print") << u"09:00–19:00"_s << u"09:00-19:00"_s;
        QTest::newRow("overnight") << u"20:00-04:00"_s << u"20:00-04:00"_s;
        QTest::newRow("to midnight") << u"10:00-24:00"_s << u"10:00-00:00"_s;
        QTest::newRow("always") << u"00:00-24:00"_s << u"00:00-00:00"_s;
        QTest::newRow("nothing") << u"  "_s << QString();
    }

    void hoursAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, word);
        QFETCH(QString, kept);
        const auto hours = hoursOf(word);
        QVERIFY(hours.ok());
        QCOMPARE(hoursWord(hours.value()), kept);
        QCOMPARE(hoursOf(kept).value(), hours.value());
    }

    void anythingElseIsRefusedWithAnExample_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word :
             {u"9-19"_s, u"09:00"_s, u"25:00-26:00"_s, u"09:60-19:00"_s, u"24:00-08:00"_s, u"24:01-08:00"_s,
              u"9am-7pm"_s, u"09:00-19:00, 20:00-22:00"_s, u"09:00-19:00\n"_s + u"x"_s})
            QTest::addRow("%s", qPrintable(word)) << word;
    }

    void anythingElseIsRefusedWithAnExample()
    {
        QFETCH(QString, word);
        const auto hours = hoursOf(word);
        QVERIFY(!hours.ok());
        QVERIFY(hours.error().sentence.contains(u"09:00-19:00"_s));
    }
};

QTEST_GUILESS_MAIN(TestDayHours)
#include "tst_dayhours.moc"
