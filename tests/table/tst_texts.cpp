// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/wording.h"
#include "bookings.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void statusIsInTheOwnersWords()
    {
        BookingRecord record = plainRecord();
        QCOMPARE(statusText(record), u"To confirm"_s);
        record.booking.status = Status::Confirmed;
        QCOMPARE(statusText(record), u"Confirmed"_s);
        record.removed = true;
        QCOMPARE(statusText(record), u"Cancelled"_s);
        record = plainRecord();
        record.booking.status = Status::Other;
        record.booking.statusText = u"waitlisted"_s;
        QCOMPARE(statusText(record), u"waitlisted"_s);
    }

    void aCancelledBookingTellsItsReasonBeforeItsNote()
    {
        BookingRecord record = plainRecord();
        record.booking.cancelReason = u"Cold"_s;
        QCOMPARE(noteText(record), u"First visit"_s);
        record.booking.status = Status::Cancelled;
        QCOMPARE(noteText(record), u"Reason: Cold · First visit"_s);
    }

    void nearDaysHaveNames()
    {
        const QDate today(2026, 5, 12);
        QCOMPARE(dayText(today, today), u"Today"_s);
        QCOMPARE(dayText(today.addDays(1), today), u"Tomorrow"_s);
        QCOMPARE(dayText(today.addDays(-1), today), u"Yesterday"_s);
        QCOMPARE(dayText(today.addDays(2), today), u"Thu 14 May"_s);
        QCOMPARE(dayText(QDate(2027, 5, 12), today), u"Wed 12 May 2027"_s);
        QCOMPARE(whenText(QDate(), std::nullopt, today), u"No date"_s);
    }

    void aNameThatLooksLikeAPlaceholderStays()
    {
        BookingRecord record = plainRecord();
        record.booking.customer.name = u"%1 %2"_s;
        QVERIFY(
            sentence(record, {QDate(2026, 5, 11), QTime(10, 0), u"Haircut"_s}).contains(u"%1 %2, Haircut"_s));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
