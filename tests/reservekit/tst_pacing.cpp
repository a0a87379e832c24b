// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/pacing.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 nowMs = 1'778'580'000'000;
const ApiOutcome good(QJsonValue(1));

ApiOutcome failed(int status, std::optional<int> retryAfter = std::nullopt, bool own = true)
{
    return ApiFailure{{u"No."_s}, status, {}, retryAfter, own};
}

ApiOutcome withLimit(qint64 limit, std::optional<qint64> remaining = std::nullopt, qint64 resetIn = 1)
{
    return {QJsonValue(1), RateHeaders{limit, remaining, nowMs / 1000 + resetIn}};
}

Pacing heard(Pacing pacing, const ApiOutcome &outcome, qint64 ticks, double luck = 0)
{
    return afterAnswer(pacing, outcome, ticks, nowMs, luck);
}

// How many requests go until `ticks` when each goes as soon as it may.
int sentBy(Pacing pacing, qint64 ticks)
{
    int sent = 0;
    for (qint64 now = 0; now <= ticks;) {
        if (const qint64 wait = *waitFor(pacing, Purpose::Poll, now); wait > 0) {
            now += wait;
            continue;
        }
        pacing = afterSending(pacing, now);
        ++sent;
    }
    return sent;
}

} // namespace

class TestPacing : public QObject
{
    Q_OBJECT

private slots:
    void knowsThePlans()
    {
        QCOMPARE(paceOf(u"starter"_s), (Pace{5, 10}));
        QCOMPARE(paceOf(u"developer"_s), (Pace{10, 20}));
        QCOMPARE(paceOf(u"2000000"_s), (Pace{5, 10}));
    }

    void isNeverFasterThanThePlan()
    {
        const Pacing fresh = freshPacing(Pace{5, 10}, 0);
        QCOMPARE(sentBy(fresh, 0), 9);
        QCOMPARE(sentBy(fresh, 1'000), 14);
        QCOMPARE(sentBy(fresh, 60'000), 309);
        QCOMPARE(sentBy(freshPacing(Pace{10, 20}, 0), 10'000), 119);
    }

    void aRestGivesNoMoreThanTheBurst()
    {
        Pacing pacing = freshPacing(Pace{5, 10}, 0);
        for (int i = 0; i < 9; ++i)
            pacing = afterSending(pacing, 0);
        pacing = afterSending(pacing, 3'600'000);
        QCOMPARE(pacing.tokens, 8.0);
    }

    void theAnswersCorrectThePace_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("resetIn");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<double>("burst");
        const auto row = [](const char *name, qint64 limit, qint64 resetIn, double perSecond, double burst) {
            QTest::newRow(name) << limit << resetIn << perSecond << burst;
        };
        row("growth", 20, 1, 20, 50);
        row("a pace of its own", 2, 1, 2, 2);
        row("the month", 50'000, 1, 5, 10);
        row("the month by its reset", 900, 7'200, 5, 10);
        row("nonsense", 0, 1, 5, 10);
    }

    void theAnswersCorrectThePace()
    {
        QFETCH(qint64, limit);
        QFETCH(qint64, resetIn);
        const Pacing after = heard(freshPacing({5, 10}, 0), withLimit(limit, std::nullopt, resetIn), 0);
        QTEST(after.pace.perSecond, "perSecond");
        QTEST(after.pace.burst, "burst");
    }

    void whatAnotherProgramTookIsNotThereForUs()
    {
        const Pacing after = heard(freshPacing({5, 10}, 0), withLimit(5, 0), 0);
        QCOMPARE(waitFor(after, Purpose::Person, 0), 200);
    }

    void holdsEverythingForAsLongAsTold()
    {
        for (const double luck : {0.0, 1.0}) {
            const Pacing held = heard(freshPacing({5, 10}, 0), failed(429, 7), 1'000, luck);
            QCOMPARE(waitFor(held, Purpose::Person, 1'000), 7'000);
            QCOMPARE(waitFor(held, Purpose::Poll, 7'999), 1);
            QCOMPARE(waitFor(held, Purpose::Claim, 8'000), 0);
        }
        // A second, shorter word does not shorten the first, and neither does a good answer.
        Pacing held = heard(freshPacing({5, 10}, 0), failed(429, 7), 0);
        held = heard(held, failed(429, 1), 10);
        held = heard(held, good, 20);
        QCOMPARE(waitFor(held, Purpose::Person, 1'000), 6'000);
    }

    void a429WithoutATimeWaitsLongerEachTime()
    {
        Pacing pacing = freshPacing({5, 10}, 0);
        qint64 last = 0;
        for (int i = 0; i < 8; ++i) {
            pacing = heard(pacing, failed(429), pacing.heldUntil, 0.5);
            const qint64 wait = pacing.heldUntil - last;
            QVERIFY2(wait >= 1'000 && wait <= monthsWait, qPrintable(QString::number(wait)));
            last = pacing.heldUntil;
        }
        QVERIFY(heard(freshPacing({5, 10}, 0), failed(429), 0, 0).heldUntil
                != heard(freshPacing({5, 10}, 0), failed(429), 0, 1).heldUntil);
    }

    void pollsBackOffWhileReserveKitIsNotWell_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("own");
        QTest::newRow("no answer") << 0 << false;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("a sign-in page") << 200 << false;
        QTest::newRow("a proxy's refusal") << 403 << false;
    }

    void pollsBackOffWhileReserveKitIsNotWell()
    {
        QFETCH(int, status);
        QFETCH(bool, own);
        Pacing pacing = freshPacing({5, 10}, 0);
        qint64 before = 0;
        for (int i = 0; i < 5; ++i) {
            const qint64 at = pacing.pollsHeldUntil;
            pacing = heard(pacing, failed(status, std::nullopt, own), at);
            QCOMPARE(waitFor(pacing, Purpose::Person, at), 0);
            QVERIFY(*waitFor(pacing, Purpose::Claim, at) > before);
            before = *waitFor(pacing, Purpose::Poll, at);
        }
        QCOMPARE(heard(pacing, good, pacing.pollsHeldUntil).failures, 0);
        for (int i = 0; i < 50; ++i)
            pacing = heard(pacing, failed(status, std::nullopt, own), pacing.pollsHeldUntil, 1);
        QVERIFY(*waitFor(heard(pacing, failed(status, std::nullopt, own), 0, 1), Purpose::Poll,
                         pacing.pollsHeldUntil - 900'000)
                <= 900'000);
    }

    void aServerThatSaysWhenIsNotAskedBefore()
    {
        const Pacing held = heard(freshPacing({5, 10}, 0), failed(503, 30), 0);
        QCOMPARE(waitFor(held, Purpose::Person, 0), 30'000);
    }

    void aRefusedKeyStopsPollingUntilItWorks()
    {
        for (const int status : {401, 403}) {
            Pacing refused = heard(freshPacing({5, 10}, 0), failed(status), 0);
            QVERIFY(!waitFor(refused, Purpose::Poll, 1'000'000'000));
            QVERIFY(!waitFor(refused, Purpose::Claim, 0));
            QCOMPARE(waitFor(refused, Purpose::Person, 0), 0);
            refused = heard(refused, good, 0);
            QCOMPARE(waitFor(refused, Purpose::Poll, 0), 0);
        }
    }

    void anOrdinaryRefusalHoldsNothing()
    {
        for (const int status : {400, 404, 422})
            QCOMPARE(waitFor(heard(freshPacing({5, 10}, 0), failed(status), 0), Purpose::Poll, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
