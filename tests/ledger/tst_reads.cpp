// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/shop.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QString created = u"bookings.create"_s;
const QString updated = u"bookings.update"_s;
const QString deleted = u"bookings.delete"_s;

const QJsonObject cancelled{{u"status"_s, u"cancelled"_s}, {u"cancel_reason"_s, u"Ill"_s}};
const QJsonObject confirmed{{u"status"_s, u"confirmed"_s}};
const QJsonObject movedTo457{{u"time_slot_id"_s, 457}};
const QJsonObject yesterday{{u"date"_s, u"2026-05-11"_s}};

const Fact isNew{1, FactKind::New, {}};
const Fact isCancelled{1, FactKind::Cancelled, {}};
const Fact isMoved{1, FactKind::Moved, u"2026-05-20/457"_s};

} // namespace

class TestReads : public QObject
{
    Q_OBJECT

private slots:
    void whatWebhooksDidNotBringIsToldOnceAndMarked()
    {
        TestShop shop;
        shop.readTwice(1, bookingJson(1, 0, {{u"created_at"_s, u"2020-01-01T00:00:00Z"_s}}));
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
        QCOMPARE(shop.only().heardBy, Source::Api);
        QVERIFY(!shop.only().acknowledged);
        shop.reopen();
        shop.deliver(created, {bookingJson(1)});
        shop.readTwice(1, bookingJson(1));
        QVERIFY(shop.alerts.isEmpty());
        QCOMPARE(shop.only().heardBy, Source::Api);
    }

