// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/days.h"
#include "bookings.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDays : public QObject
{
    Q_OBJECT

    // 11:00 in the shop's zone; slot 5 begins at 10:00, 7 at 11:00, 8 at 11:30.
    const QDateTime m_eleven{QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc()};
    FakeClock m_clock{m_eleven};
    const QDate m_today{2026, 5, 12};
    std::unique_ptr<BookingModel> m_model;
    std::unique_ptr<BookingOrder> m_order;

    static BookingRecord at(qint64 id, QDate date, int slot, Status status = Status::Confirmed)
    {
        BookingRecord record = plainRecord(id);
        record.booking.date = date;
        record.booking.timeSlotId = slot;
        record.booking.status = status;
        return record;
    }
    QList<qint64> ids() const
    {
        QList<qint64> shown;
        for (int row = 0; row < m_order->rowCount(); ++row)
            shown += m_order->idAt(row);
        return shown;
    }

private slots:
    void init()
    {
        m_clock.jumpTo(m_eleven);
        m_model = std::make_unique<BookingModel>(m_clock);
        m_order = std::make_unique<BookingOrder>(*m_model);
        m_model->setCatalogue(plainCatalogue());
        m_model->setSnapshot({at(1, m_today, 5), at(2, m_today, 8), at(3, m_today, 9, Status::Cancelled),
                              at(4, m_today.addDays(1), 5), at(5, m_today.addDays(-3), 5),
                              at(6, m_today.addDays(-1), 5), at(7, {}, 5)});
    }
    void cleanup()
    {
        m_order.reset();
        m_model.reset();
    }

    void daysFollowOneAnotherInEachOrderByTime_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QList<qint64>>("shown");
        QTest::addColumn<QList<int>>("begins");
        QTest::newRow("by day") << -1 << Qt::AscendingOrder << QList<qint64>{1, 2, 3, 4, 7, 6, 5}
                                << QList<int>{0, 3, 4, 5, 6};
        QTest::newRow("by time") << int(BookingModel::TimeColumn) << Qt::AscendingOrder
                                 << QList<qint64>{5, 6, 1, 2, 3, 4, 7} << QList<int>{0, 1, 2, 5, 6};
        QTest::newRow("latest first") << int(BookingModel::TimeColumn) << Qt::DescendingOrder
                                      << QList<qint64>{7, 4, 3, 2, 1, 6, 5} << QList<int>{0, 1, 2, 5, 6};
    }
    void daysFollowOneAnotherInEachOrderByTime()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, direction);
        QFETCH(const QList<qint64>, shown);
        QFETCH(const QList<int>, begins);
        m_order->sort(column, direction);
        QCOMPARE(ids(), shown);
        QVERIFY(standByDay(*m_order));
        for (int row = 0; row < m_order->rowCount(); ++row) {
            QCOMPARE(beginsDay(*m_order, row), begins.contains(row));
            const RowSpan day = dayOf(*m_order, row);
            QVERIFY(day.first <= row && row < day.end);
            QVERIFY(begins.contains(day.first));
            QVERIFY(day.end == m_order->rowCount() || begins.contains(day.end));
        }
        QCOMPARE(m_order->idAt(rowOfDay(*m_order, m_today)), direction == Qt::AscendingOrder ? 1 : 3);
        QCOMPARE(m_order->idAt(rowOfDay(*m_order, m_today.addDays(1))), 4);
        QCOMPARE(m_order->idAt(rowOfDay(*m_order, m_today.addDays(-3))), 5);
    }

    void aDayThatIsNotThereLeadsToTheNext()
    {
        QCOMPARE(m_order->idAt(rowOfDay(*m_order, m_today.addDays(-2))), 5);
        m_order->sort(BookingModel::TimeColumn);
        QCOMPARE(m_order->idAt(rowOfDay(*m_order, m_today.addDays(-2))), 6);
        QCOMPARE(rowOfDay(*m_order, m_today.addDays(9)), 6); // what has no date comes after it
    }

    void otherColumnsHaveNoDays()
    {
        m_order->sort(BookingModel::CustomerColumn);
        QVERIFY(!standByDay(*m_order));
    }

    void aDayIsSummedUp()
    {
        const DaySummary today = summaryOf(*m_order, dayOf(*m_order, 0));
        QCOMPARE(today, (DaySummary{m_today, 2, 1, QTime(11, 30)}));
        QCOMPARE(summaryText(today), u"2 booked · 1 cancelled · next 11:30"_s);
        m_clock.advance(30 * 60'000 + 1);
        QCOMPARE(summaryOf(*m_order, dayOf(*m_order, 0)).next, std::nullopt);
        QCOMPARE(summaryText(summaryOf(*m_order, dayOf(*m_order, 3))), u"1 booked"_s);
    }

    void aDayIsNamed()
    {
        QCOMPARE(dayHeading(m_today, m_today), u"Today, Tue 12 May"_s);
        QCOMPARE(dayHeading(m_today.addDays(1), m_today), u"Tomorrow, Wed 13 May"_s);
        QCOMPARE(dayHeading(m_today.addDays(2), m_today), u"Thu 14 May"_s);
        QCOMPARE(dayHeading(QDate(2026, 1, 1), QDate(2025, 12, 31)), u"Tomorrow, Thu 1 Jan 2026"_s);
        QCOMPARE(dayHeading({}, m_today), u"No date"_s);
    }

    void nowLiesBetweenWhatHasBegunAndWhatHasNot()
    {
        QCOMPARE(nowPlace(*m_order), (NowPlace{{0, 3}, 1}));
        m_order->sort(BookingModel::TimeColumn, Qt::DescendingOrder);
        QCOMPARE(nowPlace(*m_order), (NowPlace{{2, 5}, 4}));
        m_order->sort(-1);
        m_clock.advance(3 * 3'600'000);
        QCOMPARE(nowPlace(*m_order), (NowPlace{{0, 3}, 3}));
        m_order->setSegment({Shelf::Tomorrow, 0});
        QCOMPARE(nowPlace(*m_order), std::nullopt);
    }

    void nowLiesNowhereAmongWhatHasNoTime()
    {
        m_model->setSnapshot({at(1, m_today, 99), at(2, m_today, 98), at(3, m_today.addDays(1), 5)});
        QCOMPARE(nowPlace(*m_order), std::nullopt);
        m_order->sort(BookingModel::TimeColumn, Qt::DescendingOrder);
        QCOMPARE(nowPlace(*m_order), std::nullopt);
        m_model->apply({changeTo(at(2, m_today, 8))});
        QVERIFY(nowPlace(*m_order));
        m_order->sort(-1);
        QCOMPARE(nowPlace(*m_order), (NowPlace{{0, 2}, 1}));
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
