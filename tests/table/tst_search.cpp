// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"
#include "bookings.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u"  "_s << true;
        QTest::newRow("name, another case") << u"élodie"_s << true;
        QTest::newRow("without the accent") << u"ELODIE"_s << true;
        QTest::newRow("without the stroke") << u"soren"_s << true;
        QTest::newRow("sharp s as two") << u"gross"_s << true;
        QTest::newRow("e-mail") << u"elo@ex"_s << true;
        QTest::newRow("note") << u"fenster"_s << true;
        QTest::newRow("service") << u"hairc"_s << true;
        QTest::newRow("id") << u"90210"_s << true;
        QTest::newRow("id with a hash") << u"#90210"_s << true;
        QTest::newRow("all words, any order") << u"fenster elodie hair"_s << true;
        QTest::newRow("one word too many") << u"fenster elodie beard"_s << false;
        QTest::newRow("phone as written") << u"(30) 123-456"_s << true;
        QTest::newRow("phone, digits only") << u"4930123456"_s << true;
        QTest::newRow("phone, other groups") << u"30 12 34 56"_s << true;
        QTest::newRow("phone, other signs") << u"+49/30.123456"_s << true;
        QTest::newRow("phone in Arabic digits") << u"٣٠١٢٣"_s << true;
        QTest::newRow("another phone") << u"4930123457"_s << false;
        QTest::newRow("phone as at home") << u"030 123"_s << true;
        QTest::newRow("phone as at home, in one") << u"030123456"_s << true;
        QTest::newRow("a hyphen of print") << u"30–123"_s << true;
        QTest::newRow("a hyphen for one of print") << u"anne-marie"_s << true;
        QTest::newRow("an apostrophe for one of print") << u"o'hara"_s << true;
        QTest::newRow("over the end of a field") << u"großehairc"_s << false;
    }
    void wordsAreFoundAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        FakeClock clock(QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc()));
        BookingModel model(clock);
        BookingOrder order(model);
        model.setCatalogue(plainCatalogue());
        BookingRecord record = plainRecord(90210);
        record.booking.customer.name = u"Élodie Søren Große"_s;
        record.booking.customer.email = u"Elo@Example.com"_s;
        record.booking.message = u"Platz am Fenster bei Anne‑Marie O’Hara"_s;
        model.setSnapshot({record});
        order.setSearch(typed);
        QCOMPARE(order.rowCount(), found ? 1 : 0);
    }

    void aNumberWrittenAsAtHomeIsFoundWithItsCountry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("in groups") << u"+49 30 123"_s << true;
        QTest::newRow("in one") << u"+4930123456"_s << true;
        QTest::newRow("with zeros") << u"0049 30 123 456"_s << true;
        QTest::newRow("with zeros, in one") << u"004930123456"_s << true;
        QTest::newRow("three digits of code") << u"+35330123456"_s << true;
        QTest::newRow("another number") << u"+49 30 124"_s << false;
        QTest::newRow("another number, in one") << u"+4930123457"_s << false;
        QTest::newRow("a short beginning") << u"+4930"_s << false;
    }
    void aNumberWrittenAsAtHomeIsFoundWithItsCountry()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        SearchTexts texts;
        texts.append({u"Jane Doe"_s, u"030 123 456"_s}, u"030 123 456"_s);
        QCOMPARE(texts.matches(0, searchQuery(typed)), found);
    }

    void aLongerQueryRefinesAShorterOne_data()
    {
        QTest::addColumn<QString>("narrow");
        QTest::addColumn<QString>("wide");
        QTest::addColumn<bool>("refining");
        QTest::newRow("one letter more") << u"jane"_s << u"jan"_s << true;
        QTest::newRow("one word more") << u"jane d"_s << u"jane"_s << true;
        QTest::newRow("one letter less") << u"jan"_s << u"jane"_s << false;
        QTest::newRow("from nothing") << u"j"_s << u""_s << true;
        QTest::newRow("to nothing") << u""_s << u"j"_s << false;
        QTest::newRow("a number grows") << u"030-12"_s << u"030-1"_s << true;
        QTest::newRow("a number becomes a word") << u"12b"_s << u"12"_s << true;
        QTest::newRow("a zero is dropped from both") << u"03012"_s << u"0301"_s << true;
        QTest::newRow("a number whose zero is not dropped yet") << u"030"_s << u"03"_s << false;
        QTest::newRow("a code that becomes one") << u"+49 30"_s << u"+49"_s << false;
        QTest::newRow("other words") << u"doe"_s << u"jane"_s << false;
    }
    void aLongerQueryRefinesAShorterOne()
    {
        QFETCH(QString, narrow);
        QFETCH(QString, wide);
        QFETCH(bool, refining);
        QCOMPARE(refines(searchQuery(narrow), searchQuery(wide)), refining);
    }

    void manyReplacementsKeepEveryTextApart()
    {
        SearchTexts texts;
        const QString filler(2000, u'x');
        for (int row = 0; row < 50; ++row)
            texts.append({u"row%1"_s.arg(row)}, {});
        for (int round = 0; round < 40; ++round) {
            for (int row = 0; row < 50; ++row)
                texts.replace(row, {filler, u"row%1 round%2."_s.arg(row).arg(round)}, {});
        }
        for (int row = 0; row < 50; ++row) {
            QVERIFY(texts.matches(row, searchQuery(u"row%1 round39."_s.arg(row))));
            QVERIFY(!texts.matches(row, searchQuery(u"round38."_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
