// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingtimes.h"

#include "app/table/bookingmodel.h"
#include "app/table/nearness.h"
#include "bookings.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

class TestBookingTimes : public QObject
{
    Q_OBJECT

private slots:
    void nearnessIsInTheUnitThatCounts_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("a second") << qint64(1000) << 0 << u"in 1 min"_s;
        QTest::newRow("40 minutes") << 40 * minute << 0 << u"in 40 min"_s;
        QTest::newRow("an hour") << hour << 0 << u"in 1 h"_s;
        QTest::newRow("with minutes") << 2 * hour + 5 * minute << 0 << u"in 2 h 5 min"_s;
        QTest::newRow("many hours") << 9 * hour + 5 * minute << 0 << u"in 9 h"_s;
        QTest::newRow("just after midnight") << 3 * hour << 1 << u"in 3 h"_s;
        QTest::newRow("tomorrow") << 14 * hour << 1 << u"in 1 day"_s;
        QTest::newRow("next week") << 8 * 24 * hour << 8 << u"in 8 days"_s;
        QTest::newRow("it is on") << -20 * minute << 0 << u"now"_s;
        QTest::newRow("at its end") << -30 * minute << 0 << u"just over"_s;
        QTest::newRow("over") << -50 * minute << 0 << u"20 min ago"_s;
        QTest::newRow("yesterday") << -20 * hour << -1 << u"1 day ago"_s;
        QTest::newRow("long ago") << -400 * 24 * hour << -400 << u"400 days ago"_s;
    }

    void nearnessIsInTheUnitThatCounts()
    {
        QFETCH(qint64, ahead);
        QFETCH(int, days);
        const qint64 now = 1'778'000'000'000;
        QTEST(nearnessText({now + ahead, now + ahead + 30 * minute, now, days}), "words");
    }

    void aBookingSaysWhenItIsAndHowNear()
    {
        FakeClock clock(QDateTime(QDate(2026, 5, 12), QTime(7, 20), QTimeZone::utc())); // 9:20 in Berlin
        BookingModel model(clock);
        Catalogue catalogue = plainCatalogue();
        catalogue.timeSlots[5].end = u"2000-01-01 10:45:00"_s;
        model.setCatalogue(catalogue);
        QCOMPARE(timesOf(plainRecord(), model),
                 (BookingTimes{u"10:00 – 10:45"_s, u"Tuesday 12 May"_s, u"in 40 min"_s, {}}));
        BookingRecord off = plainRecord();
        off.removed = true;
        QVERIFY(timesOf(off, model).nearness.isEmpty());
        BookingRecord untimed = plainRecord();
        untimed.booking.timeSlotId = 99;
        QCOMPARE(timesOf(untimed, model), (BookingTimes{{}, u"Tuesday 12 May"_s, {}, {}}));
    }

    void theShopsZoneIsNamedWhereItDiffers()
    {
        FakeClock clock(QDateTime(QDate(2026, 5, 12), QTime(12, 0), QTimeZone::utc()));
        BookingModel model(clock);
        Catalogue catalogue = plainCatalogue();
        catalogue.services[1].timeZone = "America/New_York";
        model.setCatalogue(catalogue);
        const BookingTimes times = timesOf(plainRecord(), model);
        QCOMPARE(times.clock, u"10:00"_s);
        QCOMPARE(times.nearness, u"in 2 h"_s);
        QCOMPARE(times.zone, u"Shop time (America/New York); on this PC: 16:00"_s);
        catalogue.services[1].timeZone = "Mars/Olympus";
        model.setCatalogue(catalogue);
        QCOMPARE(timesOf(plainRecord(), model).zone,
                 u"Shop time (Mars/Olympus): this PC does not know that time zone."_s);
        QCOMPARE(timesOf(plainRecord(), model).clock, u"10:00"_s);
    }

    void withoutAZoneTheWallClockTellsHowNearItIs()
    {
        FakeClock clock(QDateTime(QDate(2026, 5, 12), QTime(7, 20), QTimeZone::utc()));
        BookingModel model(clock);
        BookingRecord record = plainRecord();
        record.booking.slotStart = u"2000-01-01 10:00:00"_s;
        QCOMPARE(timesOf(record, model).nearness, u"in 40 min"_s);
    }
};

QTEST_GUILESS_MAIN(TestBookingTimes)
#include "tst_bookingtimes.moc"
