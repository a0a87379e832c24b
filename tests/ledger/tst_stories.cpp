// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QString created = u"bookings.create"_s;
const QString updated = u"bookings.update"_s;
const Fact isNew{1, FactKind::New, {}};

QList<StoryEntry> storyOf(TestShop &shop, qint64 id = 1)
{
    return StoryRecord(shop.database()).of(id).value();
}

QList<StoryEvent> eventsOf(TestShop &shop)
{
    QList<StoryEvent> events;
    for (const StoryEntry &entry : storyOf(shop))
        events += entry.event;
    return events;
}

} // namespace

/// What the ledger notes of each booking, in the transaction of what happened.
class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void itTellsByWhomAndWhatChanged()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        const qint64 received = shop.clock.nowMs();
        shop.readTwice(1, bookingJson(1, 10, {{u"time_slot_id"_s, 457}}));
        QCOMPARE(storyOf(shop),
                 (QList<StoryEntry>{{received, StoryEvent::Received, Source::Webhook},
                                    {shop.clock.nowMs(),
                                     StoryEvent::Moved,
                                     Source::Api,
                                     FactKind::New,
                                     EditKind::Confirm,
                                     {},
                                     {{StoryField::Slot, u"456"_s, u"457"_s}}}}));
    }

    void whatChangesNothingIsNotTold()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        shop.deliver(created, {bookingJson(1), bookingJson(1)});
        shop.deliver(updated, {bookingJson(1, 30)}); // only the time is newer
        shop.readTwice(1, bookingJson(1, 30));
        QCOMPARE(eventsOf(shop), QList<StoryEvent>{StoryEvent::Received});
    }

    void theFirstSyncWritesOneEntry()
    {
        TestShop shop;
        shop.clock.advance(2000); // it was there before
        const QJsonObject cancelled{{u"status"_s, u"cancelled"_s}};
        shop.read(1, bookingJson(1, 0, cancelled), shop.clock.nowMs(), false, ReadOccasion::FirstSync);
        shop.read(1, bookingJson(1, 0, cancelled), shop.clock.nowMs(), false, ReadOccasion::FirstSync);
        QCOMPARE(storyOf(shop).size(), 1);
        QCOMPARE(storyOf(shop).first().by, Source::FirstSync);
    }

    void theAnswerToTheOwnersEditIsNoFindOfThePolling()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        shop.readTwice(1, bookingJson(1, 10, {{u"status"_s, u"confirmed"_s}}), ReadOccasion::OwnEdit);
        QCOMPARE(storyOf(shop).last().event, StoryEvent::Confirmed);
        QCOMPARE(storyOf(shop).last().by, Source::Here);
        QCOMPARE(shop.only().changedBy, Source::Here);
    }

    void aClaimIsCheckedOrCorrected()
    {
        TestShop shop;
        shop.ledger().setClaimsAreRead(true);
        shop.deliver(created, {bookingJson(1)});
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        shop.deliver(updated, {bookingJson(1, 10, {{u"status"_s, u"cancelled"_s}})});
        shop.readTwice(1, bookingJson(1), ReadOccasion::Claim);
        QCOMPARE(eventsOf(shop),
                 (QList<StoryEvent>{StoryEvent::Received, StoryEvent::Checked, StoryEvent::Cancelled,
                                    StoryEvent::Corrected}));
    }

    void tellingAndAcknowledgingBelongToIt()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertHandedOut({isNew}));
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().alertShown({isNew})); // once more is nothing new
        QVERIFY(shop.ledger().acknowledge({1}));
        QVERIFY(shop.ledger().acknowledge({1}));
        QVERIFY(shop.ledger().unacknowledge({1}));
        QCOMPARE(eventsOf(shop),
                 (QList<StoryEvent>{StoryEvent::Received, StoryEvent::Told, StoryEvent::Acknowledged,
                                    StoryEvent::Unacknowledged}));
        QCOMPARE(storyOf(shop).at(1).by, Source::Here);
    }

    void whatWasDecidedNotToBeToldIsNotTold()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        QCOMPARE(eventsOf(shop), QList<StoryEvent>{StoryEvent::Received});
    }

    void whoeverFollowsHearsOfEachPart()
    {
        TestShop shop;
        QSignalSpy grew(&shop.ledger(), &Ledger::storyGrew);
        shop.deliver(created, {bookingJson(1), bookingJson(2)});
        QVERIFY(shop.ledger().alertHandedOut({isNew}));
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().acknowledge({1, 2}));
        QVERIFY(shop.ledger().acknowledge({1, 2}));
        QCOMPARE(grew.size(), 3);
        QCOMPARE(grew.at(0).first().value<QList<qint64>>(), (QList<qint64>{1, 2}));
        QCOMPARE(grew.at(1).first().value<QList<qint64>>(), (QList<qint64>{1}));
        QCOMPARE(grew.at(2).first().value<QList<qint64>>(), (QList<qint64>{1, 2}));
    }

    void itOutlivesARestart()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        shop.reopen();
        QCOMPARE(eventsOf(shop), QList<StoryEvent>{StoryEvent::Received});
    }
};

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
