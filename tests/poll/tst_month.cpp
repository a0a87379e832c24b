// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/month.h"

#include <QTest>

using namespace deskbell;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

MonthCase deaf(int bookings, MonthCase::Order order, qint64 plan)
{
    MonthCase month;
    month.bookings = bookings;
    month.order = order;
    month.plan = plan;
    return month;
}

} // namespace

Q_DECLARE_METATYPE(deskbell::MonthCase)

class TestMonth : public QObject
{
    Q_OBJECT

private slots:
    void withDeafWebhooksPollingFindsEverythingWithinThePlan_data()
    {
        QTest::addColumn<MonthCase>("month");
        QTest::addColumn<qint64>("newWithin");
        for (const int bookings : {200, 2'000}) {
            for (const auto order : {MonthCase::Order::Ascending, MonthCase::Order::Descending}) {
                QTest::addRow("starter, %d, %d", bookings, int(order))
                    << deaf(bookings, order, 10'000) << 3 * minute;
                QTest::addRow("developer, %d, %d", bookings, int(order))
                    << deaf(bookings, order, 50'000) << 1 * minute;
            }
        }
    }

    void withDeafWebhooksPollingFindsEverythingWithinThePlan()
    {
        QFETCH(MonthCase, month);
        QFETCH(qint64, newWithin);
        for (const int page : {50, 100}) {
            month.largestPage = page;
            const MonthResult result = Month(month).run();
            QVERIFY2(result.used <= month.plan, qPrintable(QString::number(result.used)));
            QCOMPARE(result.unknown, 0);
            QCOMPARE(result.wronglyRemoved, 0);
            const qint64 median = medianOf(result.delays[size_t(Happening::New)]);
            QVERIFY2(median > 0 && median <= newWithin, qPrintable(QString::number(median)));
            for (const QList<qint64> &delays : result.delays) {
                QVERIFY(!delays.isEmpty());
                QVERIFY2(worstOf(delays) <= day, qPrintable(QString::number(worstOf(delays))));
            }
        }
    }

    void aRequestThatFailsNowAndThenLosesNothing()
    {
        for (const int services : {1, 3}) {
            MonthCase month = deaf(2'000, MonthCase::Order::Ascending, 10'000);
            month.services = services;
            month.failures = 3;
            const MonthResult result = Month(month).run();
            QVERIFY2(result.used <= month.plan, qPrintable(QString::number(result.used)));
            QCOMPARE(result.unknown, 0);
            QCOMPARE(result.wronglyRemoved, 0);
            for (const QList<qint64> &delays : result.delays) {
                QVERIFY(!delays.isEmpty());
                QVERIFY2(worstOf(delays) <= day, qPrintable(QString::number(worstOf(delays))));
            }
        }
    }

    void provenWebhooksCostLittle_data()
    {
        QTest::addColumn<MonthCase>("month");
        MonthCase month;
        month.hooks = MonthCase::Hooks::Healthy;
        month.isSigned = false;
        QTest::newRow("10 a day, unsigned") << month;
        month.isSigned = true;
        month.deliveries = 100;
        QTest::newRow("100 a day, signed") << month;
        month.bookings = 20'000;
        month.services = 10;
        QTest::newRow("a large shop") << month;
    }

    void provenWebhooksCostLittle()
    {
        QFETCH(MonthCase, month);
        const MonthResult result = Month(month).run();
        QVERIFY2(result.used < month.plan * 15 / 100, qPrintable(QString::number(result.used)));
        QCOMPARE(result.wronglyRemoved, 0);
    }

    void noShopIsTooLargeForThePlan_data()
    {
        QTest::addColumn<MonthCase>("month");
        for (const auto hooks : {MonthCase::Hooks::DeafForTwoDays, MonthCase::Hooks::Deaf}) {
            for (const auto order : {MonthCase::Order::Ascending, MonthCase::Order::None}) {
                MonthCase month = deaf(20'000, order, 10'000);
                month.hooks = hooks;
                month.services = 10;
                month.deliveries = 100;
                month.isSigned = false;
                QTest::addRow("hooks %d, order %d", int(hooks), int(order)) << month;
            }
        }
    }

    void noShopIsTooLargeForThePlan()
    {
        QFETCH(MonthCase, month);
        const MonthResult result = Month(month).run();
        QVERIFY2(result.used <= month.plan, qPrintable(QString::number(result.used)));
        QVERIFY(result.claims <= month.plan / 10);
        QCOMPARE(result.wronglyRemoved, 0);
    }

    void aLargePlanIsUsed()
    {
        MonthCase month = deaf(300, MonthCase::Order::Ascending, 2'000'000);
        month.days = 2;
        month.deliveries = 100;
        month.largestPage = 50;
        const MonthResult result = Month(month).run();
        QVERIFY(worstOf(result.delays[size_t(Happening::New)]) <= 30'000);
        for (const auto what : {Happening::Changed, Happening::Cancelled, Happening::Removed})
            QVERIFY2(worstOf(result.delays[size_t(what)]) <= 120'000,
                     qPrintable(QString::number(worstOf(result.delays[size_t(what)]))));
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
