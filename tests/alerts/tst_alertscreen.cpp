// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertscreen.h"
#include "tests/alerts/fakenotifier.h"
#include "tests/alerts/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minuteMs = 60'000;

/// A screen on a desktop that answers when told to.
struct Desktop {
    FakeNotifier notifier;
    Wording wording = sampleWording();
    AlertScreen screen{notifier, [this] { return wording; }};
    QList<Fact> told;
    QList<WaitingAlert> refused;

    Desktop()
    {
        QObject::connect(&screen, &AlertScreen::told, &screen,
                         [this](const QList<Fact> &facts) { told << facts; });
        QObject::connect(&screen, &AlertScreen::refused, &screen,
                         [this](const QList<WaitingAlert> &alerts) { refused << alerts; });
    }

    void tell(const QList<Alert> &alerts)
    {
        screen.tell(waitingNow(alerts));
        notifier.answerAll();
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

Alert reminder(qint64 id)
{
    return sampleAlert(id, FactKind::Reminder);
}

} // namespace

class TestAlertScreen : public QObject
{
    Q_OBJECT

private slots:
    void whatAsksForNoAnswerIsForgottenOnceItHasLeftTheScreen()
    {
        Desktop desktop;
        desktop.tell({reminder(1), reminder(2), reminder(3), sampleAlert(4, FactKind::NoteChanged)});
        desktop.notifier.expireAll();
        desktop.tell({sampleAlert(5)});
        QCOMPARE(desktop.titles(), QStringList{u"New booking — Tue 12 May, 10:00"_s});
    }

    void whatWantsAnAnswerStaysInTheCountAfterIt()
    {
        Desktop desktop;
        desktop.tell({reminder(1), sampleAlert(2), sampleAlert(3), sampleAlert(4, FactKind::Cancelled)});
        desktop.notifier.expireAll();
        desktop.tell({sampleAlert(5)});
        QCOMPARE(desktop.titles(), QStringList{u"3 new bookings, 1 cancelled"_s});
    }

    void aReminderOfABookingThatHasBegunGoesWithTheNextNews()
    {
        Desktop desktop;
        const qint64 start = QDateTime(QDate(2026, 5, 12), QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        desktop.wording.nowMs = start - 10 * minuteMs;
        desktop.tell({reminder(1)});
        desktop.wording.nowMs = start + minuteMs;
        desktop.tell({sampleAlert(2)});
        QCOMPARE(desktop.titles(), QStringList{u"New booking — Tue 12 May, 10:00"_s});
    }

    void aRefusalLeavesWhatWasToldBeforeToBeAnswered()
    {
        Desktop desktop;
        desktop.tell({sampleAlert(1), sampleAlert(2), sampleAlert(3), sampleAlert(4)});
        const quint64 ticket = desktop.notifier.onScreen.keys().first();
        desktop.screen.tell(waitingNow({sampleAlert(5)}));
        desktop.notifier.refuseAll(false);
        QCOMPARE(desktop.refused.size(), 1);
        QSignalSpy chosen(&desktop.screen, &AlertScreen::chosen);
        emit desktop.notifier.chosen(ticket, NoteAction::Open, {});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).value<QList<Alert>>().size(), 4);
        desktop.screen.tell(desktop.refused);
        QCOMPARE(desktop.titles(), QStringList{u"5 new bookings"_s});
        QCOMPARE(desktop.notifier.onScreen.keys(), QList{ticket});
    }

    void whatIsAcknowledgedOnItsWayIsNotToldAgainWhenTheDesktopRefusesIt()
    {
        Desktop desktop;
        desktop.screen.tell(waitingNow({sampleAlert(1), sampleAlert(2)}));
        QCOMPARE(desktop.screen.acknowledge({1}), (QList<Fact>{{1, FactKind::New, {}}}));
        desktop.notifier.refuseAll(true);
        QCOMPARE(desktop.refused.size(), 1);
        QCOMPARE(desktop.refused.first().alert.fact.bookingId, 2);
        QVERIFY(desktop.told.isEmpty());
    }

    void onlyWhatIsToRingRings()
    {
        Desktop desktop;
        QSignalSpy chimed(&desktop.screen, &AlertScreen::chimed);
        QList<WaitingAlert> waiting =
            waitingNow({sampleAlert(1), sampleAlert(2, FactKind::Cancelled, 1), sampleAlert(3),
                        sampleAlert(4, FactKind::Moved, 9), sampleAlert(2, FactKind::NoteChanged, 9)});
        waiting[0].emphasis = {Loudness::Ring, Urgency::Critical};
        waiting[1].emphasis = {Loudness::Ring, Urgency::Critical};
        waiting[2].emphasis = {Loudness::Sound, Urgency::Normal};
        desktop.screen.tell(waiting);
        QCOMPARE(chimed.size(), 1);
        const auto chime = chimed.first().first().value<Chime>();
        QVERIFY(chime.rings);
        QCOMPARE(chime.bookings, (QList<qint64>{2, 1}));
        QCOMPARE(chime.tone, Tone::Cancelled);
    }

    void aBookingIsConfirmedAsItStoodOnTheScreen()
    {
        Desktop desktop;
        desktop.screen.setConfirmable(true);
        desktop.tell({sampleAlert(1)});
        BookingRecord moved = sampleAlert(1).record;
        moved.booking.date = moved.booking.date.addDays(1);
        desktop.screen.refresh({{1, moved}});
        QSignalSpy chosen(&desktop.screen, &AlertScreen::chosen);
        emit desktop.notifier.chosen(desktop.notifier.onScreen.keys().first(), NoteAction::Confirm, {});
        const auto alerts = chosen.first().at(1).value<QList<Alert>>();
        QCOMPARE(alerts.first().record.booking, sampleAlert(1).record.booking);
    }
};

QTEST_GUILESS_MAIN(TestAlertScreen)
#include "tst_alertscreen.moc"
