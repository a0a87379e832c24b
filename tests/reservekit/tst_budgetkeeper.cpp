// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/budgetkeeper.h"
#include "app/store/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime lateInMay(QDate(2026, 5, 31), QTime(12, 0), QTimeZone::utc());

ApiOutcome sentAt(const QDateTime &server)
{
    RateHeaders rate;
    rate.date = server.toSecsSinceEpoch();
    return {QJsonValue(1), rate};
}

} // namespace

class TestBudgetKeeper : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatIsSetForwardOpensNoMonthOfItsOwn()
    {
        FakeClock clock(lateInMay);
        const QTemporaryDir folder;
        const auto database = std::move(Database::open(folder.filePath(u"deskbell.db"_s))).value();
        BudgetKeeper budget(*database, clock, 10'000);
        QVERIFY(budget.load());
        while (budget.take(Purpose::Poll)) { }
        clock.jumpTo(lateInMay.addDays(2));
        // Nobody can know yet; one request shows it.
        QVERIFY(budget.take(Purpose::Poll));
        budget.hear(Purpose::Poll, sentAt(lateInMay));
        QCOMPARE(budget.left(Purpose::Poll), 0);
        QCOMPARE(budget.used(), 8'501);
        // What is told is told by this PC's clock.
        QCOMPARE(budget.monthEnd(), clock.nowMs() + 12LL * 60 * 60 * 1000);
        QCOMPARE(budget.usedUpTill(), budget.monthEnd());
        clock.advance(12LL * 60 * 60 * 1000);
        QVERIFY(budget.take(Purpose::Poll));
    }

    void whatNeverLeftCostsNothingAlsoAfterARestart()
    {
        FakeClock clock(lateInMay);
        const QTemporaryDir folder;
        const auto database = std::move(Database::open(folder.filePath(u"deskbell.db"_s))).value();
        {
            BudgetKeeper budget(*database, clock, 10'000);
            QVERIFY(budget.load());
            ApiFailure noLine{{u"There is no line."_s}, 0, {}};
            noLine.sent = false;
            for (int i = 0; i < 300; ++i) {
                for (const Purpose purpose : {Purpose::Person, Purpose::Claim, Purpose::Poll}) {
                    QVERIFY(budget.take(purpose));
                    budget.hear(purpose, noLine);
                }
            }
            QCOMPARE(budget.used(), 0);
            ApiFailure lost = noLine;
            lost.sent = true;
            QVERIFY(budget.take(Purpose::Poll));
            budget.hear(Purpose::Poll, lost);
            QCOMPARE(budget.used(), 1);
        }
        BudgetKeeper budget(*database, clock, 10'000);
        QVERIFY(budget.load());
        QCOMPARE(budget.used(), 1);
    }

    void onlyReserveKitSaysWhichMonthItIs()
    {
        FakeClock clock(lateInMay);
        const QTemporaryDir folder;
        const auto database = std::move(Database::open(folder.filePath(u"deskbell.db"_s))).value();
        BudgetKeeper budget(*database, clock, 10'000);
        RateHeaders rate;
        rate.date = 0;
        budget.hear(Purpose::Poll, {ApiFailure{{u"A page to sign in"_s}, 200, {}}, rate});
        QCOMPARE(budget.monthEnd(), clock.nowMs() + 12LL * 60 * 60 * 1000);
    }
};

QTEST_GUILESS_MAIN(TestBudgetKeeper)
#include "tst_budgetkeeper.moc"
