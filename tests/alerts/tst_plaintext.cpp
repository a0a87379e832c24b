// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/plaintext.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void whatSteersTextIsGone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("a name") << u"Jane Doe"_s << u"Jane Doe"_s;
        QTest::newRow("accents and emoji stay")
            << u"Zoë Ångström 👩‍🔧"_s << u"Zoë Ångström 👩‍🔧"_s;
        QTest::newRow("markup stays as it was typed") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("line ends") << u" Jane\r\n\tDoe\u2028x "_s << u"Jane Doe x"_s;
        QTest::newRow("control characters") << u"Ja\u0007ne\u001b[31m\u009bDoe"_s << u"Jane[31mDoe"_s;
        QTest::newRow("NUL") << QString(u"Ja\0ne"_s) << u"Jane"_s;
        QTest::newRow("bidirectional override") << u"\u202eenaJ\u202c \u2067Doe\u2069"_s << u"enaJ Doe"_s;
        QTest::newRow("invisible") << u"J\ufeffa\u200bn\u2060e"_s << u"Jane"_s;
        QTest::newRow("right to left is isolated") << u"سارة"_s << u"\u2068سارة\u2069"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatSteersTextIsGone()
    {
        QFETCH(const QString, typed);
        QTEST(plainText(typed, 60), "plain");
    }

    void noTextIsLongerThanAllowed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a long name") << QString(10'000, u'x');
        QTest::newRow("right to left") << QString(10'000, u'س');
        QTest::newRow("outside the basic plane") << u"😀"_s.repeated(5'000);
        QTest::newRow("one letter with a thousand accents") << u'e' + QString(1'000, QChar(0x0301));
        QTest::newRow("half a surrogate pair") << QString(100, QChar(0xD83D));
    }
    void noTextIsLongerThanAllowed()
    {
        QFETCH(const QString, typed);
        for (int most = 8; most < 14; ++most) {
            const QString plain = plainText(typed, most);
            QVERIFY2(plain.size() <= most, qPrintable(plain));
            QVERIFY(plain.contains(u'…'));
            QVERIFY(plain.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
