// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"
#include "bookings.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestBookingFilter : public QObject
{
    Q_OBJECT

    const QDate m_tuesday{2026, 5, 12};

private slots:
    void itLetsThroughWhatIsWanted_data()
    {
        QTest::addColumn<BookingFilter>("filter");
        QTest::addColumn<bool>("pending"); // on Tuesday, of service 1
        QTest::addColumn<bool>("off");     // likewise, removed
        QTest::newRow("nothing set") << BookingFilter{} << true << true;
        QTest::newRow("to confirm") << BookingFilter{{Status::Pending}, {}, {}, {}} << true << false;
        QTest::newRow("off") << BookingFilter{{Status::Cancelled}, {}, {}, {}} << false << true;
        QTest::newRow("one of two") << BookingFilter{{Status::Confirmed, Status::Pending}, {}, {}, {}} << true
                                    << false;
        QTest::newRow("its service") << BookingFilter{{}, {2, 1}, {}, {}} << true << true;
        QTest::newRow("another service") << BookingFilter{{}, {2}, {}, {}} << false << false;
        QTest::newRow("its day") << BookingFilter{{}, {}, m_tuesday, m_tuesday} << true << true;
        QTest::newRow("until before") << BookingFilter{{}, {}, {}, m_tuesday.addDays(-1)} << false << false;
        QTest::newRow("from after") << BookingFilter{{}, {}, m_tuesday.addDays(1), {}} << false << false;
    }
    void itLetsThroughWhatIsWanted()
    {
        QFETCH(const BookingFilter, filter);
        BookingRecord record = plainRecord();
        QTEST(letsThrough(filter, record), "pending");
        record.removed = true;
        QTEST(letsThrough(filter, record), "off");
    }

    void whatHasNoDateIsOnNone()
    {
        BookingRecord record = plainRecord();
        record.booking.date = {};
        QVERIFY(!letsThrough({{}, {}, m_tuesday, {}}, record));
        QVERIFY(!letsThrough({{}, {}, {}, m_tuesday}, record));
    }

    void eachPartIsRemovedByItself()
    {
        BookingFilter filter{{Status::Pending, Status::Cancelled}, {1}, m_tuesday, {}};
        const QList<FilterPart> parts = partsOf(filter);
        QCOMPARE(parts.size(), 4);
        filter = without(filter, parts[1]);
        QCOMPARE(filter.statuses, QList<Status>{Status::Pending});
        filter = without(without(filter, parts[2]), parts[3]);
        QCOMPARE(filter, (BookingFilter{{Status::Pending}, {}, {}, {}}));
        QCOMPARE(without(filter, parts[0]), BookingFilter{});
    }

    void datesAreSaidInWords()
    {
        const QDate friday = m_tuesday.addDays(3);
        QCOMPARE(datesText({{}, {}, m_tuesday, m_tuesday}, m_tuesday), u"Today"_s);
        QCOMPARE(datesText({{}, {}, m_tuesday, friday}, m_tuesday), u"Today – Fri 15 May"_s);
        QCOMPARE(datesText({{}, {}, friday, {}}, m_tuesday), u"from Fri 15 May"_s);
        QCOMPARE(datesText({{}, {}, {}, friday}, m_tuesday), u"until Fri 15 May"_s);
        QCOMPARE(datesText({}, m_tuesday), QString());
    }

    void theTableShowsWhatShelfFilterAndSearchAgreeOn()
    {
        FakeClock clock(QDateTime(m_tuesday, QTime(9, 0), QTimeZone::utc()));
        BookingModel model(clock);
        BookingOrder order(model);
        const QAbstractItemModelTester tester(&order);
        model.setCatalogue(plainCatalogue());
        QRandomGenerator random(11);
        const auto agrees = [&](const BookingRecord &record) {
            return record.booking.date == m_tuesday && letsThrough(order.filter(), record)
                && record.booking.customer.name.contains(u"doe"_s, Qt::CaseInsensitive);
        };
        order.setSegment({Shelf::Today, 0});
        order.setSearch(u"doe"_s);
        for (int step = 0; step < 1500; ++step) {
            model.apply({changeTo(randomRecord(random, 1 + random.bounded(80)))});
            if (step % 40 == 0)
                order.setFilter(step % 80 == 0 ? BookingFilter{{Status::Pending}, {1}, {}, {}}
                                               : BookingFilter{});
            if (step % 10 != 0)
                continue;
            int agreed = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                agreed += agrees(model.record(row)) ? 1 : 0;
            QCOMPARE(order.rowCount(), agreed);
            for (int row = 0; row < order.rowCount(); ++row)
                QVERIFY(agrees(order.record(row)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBookingFilter)
#include "tst_bookingfilter.moc"
