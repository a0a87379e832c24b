// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/weekcontents.h"

#include "app/table/bookingorder.h"
#include "bookings.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDate monday(2026, 5, 11);

BookingRecord on(qint64 id, QDate date, int slot)
{
    BookingRecord record = plainRecord(id);
    record.booking.date = date;
    record.booking.timeSlotId = slot;
    return record;
}

} // namespace

class TestWeekContents : public QObject
{
    Q_OBJECT

    FakeClock m_clock{QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc())};

    static QList<qint64> idsOf(const WeekContents &contents)
    {
        QList<qint64> ids;
        for (const WeekItem &item : contents.items)
            ids += item.id;
        return ids;
    }

private slots:
    void theWeekIsReadDayByDay()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        Catalogue catalogue = plainCatalogue();
        catalogue.timeSlots.insert(30, {30, 1, u"2000-01-01 22:00:00"_s, u"2000-01-01 02:00:00"_s, 1});
        model.setCatalogue(catalogue);
        model.setSnapshot({on(1, monday.addDays(1), 5), on(2, monday, 9), on(3, monday, 5), on(4, monday, 99),
                           on(5, monday.addDays(-1), 30), on(6, monday.addDays(-1), 5),
                           on(7, monday.addDays(7), 5), on(8, QDate(), 5)});
        const WeekContents week = weekContents(order, monday);
        QCOMPARE(idsOf(week), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(week.items.first().end, std::optional(QTime(2, 0)));
        QVERIFY(!week.items.at(1).start);
        QCOMPARE(week.booked, (QList<int>{3, 1, 0, 0, 0, 0, 0}));
    }

    void aSearchHidesInTheWeekToo()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        model.setCatalogue(plainCatalogue());
        BookingRecord ben = on(2, monday, 5);
        ben.booking.customer.name = u"Ben"_s;
        model.setSnapshot({on(1, monday, 5), ben});
        order.setSearch(u"ben"_s);
        QCOMPARE(idsOf(weekContents(order, monday)), QList<qint64>{2});
        QCOMPARE(weekContents(order, monday).booked.first(), 2);
        QCOMPARE(weekContents(order, monday).hidden, 1);
        QCOMPARE(emptyText(weekContents(order, monday)), QString());
        order.setSearch(u"nobody"_s);
        QCOMPARE(emptyText(weekContents(order, monday)), u"2 bookings of this week are not shown here"_s);
        const WeekContents next = weekContents(order, monday.addDays(7));
        QCOMPARE(emptyText(next), u"Nothing is booked in this week"_s);
        WeekContents unknown = next;
        unknown.doubt = u"Not receiving"_s;
        QCOMPARE(emptyText(unknown), u"Not receiving"_s);
    }

    void placesTakenAreCountedOfThoseWhoCome()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        Catalogue catalogue = plainCatalogue();
        catalogue.timeSlots[5].maxBookings = 4;
        model.setCatalogue(catalogue);
        BookingRecord off = on(3, monday, 5);
        off.booking.status = Status::Cancelled;
        model.setSnapshot(
            {on(1, monday, 5), on(2, monday, 5), off, on(4, monday.addDays(1), 5), on(5, monday, 6)});
        const WeekContents week = weekContents(order, monday);
        QCOMPARE(week.uses.value(1), (SlotUse{2, 4}));
        QCOMPARE(week.uses.value(3), (SlotUse{2, 4}));
        QCOMPARE(week.uses.value(4), (SlotUse{1, 4}));
        QVERIFY(!week.uses.contains(5));
        QCOMPARE(useText(week.uses.value(1)), u"2 of 4"_s);
        QVERIFY(useText({1, 1}).isEmpty());
    }

    void inTheNightOfAChangeItStandsWhereTheClockDoes()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        Catalogue catalogue = plainCatalogue();
        catalogue.timeSlots.insert(30, {30, 1, u"2000-01-01 02:30:00"_s, u"2000-01-01 03:15:00"_s, 1});
        model.setCatalogue(catalogue);
        const QDate spring(2026, 3, 29);
        const QDate autumn(2026, 10, 25);
        model.setSnapshot({on(1, spring, 30), on(2, autumn, 30)});
        const WeekItem skipped = weekContents(order, QDate(2026, 3, 23)).items.first();
        QCOMPARE(skipped.start, std::optional(QTime(3, 30)));
        QCOMPARE(skipped.end, std::optional(QTime(4, 15)));
        const WeekItem twice = weekContents(order, QDate(2026, 10, 19)).items.first();
        QCOMPARE(twice.start, std::optional(QTime(2, 30)));
        QCOMPARE(twice.end, std::optional(QTime(3, 15)));
    }

    void aMonthIsCountedByDay()
    {
        BookingModel model(m_clock);
        const BookingOrder order(model);
        BookingRecord off = on(3, monday, 5);
        off.removed = true;
        model.setSnapshot({on(1, monday, 5), on(2, monday, 5), off, on(4, QDate(2026, 6, 1), 5)});
        const QList<int> booked = bookedADay(order, QDate(2026, 5, 1), 31);
        QCOMPARE(booked.size(), 31);
        QCOMPARE(booked[10], 2);
        QCOMPARE(std::count(booked.begin(), booked.end(), 0), 30);
    }

    void whateverHappensTheWeekIsWhatTheTableShows()
    {
        QRandomGenerator random(20260511);
        BookingModel model(m_clock);
        BookingOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalogue(plainCatalogue());
        for (int round = 0; round < 400; ++round) {
            model.apply({changeTo(randomRecord(random, random.bounded(1, 60)))});
            if (round % 40 == 0)
                order.setSearch(random.bounded(2) ? u"jane"_s : QString());
            QList<qint64> shown;
            for (int row = 0; row < order.rowCount(); ++row) {
                const QDate date = order.record(row).booking.date;
                if (date.isValid() && date >= monday && date < monday.addDays(7))
                    shown += order.idAt(row);
            }
            QList<qint64> inWeek = idsOf(weekContents(order, monday));
            std::sort(shown.begin(), shown.end());
            std::sort(inWeek.begin(), inWeek.end());
            QCOMPARE(inWeek, shown);
        }
    }
};

QTEST_GUILESS_MAIN(TestWeekContents)
#include "tst_weekcontents.moc"
