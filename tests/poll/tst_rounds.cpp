// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/rounds.h"

#include <QTest>

#include <random>

using namespace deskbell;

namespace
{

constexpr qint64 start = 1'778'580'000'000;
constexpr int size = 50;

Booking booking(qint64 id)
{
    Booking booking;
    booking.id = id;
    booking.serviceId = 1;
    booking.createdAt = start + id;
    return booking;
}

/// One service whose listing is in order of id, asked until nothing is due.
class Shop
{
public:
    Shop() { rounds.setServices({1}, {}); }

    void add(qint64 from, qint64 to)
    {
        for (qint64 id = from; id <= to; ++id)
            ids.append(id);
    }

    void run()
    {
        while (const auto step = rounds.next(pace, left, true, now)) {
            asked.append(*step);
            if (failsOnPage == step->page && step->kind == PollStep::Kind::Round) {
                rounds.hearFailure(*step, 502, now);
                ++failed;
                return;
            }
            if (fails && step->kind != PollStep::Kind::Single) {
                rounds.hearFailure(*step, 404, now);
                return;
            }
            answer(*step);
            now += 100;
        }
    }

    void answer(const PollStep &step)
    {
        const bool isThere = ids.contains(step.bookingId);
        const PollNews news = step.kind == PollStep::Kind::Single
            ? rounds.hear(step, isThere ? std::optional(booking(step.bookingId)) : std::nullopt, now)
            : hear(step);
        removed += news.removed;
        overlooked += news.overlooked;
    }

    /// All that is due within a whole round.
    void runARound()
    {
        for (int i = 0; i < 5'000; ++i) {
            now += 1'000;
            run();
        }
    }

    /// How many bookings the rounds have heard of.
    qsizetype known() const { return seen.size(); }
    qint64 nextAt() const { return rounds.nextAt(pace, left, true, now); }

    PollPace pace{1'000'000, 2'000'000};
    qint64 left = 1'000'000;
    Rounds rounds;
    QList<qint64> ids;
    QList<PollStep> asked;
    QList<qint64> removed;
    QSet<qint64> overlooked;
    bool fails = false;
    bool tellsTotal = true;
    int failsOnPage = 0; ///< of reading everything
    std::optional<int> toldPages = std::nullopt;
    std::optional<int> toldSize = std::nullopt;
    bool shuffles = false; ///< each page is of another order
    int failed = 0;
    qint64 now = start;

private:
    QSet<qint64> seen;
    std::mt19937 random{7};

    PollNews hear(const PollStep &step)
    {
        const ListingPage listed = page(step);
        for (const Booking &booking : listed.items)
            seen.insert(booking.id);
        return rounds.hear(step, listed, now);
    }

    ListingPage page(const PollStep &step)
    {
        const int most = std::min(step.pageSize, size);
        ListingPage page{{},
                         tellsTotal ? ids.size() : -1,
                         toldPages.value_or(int((ids.size() + most - 1) / most)),
                         toldSize.value_or(most)};
        QList<qint64> listed = ids;
        if (shuffles)
            std::shuffle(listed.begin(), listed.end(), random);
        for (const qint64 id : listed.mid(qsizetype(step.page - 1) * most, most))
            page.items.append(booking(id));
        return page;
    }
};

} // namespace

