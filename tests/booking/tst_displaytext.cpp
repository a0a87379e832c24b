// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/displaytext.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void whatStrangersTypeIsOneHarmlessLine_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a name") << u"Jane Doe"_s << u"Jane Doe"_s;
        QTest::newRow("accents and emoji")
            << u"Zoë Ångström 👩‍🔧"_s << u"Zoë Ångström 👩‍🔧"_s;
        QTest::newRow("markup is text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("lines and blanks") << u" Jane\r\n\tDoe  x\u2028y\u00a0z "_s << u"Jane Doe x y z"_s;
        QTest::newRow("control characters")
            << u"Ja\u0007ne\u001b[31m\u009bDoe"_s << u"Ja\uFFFDne\uFFFD[31m\uFFFDDoe"_s;
        QTest::newRow("NUL") << (u"a"_s + QChar(u'\0') + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("turned around") << u"a\u202Eb\u2067c"_s << u"a\uFFFDb\uFFFDc"_s;
        QTest::newRow("invisible") << u"J\ufeffa\u200bn\u2060e\u00ad"_s << u"Jane"_s;
        QTest::newRow("right to left by nature") << u"\u05D3\u05DF"_s << u"\u05D3\u05DF"_s;
        QTest::newRow("half an emoji") << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatStrangersTypeIsOneHarmlessLine()
    {
        QFETCH(const QString, raw);
        QTEST(oneLine(raw), "shown");
    }

    void noTextIsLongerThanAllowed_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::newRow("a long name") << QString(10'000, u'x');
        QTest::newRow("right to left") << QString(10'000, u'س');
        QTest::newRow("outside the basic plane") << u"😀"_s.repeated(5'000);
        QTest::newRow("one letter with a thousand accents") << u'e' + QString(1'000, QChar(0x0301));
        QTest::newRow("half a surrogate pair") << QString(100, QChar(0xD83D));
    }
    void noTextIsLongerThanAllowed()
    {
        QFETCH(const QString, raw);
        for (int limit = 8; limit < 14; ++limit) {
            for (const QString &shown : {oneLine(raw, limit), severalLines(raw, limit)}) {
                QVERIFY2(shown.size() <= limit, qPrintable(shown));
                QVERIFY(shown.endsWith(u'…'));
                QVERIFY(shown.isValidUtf16());
            }
        }
    }

    void longTextsAreCutBetweenCharacters()
    {
        QCOMPARE(oneLine(QString(10'000, u'x')).size(), 300);
        QCOMPARE(oneLine(u"ab👩c"_s, 4), u"ab…"_s);
        QCOMPARE(oneLine(u"ab👩‍🔧cde"_s, 6), u"ab…"_s);
        QCOMPARE(oneLine(u"abc"_s, 3), u"abc"_s);
    }

    void severalLinesKeepTheirBreaks()
    {
        QCOMPARE(severalLines(u"a\r\nb\rc\u202Ed\n  e"_s), u"a\nb\nc\uFFFDd\n  e"_s);
    }

    void rightToLeftTextIsIsolatedFromItsNeighbours()
    {
        QCOMPARE(isolated(u"سارة"_s), u"\u2068سارة\u2069"_s);
        QCOMPARE(isolated(u"Zoë 👩‍🔧"_s), u"Zoë 👩‍🔧"_s);
        QCOMPARE(isolated({}), QString());
    }

    void whereOneReadsFromTheRightAllTextIsIsolated()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QCOMPARE(isolated(u"Zoë"_s), u"\u200F\u2068Zoë\u2069"_s);
        QCOMPARE(isolated({}), QString());
    }

    void webAddressesAreBrokenAndAllElseStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("broken");
        const auto row = [](const QString &text, const QString &broken) {
            QTest::newRow(qPrintable(text)) << text << broken;
        };
        row(u"pay at https://evil.example/x"_s, u"pay at https:\u2060//evil.\u2060example/x"_s);
        row(u"HTTP://a.b"_s, u"HTTP:\u2060//a.b"_s);
        row(u"www.evil.com, www2.evil.com"_s, u"www\u2060.evil.com, www2\u2060.evil.com"_s);
        row(u"see evil.com/x"_s, u"see evil.\u2060com/x"_s);
        for (const QString &same : {u"Zoë O'Neill-Łukasz"_s, u"jane@example.com"_s, u"9:30, 1/2 hour"_s,
                                    u"Dr. Who a.m./p.m."_s, u"awww..."_s, u"c/o"_s, QString()})
            row(same, same);
    }

    void webAddressesAreBrokenAndAllElseStays()
    {
        QFETCH(const QString, text);
        QTEST(withoutLinks(text), "broken");
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
