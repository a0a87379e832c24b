// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/desk.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using K = EditKind;
using S = EditState;

constexpr qint64 second = 1000;
const QString reason = u"We are closed"_s;

/// A second later, as ReserveKit stamps a change.
Booking changed(Booking booking, Status status, const QString &why = {})
{
    booking.status = status;
    booking.cancelReason = why;
    booking.updatedAt += 60 * second;
    return booking;
}

Booking withNote(Booking booking, const QString &note)
{
    booking.message = note;
    booking.updatedAt += 60 * second;
    return booking;
}

Booking moved(Booking booking)
{
    booking.date = booking.date.addDays(1);
    booking.updatedAt += 30 * second;
    return booking;
}

} // namespace

class TestEditDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        for (const qint64 id : {1, 2})
            m_desk->hear(janesBooking(id), "create");
        m_desk->told = 0;
    }

    void whatTheOwnerDidIsNeverToldToThem_data()
    {
        QTest::addColumn<EditKind>("kind");
        QTest::addColumn<Booking>("after");
        QTest::newRow("confirmed") << K::Confirm << changed(janesBooking(), Status::Confirmed);
        QTest::newRow("note") << K::Note << withNote(janesBooking(), u"Knows us"_s);
    }

    void whatTheOwnerDidIsNeverToldToThem()
    {
        QFETCH(const EditKind, kind);
        QFETCH(const Booking, after);
        m_desk->decide(kind, u"Knows us"_s);
        // The webhook is faster than the answer.
        m_desk->hear(after);
        QVERIFY(m_desk->isIdle());
        QCOMPARE(m_desk->told, 0);
        QVERIFY(m_desk->record().acknowledged);
        // Done elsewhere it is news.
        QVERIFY(m_desk->ledger->alertShown({{2, FactKind::New, {}}}));
        m_desk->hear(kind == K::Confirm ? changed(janesBooking(2), Status::Confirmed)
                                        : withNote(janesBooking(2), u"Knows us"_s));
        QCOMPARE(m_desk->told, 1);
    }

    void aConfirmationIsSentAtOnceAndTheAnswerIsBelieved()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        QCOMPARE(desk.port->asked(), QStringList{u"PATCH 1 confirmed"_s});
        QCOMPARE(desk.state(), S::Sending);
        QCOMPARE(desk.port->waiting().purpose, Purpose::Person);
        QCOMPARE(desk.held().status, Status::Pending); // a mark, no version
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.held().status, Status::Confirmed);
        QCOMPARE(desk.port->asked().size(), 1);
        QCOMPARE(desk.told, 0);
    }

    void itsStoryTellsWhatTheOwnerDid()
    {
        Desk &desk = *m_desk;
        const auto story = [&desk](qint64 id) {
            QList<std::pair<StoryEvent, Source>> told;
            for (const StoryEntry &entry : StoryRecord(*desk.database).of(id).value().mid(1))
                told += {entry.event, entry.by};
            return told;
        };
        desk.decide(K::Confirm);
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        desk.decide(K::Cancel, reason, 2);
        desk.desk->takeBack(desk.desk->edits().first().id);
        desk.decide(K::Note, u"Later"_s, 2);
        desk.port->answer(refusal(422, u"validation_failed"_s));
        using E = StoryEvent;
        using Told = QList<std::pair<StoryEvent, Source>>;
        QCOMPARE(story(1),
                 (Told{{E::EditDecided, Source::Here},
                       {E::Acknowledged, Source::Here},
                       {E::EditSent, Source::Here},
                       {E::Confirmed, Source::Here}}));
        QCOMPARE(story(2),
                 (Told{{E::EditDecided, Source::Here},
                       {E::Acknowledged, Source::Here},
                       {E::EditTakenBack, Source::Here},
                       {E::EditDecided, Source::Here},
                       {E::EditSent, Source::Here},
                       {E::EditRefused, Source::Here}}));
        const StoryEntry last = StoryRecord(*desk.database).of(2).value().last();
        QCOMPARE(last.edit, K::Note);
        QVERIFY(!last.trouble.isEmpty());
    }

    void whoeverDecidesHasSeenIt()
    {
        QVERIFY(!m_desk->record().acknowledged);
        m_desk->decide(K::Confirm);
        QVERIFY(m_desk->record().acknowledged);
        QVERIFY(!m_desk->record(2).acknowledged);
    }

    void aCancellationWaitsEightSecondsAndIsNoNewsToItsOwner()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.pass(7'999);
        QCOMPARE(desk.state(), S::Undoable);
        QVERIFY(desk.port->asked().isEmpty());
        desk.pass(1);
        QCOMPARE(desk.port->asked(), QStringList{u"PATCH 1 cancelled"_s});
        QCOMPARE(desk.port->waiting().body.value(u"cancel_reason"_s).toString(), reason);
        desk.port->answer(dataOf(changed(janesBooking(), Status::Cancelled, reason)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.held().status, Status::Cancelled);
        QCOMPARE(desk.told, 0);
        QVERIFY(desk.record().acknowledged);
    }

    void itsOwnWebhookMayComeBeforeTheAnswer()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.pass(8 * second);
        const Booking cancelled = changed(janesBooking(), Status::Cancelled, reason);
        desk.hear(cancelled);
        QVERIFY(desk.isIdle());
        desk.port->answer(dataOf(cancelled));
        desk.hear(cancelled, "delete");
        QCOMPARE(desk.told, 0);
        QVERIFY(desk.record().acknowledged);
        QCOMPARE(desk.port->asked().size(), 1);
    }

    void aCancellationThatIsTakenBackIsNeverSent()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.pass(4 * second);
        desk.desk->takeBack(desk.desk->edits().first().id);
        QVERIFY(desk.isIdle());
        desk.pass(60 * second);
        QVERIFY(desk.port->asked().isEmpty());
        // Somebody else's cancellation is news all the same.
        desk.hear(changed(janesBooking(), Status::Cancelled));
        QCOMPARE(desk.told, 1);
    }

    void whatIsOnItsWayCannotBeTakenBack()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.desk->takeBack(desk.desk->edits().first().id);
        QCOMPARE(desk.state(), S::Sending);
        QCOMPARE(desk.failures.size(), 1);
    }

    void aRefusalIsSaidAndTheTruthIsRead()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.pass(8 * second);
        desk.port->answer(refusal(422, u"invalid_status_transition"_s));
        QCOMPARE(desk.state(), S::Refused);
        QVERIFY(!desk.desk->edits().first().trouble.isEmpty());
        QCOMPARE(desk.port->asked().last(), u"GET 1"_s);
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QCOMPARE(desk.held().status, Status::Confirmed);
        QCOMPARE(desk.state(), S::Refused);
        QCOMPARE(desk.told, 1);
        // It was not the owner who cancels it later.
        desk.hear(changed(desk.held(), Status::Cancelled));
        QCOMPARE(desk.told, 2);
    }

    void whatCameTrueInSpiteOfARefusalIsDone()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(refusal(422, u"invalid_status_transition"_s));
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
    }

    void everyRefusalStops_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 422})
            QTest::addRow("%d", status) << status;
    }

    void everyRefusalStops()
    {
        QFETCH(int, status);
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(refusal(status, {}));
        desk.port->answer(refusal(status, {}));
        QCOMPARE(desk.state(), S::Refused);
        desk.pass(3600 * second);
        QCOMPARE(desk.port->asked().size(), 2);
    }

    void aRefusedOneIsReadBeforeItIsTriedAgain()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(refusal(401, {}));
        desk.port->answer(refusal(401, {}));
        desk.desk->sendNow(desk.desk->edits().first().id, desk.held());
        QCOMPARE(desk.port->asked().last(), u"GET 1"_s);
        desk.port->answer(dataOf(janesBooking()));
        QCOMPARE(desk.port->asked().last(), u"PATCH 1 confirmed"_s);
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
    }

    void withoutALineItWaitsAndIsSentOnce()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(notSent());
        QCOMPARE(desk.state(), S::ToRead);
        QVERIFY(!desk.desk->edits().first().trouble.isEmpty());
        for (int hours = 0; hours < 2; ++hours) {
            desk.pass(3600 * second);
            desk.port->answer(notSent());
        }
        desk.pass(3600 * second);
        desk.port->answer(dataOf(janesBooking()));
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.port->asked().count(u"PATCH 1 confirmed"_s), 2); // the first never left
    }

    void theWaitsGrowAndEnd()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(answerLost());
        QList<qint64> waits;
        for (int i = 0; i < 12; ++i) {
            qint64 waited = 0;
            while (!desk.port->isWaiting()) {
                desk.pass(second);
                waited += second;
            }
            waits += waited;
            desk.port->answer(serverTrouble());
        }
        QCOMPARE(waits.first(), 2 * second);
        QVERIFY(std::is_sorted(waits.begin(), waits.end()));
        QCOMPARE(waits.last(), 1800 * second);
        QCOMPARE(desk.port->asked().count(u"PATCH 1 confirmed"_s), 1);
    }

    void theWaitsGrowAlsoWhereOnlySendingFails()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        for (int i = 0; i < 12; ++i) {
            desk.port->answer(serverTrouble());
            for (int waited = 0; !desk.port->isWaiting(); ++waited) {
                QVERIFY(waited <= 1800);
                desk.pass(second);
            }
            QCOMPARE(desk.port->asked().last(), u"GET 1"_s);
            desk.port->answer(dataOf(janesBooking()));
            QVERIFY(desk.port->isWaiting());
            QCOMPARE(desk.port->asked().last(), u"PATCH 1 confirmed"_s);
        }
        // The next one is due in half an hour.
        const qsizetype before = desk.port->asked().size();
        desk.port->answer(serverTrouble());
        desk.pass(1799 * second);
        QCOMPARE(desk.port->asked().size(), before);
        desk.pass(second);
        QCOMPARE(desk.port->asked().size(), before + 1);
    }

    void reserveKitsOwnWaitIsKept()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(tooMany(40));
        desk.pass(39'999);
        QCOMPARE(desk.port->asked().size(), 1);
        desk.pass(1);
        QCOMPARE(desk.port->asked(), (QStringList{u"PATCH 1 confirmed"_s, u"PATCH 1 confirmed"_s}));
    }

    void aLostAnswerIsReadBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("tookEffect");
        QTest::addColumn<int>("loss");
        for (const bool tookEffect : {false, true}) {
            for (const int loss : {0, 1, 2, 3})
                QTest::addRow("took effect %d, loss %d", tookEffect, loss) << tookEffect << loss;
        }
    }

    void aLostAnswerIsReadBeforeAnythingIsSent()
    {
        QFETCH(bool, tookEffect);
        QFETCH(int, loss);
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        const QList<ApiOutcome> losses{answerLost(), serverTrouble(), webPage(),
                                       ApiOutcome(QJsonValue(u"half an ans"_s))};
        desk.port->answer(losses.at(loss));
        desk.pass(2 * second);
        QCOMPARE(desk.port->asked(), (QStringList{u"PATCH 1 confirmed"_s, u"GET 1"_s}));
        const Booking confirmed = changed(janesBooking(), Status::Confirmed);
        desk.port->answer(dataOf(tookEffect ? confirmed : janesBooking()));
        if (!tookEffect) {
            QCOMPARE(desk.port->asked().last(), u"PATCH 1 confirmed"_s);
            desk.port->answer(dataOf(confirmed));
        }
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.port->asked().size(), tookEffect ? 2 : 3);
        QCOMPARE(desk.held().status, Status::Confirmed);
    }

    void whatChangedMeanwhileIsAsked()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.pass(8 * second);
        desk.port->answer(answerLost());
        desk.pass(2 * second);
        desk.port->answer(dataOf(moved(janesBooking())));
        QCOMPARE(desk.state(), S::Changed);
        desk.pass(3600 * second);
        QVERIFY(!desk.port->isWaiting());
        desk.desk->sendNow(desk.desk->edits().first().id, desk.held());
        desk.port->answer(dataOf(moved(janesBooking())));
        desk.port->answer(dataOf(changed(moved(janesBooking()), Status::Cancelled, reason)));
        QVERIFY(desk.isIdle());
    }

    void keptAsItIsNowNothingIsSent()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.hear(moved(janesBooking()));
        QCOMPARE(desk.state(), S::Changed);
        desk.desk->takeBack(desk.desk->edits().first().id);
        desk.pass(3600 * second);
        QVERIFY(desk.port->asked().isEmpty());
        QVERIFY(desk.isIdle());
    }

    void whatCanNeverBeDoneIsSaid()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(notSent());
        desk.hear(changed(janesBooking(), Status::Cancelled));
        QCOMPARE(desk.state(), S::Refused);
        QVERIFY(!desk.desk->edits().first().trouble.isEmpty());
    }

    void whatSomebodyElseDoesMeanwhileNeedNotBeSent()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.hear(changed(janesBooking(), Status::Cancelled, u"By phone"_s));
        QVERIFY(desk.isIdle());
        desk.pass(60 * second);
        QVERIFY(desk.port->asked().isEmpty());
        QCOMPARE(desk.told, 1); // by somebody else: news
    }

    void anUnsignedClaimIsReadBeforeItIsBelieved()
    {
        Desk &desk = *m_desk;
        desk.ledger->setClaimsAreRead(true);
        desk.decide(K::Cancel, reason);
        desk.hear(changed(janesBooking(), Status::Cancelled));
        QCOMPARE(desk.state(), S::Undoable);
        desk.pass(8 * second);
        QCOMPARE(desk.port->asked(), QStringList{u"GET 1"_s});
        desk.port->answer(dataOf(janesBooking()));
        QCOMPARE(desk.port->asked().last(), u"PATCH 1 cancelled"_s);
    }

    void aCancellationReplacesAWaitingConfirmation()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(notSent());
        desk.decide(K::Cancel, reason);
        desk.pass(8 * second);
        QCOMPARE(desk.desk->edits().size(), 1);
        QCOMPARE(desk.port->asked(), (QStringList{u"PATCH 1 confirmed"_s, u"PATCH 1 cancelled"_s}));
    }

    void aCancellationThatIsTakenBackLeavesTheConfirmation()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(notSent());
        desk.decide(K::Cancel, reason);
        desk.pass(5 * second);
        QVERIFY(!desk.port->isWaiting());
        desk.desk->takeBack(desk.desk->edits().last().id);
        QCOMPARE(desk.port->asked().last(), u"GET 1"_s);
    }

    void aCancellationGoesAfterAConfirmationThatIsOnItsWay()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.decide(K::Cancel, reason);
        desk.pass(8 * second);
        QCOMPARE(desk.port->asked(), QStringList{u"PATCH 1 confirmed"_s});
        const Booking confirmed = changed(janesBooking(), Status::Confirmed);
        desk.port->answer(dataOf(confirmed));
        // That it is confirmed now was the owner's own doing: nothing to ask.
        QCOMPARE(desk.port->asked().last(), u"PATCH 1 cancelled"_s);
        desk.port->answer(dataOf(changed(confirmed, Status::Cancelled, reason)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.held().status, Status::Cancelled);
    }

    void aSecondNoteReplacesAWaitingOne()
    {
        Desk &desk = *m_desk;
        desk.desk->setPort(nullptr);
        desk.decide(K::Note, u"One"_s);
        desk.decide(K::Note, u"Two"_s);
        desk.desk->setPort(desk.port.get());
        QCOMPARE(desk.desk->edits().size(), 1);
        desk.port->answer(dataOf(janesBooking())); // it waited for a key: read first
        QCOMPARE(desk.port->waiting().body.value(u"message"_s).toString(), u"Two"_s);
        desk.port->answer(dataOf(withNote(janesBooking(), u"Two"_s)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.held().message, u"Two"_s);
    }

    void aNoteThatIsTakenBackByAnotherIsNotLost()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Note, u"New"_s);
        desk.decide(K::Note, u"First visit"_s); // as it was before
        desk.port->answer(dataOf(withNote(janesBooking(), u"New"_s)));
        QCOMPARE(desk.port->waiting().body.value(u"message"_s).toString(), u"First visit"_s);
    }

    void twoBookingsGoOneAfterTheOther()
    {
        Desk &desk = *m_desk;
        desk.desk->decide({wishFor(K::Confirm), wishFor(K::Confirm, {}, janesBooking(2))});
        QCOMPARE(desk.port->asked().size(), 1);
        desk.port->answer(dataOf(changed(janesBooking(1), Status::Confirmed)));
        QCOMPARE(desk.port->asked().last(), u"PATCH 2 confirmed"_s);
        desk.port->answer(dataOf(changed(janesBooking(2), Status::Confirmed)));
        QVERIFY(desk.isIdle());
    }

    void endedWithinTheSecondsItIsAskedNotSent()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Cancel, reason);
        desk.restart();
        QCOMPARE(desk.state(), S::Interrupted);
        desk.pass(3600 * second);
        QVERIFY(desk.port->asked().isEmpty());
        desk.restart();
        QCOMPARE(desk.state(), S::Interrupted);
        desk.desk->sendNow(desk.desk->edits().first().id, desk.held());
        QCOMPARE(desk.port->asked(), QStringList{u"GET 1"_s});
        desk.port->answer(dataOf(janesBooking()));
        QCOMPARE(desk.port->asked().last(), u"PATCH 1 cancelled"_s);
    }

    void endedWhileSendingItIsReadFirst()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.restart();
        QCOMPARE(desk.port->asked(), QStringList{u"GET 1"_s});
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
    }

    void anotherKeyIsNotSentWhatMayHaveArrivedWithTheFirst()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        FakePort other;
        desk.desk->setPort(&other);
        QCOMPARE(other.asked(), QStringList{u"GET 1"_s});
        // The answer to the first comes too late.
        desk.port->answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QCOMPARE(desk.desk->edits().size(), 1);
        other.answer(dataOf(changed(janesBooking(), Status::Confirmed)));
        QVERIFY(desk.isIdle());
    }

    void agreedButNotDoneIsSaid()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(dataOf(janesBooking()));
        QCOMPARE(desk.state(), S::Refused);
    }

    void aNoteThatReserveKitTidiesUpIsSaved()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Note, u" New "_s);
        desk.port->answer(dataOf(withNote(janesBooking(), u"New"_s)));
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.held().message, u"New"_s);
    }

    void aBookingThatIsGoneIsSaidAndLookedFor()
    {
        Desk &desk = *m_desk;
        desk.decide(K::Confirm);
        desk.port->answer(answerLost());
        desk.pass(2 * second);
        desk.port->answer(refusal(404, u"booking_not_found"_s));
        QCOMPARE(desk.state(), S::Refused);
        QCOMPARE(desk.readsWanted, QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(TestEditDesk)
#include "tst_editdesk.moc"
