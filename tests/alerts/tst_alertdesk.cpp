// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"
#include "tests/alerts/fakenotifier.h"
#include "tests/alerts/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A desk with its notifier and a record that keeps what was handed out and what was shown.
struct Office {
    FakeNotifier notifier;
    FakeClock clock{QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc())};
    AlertDesk desk;
    QList<Fact> handedOut;
    QList<Fact> shown;
    bool diskWorks = true;

    explicit Office(AlertPace pace = {1ms, 1ms, 1ms, 60s}) : desk(notifier, clock, QLocale::c(), pace)
    {
        QObject::connect(&desk, &AlertDesk::handedOut, &desk, [this](const QList<Fact> &facts) {
            handedOut << facts;
            diskWorks ? desk.confirmHandedOut() : desk.refuseHandedOut();
        });
        QObject::connect(&desk, &AlertDesk::shown, &desk,
                         [this](const QList<Fact> &facts) { shown << facts; });
    }

    QStringList titles() const
    {
        QStringList all;
        for (const Notification &notification : notifier.onScreen)
            all << notification.text.title;
        all.sort();
        return all;
    }
};

Alert fromBefore(Alert alert)
{
    alert.fromBefore = true;
    return alert;
}

} // namespace

class TestAlertDesk : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsShownBeforeItsRecordIsOnDisk()
    {
        FakeNotifier notifier;
        const FakeClock clock(QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc()));
        AlertDesk desk(notifier, clock, QLocale::c());
        QSignalSpy handedOut(&desk, &AlertDesk::handedOut);
        QSignalSpy shown(&desk, &AlertDesk::shown);
        desk.take({sampleAlert(1)});
        QCOMPARE(handedOut.size(), 1);
        QCOMPARE(notifier.shows, 0);
        desk.confirmHandedOut();
        QCOMPARE(notifier.shows, 1);
        QCOMPARE(shown.size(), 0);
        notifier.answerAll();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<QList<Fact>>(), (QList<Fact>{{1, FactKind::New, {}}}));
    }

    void aRecordThatCannotBeWrittenIsTriedAgain()
    {
        Office office;
        office.diskWorks = false;
        office.desk.take({sampleAlert(1)});
        QCOMPARE(office.notifier.shows, 0);
        office.diskWorks = true;
        QTRY_COMPARE(office.notifier.shows, 1);
    }

    void whatIsKnownIsNotTakenTwice()
    {
        Office office;
        office.desk.take({sampleAlert(1), sampleAlert(1)});
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        QCOMPARE(office.notifier.shows, 1);
        QCOMPARE(office.shown.size(), 1);
    }

    void aBurstGrowsOneNotificationWithTheRightCount()
    {
        Office office;
        QSet<quint64> tickets;
        for (int id = 1; id <= 500; ++id) {
            office.desk.take({sampleAlert(id, FactKind::New, id)});
            if (id % 50 == 0) {
                QCoreApplication::processEvents();
                office.notifier.answerAll();
            }
            for (const quint64 ticket : office.notifier.onScreen.keys())
                tickets << ticket;
        }
        QTRY_VERIFY((office.notifier.answerAll(), office.shown.size() == 500));
        QCOMPARE(office.titles(), QStringList{u"500 new bookings"_s});
        QVERIFY(office.notifier.onScreen.begin()->text.body.startsWith(u"Customer 500 "_s));
        QVERIFY(tickets.size() <= 3);
    }

    void whileOneIsUnansweredTheRestWaits()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.desk.take({sampleAlert(2)});
        QCOMPARE(office.notifier.shows, 1);
        office.notifier.answerAll();
        QTRY_COMPARE(office.notifier.shows, 2);
    }

    void withoutAServiceAlertsStayDueUntilThereIsOne()
    {
        Office office;
        office.notifier.setAvailable(false);
        office.desk.take({sampleAlert(1)});
        QVERIFY(office.handedOut.isEmpty());
        office.notifier.setAvailable(true);
        QTRY_COMPARE(office.notifier.shows, 1);
        office.notifier.answerAll();
        QCOMPARE(office.shown.size(), 1);
    }

    void aRefusedAlertStaysDueAndIsToldOnceItCan()
    {
        Office office;
        QSignalSpy notShown(&office.desk, &AlertDesk::notShown);
        office.desk.take({sampleAlert(1)});
        office.notifier.refuseAll(false);
        QCOMPARE(notShown.size(), 1);
        QCOMPARE(notShown.first().at(1).toString(), u"Too many."_s);
        QVERIFY(office.shown.isEmpty());
        QTRY_COMPARE(office.notifier.shows, 2);
        QVERIFY(!office.notifier.onScreen.begin()->text.body.contains(u"before"_s));
        office.notifier.answerAll();
        QCOMPARE(office.shown.size(), 1);
    }

    void anUnansweredOneIsToldAgainAsPossiblyTold()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.notifier.refuseAll(true);
        QTRY_COMPARE(office.notifier.shows, 2);
        QVERIFY(office.notifier.onScreen.begin()->text.body.contains(u"You may have been told before."_s));
    }

    void whatWaitedOverARestartIsQuiet()
    {
        Office office;
        office.desk.take({fromBefore(sampleAlert(1)), fromBefore(sampleAlert(2, FactKind::Cancelled))});
        QCOMPARE(office.titles(), QStringList{u"Before Deskbell was closed: 1 new booking, 1 cancelled"_s});
        QCOMPARE(office.notifier.onScreen.begin()->urgency, Urgency::Low);
    }

    void nothingIsToldWhilePausedAndAllIsSummedUpAfterwards()
    {
        Office office;
        office.desk.setPaused(true);
        office.desk.take({sampleAlert(1)});
        office.desk.take({sampleAlert(2)});
        QVERIFY(office.handedOut.isEmpty());
        office.desk.setPaused(false);
        QCOMPARE(office.titles(), QStringList{u"While alerts were paused: 2 new bookings"_s});
    }

    void whatIsNotTrueAnyMoreIsNotTold()
    {
        Office office;
        office.desk.setPaused(true);
        office.desk.take({sampleAlert(1), sampleAlert(2)});
        office.desk.drop({{1, FactKind::New, {}}});
        office.desk.setPaused(false);
        office.notifier.answerAll();
        QCOMPARE(office.shown, (QList<Fact>{{2, FactKind::New, {}}}));
    }

    void whatWasNeverTrueGoesFromTheScreen()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        office.desk.drop({{1, FactKind::New, {}}});
        QVERIFY(office.notifier.onScreen.isEmpty());
        // It can become true one day.
        office.desk.take({sampleAlert(1)});
        QTRY_COMPARE(office.titles(), QStringList{u"New booking — Tue 12 May"_s});
    }

    void whatStaysTrueOfANotificationStaysOnTheScreen()
    {
        Office office;
        office.desk.take({sampleAlert(1), sampleAlert(1, FactKind::Cancelled, 5)});
        office.notifier.answerAll();
        QCOMPARE(office.titles(), QStringList{u"Booking cancelled — Tue 12 May"_s});
        office.desk.drop({{1, FactKind::Cancelled, {}}});
        QCOMPARE(office.titles(), QStringList{u"New booking — Tue 12 May"_s});
        QCOMPARE(office.notifier.onScreen.begin()->urgency, Urgency::Low);
    }

    void whatStopsBeingTrueOnItsWayIsNeitherShownNorSettled()
    {
        FakeNotifier notifier;
        const FakeClock clock(QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc()));
        AlertDesk desk(notifier, clock, QLocale::c());
        QSignalSpy shown(&desk, &AlertDesk::shown);
        desk.take({sampleAlert(1)});
        desk.drop({{1, FactKind::New, {}}});
        desk.confirmHandedOut();
        QCOMPARE(notifier.shows, 0);
        QVERIFY(shown.isEmpty());
    }

    void whatStopsBeingTrueBeforeTheDesktopAnswersIsNotSettled()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.desk.drop({{1, FactKind::New, {}}});
        QVERIFY(office.notifier.onScreen.isEmpty());
        office.notifier.answerAll();
        QVERIFY(office.shown.isEmpty());
        office.desk.take({sampleAlert(2)});
        QTRY_COMPARE(office.notifier.shows, 2);
    }

    void whatWaitsIsToldAsTheBookingStandsByThen()
    {
        Office office;
        office.desk.setPaused(true);
        office.desk.take({sampleAlert(1)});
        BookingChange change{sampleAlert(1).record, sampleAlert(1).record, ObservationKind::Update,
                             Source::Webhook};
        change.now.booking.date = QDate(2026, 5, 13);
        office.desk.hear({change});
        office.desk.setPaused(false);
        QCOMPARE(office.titles(), QStringList{u"While alerts were paused: new booking — Wed 13 May"_s});
    }

    void acknowledgingWithdrawsAndSettles()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        office.desk.setPaused(true);
        office.desk.take({sampleAlert(2)});
        office.desk.acknowledge({1, 2});
        QVERIFY(office.notifier.onScreen.isEmpty());
        QCOMPARE(office.shown.size(), 2);
        office.desk.setPaused(false);
        QCOMPARE(office.notifier.shows, 1);
    }

    void whatIsAcknowledgedBeforeItsRecordIsOnDiskIsNotShown()
    {
        FakeNotifier notifier;
        const FakeClock clock(QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc()));
        AlertDesk desk(notifier, clock, QLocale::c());
        QSignalSpy shown(&desk, &AlertDesk::shown);
        desk.take({sampleAlert(1), sampleAlert(2)});
        desk.acknowledge({1});
        desk.confirmHandedOut();
        QCOMPARE(notifier.shows, 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(notifier.onScreen.begin()->text.body.section(u'\n', 0, 0), u"Customer 2"_s);
    }

    void aSummaryStaysWhileItTellsOfOthers()
    {
        Office office;
        office.desk.take({fromBefore(sampleAlert(1)), fromBefore(sampleAlert(2))});
        office.notifier.answerAll();
        office.desk.acknowledge({1});
        QCOMPARE(office.notifier.onScreen.size(), 1);
        office.desk.acknowledge({2});
        QCOMPARE(office.notifier.onScreen.size(), 0);
        QCOMPARE(office.notifier.shows, 1);
    }

    void whatIsSilentIsDoneWithAtOnce()
    {
        Office office;
        office.desk.take({sampleAlert(1, FactKind::Confirmed), sampleAlert(2, FactKind::NoteChanged)});
        QVERIFY(office.handedOut.isEmpty());
        QCOMPARE(office.shown.size(), 2);
        AlertRules rules;
        rules.confirmed = Loudness::Banner;
        office.desk.setRules(rules);
        office.desk.take({sampleAlert(3, FactKind::Confirmed)});
        QCOMPARE(office.titles(), QStringList{u"Booking confirmed — Tue 12 May"_s});
    }

    void theQuietHoursEndInOneSummary()
    {
        Office office;
        const QDateTime local = office.clock.now().toLocalTime();
        AlertRules rules;
        rules.quiet[size_t(local.date().dayOfWeek() - 1)] = {local.time().addSecs(-60),
                                                             local.time().addSecs(60)};
        office.desk.setRules(rules);
        office.desk.take({sampleAlert(1), sampleAlert(2), sampleAlert(3, FactKind::Cancelled)});
        QVERIFY(office.handedOut.isEmpty());
        office.clock.advance(60'000);
        QTRY_COMPARE(office.titles(), QStringList{u"In the quiet hours: 2 new bookings, 1 cancelled"_s});
        QCOMPARE(office.notifier.shows, 1);
    }

    void aPauseEndsByItself()
    {
        Office office;
        QSignalSpy held(&office.desk, &AlertDesk::holdingChanged);
        office.desk.setPaused(true, office.clock.nowMs() + 60'000);
        office.desk.take({sampleAlert(1)});
        QVERIFY(office.handedOut.isEmpty());
        office.clock.advance(60'000);
        QTRY_COMPARE(office.titles(), QStringList{u"While alerts were paused: new booking — Tue 12 May"_s});
        QCOMPARE(office.desk.holding(), Holding());
        QCOMPARE(held.size(), 2);
    }

    void whatComesWhileNotToBeDisturbedIsSummedUpAfterwards()
    {
        Office office;
        office.desk.setDoNotDisturb(true);
        office.desk.take({sampleAlert(1), sampleAlert(2)});
        QVERIFY(office.handedOut.isEmpty());
        office.desk.setDoNotDisturb(false);
        QCOMPARE(office.titles(), QStringList{u"While you were not to be disturbed: 2 new bookings"_s});
        office.notifier.answerAll();
        QCOMPARE(office.shown.size(), 2);
        // Told once, whatever is set afterwards.
        office.desk.setDoNotDisturb(true);
        office.desk.setDoNotDisturb(false);
        QCOMPARE(office.notifier.shows, 1);
    }

    void whatNobodyAnswersStaysInTheCount()
    {
        Office office;
        office.desk.take({sampleAlert(1), sampleAlert(2), sampleAlert(3), sampleAlert(4)});
        QTRY_COMPARE(office.titles(), QStringList{u"4 new bookings"_s});
        office.notifier.answerAll();
        office.notifier.expireAll();
        QVERIFY(office.titles().isEmpty());
        office.desk.take({sampleAlert(5, FactKind::Cancelled, 9)});
        QTRY_COMPARE(office.titles(), QStringList{u"4 new bookings, 1 cancelled"_s});
        QVERIFY(office.notifier.onScreen.begin()->text.body.startsWith(u"Customer 5"_s));
        office.notifier.answerAll();
        // Nothing of it counts as told twice.
        QCOMPARE(office.shown.size(), 5);
        office.desk.acknowledge({1, 2, 3, 4, 5});
        office.desk.take({sampleAlert(6)});
        QTRY_COMPARE(office.titles(), QStringList{u"New booking — Tue 12 May"_s});
    }

    void whatHasLeftTheScreenDoesNotComeUpAgainToBePutRight()
    {
        Office office;
        office.desk.take({sampleAlert(1), sampleAlert(1, FactKind::Cancelled, 5)});
        office.notifier.answerAll();
        office.notifier.expireAll();
        office.desk.drop({{1, FactKind::Cancelled, {}}});
        QCOMPARE(office.notifier.shows, 1);
    }

    void whatComesWhileCatchingUpIsOneSummary()
    {
        Office office;
        office.desk.catchUp();
        for (int id = 1; id <= 7; ++id)
            office.desk.take({sampleAlert(id)});
        QVERIFY(office.handedOut.isEmpty());
        office.clock.advance(15'000);
        QTRY_COMPARE(office.titles(), QStringList{u"While bookings could not come in: 7 new bookings"_s});
        // What comes later is told by itself again.
        office.notifier.answerAll();
        office.desk.take({sampleAlert(8)});
        QTRY_VERIFY((office.notifier.answerAll(), office.shown.size() == 8));
        QVERIFY(office.titles().contains(u"New booking — Tue 12 May"_s));
    }

    void whatIsMadeWhileCatchingUpIsToldAtOnce()
    {
        Office office;
        office.desk.catchUp();
        Alert made = sampleAlert(1);
        made.record.booking.createdAt = office.clock.nowMs();
        office.desk.take({sampleAlert(2), made});
        QCOMPARE(office.titles(), QStringList{u"New booking — Tue 12 May"_s});
        QCOMPARE(office.handedOut, QList<Fact>{made.fact});
    }

    void whatWasCaughtUpIsToldAsSoonAsThatHasEnded()
    {
        Office office({1ms, 1ms, 1h, 2h});
        office.desk.catchUp();
        office.clock.advance(14'900);
        office.desk.take({sampleAlert(1)});
        office.clock.advance(100);
        QTRY_COMPARE(office.titles().size(), 1);
    }

    void namesCanBeHidden()
    {
        Office office;
        AlertRules rules;
        rules.hideNames = true;
        office.desk.setRules(rules);
        Alert alert = sampleAlert(1);
        alert.record.booking.message = u"Call me, Jane"_s;
        office.desk.take({alert});
        QCOMPARE(office.notifier.onScreen.begin()->text.body,
                 u"Open Deskbell to see who it is.\nNeeds your confirmation"_s);
    }

    void whatIsPostponedIsDueUntilItIsToldAgain()
    {
        Office office;
        QSignalSpy postponed(&office.desk, &AlertDesk::postponed);
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::Later, {});
        QVERIFY(office.notifier.onScreen.isEmpty());
        QCOMPARE(postponed.size(), 1);
        office.clock.advance(59'999);
        office.desk.setRules({});
        QCOMPARE(office.notifier.shows, 1);
        office.clock.advance(1);
        QTRY_COMPARE(office.titles(), QStringList{u"New booking — Tue 12 May"_s});
    }

    void whatIsPostponedAndAcknowledgedIsNotToldAgain()
    {
        Office office;
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::Later, {});
        office.desk.acknowledge({1});
        QCOMPARE(office.shown.size(), 2);
        office.clock.advance(60'000);
        office.desk.setRules({});
        QCOMPARE(office.notifier.shows, 1);
    }

    void gotItAndConfirmAreSaidOfWhatIsTold()
    {
        Office office;
        QSignalSpy seen(&office.desk, &AlertDesk::acknowledgeRequested);
        QSignalSpy confirm(&office.desk, &AlertDesk::confirmRequested);
        office.desk.setConfirmable(true);
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        using enum NoteAction;
        QCOMPARE(office.notifier.onScreen.begin()->actions, (QList{Open, GotIt, Confirm, Later}));
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), Confirm, {});
        QCOMPARE(confirm.size(), 1);
        QCOMPARE(confirm.first().first().value<Booking>(), sampleAlert(1).record.booking);
        office.desk.take({fromBefore(sampleAlert(2)), fromBefore(sampleAlert(3))});
        QTRY_COMPARE(office.notifier.shows, 2);
        office.notifier.answerAll();
        QCOMPARE(office.notifier.onScreen.begin()->actions, (QList{Open, GotIt, Later}));
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), GotIt, {});
        QCOMPARE(seen.first().first().value<QList<qint64>>().size(), 2);
        QVERIFY(office.notifier.onScreen.isEmpty());
    }

    void gotItLeavesDueWhatWasNeverTold()
    {
        Office office;
        QSignalSpy seen(&office.desk, &AlertDesk::acknowledgeRequested);
        connect(&office.desk, &AlertDesk::acknowledgeRequested, &office.desk, &AlertDesk::acknowledge);
        office.desk.take({fromBefore(sampleAlert(1)), fromBefore(sampleAlert(2))});
        office.notifier.answerAll();
        office.desk.setPaused(true);
        office.desk.take({sampleAlert(1, FactKind::Cancelled, 5)});
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::GotIt, {});
        QVERIFY(office.notifier.onScreen.isEmpty());
        QCOMPARE(seen, QList<QVariantList>{{QVariant::fromValue(QList<qint64>{2})}});
        office.desk.setPaused(false);
        QTRY_COMPARE(office.titles().size(), 1);
        QVERIFY(office.titles().first().endsWith(u"ooking cancelled — Tue 12 May"_s));
    }

    void gotItSettlesWhatWasOnlyPutOffOrIsSilent()
    {
        Office office;
        QSignalSpy seen(&office.desk, &AlertDesk::acknowledgeRequested);
        office.desk.take({sampleAlert(1)});
        office.notifier.answerAll();
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::Later, {});
        office.desk.take({sampleAlert(1, FactKind::Cancelled, 5)});
        QTRY_COMPARE(office.notifier.shows, 2);
        office.notifier.answerAll();
        office.desk.setPaused(true);
        office.clock.advance(60'000);
        office.desk.take({sampleAlert(1, FactKind::NoteChanged, 6)});
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::GotIt, {});
        QCOMPARE(seen.size(), 1);
    }

    void itSoundsOnceAlsoWhereNothingCanBeSeen()
    {
        Office office;
        QSignalSpy chimed(&office.desk, &AlertDesk::chimed);
        office.notifier.setAvailable(false);
        office.desk.take({sampleAlert(1)});
        QCOMPARE(chimed.size(), 1);
        office.desk.take({sampleAlert(1), sampleAlert(2, FactKind::Cancelled)});
        QTRY_COMPARE(chimed.size(), 2);
        QCOMPARE(chimed.at(0).first().value<Chime>(),
                 (Chime{Tone::New, false, false, {1}, u"New booking — Tue 12 May"_s}));
        QCOMPARE(chimed.at(1).first().value<Chime>(),
                 (Chime{Tone::Cancelled, false, false, {2}, u"Booking cancelled — Tue 12 May"_s}));
        office.notifier.setAvailable(true);
        QTRY_COMPARE(office.notifier.shows, 2);
        QCOMPARE(chimed.size(), 2);
    }

    void aBurstThatCannotBeSeenIsHeardInBatches()
    {
        Office office({100ms, 1ms, 1h, 1h});
        QSignalSpy chimed(&office.desk, &AlertDesk::chimed);
        office.notifier.setAvailable(false);
        for (int id = 1; id <= 500; ++id)
            office.desk.take({sampleAlert(id, FactKind::New, id)});
        QCOMPARE(chimed.size(), 1);
        QTRY_COMPARE(chimed.size(), 2);
        QCOMPARE(chimed.at(1).first().value<Chime>().words, u"499 new bookings"_s);
    }

    void aClickOpensTheNewestBookingItTellsOf()
    {
        Office office;
        QSignalSpy open(&office.desk, &AlertDesk::openRequested);
        office.desk.take(
            {fromBefore(sampleAlert(1, FactKind::New, 1)), fromBefore(sampleAlert(2, FactKind::New, 2))});
        office.notifier.answerAll();
        emit office.notifier.chosen(office.notifier.onScreen.keys().first(), NoteAction::Open, u"token"_s);
        emit office.notifier.chosen(99, NoteAction::Open, u"token"_s);
        QCOMPARE(open, (QList<QVariantList>{{QVariant(2LL), u"token"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
