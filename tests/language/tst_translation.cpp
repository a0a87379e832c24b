// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translation.h"

#include <QDate>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT

    static QString bookings(int count)
    {
        return QCoreApplication::translate("deskbell::Headline", "%Ln new bookings", nullptr, count);
    }

private slots:
    void englishIsWhatTheSourcesSay()
    {
        const Translation english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(bookings(1234), u"1,234 new bookings"_s);
    }

    void textsDatesAndNumbersChangeTogetherAndBack()
    {
        const QLocale before;
        {
            const Translation german(QLocale(QLocale::German, QLocale::Germany));
            QVERIFY(bookings(1234).startsWith(u"1.234 "_s));
            QVERIFY(!bookings(2).contains(u"bookings"_s));
            QCOMPARE(QLocale().toString(QDate(2026, 5, 12), u"dddd"_s), u"Dienstag"_s);
        }
        QCOMPARE(QLocale(), before);
        QCOMPARE(bookings(2), u"2 new bookings"_s);
    }

    void arabicHasSixFormsAndItsOwnDigits()
    {
        const Translation arabic(QLocale(QLocale::Arabic, QLocale::Egypt));
        QSet<QString> forms;
        for (const int count : {0, 1, 2, 5, 11, 100}) {
            QString text = bookings(count);
            for (const QChar c : std::as_const(text)) {
                QVERIFY2(!QChar(c).isDigit() || c > u'9', qPrintable(text));
            }
            forms.insert(text.remove(QLocale().toString(count)).simplified());
        }
        QVERIFY2(forms.size() >= 4, qPrintable(forms.values().join(u" | "_s)));
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
