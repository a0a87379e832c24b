// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/meta.h"
#include "tests/poll/counter.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

int asksFor(const Counter &counter, Purpose purpose)
{
    return int(std::ranges::count(counter.port.asked, purpose, &ApiCall::purpose));
}

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSyncTakesAllThereIsWithoutAWord()
    {
        Counter counter;
        for (int i = 0; i < 120; ++i)
            counter.book();
        counter.connectShop();
        counter.pass(minute);
        QVERIFY(counter.agrees());
        QVERIFY(counter.due.isEmpty());
        QVERIFY(!counter.poller->state().syncing);
        const QList<BookingRecord> records = counter.ledger->snapshot().value();
        for (const BookingRecord &record : records) {
            QVERIFY(record.acknowledged);
            QCOMPARE(record.heardBy, Source::FirstSync);
        }
    }

    void theFirstSyncIsSilentAlsoOnAPcWhoseClockIsSlow()
    {
        Counter counter;
        const qint64 old = counter.book().id;
        const QDateTime right = counter.clock.now().addSecs(60);
        counter.clock.jumpTo(right.addSecs(-5 * 3600));
        RateHeaders headers;
        headers.date = right.toSecsSinceEpoch();
        counter.budget->hear(Purpose::Poll, ApiOutcome(QJsonValue(), headers));
        counter.connectShop();
        counter.pass(minute);
        QVERIFY(counter.record(old)->acknowledged);
        QVERIFY(counter.due.isEmpty());
    }

    void aKeyThatIsHeldDownAsksOnce()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        const int before = asksFor(counter, Purpose::Person);
        for (int i = 0; i < 50; ++i) {
            counter.poller->refresh();
            counter.settle();
        }
        const int once = asksFor(counter, Purpose::Person) - before;
        QVERIFY2(once > 0 && once <= int(counter.shop.services().size()) * 2,
                 qPrintable(QString::number(once)));
        counter.clock.advance(2'000);
        counter.poller->refresh();
        counter.settle();
        QVERIFY(asksFor(counter, Purpose::Person) - before > once);
    }

    void howFarTheFirstSyncIsIsSaid()
    {
        Counter counter;
        for (int i = 0; i < 120; ++i)
            counter.book();
        QList<PollState> said;
        QObject::connect(counter.poller.get(), &Poller::stateChanged,
                         [&said](const PollState &state) { said += state; });
        counter.connectShop();
        counter.pass(minute);
        QVERIFY(std::ranges::any_of(
            said, [](const PollState &state) { return state.syncing && state.read > 0 && state.total > 0; }));
        QVERIFY(!said.last().syncing);
    }

    void whatNoWebhookToldIsFoundAndToldOnce()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        const Booking booked = counter.book();
        counter.pass(2 * minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
        QCOMPARE(counter.record(booked.id)->heardBy, Source::Api);
        QVERIFY(!counter.poller->state().webhooksProven);
        QCOMPARE(counter.poller->state().deaf, QList<qint64>{booked.serviceId});
        counter.deliver(booked);
        counter.pass(minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void aServiceWithoutWebhooksStaysDeafWhateverTheOthersHear()
    {
        Counter counter;
        const Booking heard = counter.book();
        counter.connectShop();
        counter.pass(minute);
        Booking missed = counter.book();
        while (missed.serviceId == heard.serviceId)
            missed = counter.book();
        counter.deliver(heard);
        counter.pass(2 * minute);
        const QList<qint64> deaf = counter.poller->state().deaf;
        QVERIFY(deaf.contains(missed.serviceId));
        counter.deliver(heard);
        QCOMPARE(counter.poller->state().provenAt, counter.clock.nowMs() / 1000 * 1000);
        QVERIFY(counter.poller->state().deaf.contains(missed.serviceId));
        QVERIFY(!counter.poller->state().deaf.contains(heard.serviceId));
        counter.restart();
        counter.connectShop();
        counter.pass(minute);
        QCOMPARE(counter.poller->state().deaf, QList<qint64>{missed.serviceId});
        QVERIFY(counter.poller->state().provenAt > 0);
        counter.deliver(missed);
        QCOMPARE(counter.poller->state().deaf, QList<qint64>());
        QVERIFY(counter.poller->state().webhooksProven);
    }

    void cancellationsAndRemovalsAreFoundToo()
    {
        Counter counter;
        const qint64 cancelled = counter.book().id;
        const qint64 removed = counter.book().id;
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        counter.cancel(cancelled);
        counter.remove(removed);
        counter.pass(3 * minute);
        QVERIFY(counter.agrees());
        QCOMPARE(counter.told(cancelled, FactKind::Cancelled), 1);
        QCOMPARE(counter.told(removed, FactKind::Cancelled), 1);
    }

    void whatHappenedWhileDeskbellDidNotRunIsTold()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        counter.restart();
        const Booking booked = counter.book();
        counter.clock.advance(8 * hour);
        counter.connectShop();
        counter.pass(minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void aFirstSyncThatWasCutShortIsBegunAgainWithoutAWord()
    {
        Counter counter;
        for (int i = 0; i < 400; ++i)
            counter.book();
        counter.poller->setPort(&counter.port);
        counter.connectShop();
        counter.restart();
        counter.connectShop();
        counter.pass(2 * minute);
        QVERIFY(counter.agrees());
        QVERIFY(counter.due.isEmpty());
    }

    void aClaimIsConfirmedByOneRequest()
    {
        Counter counter;
        counter.book();
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        const Booking booked = counter.book();
        counter.deliver(booked);
        QVERIFY(counter.record(booked.id)->unconfirmed);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1); // the alert does not wait
        counter.clock.advance(1000);
        counter.settle();
        QVERIFY(!counter.record(booked.id)->unconfirmed);
        QCOMPARE(asksFor(counter, Purpose::Claim), 1);
        QVERIFY(counter.poller->state().webhooksProven);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void aClaimThatComesWhileAPageIsUnderWayIsConfirmedAllTheSame()
    {
        Counter counter;
        counter.book();
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        counter.poller->refresh();
        counter.clock.advance(10);
        const Booking booked = counter.book();
        counter.deliver(booked);
        counter.clock.advance(10);
        counter.settle();
        QVERIFY(!counter.record(booked.id)->unconfirmed);
        QCOMPARE(asksFor(counter, Purpose::Claim), 1);
    }

    void aForgedBookingIsTakenBack()
    {
        Counter counter;
        counter.book();
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        Booking forged = counter.book();
        forged.id = 999'999;
        counter.deliver(forged);
        QCOMPARE(counter.told(forged.id, FactKind::New), 1);
        counter.pass(minute);
        QVERIFY(counter.record(forged.id)->removed);
        QCOMPARE(counter.told(forged.id, FactKind::New), 0);
        QCOMPARE(counter.told(forged.id, FactKind::Cancelled), 0);
        QVERIFY(!counter.poller->state().webhooksProven);
        QVERIFY(counter.poller->state().confirming);
        QCOMPARE(counter.poller->state().provenAt, 0);
    }

    void aForgedCancellationIsTakenBack()
    {
        Counter counter;
        Booking booked = counter.book();
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        booked.status = Status::Cancelled;
        booked.updatedAt += hour;
        counter.deliver(booked, "update");
        QCOMPARE(counter.told(booked.id, FactKind::Cancelled), 1);
        counter.pass(minute);
        QVERIFY(counter.agrees());
        QCOMPARE(counter.told(booked.id, FactKind::Cancelled), 0);
    }

    void aFloodOfForgedDeliveriesCostsItsShareAlone()
    {
        Counter counter(10'000);
        Booking forged = counter.book();
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        const qint64 polls = counter.budget->left(Purpose::Poll);
        for (int i = 0; i < 2'000; ++i) {
            forged.id = 500'000 + i;
            counter.deliver(forged);
        }
        counter.pass(10 * minute);
        QCOMPARE(counter.budget->left(Purpose::Claim), 0);
        QVERIFY(counter.budget->left(Purpose::Person) >= 500);
        QVERIFY2(polls - counter.budget->left(Purpose::Poll) < 60,
                 qPrintable(QString::number(polls - counter.budget->left(Purpose::Poll))));
        const Booking booked = counter.book();
        counter.pass(20 * minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void forgedBookingsHoldUpNoRemoval()
    {
        Counter counter(10'000);
        Booking forged = counter.book();
        const qint64 removed = counter.book().id;
        counter.connectShop(Trust::Anybody);
        counter.pass(minute);
        for (int i = 0; i < 2'000; ++i) {
            forged.id = 500'000 + i;
            counter.deliver(forged);
        }
        counter.pass(10 * minute);
        QCOMPARE(counter.budget->left(Purpose::Claim), 0);
        counter.remove(removed);
        counter.pass(3 * hour);
        QVERIFY(counter.record(removed)->removed);
        QVERIFY(counter.poller->state().questions.isEmpty());
        counter.restart();
        counter.connectShop(Trust::Anybody);
        const qint64 another = counter.book().id;
        counter.pass(hour);
        counter.remove(another);
        counter.pass(3 * hour);
        QVERIFY(counter.record(another)->removed);
        QVERIFY(counter.poller->state().questions.isEmpty());
        QCOMPARE(counter.told(removed, FactKind::Cancelled), 1);
    }

    void aListThatCannotBeUnderstoodIsSaid()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        QCOMPARE(counter.poller->state().trouble, QString());
        counter.port.garbles = [](QByteArray &body) { body.replace("\"bookings\":[", "\"booked\":["); };
        counter.poller->refresh();
        counter.pass(minute);
        QVERIFY(counter.poller->state().trouble.contains(u"could not be understood"_s));
        const qint64 since = counter.poller->state().troubleSince;
        QVERIFY(since > 0);
        counter.pass(minute);
        QCOMPARE(counter.poller->state().troubleSince, since);
        counter.port.garbles = nullptr;
        counter.poller->refresh();
        counter.pass(minute);
        QCOMPARE(counter.poller->state().trouble, QString());
        QCOMPARE(counter.poller->state().troubleSince, 0);
    }

    void aBookingThatCannotBeReadIsSaid()
    {
        Counter counter;
        const qint64 odd = counter.book().id;
        counter.connectShop();
        counter.pass(minute);
        QVERIFY(!counter.poller->state().someUnreadable);
        counter.port.garbles = [odd](QByteArray &body) {
            body.replace("\"id\":" + QByteArray::number(odd) + ',', "\"id\":\"odd\",");
        };
        counter.poller->refresh();
        counter.pass(minute);
        QVERIFY(counter.poller->state().someUnreadable);
        QVERIFY(!counter.record(odd)->removed);
        counter.port.garbles = nullptr;
        counter.poller->refresh();
        counter.pass(minute);
        QVERIFY(!counter.poller->state().someUnreadable);
    }

    void anotherShopsKeyAsksFirst()
    {
        Counter counter;
        const qint64 id = counter.book().id;
        counter.connectShop();
        counter.pass(minute);
        counter.restart();
        counter.port.hides = true;
        counter.connectShop();
        counter.pass(hour);
        QCOMPARE(counter.poller->state().questions, QList<PollQuestion>{{PollQuestion::Kind::OtherServices}});
        QVERIFY(!counter.record(id)->removed);
        QCOMPARE(counter.poller->state().idle, PollIdle::OtherServices);
        counter.poller->acceptServices();
        counter.pass(minute);
        QVERIFY(counter.poller->state().questions.isEmpty());
        QVERIFY(!counter.record(id)->removed);
        QVERIFY(counter.due.isEmpty());
    }

    void whatTheAcceptedShopHasIsOld()
    {
        Counter counter;
        // What is left of the shop that was there before.
        Meta meta(*counter.database);
        QVERIFY(meta.setValue(u"read_services"_s, u"99"_s));
        QVERIFY(meta.setReadSince(counter.clock.nowMs()));
        QVERIFY(meta.setSweptAt(counter.clock.nowMs()));
        counter.clock.advance(10 * 24 * hour);
        const Booking old = counter.book();
        counter.clock.advance(24 * hour);
        counter.restart();
        counter.connectShop();
        QCOMPARE(counter.poller->state().questions.size(), 1);
        counter.poller->acceptServices();
        counter.pass(minute);
        QVERIFY(counter.record(old.id).has_value());
        QCOMPARE(counter.told(old.id, FactKind::New), 0);
        const Booking booked = counter.book();
        counter.pass(2 * minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void aKeyThatShowsOneOfTheServicesIsThisShops()
    {
        Counter counter;
        Booking kept = counter.book();
        Booking gone = counter.book();
        while (gone.serviceId == kept.serviceId)
            gone = counter.book();
        counter.connectShop();
        counter.pass(minute);
        Catalogue fewer;
        fewer.services.insert(kept.serviceId, {kept.serviceId, u"Haircut"_s, "UTC"});
        counter.poller->setCatalogue(fewer, std::nullopt);
        counter.pass(hour);
        QVERIFY(counter.poller->state().questions.isEmpty());
        QVERIFY(!counter.record(gone.id)->removed);
        QVERIFY(!counter.record(kept.id)->removed);
    }

    void manyRemovalsAtOnceAreAskedAbout()
    {
        Counter counter;
        QList<qint64> ids;
        for (int i = 0; i < 150; ++i)
            ids += counter.book().id;
        counter.connectShop();
        counter.pass(minute);
        const qint64 service = counter.record(ids.first())->booking.serviceId;
        int gone = 0;
        for (const qint64 id : ids) {
            if (counter.record(id)->booking.serviceId == service) {
                counter.remove(id);
                ++gone;
            }
        }
        QVERIFY(gone > 20);
        counter.pass(10 * minute);
        const QList<PollQuestion> questions = counter.poller->state().questions;
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().serviceId, service);
        QCOMPARE(questions.first().count, gone);
        QCOMPARE(questions.first().of, gone);
        QVERIFY(!counter.record(ids.first())->removed);
        counter.poller->answerRemovals(service, true);
        counter.pass(10 * minute);
        QVERIFY(counter.agrees());
        QVERIFY(counter.poller->state().questions.isEmpty());
    }

    void aRefusedKeyRemovesNothingAndIsGotOver()
    {
        Counter counter;
        const qint64 id = counter.book().id;
        counter.connectShop();
        counter.pass(minute);
        ApiFailure refused{Error{u"Refused"_s, Remedy::AskOwner}, 404, {}};
        counter.port.fails = refused; // not in ReserveKit's envelope
        counter.pass(10 * minute);
        QVERIFY(!counter.record(id)->removed);
        counter.port.fails.reset();
        const Booking booked = counter.book();
        counter.pass(5 * minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }

    void whatPiledUpIsSaidBeforeItIsTold()
    {
        Counter counter;
        counter.book();
        int cameBack = 0;
        const auto listen = [&] {
            QObject::connect(counter.poller.get(), &Poller::cameBack, [&] {
                ++cameBack;
                QCOMPARE(counter.due.size(), 0);
            });
        };
        listen();
        counter.connectShop();
        counter.pass(5 * minute);
        QCOMPARE(cameBack, 0); // the first sync tells nothing
        counter.restart();
        listen();
        counter.book();
        counter.connectShop();
        counter.pass(5 * minute);
        QCOMPARE(cameBack, 1);
        QCOMPARE(counter.due.size(), 1);
    }

    void aLineThatWasGoneForLongCameBackAndOneThatBlinkedDidNot()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(5 * minute);
        QSignalSpy cameBack(counter.poller.get(), &Poller::cameBack);
        for (const auto &[minutes, times] : {std::pair(2, 0), std::pair(30, 1)}) {
            counter.port.fails = ApiFailure{Error{u"No line"_s, Remedy::RetryLater}, 0, {}};
            counter.pass(minutes * minute);
            counter.port.fails.reset();
            counter.pass(10 * minute);
            QCOMPARE(cameBack.size(), times);
        }
    }

    void whereDeliveriesComeNothingPilesUpThoughNoQuestionIsAnswered()
    {
        Counter counter;
        counter.book();
        counter.connectShop();
        counter.pass(5 * minute);
        QSignalSpy cameBack(counter.poller.get(), &Poller::cameBack);
        counter.port.fails = ApiFailure{Error{u"No line"_s, Remedy::RetryLater}, 0, {}};
        counter.pass(30 * minute);
        counter.deliver(counter.book());
        counter.port.fails.reset();
        counter.pass(10 * minute);
        QCOMPARE(cameBack.size(), 0);
    }

    void aClockThatIsSetBackADayKeepsNothingFromBeingFound()
    {
        Counter counter;
        const qint64 id = counter.book().id;
        counter.connectShop();
        counter.pass(10 * minute);
        counter.clock.jumpTo(counter.clock.now().addDays(-1));
        const Booking booked = counter.book();
        counter.pass(3 * minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
        counter.cancel(id);
        counter.pass(5 * minute);
        QCOMPARE(counter.told(id, FactKind::Cancelled), 1);
    }

    void aPersonWhoAsksIsAnsweredThoughPollingHasNothingLeft()
    {
        Counter counter(1'000);
        counter.book();
        counter.connectShop();
        counter.pass(minute);
        while (counter.budget->left(Purpose::Poll) > 0)
            QVERIFY(counter.budget->take(Purpose::Poll).ok());
        const Booking booked = counter.book();
        counter.pass(hour);
        QCOMPARE(counter.told(booked.id, FactKind::New), 0);
        counter.poller->refresh();
        counter.pass(minute);
        QCOMPARE(counter.told(booked.id, FactKind::New), 1);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
