// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/weeklayout.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace deskbell;

namespace
{

const QDate monday(2026, 5, 11);

WeekItem item(qint64 id, int day, QTime start, std::optional<QTime> end = {})
{
    return {id, monday.addDays(day), start, end};
}

bool overlap(int day, int from, int to, int lane, int lanes, const WeekBlock &other)
{
    if (day != other.day || to <= other.from || other.to <= from)
        return false;
    // Lanes are compared as parts of the day's width.
    return lane * other.lanes < (other.lane + 1) * lanes && other.lane * lanes < (lane + 1) * other.lanes;
}

} // namespace

class TestWeekLayout : public QObject
{
    Q_OBJECT

private slots:
    void oneBookingHasTheWholeWidth()
    {
        const WeekLayout week = layOutWeek({item(1, 2, QTime(10, 0), QTime(11, 0))}, monday);
        QCOMPARE(week.blocks, (QList<WeekBlock>{{1, 2, 600, 660}}));
        QVERIFY(week.heaps.isEmpty());
    }

    void whatIsAtTheSameTimeIsSideBySideAndWhatFollowsIsNot()
    {
        const WeekLayout week =
            layOutWeek({item(1, 0, QTime(10, 0), QTime(11, 0)), item(2, 0, QTime(10, 30), QTime(11, 30)),
                        item(3, 0, QTime(11, 0), QTime(12, 0)), item(4, 0, QTime(12, 0), QTime(13, 0))},
                       monday);
        QCOMPARE(week.blocks,
                 (QList<WeekBlock>{{1, 0, 600, 660, 0, 2},
                                   {2, 0, 630, 690, 1, 2},
                                   {3, 0, 660, 720, 0, 2},
                                   {4, 0, 720, 780, 0, 1}}));
    }

    void aShortOneIsHighEnoughToBeRead()
    {
        const WeekLayout week =
            layOutWeek({item(1, 0, QTime(10, 0), QTime(10, 5)), item(2, 0, QTime(23, 50), QTime(23, 55))},
                       monday, {30, 4});
        QCOMPARE(week.blocks, (QList<WeekBlock>{{1, 0, 600, 630}, {2, 0, 1410, 1440}}));
    }

    void withoutAnEndItTakesHalfAnHour()
    {
        QCOMPARE(layOutWeek({item(1, 0, QTime(10, 0))}, monday, {10, 4}).blocks,
                 (QList<WeekBlock>{{1, 0, 600, 630}}));
    }

    void overnightItGoesOnAtTheTopOfTheNextDay()
    {
        const WeekLayout week =
            layOutWeek({item(1, 0, QTime(22, 0), QTime(2, 0)), item(2, 6, QTime(23, 0), QTime(1, 0)),
                        item(3, -1, QTime(23, 0), QTime(1, 0))},
                       monday);
        QCOMPARE(week.blocks,
                 (QList<WeekBlock>{{3, 0, 0, 60, 0, 1, false, true},
                                   {1, 0, 1320, 1440, 0, 1, true, false},
                                   {1, 1, 0, 120, 0, 1, false, true},
                                   {2, 6, 1380, 1440, 0, 1, true, false}}));
    }

    void endingAtMidnightIsNotOvernight()
    {
        QCOMPARE(layOutWeek({item(1, 0, QTime(22, 0), QTime(0, 0))}, monday).blocks,
                 (QList<WeekBlock>{{1, 0, 1320, 1440}}));
    }

    void whatHasNoTimeLiesApart()
    {
        const WeekLayout week = layOutWeek(
            {{2, monday, {}, {}}, {1, monday, {}, {}}, {3, QDate(), QTime(9, 0), {}}, {4, monday.addDays(7)}},
            monday);
        QVERIFY(week.blocks.isEmpty());
        QCOMPARE(week.untimed[0], (QList<qint64>{1, 2}));
        QVERIFY(week.untimed[1].isEmpty());
    }

    void thirtyAtOnceShareTheRoomThatThereIs()
    {
        QList<WeekItem> items;
        for (int id = 1; id <= 30; ++id)
            items += item(id, 3, QTime(10, 0), QTime(11, 0));
        const WeekLayout week = layOutWeek(items, monday, {30, 4});
        QCOMPARE(week.blocks.size(), 3);
        QCOMPARE(week.heaps.size(), 1);
        QCOMPARE(week.heaps.first().ids.size(), 27);
        QCOMPARE(week.heaps.first().lane, 3);
        const WeekLayout narrow = layOutWeek(items, monday, {30, 1});
        QVERIFY(narrow.blocks.isEmpty());
        QCOMPARE(narrow.heaps.first().ids.size(), 30);
    }

    void otherWeeksAreLeftOut()
    {
        QVERIFY(layOutWeek({item(1, -1, QTime(9, 0)), item(2, 7, QTime(9, 0)), item(3, -300, QTime(9, 0))},
                           monday)
                    .blocks.isEmpty());
    }

    void nothingOverlapsAndNothingIsLost()
    {
        QRandomGenerator random(20260511);
        for (int round = 0; round < 200; ++round) {
            QList<WeekItem> items;
            const int count = random.bounded(40);
            for (int id = 1; id <= count; ++id) {
                const QTime start = QTime(0, 0).addSecs(random.bounded(96) * 900);
                items += item(id, random.bounded(9) - 1, start,
                              random.bounded(5) == 0 ? std::optional<QTime>()
                                                     : start.addSecs(random.bounded(1, 40) * 900));
            }
            const WeekLayout week = layOutWeek(items, monday, {random.bounded(60), random.bounded(1, 6)});
            QSet<qint64> ids;
            for (qsizetype i = 0; i < week.blocks.size(); ++i) {
                const WeekBlock &block = week.blocks[i];
                QVERIFY(block.from >= 0 && block.to <= minutesADay && block.from < block.to);
                QVERIFY(block.lane >= 0 && block.lane < block.lanes);
                ids += block.id;
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(
                        !overlap(block.day, block.from, block.to, block.lane, block.lanes, week.blocks[j]));
            }
            for (const WeekHeap &heap : week.heaps) {
                ids += QSet<qint64>(heap.ids.begin(), heap.ids.end());
                for (const WeekBlock &block : week.blocks)
                    QVERIFY(!overlap(heap.day, heap.from, heap.to, heap.lane, heap.lanes, block));
            }
            for (const WeekItem &each : std::as_const(items)) {
                const qint64 day = monday.daysTo(each.date);
                if (day >= 0 && day < daysAWeek)
                    QVERIFY(ids.contains(each.id));
            }
        }
    }

    void aWeekBeginsOnItsFirstDay()
    {
        QCOMPARE(weekStart(QDate(2026, 5, 17), Qt::Monday), monday);
        QCOMPARE(weekStart(QDate(2026, 5, 17), Qt::Sunday), QDate(2026, 5, 17));
        QCOMPARE(weekStart(QDate(2026, 5, 11), Qt::Saturday), QDate(2026, 5, 9));
    }
};

QTEST_GUILESS_MAIN(TestWeekLayout)
#include "tst_weeklayout.moc"
