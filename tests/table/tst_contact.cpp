// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/contact.h"

#include "app/table/bookingmodel.h"
#include "bookings.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestContact : public QObject
{
    Q_OBJECT

private slots:
    void aNumberCanBeCalled_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("url");
        QTest::newRow("with its country") << u"+49 (30) 123-456"_s << u"tel:+4930123456"_s;
        QTest::newRow("with zeros") << u"030/123456"_s << u"tel:030123456"_s;
        QTest::newRow("other digits") << u"٠٣٠١٢٣٤٥٦"_s << u"tel:030123456"_s;
        QTest::newRow("as it is dialled at home too") << u"+44 (0)20 7946 0000"_s << u"tel:+442079460000"_s;
        QTest::newRow("likewise, with zeros before it") << u"0049 (0) 30 123456"_s << u"tel:004930123456"_s;
        QTest::newRow("a zero of an area") << u"(030) 123456"_s << u"tel:030123456"_s;
        QTest::newRow("with an extension") << u"020 7946 0000 ext. 12"_s << u"tel:02079460000"_s;
        QTest::newRow("two, with a comma") << u"020 7946 0000, 0170 1234567"_s << u"tel:02079460000"_s;
        QTest::newRow("two, with a semicolon") << u"020 7946 0000;0170 1234567"_s << u"tel:02079460000"_s;
        QTest::newRow("two, with a stroke") << u"020 7946 0000 / 0170 1234567"_s << u"tel:02079460000"_s;
        QTest::newRow("two, with a word") << u"020 7946 0000 or 0170 1234567"_s << u"tel:02079460000"_s;
        QTest::newRow("two, the other abroad") << u"020 7946 0000 +49 30 123456"_s << u"tel:02079460000"_s;
        QTest::newRow("two lines") << u"020 7946 0000\n0170 1234567"_s << u"tel:02079460000"_s;
        QTest::newRow("with a word before it") << u"Tel: 020 7946 0000"_s << u"tel:02079460000"_s;
        QTest::newRow("with a country, an area and a stroke")
            << u"+49 2241/123456"_s << u"tel:+492241123456"_s;
        QTest::newRow("with a long area and a stroke") << u"033203/22222"_s << u"tel:03320322222"_s;
        QTest::newRow("likewise, from abroad") << u"+49 33203/22222"_s << u"tel:+493320322222"_s;
        QTest::newRow("likewise, with zeros") << u"0049 33203/22222"_s << u"tel:00493320322222"_s;
        QTest::newRow("two of one place") << u"7946000/7946001"_s << u"tel:7946000"_s;
        QTest::newRow("with marks of direction") << u"\u202A+49 30\u202C 123456"_s << u"tel:+4930123456"_s;
        QTest::newRow("with commands") << u"*#06#;ext=1234567,,99"_s << QString();
        QTest::newRow("too short") << u"110"_s << QString();
        QTest::newRow("too long") << QString(500, u'9') << QString();
        QTest::newRow("words") << u"ask my wife"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aNumberCanBeCalled()
    {
        QFETCH(QString, phone);
        QTEST(callUrl(phone).toString(QUrl::FullyEncoded), "url");
    }

    void anAddressCanBeWrittenTo_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u" jane@example.com "_s << u"mailto:jane@example.com"_s;
        QTest::newRow("with a plus") << u"jane+spa@example.com"_s << u"mailto:jane+spa@example.com"_s;
        QTest::newRow("that would bring a text along")
            << u"a@b.com?body=x&bcc=c@d.com"_s << u"mailto:a@b.com%3Fbody=x&bcc=c@d.com"_s;
        QTest::newRow("that brings a percent sign") << u"a%0Ab@c.com"_s << u"mailto:a%250Ab@c.com"_s;
        QTest::newRow("two") << u"a@b.com,c@d.com"_s << QString();
        QTest::newRow("with a line break") << u"a@b.com\nBcc: c@d.com"_s << QString();
        QTest::newRow("without an at sign") << u"jane"_s << QString();
        QTest::newRow("of nobody") << u"@example.com"_s << QString();
        QTest::newRow("endless") << QString(10'000, u'x') + u"@example.com"_s << QString();
    }
    void anAddressCanBeWrittenTo()
    {
        QFETCH(QString, email);
        QTEST(writeUrl(email).toString(QUrl::FullyEncoded), "url");
    }

    void theOtherBookingsOfAPersonAreInOrderOfTime()
    {
        FakeClock clock(QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc()));
        BookingModel model(clock);
        model.setCatalogue(plainCatalogue());
        BookingRecord later = plainRecord(2);
        later.booking.date = QDate(2026, 6, 1);
        BookingRecord earlier = plainRecord(3);
        earlier.booking.timeSlotId = 1;
        BookingRecord somebody = plainRecord(4);
        somebody.booking.customer = {8, u"Ben"_s, u"ben@example.com"_s, u"+49 40 999999"_s};
        model.setSnapshot({plainRecord(1), later, earlier, somebody});
        QCOMPARE(otherBookingsOf(model, 0), (QList<int>{2, 1}));
        QVERIFY(otherBookingsOf(model, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