    void theFirstSyncTakesAllInWithoutAWord()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(2)});
        shop.alerts.clear();
        for (qint64 id = 1; id <= 3; ++id)
            shop.readTwice(id, bookingJson(id), ReadOccasion::FirstSync);
        QVERIFY(shop.alerts.isEmpty());
        const QList<BookingRecord> records = shop.snapshot();
        QCOMPARE(records.size(), 3);
        QVERIFY(records.at(0).acknowledged && records.at(2).acknowledged);
        QVERIFY(!records.at(1).acknowledged);
        QCOMPARE(records.at(0).heardBy, Source::FirstSync);
        QCOMPARE(records.at(1).heardBy, Source::Webhook);
    }

    void whatIsCreatedWhileTheFirstSyncRunsIsTold()
    {
        TestShop shop;
        shop.clock.advance(60'000);
        shop.readTwice(1, bookingJson(1), ReadOccasion::FirstSync);
        const QJsonObject later{{u"created_at"_s, u"2026-05-12T10:05:00Z"_s}};
        shop.clock.jumpTo(shop.clock.now().addSecs(600));
        // Begun anew after a crash: what came meanwhile is news still.
        shop.reopen();
        shop.readTwice(2, bookingJson(2, 0, later), ReadOccasion::FirstSync);
        shop.readTwice(3, bookingJson(3), ReadOccasion::FirstSync);
        QCOMPARE(shop.facts(), (QList<Fact>{{2, FactKind::New, {}}}));
        QCOMPARE(shop.snapshot().at(1).heardBy, Source::Api);
        QVERIFY(!shop.snapshot().at(1).acknowledged);
        QVERIFY(shop.snapshot().at(2).acknowledged);
    }

    void aServiceThatIsNewerThanDeskbellHasNewsOnly()
    {
        TestShop shop;
        QVERIFY(shop.ledger().noteSweep(TestShop::start)); // by a version that did not note the first one
        shop.clock.advance(60'000);
        shop.readTwice(1, bookingJson(1), ReadOccasion::FirstSync);
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
    }

    void aReadThatTellsWhatIsHeldWritesNothing()
    {
        TestShop shop;
        shop.deliver(
            created,
            {bookingJson(1, 0,
                         {{u"version"_s, 3},
                          {u"time_slot"_s, QJsonObject{{u"id"_s, 456}, {u"start_time"_s, u"10:00"_s}}}})});
        shop.changes.clear();
        const QVariant before = shop.database().value(u"SELECT total_changes()"_s).value();
        shop.readTwice(1, bookingJson(1, 0, {{u"updated_at"_s, u"2026-05-12T10:00:01.7Z"_s}}));
        QCOMPARE(shop.database().value(u"SELECT total_changes()"_s).value(), before);
        QVERIFY(shop.changes.isEmpty());
        QCOMPARE(shop.only().booking.slotStart, u"10:00"_s);
    }

    void aNewerReadIsBelievedAtOnce()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(!shop.read(1, bookingJson(1, 10, cancelled), shop.clock.nowMs() + 1));
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isCancelled}));
        QCOMPARE(shop.only().changedBy, Source::Api);
        shop.deliver(updated, {bookingJson(1, 10, cancelled)});
        shop.deliver(deleted, {bookingJson(1, 10, cancelled)});
        QCOMPARE(shop.alerts.size(), 2);
    }

    void whatContradictsIsAskedTwiceAndThenBelieved_data()
    {
        QTest::addColumn<int>("second");
        QTest::newRow("the same second with other content") << 10;
        QTest::newRow("older than what is held") << 5;
    }

    void whatContradictsIsAskedTwiceAndThenBelieved()
    {
        QFETCH(int, second);
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 10)});
        shop.clock.advance(1000);
        const QJsonObject told = bookingJson(1, second, confirmed);
        QVERIFY(shop.read(1, told, shop.clock.nowMs()));
        QCOMPARE(shop.only().booking.status, Status::Pending);
        shop.clock.advance(5000);
        QVERIFY(!shop.read(1, told, shop.clock.nowMs(), true));
        QCOMPARE(shop.only().booking.status, Status::Confirmed);
        // What comes late of the same second does not win against what was asked twice.
        shop.deliver(deleted, {bookingJson(2)});
        shop.deliver(updated, {bookingJson(1, second)});
        QCOMPARE(shop.snapshot().constFirst().booking.status, Status::Confirmed);
    }

    void whatCameAfterTheAskingIsNotOverruled()
    {
        TestShop shop;
        const qint64 askedAt = shop.clock.nowMs();
        shop.journal({deliveryJson(updated, {bookingJson(1, 10)})});
        QVERIFY(!shop.read(1, bookingJson(1, 5, confirmed), askedAt, true));
        QVERIFY(!shop.read(1, std::nullopt, askedAt, true));
        QCOMPARE(shop.only().booking.status, Status::Pending);
        QVERIFY(!shop.only().removed);
    }

    void whatCameBetweenTwoAskingsIsAskedAboutOnceMore()
    {
        TestShop shop;
        const qint64 first = shop.clock.nowMs();
        shop.deliver(updated, {bookingJson(1, 10)});
        QVERIFY(shop.read(1, bookingJson(1, 5, confirmed), first + 1001, true));
    }

    void aClockThatWasPutBackKeepsNobodyFromBeingBelieved()
    {
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 10)});
        shop.clock.jumpTo(shop.clock.now().addDays(-1));
        shop.readTwice(1, bookingJson(1, 5, confirmed));
        QCOMPARE(shop.only().booking.status, Status::Confirmed);
        // Asked before the jump, answered after it: nobody knows what came first.
        QVERIFY(shop.read(1, bookingJson(1, 5), shop.clock.nowMs() + 60'000, true));
    }

    void a404RemovesAndTellsItOnce()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        shop.clock.advance(60'000);
        QVERIFY(!shop.read(1, std::nullopt, shop.clock.nowMs()));
        QVERIFY(shop.only().removed);
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isCancelled}));
        shop.reopen();
        shop.deliver(deleted, {bookingJson(1)});
        shop.readTwice(1, std::nullopt);
        shop.readTwice(2, std::nullopt);
        QVERIFY(shop.changes.isEmpty());
        QVERIFY(shop.alerts.isEmpty());
    }

    void aBookingThatJustCameIsNotRemovedByOne404()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.read(1, std::nullopt, shop.clock.nowMs() + 1));
        QVERIFY(!shop.only().removed);
    }

    void onlyTwoReadsAfterARemovalLiftIt()
    {
        TestShop shop;
        const qint64 before = shop.clock.nowMs();
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        shop.deliver(deleted, {bookingJson(1, 10)});
        QVERIFY(!shop.read(1, bookingJson(1, 20), before, true));
        QVERIFY(shop.only().removed);
        shop.readTwice(1, bookingJson(1, 20));
        QVERIFY(!shop.only().removed);
    }

    void theRemovalOfAPastBookingAlertsNobody_data()
    {
        QTest::addColumn<bool>("webhook");
        QTest::newRow("by a webhook") << true;
        QTest::newRow("by a 404") << false;
    }

    void theRemovalOfAPastBookingAlertsNobody()
    {
        QFETCH(bool, webhook);
        TestShop shop;
        QVERIFY(CatalogueStore(shop.database()).write(Service{123, u"Cut"_s, "Asia/Tokyo"}));
        shop.deliver(created, {bookingJson(1, 0, yesterday)});
        QVERIFY(shop.ledger().acknowledge({1}));
        if (webhook)
            shop.deliver(deleted, {bookingJson(1, 10, yesterday)});
        else
            shop.readTwice(1, std::nullopt);
        QVERIFY(shop.only().removed);
        QVERIFY(shop.only().acknowledged);
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
    }

    void theCancellationOfAPastBookingIsTold()
    {
        TestShop shop;
        QVERIFY(CatalogueStore(shop.database()).write(Service{123, u"Cut"_s, "Asia/Tokyo"}));
        shop.deliver(created, {bookingJson(1, 0, yesterday)});
        QJsonObject off = yesterday;
        off.insert(u"status"_s, u"cancelled"_s);
        shop.deliver(deleted, {bookingJson(1, 10, off)});
        QVERIFY(shop.only().removed);
        QVERIFY(shop.facts().contains(Fact{1, FactKind::Cancelled, {}}));
    }

    void anUpdateIsNewOnlyIfItWasCreatedAfterTheLastSweep()
    {
        TestShop shop;
        QVERIFY(shop.ledger().noteSweep(TestShop::start + 3'600'000));
        shop.reopen();
        shop.deliver(updated, {bookingJson(1, 10)});
        QVERIFY(shop.alerts.isEmpty());
        shop.deliver(updated, {bookingJson(2, 10, {{u"created_at"_s, u"2026-05-12T11:00:01Z"_s}})});
        QCOMPARE(shop.facts(), (QList<Fact>{{2, FactKind::New, {}}}));
    }

    void aClaimIsShownAndMarkedUntilAReadConfirmsIt()
    {
        TestShop shop;
        shop.ledger().setClaimsAreRead(true);
        const qint64 before = shop.clock.nowMs();
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.only().unconfirmed);
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
        shop.deliver(created, {bookingJson(2)});
        QCOMPARE(shop.ledger().unconfirmed(10).value(), (QList<qint64>{2, 1}));
        QCOMPARE(shop.ledger().unconfirmed(1).value(), QList<qint64>{2});
        shop.reopen();
        QVERIFY(!shop.read(1, bookingJson(1), before));
        QCOMPARE(shop.ledger().unconfirmed(10).value(), (QList<qint64>{2, 1}));
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        QCOMPARE(shop.ledger().unconfirmed(10).value(), QList<qint64>{2});
        QCOMPARE(shop.changes.size(), 1);
        QVERIFY(!shop.changes.constFirst().now.unconfirmed);
        QVERIFY(shop.alerts.isEmpty() && shop.withdrawn.isEmpty() && shop.contradicted.isEmpty());
    }

    void aClaimThatWasAskedAboutTooEarlyIsAskedAboutOnceMore_data()
    {
        QTest::addColumn<int>("earlier");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("in the same millisecond, and there is none") << 0 << false;
        QTest::newRow("in the same millisecond, and it is so") << 0 << true;
        QTest::newRow("before it came once more, and there is none") << 1 << false;
        QTest::newRow("before it came once more, and it is so") << 1 << true;
    }

    void aClaimThatWasAskedAboutTooEarlyIsAskedAboutOnceMore()
    {
        QFETCH(int, earlier);
        QFETCH(bool, isThere);
        const auto told = isThere ? std::optional(bookingJson(1)) : std::nullopt;
        TestShop shop;
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(created, {bookingJson(1)});
        const qint64 heardAt = shop.only().receivedAt;
        QVERIFY(shop.read(1, told, heardAt - earlier, false, ReadOccasion::Claim));
        QVERIFY(shop.only().unconfirmed);
        shop.readTwice(1, told, ReadOccasion::Claim);
        QVERIFY(!shop.only().unconfirmed);
        QCOMPARE(shop.only().removed, !isThere);
    }

    void nothingIsMarkedWhereNothingWillBeRead()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(!shop.only().unconfirmed);
        QVERIFY(shop.ledger().unconfirmed(10).value().isEmpty());
    }

    void aPlantedBookingGoesWithItsAlert()
    {
        TestShop shop;
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertHandedOut({isNew}));
        QVERIFY(shop.ledger().alertShown({isNew}));
        shop.readTwice(1, std::nullopt, ReadOccasion::Claim);
        QVERIFY(shop.only().removed && shop.only().acknowledged && !shop.only().unconfirmed);
        QCOMPARE(shop.withdrawn, QList<Fact>{isNew});
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
        QCOMPARE(shop.contradicted.size(), 1);
    }

    void onePlantedAndAcknowledgedIsSaidToBeOff()
    {
        TestShop shop;
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().acknowledge({1}));
        shop.readTwice(1, std::nullopt, ReadOccasion::Claim);
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isCancelled}));
        QVERIFY(!shop.only().acknowledged);
    }

    void aForgedCancellationIsTakenBackAndARealOneIsStillTold_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("update") << updated;
        QTest::newRow("delete") << deleted;
    }

    void aForgedCancellationIsTakenBackAndARealOneIsStillTold()
    {
        QFETCH(QString, event);
        TestShop shop;
        shop.readTwice(1, bookingJson(1), ReadOccasion::FirstSync);
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(event, {bookingJson(1, 10, cancelled)});
        QVERIFY(shop.ledger().alertShown({isCancelled}));
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        QVERIFY(!isOff(shop.only()));
        QVERIFY(!shop.only().acknowledged);
        QCOMPARE(shop.withdrawn, QList<Fact>{isCancelled});
        QCOMPARE(shop.contradicted.size(), 1);
        shop.readTwice(1, bookingJson(1, 20, cancelled));
        QCOMPARE(shop.facts(), (QList<Fact>{isCancelled, isCancelled}));
    }

    void aForgedMoveIsTakenBackWithoutAnotherMove()
    {
        TestShop shop;
        shop.readTwice(1, bookingJson(1), ReadOccasion::FirstSync);
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(updated, {bookingJson(1, 10, movedTo457)});
        QVERIFY(shop.ledger().alertShown({isMoved}));
        shop.reopen();
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        QCOMPARE(shop.only().booking.timeSlotId, 456);
        QCOMPARE(shop.withdrawn, QList<Fact>{isMoved});
        QVERIFY(shop.alerts.isEmpty());
    }

    void aForgedNoteIsTakenBackWithoutAnotherNote()
    {
        TestShop shop;
        shop.readTwice(1, bookingJson(1), ReadOccasion::FirstSync);
        shop.ledger().setClaimsAreRead(true);
        const QJsonObject forged{{u"status"_s, u"confirmed"_s}, {u"message"_s, u"Pay/here"_s}};
        shop.deliver(updated, {bookingJson(1, 10, forged)});
        QCOMPARE(shop.facts().size(), 2);
        QVERIFY(shop.ledger().alertShown(shop.facts()));
        shop.reopen();
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        QCOMPARE(shop.only().booking.status, Status::Pending);
        QCOMPARE(shop.withdrawn.size(), 2);
        QVERIFY(shop.alerts.isEmpty());
    }

    void aFullDiskKeepsNoReadAndSaysNothing()
    {
        TestShop shop;
        const int pages = shop.database().value(u"PRAGMA page_count"_s).value().toInt();
        QVERIFY(shop.database().value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        QList<ApiRead> reads;
        for (qint64 id = 1; id <= 50; ++id) {
            const QJsonObject json = bookingJson(id, 0, {{u"message"_s, QString(5'000, u'x')}});
            reads.append({id, readBooking(json).value(), shop.clock.nowMs(), false});
        }
        const Result<QList<qint64>> refused = shop.ledger().takeReads(reads, ReadOccasion::Poll);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"disk is full"_s), qPrintable(refused.error().sentence));
        QVERIFY(shop.changes.isEmpty() && shop.alerts.isEmpty());
        QVERIFY(shop.snapshot().isEmpty());
        QVERIFY(shop.database().value(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(shop.ledger().takeReads(reads, ReadOccasion::Poll));
        QCOMPARE(shop.snapshot().size(), 50);
        QCOMPARE(shop.alerts.size(), 50);
    }
};

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
