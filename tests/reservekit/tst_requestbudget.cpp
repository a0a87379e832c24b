// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/requestbudget.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;

namespace
{

qint64 at(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

const qint64 may = at(2026, 5, 12);
const qint64 june = at(2026, 6, 12);

qint64 takeAll(RequestBudget &budget, Purpose purpose, qint64 now)
{
    qint64 taken = 0;
    while (budget.take(purpose, now))
        ++taken;
    return taken;
}

} // namespace

class TestRequestBudget : public QObject
{
    Q_OBJECT

private slots:
    void aFloodOfClaimsTouchesNeitherPollingNorThePerson()
    {
        RequestBudget budget(10'000);
        const qint64 poll = budget.left(Purpose::Poll, may);
        QCOMPARE(takeAll(budget, Purpose::Claim, may), 1'000);
        QCOMPARE(budget.left(Purpose::Poll, may), poll);
        QCOMPARE(takeAll(budget, Purpose::Poll, may), 8'500);
        QCOMPARE(takeAll(budget, Purpose::Person, may), 500);
        QCOMPARE(budget.used(may), 10'000);
    }

    void aNewMonthHasNewRequestsAndAnOldOneKeepsItsOwn()
    {
        RequestBudget budget(10'000);
        QCOMPARE(takeAll(budget, Purpose::Poll, may), 8'500);
        QCOMPARE(takeAll(budget, Purpose::Poll, june), 8'500);
        // The clock was wrong: it is May still, and all of it was used in May.
        QCOMPARE(budget.left(Purpose::Person, may), 0);
        QCOMPARE(budget.used(may), 17'000);
    }

    void aClockThatIsWrongBeforeItIsRightOpensNoFreshMonth()
    {
        RequestBudget budget(10'000);
        QCOMPARE(takeAll(budget, Purpose::Poll, at(2026, 4, 12)), 8'500);
        for (int i = 0; i < 2'000; ++i)
            QVERIFY(budget.take(Purpose::Poll, may));
        // Each morning the PC believes that it is 2020, until it is told.
        for (int morning = 1; morning <= 3; ++morning) {
            const qint64 wrong = at(2020, 1, 1);
            QCOMPARE(budget.used(wrong), 2'000 + 10 * (morning - 1));
            for (int i = 0; i < 10; ++i)
                QVERIFY(budget.take(Purpose::Poll, wrong));
            budget = RequestBudget(10'000, budget.months());
            QCOMPARE(budget.used(may), 2'000 + 10 * morning);
        }
        QCOMPARE(budget.used(june), 0);
    }

    void aClockThatWasWrongForwardLeavesTheNextMonthWhole()
    {
        RequestBudget budget(10'000);
        QVERIFY(budget.take(Purpose::Poll, at(2030, 1, 1)));
        QCOMPARE(takeAll(budget, Purpose::Poll, may), 8'499);
        QCOMPARE(budget.used(june), 0);
    }

    void whatNeverLeftIsGivenBack()
    {
        RequestBudget budget(10'000);
        QVERIFY(budget.take(Purpose::Claim, may));
        QVERIFY(budget.take(Purpose::Poll, may));
        budget.giveBack(Purpose::Claim, may);
        budget.giveBack(Purpose::Claim, may);
        QCOMPARE(budget.used(may), 1);
    }

    void aRestartForgetsNothing()
    {
        RequestBudget budget(10'000);
        QCOMPARE(takeAll(budget, Purpose::Poll, may), 8'500);
        RequestBudget again(10'000, budget.months());
        QCOMPARE(again.left(Purpose::Poll, may), 0);
        QCOMPARE(again.used(may), 8'500);
    }

    void headersOfTheSecondSayNothingOfTheMonth()
    {
        RequestBudget budget(10'000);
        budget.hear({5, 0, may / 1000 + 1}, may);
        QCOMPARE(budget.used(may), 0);
        QCOMPARE(budget.limit(), 10'000);
    }

    void headersOfTheSecondAreNotTheMonthsOnAPcWhoseClockIsWrong()
    {
        RequestBudget budget(10'000);
        const qint64 server = may / 1000 + 2 * 3600;
        budget.hear({5, 4, server + 1, server}, may);
        QCOMPARE(budget.limit(), 10'000);
        // The month is told all the same.
        budget.hear({500, 100, server + 10 * 24 * 3600, server}, may);
        QCOMPARE(budget.limit(), 500);
        QCOMPARE(budget.monthEnd(may), may + 10LL * 24 * 3600 * 1000);
    }

    void aLimitThatWasMisreadIsForgotten()
    {
        MonthUse misread{2026 * 12 + 4};
        misread.poll = 300;
        misread.elsewhere = 5 - 300;
        misread.toldLimit = 5;
        RequestBudget kept(10'000, {misread});
        QVERIFY(kept.left(Purpose::Poll, may) > 8'000);
        QCOMPARE(kept.used(may), 300);

        RequestBudget running(10'000);
        running.hear({5, 0, may / 1000 + 2 * 3600}, may);
        QCOMPARE(running.limit(), 5);
        running.hear({5, 4, may / 1000 + 1}, may);
        QCOMPARE(running.limit(), 10'000);
        running.hear({5, 0, may / 1000 + 2 * 3600}, may);
        QVERIFY(running.left(Purpose::Poll, june) > 8'000);
    }

    void headersOfTheMonthCorrectTheCount()
    {
        RequestBudget budget(10'000);
        QVERIFY(budget.take(Purpose::Poll, may));
        budget.hear({10'000, 4'000}, may);
        QCOMPARE(budget.used(may), 6'000);
        budget.hear({500, 100, may / 1000 + 10 * 24 * 3600}, may);
        QCOMPARE(budget.limit(), 500);
        QCOMPARE(budget.monthEnd(may), may + 10LL * 24 * 3600 * 1000);
        QCOMPARE(budget.used(budget.monthEnd(may)), 0);
    }

    void whatWasToldOfAnotherPlanIsForgotten()
    {
        RequestBudget budget(10'000);
        QVERIFY(budget.take(Purpose::Poll, may));
        budget.hear({10'000, 0}, may);
        budget.hearRefusal(3'600'000, may);
        QCOMPARE(budget.left(Purpose::Person, may), 0);
        budget.setPlan(50'000);
        budget.forgetTold(may);
        QCOMPARE(budget.limit(), 50'000);
        QCOMPARE(budget.used(may), 1);
        QCOMPARE(budget.usedUpTill(may), 0);
    }

    void aLongRefusalIsTheMonthsAndAShortOneIsNot()
    {
        RequestBudget budget(10'000);
        budget.hearRefusal(30'000, may);
        QCOMPARE(budget.left(Purpose::Person, may), 10'000);
        budget.hearRefusal(3'600'000, may);
        QCOMPARE(budget.left(Purpose::Person, may), 0);
        QCOMPARE(budget.usedUpTill(may), may + 3'600'000);
        QCOMPARE(budget.left(Purpose::Person, may + 3'600'000), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"
