// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/languages.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void theBestLanguageThatDeskbellSpeaksIsTaken_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("locale");
        const QLocale vienna(QLocale::German, QLocale::Austria);
        const QLocale boston(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("the system's") << u"system"_s << vienna << QStringList{u"de-AT"_s} << u"de_AT"_s;
        QTest::newRow("one that nobody speaks here, and then another")
            << u"system"_s << boston << QStringList{u"nl-NL"_s, u"fr"_s, u"en-US"_s} << u"fr_FR"_s;
        QTest::newRow("English first")
            << u"system"_s << boston << QStringList{u"en-US"_s, u"de"_s} << u"en_US"_s;
        QTest::newRow("a language of many")
            << u"system"_s << QLocale(QLocale::Dutch) << QStringList{u"nl-NL"_s, u"nl"_s} << u"en_NL"_s;
        QTest::newRow("no language at all")
            << u"system"_s << QLocale::c() << QStringList{u"C"_s} << u"en_GB"_s;
        QTest::newRow("asked for where there is none")
            << u"system"_s << QLocale::c() << QStringList{u"ar"_s} << u"ar_EG"_s;
        QTest::newRow("chosen") << u"de"_s << boston << QStringList{u"en-US"_s} << u"de_DE"_s;
        QTest::newRow("chosen, with the customs of the country")
            << u"fr"_s << QLocale(QLocale::German, QLocale::Switzerland) << QStringList{u"de-CH"_s}
            << u"fr_CH"_s;
        QTest::newRow("chosen, and the system's")
            << u"de"_s << vienna << QStringList{u"de-AT"_s} << u"de_AT"_s;
    }

    void theBestLanguageThatDeskbellSpeaksIsTaken()
    {
        QFETCH(QString, word);
        QFETCH(QLocale, system);
        QFETCH(QStringList, wanted);
        QTEST(localeFor(word, system, wanted).name(), "locale");
    }

    void otherWordsAreRefusedWithThoseThatCount()
    {
        QCOMPARE(languageWord(u" DE "_s).value(), u"de"_s);
        QCOMPARE(languageWord(u"system"_s).value(), u"system"_s);
        const Result<QString> refused = languageWord(u"Klingon"_s);
        QVERIFY(!refused && refused.error().sentence.contains(u"system, en, de, es, fr, ar"_s));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