class TestRounds : public QObject
{
    Q_OBJECT

private slots:
    void theFirstReadingLearnsOrderAndPageSize()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        QCOMPARE(shop.rounds.orderOf(1), Rounds::Order::Ascending);
        QCOMPARE(shop.rounds.readServices(), QSet<qint64>{1});
        QCOMPARE(shop.rounds.pages(), 3);
        QCOMPARE(shop.asked.at(1).pageSize, size);
    }

    void aNumberOfPagesThatIsTooLargeCostsOneRequestMore_data()
    {
        QTest::addColumn<bool>("tellsTotal");
        QTest::addRow("with a total") << true;
        QTest::addRow("without") << false;
    }

    void aNumberOfPagesThatIsTooLargeCostsOneRequestMore()
    {
        QFETCH(bool, tellsTotal);
        Shop shop;
        shop.tellsTotal = tellsTotal;
        shop.toldPages = 100'000;
        shop.add(1, 120);
        shop.run();
        QCOMPARE(shop.rounds.readServices(), QSet<qint64>{1});
        // Three pages and an empty one, and the same again by the first round of a run.
        QVERIFY2(shop.asked.size() <= 8, qPrintable(QString::number(shop.asked.size())));
        QCOMPARE(shop.rounds.pages(), 3);
        // What is added is found by looks, also once another page begins.
        for (int i = 0; i < 40; ++i) {
            shop.add(shop.ids.last() + 1, shop.ids.last() + 1);
            shop.asked.clear();
            shop.rounds.refresh();
            shop.run();
            QVERIFY2(shop.asked.size() <= 4, qPrintable(QString::number(shop.asked.size())));
            QCOMPARE(shop.known(), qsizetype(shop.ids.size()));
        }
        QCOMPARE(shop.rounds.pages(), 4);
    }

    void aNumberOfPagesThatIsTooSmallHidesNothing()
    {
        Shop shop;
        shop.toldPages = 1;
        shop.toldSize = 0;
        shop.add(1, 520);
        shop.run();
        QCOMPARE(shop.known(), 520);
        QVERIFY(shop.removed.isEmpty());
    }

    void aPageSizeThatIsToldAndNotGivenMakesNoLookLong()
    {
        Shop shop;
        shop.toldSize = 500;
        shop.add(1, 2000);
        shop.run();
        shop.asked.clear();
        shop.add(2001, 2003);
        shop.rounds.refresh();
        shop.run();
        QVERIFY2(shop.asked.size() <= 4, qPrintable(QString::number(shop.asked.size())));
        QCOMPARE(shop.known(), 2003);
    }

    void aListingInNoStableOrderIsReadTwiceARoundAtMost()
    {
        Shop shop;
        shop.add(1, 400);
        shop.run();
        shop.shuffles = true;
        shop.asked.clear();
        shop.runARound();
        const auto pages = std::ranges::count(shop.asked, PollStep::Kind::Round, &PollStep::kind);
        QVERIFY2(pages > 20 && pages < 100, qPrintable(QString::number(pages)));
        QCOMPARE(shop.removed, QList<qint64>());
    }

    void whatWasOnlyClaimedAndIsListedNowhereIsReadFromThatShare()
    {
        Shop shop;
        shop.add(1, 20);
        shop.rounds.know(500, 1, false, start - 1, true);
        shop.run();
        const auto single = std::ranges::find(shop.asked, qint64(500), &PollStep::bookingId);
        QVERIFY(single != shop.asked.end());
        QCOMPARE(single->purpose, Purpose::Claim);
        shop.runARound();
        QCOMPARE(shop.removed, QList<qint64>{500});
    }

    void anAskedReadingOfAListingInNoOrderIsStillWantedAfterAFailure()
    {
        Shop shop;
        shop.ids = {3, 1, 2};
        shop.add(4, 80);
        shop.run();
        QCOMPARE(shop.rounds.orderOf(1), Rounds::Order::None);
        shop.runARound();
        shop.rounds.hurry(shop.now);
        const auto asked = shop.rounds.next(shop.pace, shop.left, true, shop.now);
        QVERIFY(asked && asked->asked);
        QCOMPARE(asked->kind, PollStep::Kind::Round);
        shop.rounds.hearFailure(*asked, 0, shop.now);
        shop.now += 60'000;
        const auto again = shop.rounds.next(shop.pace, shop.left, true, shop.now);
        QVERIFY(again && again->asked);
    }

    void aLookThatWasAskedForIsStillWantedAfterAFailure()
    {
        for (const int status : {0, 429, 503}) {
            Shop shop;
            shop.add(1, 20);
            shop.run();
            shop.rounds.hurry(shop.now);
            const auto look = shop.rounds.next(shop.pace, shop.left, true, shop.now);
            QCOMPARE(look.value_or(PollStep{}).kind, PollStep::Kind::Look);
            shop.rounds.hearFailure(*look, status, shop.now);
            shop.now += 60'000;
            shop.asked.clear();
            shop.run();
            QVERIFY(!shop.asked.isEmpty());
            QCOMPARE(shop.asked.first().kind, PollStep::Kind::Look);
        }
    }

    void whatAFirstReadingPassedByIsNoNewsAndWhatIsNewerIs()
    {
        Shop shop;
        shop.add(1, 120);
        // Taken away while page 1 was read: 51 is on no page any more.
        shop.answer(*shop.rounds.next(shop.pace, 1'000, true, shop.now));
        shop.ids.removeOne(51);
        shop.run();
        shop.ids.insert(50, 51);
        shop.add(121, 121);
        shop.overlooked.clear();
        shop.runARound();
        QCOMPARE(shop.overlooked, QSet<qint64>{51});
        // Once the listing was read twice, whatever is found in it is news.
        shop.ids.removeOne(60);
        shop.runARound();
        shop.overlooked.clear();
        shop.ids.prepend(-5);
        shop.runARound();
        QCOMPARE(shop.overlooked, QSet<qint64>());
    }

    void aLookIsAtTheEndAndGoesOnToANewPage()
    {
        Shop shop;
        shop.add(1, 150);
        shop.run();
        shop.asked.clear();
        shop.add(151, 152);
        shop.now += 1'000'000;
        shop.rounds.hurry(shop.now);
        const auto look = shop.rounds.next(shop.pace, 1'000, true, shop.now);
        QVERIFY(look && look->kind == PollStep::Kind::Look);
        QCOMPARE(look->page, 3);
    }

    void aRemovalIsBelievedOnceTheBookingIsNotFoundAndTheServiceAnswers()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.now += 1'000;
        shop.ids.removeOne(60);
        shop.runARound();
        QCOMPARE(shop.removed, QList<qint64>{60});
        const bool wasAsked =
            std::ranges::any_of(shop.asked, [](const PollStep &step) { return step.bookingId == 60; });
        QVERIFY(wasAsked);
    }

    void aPageThatFailsIsAskedForAgainBeforeLong()
    {
        Shop shop;
        shop.add(1, 200);
        shop.run();
        shop.now += 10;
        shop.failsOnPage = 2;
        for (int i = 0; i < 2'500 && shop.failed == 0; ++i) {
            shop.now += 1'000;
            shop.run();
        }
        QVERIFY(shop.failed > 0);
        shop.failsOnPage = 0;
        shop.asked.clear();
        const qint64 failedAt = shop.now;
        while (!std::ranges::any_of(shop.asked, [](const PollStep &step) { return step.page == 2; })) {
            QVERIFY(shop.now < failedAt + 1'000'000);
            shop.now = std::max(shop.now + 1, shop.nextAt());
            shop.run();
        }
        // As soon as it may be asked again, and without page 1 in between.
        QVERIFY(shop.now >= failedAt + 50'000 && shop.now < failedAt + 70'000);
        const auto begins = [](const PollStep &step) {
            return step.kind == PollStep::Kind::Round && step.page == 1;
        };
        QVERIFY(std::ranges::none_of(shop.asked, begins));
    }

    void nothingIsRemovedWhileTheServiceDoesNotAnswer()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.ids.clear();
        shop.fails = true;
        shop.rounds.claim({60});
        shop.runARound();
        QCOMPARE(shop.removed, QList<qint64>());
    }

    void manyRemovalsAtOnceAreAskedAbout()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.now += 1'000;
        shop.ids = shop.ids.mid(40);
        shop.runARound();
        QCOMPARE(shop.rounds.held(), (QList{HeldRemovals{1, 40, 120}}));
        QCOMPARE(shop.removed, QList<qint64>());
        shop.rounds.answerHeld(1, true, shop.now);
        shop.run();
        QCOMPARE(shop.removed.size(), 40);
    }

    void aFloodOfClaimsKeepsNeitherLooksNorRoundsNorAPersonWaiting()
    {
        Shop shop;
        shop.pace = {60'000, 600'000};
        shop.add(1, 200);
        shop.run();
        QList<qint64> forged;
        for (qint64 id = 900'000; id < 905'000; ++id)
            forged += id;
        shop.rounds.claim(forged);
        shop.now += 200'000;
        const auto step = [&shop] { return *shop.rounds.next(shop.pace, 1'000'000, true, shop.now); };
        QCOMPARE(step().kind, PollStep::Kind::Look);
        QSet<PollStep::Kind> kinds;
        for (int i = 0; i < 4; ++i) {
            const PollStep next = step();
            kinds.insert(next.kind);
            shop.answer(next);
        }
        QCOMPARE(kinds, (QSet{PollStep::Kind::Single, PollStep::Kind::Round}));
        // Claims pay for what they cause.
        for (int i = 0; i < 100; ++i) {
            const PollStep next = step();
            QVERIFY(next.kind != PollStep::Kind::Look || next.purpose == Purpose::Claim);
            shop.answer(next);
        }
        shop.rounds.refresh();
        QCOMPARE(step().purpose, Purpose::Person);
    }

    void looksThatAreAlwaysDueDoNotKeepClaimsWaiting()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.rounds.claim({900'000});
        QSet<PollStep::Kind> kinds;
        for (int i = 0; i < 4; ++i) {
            shop.rounds.hurry(shop.now);
            const PollStep next = *shop.rounds.next(shop.pace, 1'000'000, true, shop.now);
            kinds.insert(next.kind);
            shop.answer(next);
        }
        QVERIFY(kinds.contains(PollStep::Kind::Look));
        QVERIFY(kinds.contains(PollStep::Kind::Single));
    }

    void claimsDoNotKeepATrueRemovalWaiting()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.now += 100'000;
        shop.ids.removeOne(60);
        shop.rounds.readAgain({5}, shop.now + 1'000'000'000, Purpose::Claim);
        shop.runARound();
        QCOMPARE(shop.removed, QList<qint64>{60});
    }

    void claimedRemovalsShareAPage()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.asked.clear();
        QList<qint64> forged;
        for (qint64 id = 900'000; id < 900'100; ++id)
            forged += id;
        shop.rounds.claim(forged);
        shop.run();
        QCOMPARE(shop.removed.size(), 100);
        QVERIFY2(shop.asked.size() < 110, qPrintable(QString::number(shop.asked.size())));
    }

    void whereNothingIsLeftNothingIsDue()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.rounds.claim({7});
        shop.now += 10'000'000;
        shop.rounds.hurry(shop.now);
        QCOMPARE(shop.rounds.next(shop.pace, 0, false, shop.now), std::nullopt);
        QVERIFY(shop.rounds.nextAt(shop.pace, 0, false, shop.now) > shop.now);
        // Each from its own share.
        QCOMPARE(shop.rounds.next(shop.pace, 0, true, shop.now)->purpose, Purpose::Claim);
        shop.rounds.refresh();
        QCOMPARE(shop.rounds.next(shop.pace, 0, false, shop.now)->purpose, Purpose::Person);
    }

    void manyRemovalsAreAskedAboutThoughEachPageLacksAFew_data()
    {
        QTest::addColumn<bool>("tellsTotal");
        QTest::newRow("with a total") << true;
        QTest::newRow("without one") << false;
    }

    void manyRemovalsAreAskedAboutThoughEachPageLacksAFew()
    {
        QFETCH(bool, tellsTotal);
        Shop shop;
        shop.tellsTotal = tellsTotal;
        shop.add(1, 600);
        shop.run();
        shop.now += 1'000;
        shop.ids.removeIf([](qint64 id) { return id % 9 == 0; });
        shop.runARound();
        QCOMPARE(shop.removed, QList<qint64>());
        QCOMPARE(shop.rounds.held(), (QList{HeldRemovals{1, 66, 600}}));
    }

    void theQuestionGoesOnceTheListingHasHealed()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.now += 1'000;
        shop.ids = shop.ids.mid(40);
        shop.runARound();
        QCOMPARE(shop.rounds.held().size(), 1);
        shop.ids.clear();
        shop.add(11, 120);
        shop.runARound();
        QCOMPARE(shop.rounds.held(), QList<HeldRemovals>());
        QCOMPARE(shop.removed.size(), 10);
    }

    void aStartReadsASmallShopAtOnceAndALargeOneAtThePaceOfItsRound_data()
    {
        QTest::addColumn<int>("bookings");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("small") << 500 << true;
        QTest::newRow("large") << 5'000 << false;
    }

    void aStartReadsASmallShopAtOnceAndALargeOneAtThePaceOfItsRound()
    {
        QFETCH(int, bookings);
        QFETCH(bool, atOnce);
        Shop shop;
        shop.left = 8'500;
        shop.add(1, bookings);
        shop.rounds.setServices({1}, {1});
        shop.run();
        const auto pagesAsked = [&shop] {
            QSet<int> pages;
            for (const PollStep &step : std::as_const(shop.asked))
                pages.insert(step.page);
            return int(pages.size());
        };
        QCOMPARE(pagesAsked() == bookings / size, atOnce);
        QVERIFY(atOnce || shop.asked.size() < 7);
        shop.runARound();
        QCOMPARE(pagesAsked(), bookings / size);
    }

    void aPersonWhoAsksHasAListingInNoOrderReadWhole()
    {
        Shop shop;
        shop.add(1, 200);
        std::ranges::reverse(shop.ids.begin() + 20, shop.ids.begin() + 40);
        shop.run();
        QCOMPARE(shop.rounds.orderOf(1), Rounds::Order::None);
        for (const int where : {10, 70, 130, 190}) {
            shop.now += 1'000;
            shop.asked.clear();
            shop.ids.insert(where, 1'000 + where);
            shop.rounds.refresh();
            shop.run();
            shop.asked.removeIf([](const PollStep &step) { return step.purpose != Purpose::Person; });
            QSet<int> pages;
            for (const PollStep &step : std::as_const(shop.asked))
                pages.insert(step.page);
            QVERIFY(pages.size() >= 4 && shop.asked.size() <= 5);
        }
    }

    void aBookingIsReadOnceHoweverManyClaimsWait()
    {
        Shop shop;
        shop.add(1, 120);
        shop.run();
        shop.asked.clear();
        shop.rounds.claim({7, 7, 7});
        shop.rounds.claim({7});
        QCOMPARE(shop.rounds.next({1'000'000, 2'000'000}, 0, false, shop.now), std::nullopt);
        shop.run();
        QCOMPARE(shop.asked.size(), 1);
        QCOMPARE(shop.asked.constFirst().purpose, Purpose::Claim);
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
