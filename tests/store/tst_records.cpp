// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/alertrecord.h"
#include "app/store/bookingstore.h"
#include "app/store/cataloguestore.h"
#include "app/store/database.h"
#include "app/store/editstore.h"
#include "app/store/meta.h"

#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const Fact isNew{1, FactKind::New, {}};
const Fact isMoved{1, FactKind::Moved, u"2026-05-12/456"_s};

HeldBooking everyField(qint64 id)
{
    HeldBooking held;
    Booking &booking = held.record.booking;
    booking = {id,
               2,
               3,
               QDate(2026, 5, 12),
               Status::Other,
               u"No-Show"_s,
               u"Ill"_s,
               QString(QChar(u'a')) + QChar(u'\0') + u"\U0001F600"_s,
               {4, u"Jane Doe"_s, u"jane@example.com"_s, u"+1"_s},
               5,
               6'789,
               7,
               u"10:00"_s,
               u"11:00"_s};
    held.record.removed = true;
    held.record.acknowledged = true;
    held.record.receivedAt = 8;
    held.record.changedAt = 9;
    held.record.heardBy = Source::FirstSync;
    held.record.changedBy = Source::Api;
    held.record.unconfirmed = true;
    held.heardAt = 10;
    held.vouched = Standing{true, QDate(2026, 5, 13), 11, false, QString()};
    held.key = {6, 7, 1, QByteArray("\0digest", 7)};
    return held;
}

