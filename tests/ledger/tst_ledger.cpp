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
const QJsonObject movedTo457{{u"time_slot_id"_s, 457}};

const Fact isNew{1, FactKind::New, {}};
const Fact isCancelled{1, FactKind::Cancelled, {}};
const Fact isMoved{1, FactKind::Moved, u"2026-05-20/457"_s};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void aNewBookingIsKeptSaidAndDue()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        const BookingRecord record = shop.only();
        QCOMPARE(record.booking.customer.name, u"Jane Doe"_s);
        QCOMPARE(record.receivedAt, shop.clock.nowMs());
        QVERIFY(!record.acknowledged);
        QCOMPARE(shop.changes,
                 (QList<BookingChange>{{std::nullopt, record, ObservationKind::Create, Source::Webhook}}));
        QCOMPARE(shop.alerts, (QList<Alert>{{isNew, record, shop.clock.nowMs(), false, false, {}}}));
    }

    void everyBookingOfADeliveryCounts()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1), bookingJson(2), bookingJson(3)});
        QCOMPARE(shop.snapshot().size(), 3);
        QCOMPARE(shop.changes.size(), 3);
        QCOMPARE(shop.alerts.size(), 3);
    }

    void theSameAgainChangesNothing()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        const QList<BookingRecord> before = shop.snapshot();
        shop.deliver(created, {bookingJson(1), bookingJson(1)});
        QCOMPARE(shop.snapshot(), before);
        QCOMPARE(shop.changes.size(), 1);
        QCOMPARE(shop.alerts.size(), 1);
    }

    void whatIsOlderThanWhatIsKnownChangesNothing()
    {
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 10, {{u"status"_s, u"confirmed"_s}})});
        shop.deliver(created, {bookingJson(1)});
        QCOMPARE(shop.only().booking.status, Status::Confirmed);
        QCOMPARE(shop.changes.size(), 1);
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
    }

    void aConfirmationAndANoteAreToldOnceWhateverBringsThem()
    {
        const QJsonObject confirmed{{u"status"_s, u"confirmed"_s}, {u"message"_s, u"By phone"_s}};
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().acknowledge({1}));
        shop.deliver(updated, {bookingJson(1, 10, confirmed)});
        const QList<Fact> told{isNew,
                               {1, FactKind::NoteChanged, noteMark(u"By phone"_s)},
                               {1, FactKind::Confirmed, u"2026-05-20/456"_s}};
        QCOMPARE(shop.facts(), told);
        QVERIFY(shop.ledger().alertShown(told));
        // Who comes and when is as it was.
        QVERIFY(shop.only().acknowledged);
        shop.deliver(updated, {bookingJson(1, 10, confirmed)});
        shop.readTwice(1, bookingJson(1, 10, confirmed));
        shop.deliver(updated, {bookingJson(1, 20)});
        shop.deliver(updated, {bookingJson(1, 30, confirmed)});
        QCOMPARE(shop.facts().count(told.at(1)), 1);
        QCOMPARE(shop.facts().count(told.at(2)), 1);
    }

    void aNewerTimeAloneIsNoChangeToTheEye()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        const qint64 changedAt = shop.only().changedAt;
        shop.deliver(updated, {bookingJson(1, 10)});
        QCOMPARE(shop.changes.size(), 1);
        QCOMPARE(shop.only().changedAt, changedAt);
        QCOMPARE(shop.only().booking.updatedAt, TestShop::start + 11'000);
    }

    void theRevisionGrowsWithEachChangeThatIsSeen()
    {
        TestShop shop;
        QList<int> revisions;
        const auto deliver = [&](const QString &event, const QJsonObject &booking) {
            shop.deliver(event, {booking});
            revisions.append(shop.only().revision);
        };
        deliver(created, bookingJson(1));
        deliver(updated, bookingJson(1, 0, {{u"message"_s, u"In the same second"_s}, {u"version"_s, 1}}));
        deliver(updated, bookingJson(1, 9, movedTo457));
        deliver(updated, bookingJson(1, 10, movedTo457)); // the same to the eye
        deliver(updated, bookingJson(1, 10, cancelled));
        deliver(deleted, bookingJson(1, 10, cancelled));
        QCOMPARE(revisions, (QList<int>{0, 1, 9, 9, 10, 11}));
        shop.reopen();
        QCOMPARE(shop.only().revision, 11);
    }

    void aLateFirstLookBeginsWhereReserveKitIs()
    {
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 59)});
        QCOMPARE(shop.only().revision, 59);
    }

    void anEditSaysBeforeAndNowAndTakesNoAcknowledgementBack()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().acknowledge({1}));
        shop.deliver(updated, {bookingJson(1, 10, {{u"message"_s, u"By phone"_s}})});
        QCOMPARE(shop.changes.size(), 2);
        QCOMPARE(shop.changes.at(1).before->booking.message, u"First visit"_s);
        QCOMPARE(shop.changes.at(1).now.booking.message, u"By phone"_s);
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, {1, FactKind::NoteChanged, noteMark(u"By phone"_s)}}));
        QVERIFY(shop.only().acknowledged);
    }

    void aCancellationIsOneFactHoweverItComes_data()
    {
        QTest::addColumn<QStringList>("events");
        QTest::newRow("update") << QStringList{updated};
        QTest::newRow("delete") << QStringList{deleted};
        QTest::newRow("update, then delete") << QStringList{updated, deleted};
        QTest::newRow("delete, then update") << QStringList{deleted, updated};
    }

    void aCancellationIsOneFactHoweverItComes()
    {
        QFETCH(QStringList, events);
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertHandedOut({isNew}));
        QVERIFY(shop.ledger().acknowledge({1}));
        for (const QString &event : events)
            shop.deliver(event, {bookingJson(1, 10, cancelled)});
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isCancelled}));
        QVERIFY(!shop.only().acknowledged);
        QCOMPARE(shop.only().booking.cancelReason, u"Ill"_s);
        QCOMPARE(shop.only().removed, events.contains(deleted));
    }

    void aDeleteRemovesHoweverOldAndNoWebhookLiftsIt()
    {
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 10)});
        shop.deliver(deleted, {bookingJson(1, 5)});
        QVERIFY(shop.only().removed);
        QCOMPARE(shop.only().booking.updatedAt, TestShop::start + 11'000);
        shop.deliver(updated, {bookingJson(1, 20)});
        QVERIFY(shop.only().removed);
    }

    void aRemovalOfAnUnknownBookingShowsNothingUntilItsContentComes()
    {
        TestShop shop;
        shop.deliver(deleted, {QJsonObject{{u"id"_s, 1}}});
        QVERIFY(shop.snapshot().isEmpty());
        QVERIFY(shop.changes.isEmpty());
        shop.reopen();
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.only().removed);
        QVERIFY(!shop.changes.constFirst().before);
        QCOMPARE(shop.facts(), QList<Fact>{isCancelled});
    }

    void aMoveIsDueOnceForEachPlace()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().acknowledge({1}));
        shop.deliver(updated, {bookingJson(1, 10, movedTo457)});
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isMoved}));
        QVERIFY(!shop.only().acknowledged);
        shop.deliver(updated, {bookingJson(1, 20, {{u"time_slot_id"_s, 457}, {u"message"_s, u"Thanks"_s}})});
        QCOMPARE(shop.facts().count(isMoved), 1);
    }

    void acknowledgementIsKeptAndSaidOnce()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1), bookingJson(2)});
        QVERIFY(shop.ledger().acknowledge({1, 99}));
        QVERIFY(shop.ledger().acknowledge({1}));
        using Said = QList<std::pair<QList<qint64>, bool>>;
        QCOMPARE(shop.acknowledged, (Said{{{1}, true}}));
        QVERIFY(shop.ledger().unacknowledge({1}));
        QCOMPARE(shop.acknowledged, (Said{{{1}, true}, {{1}, false}}));
        QVERIFY(shop.ledger().acknowledge({2}));
        shop.reopen();
        QVERIFY(!shop.snapshot().at(0).acknowledged);
        QVERIFY(shop.snapshot().at(1).acknowledged);
    }

    void whatWasJournaledIsAppliedAtTheNextStart()
    {
        TestShop shop;
        shop.journal({deliveryJson(created, {bookingJson(1)}), deliveryJson(created, {bookingJson(2)})});
        shop.reopen();
        QVERIFY(shop.ledger().alertsFromBefore().value().isEmpty());
        shop.applyAll();
        QCOMPARE(shop.snapshot().size(), 2);
        QCOMPARE(shop.alerts.size(), 2);
        shop.reopen();
        shop.applyAll();
        QVERIFY(shop.changes.isEmpty());
        QVERIFY(shop.alerts.isEmpty());
    }

    void aReminderIsDueOnceWhateverHappens()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        const Fact reminder{1, FactKind::Reminder, placeOf(shop.only().booking)};
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().remind({reminder, {99, FactKind::Reminder, reminder.what}}));
        QVERIFY(shop.ledger().remind({reminder}));
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, reminder}));
        // Not answered for: the next start tells it, and nobody else does.
        QVERIFY(shop.ledger().alertHandedOut({reminder}));
        shop.reopen();
        QCOMPARE(shop.ledger().alertsFromBefore().value().constFirst().fact, reminder);
        QVERIFY(shop.ledger().alertsFromBefore().value().constFirst().possiblyTold);
        QVERIFY(shop.ledger().remind({reminder}));
        QVERIFY(shop.alerts.isEmpty());
        QVERIFY(shop.ledger().alertShown({reminder}));
        shop.reopen();
        QVERIFY(shop.ledger().remind({reminder}));
        QVERIFY(shop.alerts.isEmpty());
        QVERIFY(shop.ledger().alertsFromBefore().value().isEmpty());
    }

    void aReminderOfWhatIsNotSoAnyMoreIsNotDue()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1), bookingJson(2)});
        const QString place = placeOf(shop.snapshot().constFirst().booking);
        QVERIFY(shop.ledger().alertShown({isNew, {2, FactKind::New, {}}}));
        QVERIFY(shop.ledger().remind({{1, FactKind::Reminder, place}}));
        shop.deliver(updated, {bookingJson(1, 10, cancelled)});
        QCOMPARE(shop.withdrawn, (QList<Fact>{{1, FactKind::Reminder, place}}));
        shop.deliver(updated, {bookingJson(2, 10, movedTo457)});
        shop.alerts.clear();
        QVERIFY(shop.ledger().remind({{1, FactKind::Reminder, place}, {2, FactKind::Reminder, place}}));
        QVERIFY(shop.alerts.isEmpty());
    }

    void theFactsOfARedeliveryAfterARestartAreNotDueAgain()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        shop.deliver(updated, {bookingJson(1, 10, cancelled)});
        QVERIFY(shop.ledger().alertShown({isNew, isCancelled}));
        shop.reopen();
        shop.deliver(created, {bookingJson(1)});
        shop.deliver(deleted, {bookingJson(1, 10, cancelled)});
        QVERIFY(shop.alerts.isEmpty());
        QVERIFY(shop.ledger().alertsFromBefore().value().isEmpty());
    }

    void whatWasNotAnsweredIsToldAfterARestart()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1), bookingJson(2), bookingJson(3)});
        const qint64 since = shop.clock.nowMs();
        QVERIFY(shop.ledger().alertHandedOut({isNew, {2, FactKind::New, {}}}));
        QVERIFY(shop.ledger().alertShown({isNew}));
        shop.clock.advance(60'000);
        shop.reopen();
        const QList<BookingRecord> records = shop.snapshot();
        QCOMPARE(shop.ledger().alertsFromBefore().value(),
                 (QList<Alert>{{{2, FactKind::New, {}}, records.at(1), since, true, true, {}},
                               {{3, FactKind::New, {}}, records.at(2), since, true, false, {}}}));
    }

    void whatIsWantedOnceMoreIsToldAfterARestartWithoutDoubt()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertHandedOut({isNew}));
        QVERIFY(shop.ledger().alertShown({isNew}));
        QVERIFY(shop.ledger().alertPostponed({isNew}));
        shop.reopen();
        const QList<Alert> alerts = shop.ledger().alertsFromBefore().value();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.constFirst().fact, isNew);
        QVERIFY(!alerts.constFirst().possiblyTold);
    }

    void whatWasAcknowledgedIsNotToldAfterARestart()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().acknowledge({1}));
        shop.reopen();
        QVERIFY(shop.ledger().alertsFromBefore().value().isEmpty());
    }

    void whatIsOffBeforeAnybodyHeardOfItIsOnlyCancelled()
    {
        TestShop shop;
        shop.deliver({deliveryJson(created, {bookingJson(1)}),
                      deliveryJson(updated, {bookingJson(1, 10, cancelled)})});
        QCOMPARE(shop.facts(), QList<Fact>{isCancelled});
        QVERIFY(shop.withdrawn.isEmpty());
        QCOMPARE(shop.changes.size(), 2);
    }

    void anAlertThatIsNotTrueAnyMoreIsWithdrawn()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        shop.deliver(updated, {bookingJson(1, 10, cancelled)});
        QCOMPARE(shop.withdrawn, QList<Fact>{isNew});
        shop.deliver(updated, {bookingJson(1, 20)});
        QCOMPARE(shop.withdrawn, (QList<Fact>{isNew, isCancelled}));
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, isCancelled, isNew}));
        shop.reopen();
        QCOMPARE(shop.ledger().alertsFromBefore().value().size(), 1);
        QCOMPARE(shop.ledger().alertsFromBefore().value().constFirst().fact, isNew);
    }

    void oneThatMovedBeforeItWasToldIsJustNew()
    {
        TestShop shop;
        shop.deliver({deliveryJson(created, {bookingJson(1)}),
                      deliveryJson(updated, {bookingJson(1, 10, movedTo457)})});
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
        QCOMPARE(shop.alerts.constFirst().record.booking.timeSlotId, 457);
    }

    void anAlertOfAMoveKnowsTheDayThatWasLeft()
    {
        TestShop shop;
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.ledger().alertShown({isNew}));
        const QDate from = shop.only().booking.date;
        shop.deliver({deliveryJson(updated, {bookingJson(1, 10, {{u"date"_s, u"2031-01-01"_s}})}),
                      deliveryJson(updated, {bookingJson(1, 20, {{u"date"_s, u"2031-02-01"_s}})})});
        QCOMPARE(shop.alerts.constLast().fact.kind, FactKind::Moved);
        QCOMPARE(shop.alerts.constLast().record.booking.date, QDate(2031, 2, 1));
        QCOMPARE(shop.alerts.constLast().movedFrom, from);
        QVERIFY(!shop.alerts.constFirst().movedFrom.isValid());
    }

    void anUpdateOfABookingFromBeforeOurTimeIsShownUnacknowledgedButNotNew()
    {
        TestShop shop;
        shop.deliver(updated, {bookingJson(1, 10, {{u"created_at"_s, u"2020-01-01T00:00:00Z"_s}})});
        QVERIFY(shop.alerts.isEmpty());
        QVERIFY(!shop.only().acknowledged);
        QCOMPARE(shop.changes.size(), 1);
    }

    void aDeliveryThatCannotBeAppliedKeepsNothingBack()
    {
        TestShop shop;
        QVERIFY(shop.database().run(u"CREATE TRIGGER bad BEFORE INSERT ON bookings WHEN NEW.id = 2"
                                    " BEGIN SELECT RAISE(ABORT, 'no twos'); END"_s));
        shop.deliver({deliveryJson(created, {bookingJson(1)}), deliveryJson(created, {bookingJson(2)}),
                      deliveryJson(created, {bookingJson(3)})});
        QCOMPARE(shop.snapshot().size(), 2);
        QCOMPARE(shop.setAside.size(), 1);
        QVERIFY2(shop.setAside.constFirst().contains(u"no twos"_s), qPrintable(shop.setAside.constFirst()));
        QCOMPARE(shop.facts(), (QList<Fact>{isNew, {3, FactKind::New, {}}}));
        QVERIFY(Journal(shop.database()).pending(10, 1'000'000).value().isEmpty());
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
        TestShop shop;
        shop.journal({deliveryJson(created, {bookingJson(1, 0, {{u"message"_s, QString(100'000, u'x')}})})});
        const int pages = shop.database().value(u"PRAGMA page_count"_s).value().toInt();
        QVERIFY(shop.database().value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const Result<int> applied = shop.ledger().applyPending(0);
        QVERIFY(!applied);
        QVERIFY2(applied.error().sentence.contains(u"disk is full"_s), qPrintable(applied.error().sentence));
        QVERIFY(shop.changes.isEmpty());
        QVERIFY(shop.alerts.isEmpty());
        QVERIFY(shop.database().value(u"PRAGMA max_page_count = 1000000"_s));
        shop.applyAll();
        QCOMPARE(shop.only().booking.message.size(), 100'000);
        QCOMPARE(shop.facts(), QList<Fact>{isNew});
    }

    void aHandlerMayAcknowledgeAtOnce()
    {
        TestShop shop;
        QObject::connect(&shop.ledger(), &Ledger::changed, &shop.ledger(), [&shop](const auto &changes) {
            QVERIFY(shop.ledger().acknowledge({changes.constFirst().now.booking.id}));
        });
        shop.deliver(created, {bookingJson(1)});
        QVERIFY(shop.only().acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
