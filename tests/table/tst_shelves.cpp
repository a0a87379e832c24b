// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"
#include "bookings.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const ShelfDays tuesday = shelfDays(QDate(2026, 5, 12), Qt::Monday);

} // namespace

class TestShelves : public QObject
{
    Q_OBJECT

private slots:
    void aWeekBeginsWhereTheOwnersDoes()
    {
        QCOMPARE(tuesday.weekStart, QDate(2026, 5, 11));
        QCOMPARE(shelfDays(QDate(2026, 5, 12), Qt::Sunday).weekStart, QDate(2026, 5, 10));
        QCOMPARE(shelfDays(QDate(2026, 5, 12), Qt::Tuesday).weekStart, QDate(2026, 5, 12));
    }

    void aSegmentIsKeptAsAWord()
    {
        for (int shelf = 0; shelf < shelfCount; ++shelf)
            QCOMPARE(segmentOf(segmentWord({Shelf(shelf), 0})), (Segment{Shelf(shelf), 0}));
        QCOMPARE(segmentOf(segmentWord({Shelf::All, 12})), (Segment{Shelf::All, 12}));
        QCOMPARE(segmentWord({Shelf::ToConfirm, 0}), u"to-confirm"_s);
        QCOMPARE(segmentOf(u"no such shelf"_s), Segment{});
        QCOMPARE(segmentOf(u"service/x"_s), Segment{});
    }

    void aBookingLiesWhereOneLooksForIt_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("acknowledged");
        QTest::addColumn<QList<Shelf>>("shelves");
        const QDate today = tuesday.today;
        using S = Shelf;
        QTest::newRow("new today") << today << Status::Pending << false
                                   << QList<S>{S::Inbox, S::Today, S::ThisWeek, S::ToConfirm, S::All};
        QTest::newRow("tomorrow") << today.addDays(1) << Status::Confirmed << true
                                  << QList<S>{S::Tomorrow, S::ThisWeek, S::All};
        QTest::newRow("next week") << today.addDays(6) << Status::Confirmed << true << QList<S>{S::All};
        QTest::newRow("past, never confirmed")
            << today.addDays(-2) << Status::Pending << true << QList<S>{S::All};
        QTest::newRow("past, cancelled, new")
            << today.addDays(-9) << Status::Cancelled << false << QList<S>{S::Inbox, S::Cancelled, S::All};
        QTest::newRow("without a date")
            << QDate() << Status::Pending << true << QList<S>{S::ToConfirm, S::All};
    }
    void aBookingLiesWhereOneLooksForIt()
    {
        QFETCH(const QDate, date);
        QFETCH(const Status, status);
        QFETCH(const bool, acknowledged);
        BookingRecord record = plainRecord(1);
        record.booking.date = date;
        record.booking.status = status;
        record.acknowledged = acknowledged;
        QList<Shelf> lies;
        for (int shelf = 0; shelf < shelfCount; ++shelf) {
            if (liesOn(record, Shelf(shelf), tuesday))
                lies += Shelf(shelf);
        }
        QTEST(lies, "shelves");
    }

    void countsAndRowsStayTrueUnderRandomEvents()
    {
        const FakeClock clock(QDateTime(tuesday.today, QTime(10, 0), QTimeZone::utc()));
        BookingModel model(clock);
        model.setCatalogue(plainCatalogue());
        BookingOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        const ShelfDays days = shelfDays(tuesday.today, QLocale().firstDayOfWeek());
        for (int step = 0; step < 2000; ++step) {
            const BookingRecord record = randomRecord(random, 1 + random.bounded(60));
            model.apply({{std::nullopt, record, ObservationKind::Update, Source::Webhook}});
            if (step % 50 != 0)
                continue;
            const Segment segment{Shelf(random.bounded(shelfCount)), 0};
            order.setSegment(random.bounded(4) == 0 ? Segment{Shelf::All, 1} : segment);
            const auto lies = [&](const BookingRecord &each) {
                const qint64 service = order.segment().serviceId;
                return liesOn(each, order.segment().shelf, days)
                    && (service == 0 || each.booking.serviceId == service);
            };
            int expected = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                expected += lies(model.record(row)) ? 1 : 0;
            QCOMPARE(order.count(order.segment()), expected);
            QCOMPARE(order.rowCount(), expected);
        }
    }

    void theSlotThatABookingCarriesCountsBeforeTheCatalogues()
    {
        const FakeClock clock(QDateTime(tuesday.today, QTime(10, 0), QTimeZone::utc()));
        BookingModel model(clock);
        model.setCatalogue(plainCatalogue());
        Booking booking = plainRecord(1).booking;
        QCOMPARE(model.timeOf(booking), std::optional(QTime(10, 0)));
        booking.slotStart = u"2000-01-01 14:15:00"_s;
        QCOMPARE(model.timeOf(booking), std::optional(QTime(14, 15)));
    }
};

QTEST_GUILESS_MAIN(TestShelves)
#include "tst_shelves.moc"