Edit everyFieldEdit()
{
    Edit edit;
    edit.bookingId = 7;
    edit.kind = EditKind::Cancel;
    edit.text = u"Ill\nreally"_s;
    edit.seen = seenOf(everyField(7).record.booking);
    edit.state = EditState::ToRead;
    edit.mayHaveArrived = true;
    edit.decidedAt = 8'000;
    edit.trouble = u"No answer."_s;
    return edit;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    void reopen()
    {
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(u"deskbell.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        m_database = std::move(opened).value();
    }

private slots:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void aBookingComesBackAsItWasWritten()
    {
        QVERIFY(BookingStore(*m_database).write(everyField(1)));
        reopen();
        const BookingStore store(*m_database);
        QCOMPARE(store.find(1).value(), everyField(1));
        QCOMPARE(store.all().value(), QList<BookingRecord>{everyField(1).record});
        QVERIFY(!store.find(2).value());
    }

    void aBookingIsWrittenOverItself()
    {
        BookingStore store(*m_database);
        QVERIFY(store.write(everyField(1)));
        HeldBooking other = everyField(1);
        other.record.booking.message = u"Other"_s;
        other.record.booking.status = Status::Pending;
        other.record.booking.statusText.clear();
        QVERIFY(store.write(other));
        QCOMPARE(store.find(1).value(), other);
    }

    void aRemovalWithoutContentIsHeldButNotListed()
    {
        BookingStore store(*m_database);
        HeldBooking tombstone;
        tombstone.hasContent = false;
        tombstone.record.removed = true;
        tombstone.record.booking.id = 1;
        QVERIFY(store.write(tombstone));
        QVERIFY(!store.find(1).value()->hasContent);
        QVERIFY(store.find(1).value()->record.removed);
        QVERIFY(store.all().value().isEmpty());
    }

    void secondsAreCutDownAlsoBefore1970_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<qint64>("second");
        QTest::newRow("whole") << qint64(2000) << qint64(2);
        QTest::newRow("fraction") << qint64(2999) << qint64(2);
        QTest::newRow("zero") << qint64(0) << qint64(0);
        QTest::newRow("just before") << qint64(-1) << qint64(-1);
        QTest::newRow("whole before") << qint64(-1000) << qint64(-1);
        QTest::newRow("fraction before") << qint64(-1001) << qint64(-2);
    }

    void secondsAreCutDownAlsoBefore1970()
    {
        QFETCH(qint64, ms);
        QTEST(secondOf(ms), "second");
    }

    void aFactIsNotedOnce()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100).value());
        QVERIFY(!alerts.intend(isNew, 200).value());
        QVERIFY(alerts.intend(isMoved, 300).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isNew, 100, false}, {isMoved, 300, false}}));
    }

    void whatIsShownIsNeverDueAgain()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100));
        QVERIFY(alerts.markHandedOut(isNew, 200));
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isNew, 100, true}}));
        QVERIFY(alerts.markShown(isNew, 300));
        reopen();
        AlertRecord again(*m_database);
        QVERIFY(again.due().value().isEmpty());
        QVERIFY(!again.intend(isNew, 400).value());
        QVERIFY(!again.withdraw(isNew, 400).value());
    }

    void onlyWhatNobodyTriedToTellCanBeWithdrawn()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100));
        QVERIFY(alerts.intend(isMoved, 100));
        QVERIFY(alerts.markHandedOut(isMoved, 150));
        QCOMPARE(alerts.untold(1).value(), QList<Fact>{isNew});
        QVERIFY(alerts.withdraw(isNew, 200).value());
        QVERIFY(!alerts.withdraw(isNew, 200).value());
        QVERIFY(!alerts.withdraw(isMoved, 200).value());
        QVERIFY(alerts.isWithdrawn(isNew).value());
        QVERIFY(!alerts.isWithdrawn(isMoved).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isMoved, 100, true}}));
        QVERIFY(alerts.intend(isNew, 300).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isMoved, 100, true}, {isNew, 300, false}}));
    }

    void whatIsWantedOnceMoreIsDueAndCanBeWithdrawnForGood()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100));
        QVERIFY(!alerts.isWantedAgain(isNew).value());
        QVERIFY(alerts.markHandedOut(isNew, 200));
        QVERIFY(alerts.markShown(isNew, 300));
        QVERIFY(alerts.markDueAgain(isNew));
        QVERIFY(alerts.isWantedAgain(isNew).value());
        QVERIFY(!alerts.isBeingTold(isNew).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isNew, 100, false}}));
        QCOMPARE(alerts.untold(1).value(), QList<Fact>{isNew});
        QVERIFY(alerts.withdraw(isNew, 400).value());
        // It was told: becoming true again is no news.
        QVERIFY(!alerts.isWithdrawn(isNew).value());
        QVERIFY(!alerts.intend(isNew, 500).value());
    }

    void whatIsWithdrawnWhileItIsHandedOutCanBecomeTrueAndBeTold()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100));
        QVERIFY(alerts.withdraw(isNew, 200));
        QVERIFY(alerts.markHandedOut(isNew, 300));
        QVERIFY(alerts.markShown(isNew, 400));
        QVERIFY(alerts.due().value().isEmpty());
        QVERIFY(alerts.intend(isNew, 500).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isNew, 500, false}}));
    }

    void whatWasOnlyClaimedCanBeTakenBackAndBecomeTrue()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100, true).value());
        QVERIFY(alerts.intend(isMoved, 100).value());
        QCOMPARE(alerts.claimed(1).value(), QList<Fact>{isNew});
        QVERIFY(alerts.markShown(isNew, 200));
        QVERIFY(alerts.retract(isNew, 300));
        QVERIFY(alerts.claimed(1).value().isEmpty());
        QVERIFY(alerts.intend(isNew, 400, true).value());
        QVERIFY(alerts.settleClaims(1));
        QVERIFY(alerts.claimed(1).value().isEmpty());
        QVERIFY(!alerts.intend(isNew, 500).value());
    }

    void whatIsUnconfirmedIsFoundTheLastHeardOfFirst()
    {
        BookingStore store(*m_database);
        for (qint64 id = 1; id <= 4; ++id) {
            HeldBooking held = everyField(id);
            held.heardAt = 100 + id;
            held.record.unconfirmed = id != 3;
            QVERIFY(store.write(held));
        }
        QCOMPARE(store.unconfirmed(2).value(), (QList<qint64>{4, 2}));
    }

    void everyKindOfFactComesBack()
    {
        AlertRecord alerts(*m_database);
        QList<DueFact> due;
        for (const FactKind kind : factKinds) {
            due << DueFact{{1, kind, u"what"_s}, 100 + int(kind), false};
            QVERIFY(alerts.intend(due.last().fact, due.last().since).value());
        }
        QCOMPARE(alerts.due().value(), due);
    }

    void whatWasSureComesBackAlsoFromAnOlderDeskbell()
    {
        BookingStore store(*m_database);
        HeldBooking held = everyField(1);
        held.record.unconfirmed = true;
        for (const Standing &standing :
             {Standing{false, QDate(2026, 5, 13), 11, true, u"Bring/two towels"_s},
              Standing{true, QDate(2026, 5, 13), 11, false, QString()}, Standing{false, {}, 0, false, {}}}) {
            held.vouched = standing;
            QVERIFY(store.write(held));
            QCOMPARE(store.find(1).value()->vouched, std::optional(standing));
        }
        QVERIFY(m_database->run(u"UPDATE bookings SET vouched = 'on/2026-05-13/11'"_s));
        QCOMPARE(store.find(1).value()->vouched,
                 std::optional(Standing{false, QDate(2026, 5, 13), 11, false, std::nullopt}));
    }

    void kindsOfFactsFromANewerDeskbellAreLeftAlone()
    {
        QVERIFY(
            m_database->run(u"INSERT INTO alerts (booking_id, kind, what, since_ms, handed_out_ms, shown_ms,"
                            " withdrawn_ms) VALUES (1, 'levitated', '', 1, 0, 0, 0)"_s));
        const AlertRecord alerts(*m_database);
        QVERIFY(alerts.due().value().isEmpty());
        QVERIFY(alerts.untold(1).value().isEmpty());
    }

    void whatTheOwnerDoesIsNoNewsWhenItBecomesTrue()
    {
        const Fact cancelled{1, FactKind::Cancelled, {}};
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.foretell(cancelled, 100));
        QVERIFY(alerts.due().value().isEmpty());
        QVERIFY(!alerts.intend(cancelled, 200).value());
        QVERIFY(alerts.due().value().isEmpty());
    }

    void whatDidNotComeTrueIsNewsLater()
    {
        const Fact cancelled{1, FactKind::Cancelled, {}};
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.foretell(cancelled, 100));
        QVERIFY(alerts.takeBackForetelling(cancelled));
        QVERIFY(alerts.intend(cancelled, 200).value());
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{cancelled, 200, 0}}));
    }

    void foretellingCoversWhatWasWithdrawnUntold()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isMoved, 100).value());
        QVERIFY(alerts.withdraw(isMoved, 150).value());
        QVERIFY(alerts.foretell(isMoved, 200));
        QVERIFY(!alerts.intend(isMoved, 300).value());
    }

    void foretellingLeavesWhatIsNotedAlone()
    {
        AlertRecord alerts(*m_database);
        QVERIFY(alerts.intend(isNew, 100).value());
        QVERIFY(alerts.foretell(isNew, 200));
        QVERIFY(alerts.takeBackForetelling(isNew));
        QCOMPARE(alerts.due().value(), (QList<DueFact>{{isNew, 100, false}}));
    }

    void anEditComesBackAsItWasKept()
    {
        Edit edit = everyFieldEdit();
        edit.id = EditStore(*m_database).add(edit).value();
        reopen();
        QCOMPARE(EditStore(*m_database).all().value(), QList<Edit>{edit});
        edit.state = EditState::Refused;
        edit.kind = EditKind::Note;
        edit.mayHaveArrived = false;
        QVERIFY(EditStore(*m_database).update(edit));
        reopen();
        QCOMPARE(EditStore(*m_database).all().value(), QList<Edit>{edit});
    }

    void editsComeInTheOrderOfDecidingAndNoNumberComesTwice()
    {
        EditStore edits(*m_database);
        const qint64 first = edits.add(everyFieldEdit()).value();
        const qint64 second = edits.add(everyFieldEdit()).value();
        QVERIFY(second > first);
        QVERIFY(edits.remove(second));
        QVERIFY(edits.add(everyFieldEdit()).value() > second);
        QCOMPARE(edits.all().value().first().id, first);
    }

    void editsThatOnlyANewerDeskbellKnowsAreLeftAlone()
    {
        EditStore edits(*m_database);
        QVERIFY(edits.add(everyFieldEdit()));
        QVERIFY(m_database->run(u"UPDATE edits SET kind = 'levitate'"_s));
        QVERIFY(edits.all().value().isEmpty());
    }

    void theCatalogueComesBackAndGrows()
    {
        CatalogueStore store(*m_database);
        QCOMPARE(store.read().value(), Catalogue());
        const Service haircut{1, u"Haircut"_s, "Europe/Berlin"};
        const TimeSlot morning{2, 1, u"10:00:00"_s, u"10:30:00"_s, 3};
        QVERIFY(store.write(Service{1, u"Shave"_s, "UTC"}));
        QVERIFY(store.write(haircut));
        QVERIFY(store.write(morning));
        reopen();
        const Catalogue catalogue = CatalogueStore(*m_database).read().value();
        QCOMPARE(catalogue.services, (QHash<qint64, Service>{{1, haircut}}));
        QCOMPARE(catalogue.timeSlots, (QHash<qint64, TimeSlot>{{2, morning}}));
    }

    void theDayOfTheInstallationStays()
    {
        QCOMPARE(Meta(*m_database).installedAt(100).value(), 100);
        reopen();
        QCOMPARE(Meta(*m_database).installedAt(200).value(), 100);
    }

    void namedValuesAreKept()
    {
        Meta meta(*m_database);
        QVERIFY(!meta.value(u"colour"_s).value());
        QVERIFY(meta.setValue(u"colour"_s, u"red"_s));
        QVERIFY(meta.setValue(u"colour"_s, u"blue"_s));
        QCOMPARE(meta.value(u"colour"_s).value(), std::optional(u"blue"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
