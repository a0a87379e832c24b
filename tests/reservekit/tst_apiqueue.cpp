// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"
#include "app/reservekit/apiclient.h"
#include "app/reservekit/apiqueue.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 nowMs = 1'778'580'000'000;
constexpr Pace slow{1, 1};

// Answers when it is told to.
class FakeLine : public ApiPort
{
public:
    void send(const ApiCall &call, QObject *, Handler handler) override
    {
        paths += call.path;
        m_handlers += std::move(handler);
    }
    void answer(const ApiOutcome &outcome) { m_handlers.takeFirst()(outcome); }

    QStringList paths;

private:
    QList<Handler> m_handlers;
};

ApiOutcome failed(int status, std::optional<int> retryAfter = std::nullopt)
{
    return ApiFailure{{u"Not so."_s}, status, u"some_code"_s, retryAfter, status != 0};
}

} // namespace

class TestApiQueue : public QObject
{
    Q_OBJECT

    FakeClock m_clock{QDateTime::fromMSecsSinceEpoch(nowMs)};
    FakeLine m_line;
    std::unique_ptr<QObject> m_caller;
    std::unique_ptr<ApiQueue> m_queue;
    QList<ApiOutcome> m_heard;
    QList<Purpose> m_paid;

    void open(
        Pace pace, ApiQueue::Permit permit = [](Purpose) { return Done{}; })
    {
        m_queue = std::make_unique<ApiQueue>(m_line, m_clock, pace, std::move(permit));
        connect(m_queue.get(), &ApiQueue::sent, this, [this](Purpose purpose) { m_paid += purpose; });
    }
    void ask(const QString &path, Purpose purpose = Purpose::Poll)
    {
        m_queue->send({ApiMethod::Get, path, {}, {}, purpose}, m_caller.get(),
                      [this](const ApiOutcome &outcome) { m_heard += outcome; });
    }
    void pass(qint64 ms)
    {
        m_clock.advance(ms);
        m_queue->goOn();
    }

private slots:
    void init()
    {
        m_caller = std::make_unique<QObject>();
        m_line = {};
        m_heard.clear();
        m_paid.clear();
    }
    void cleanup() { m_queue.reset(); }

    void theMostUrgentGoesFirst()
    {
        open(slow);
        ask(u"first"_s);
        ask(u"poll"_s);
        ask(u"claim"_s, Purpose::Claim);
        ask(u"person"_s, Purpose::Person);
        ask(u"other person"_s, Purpose::Person);
        QCOMPARE(m_line.paths, QStringList{u"first"_s});
        for (int i = 0; i < 4; ++i)
            pass(1'000);
        QCOMPARE(m_line.paths,
                 (QStringList{u"first"_s, u"person"_s, u"other person"_s, u"claim"_s, u"poll"_s}));
        QCOMPARE(
            m_paid,
            (QList<Purpose>{Purpose::Poll, Purpose::Person, Purpose::Person, Purpose::Claim, Purpose::Poll}));
    }

    void waitsByItself()
    {
        SystemClock clock;
        ApiQueue queue(m_line, clock, {20, 1}, [](Purpose) { return Done{}; });
        for (int i = 0; i < 3; ++i)
            queue.send({ApiMethod::Get, u"x"_s}, m_caller.get(), [](const ApiOutcome &) {});
        QCOMPARE(m_line.paths.size(), 1);
        QTRY_COMPARE(m_line.paths.size(), 3);
    }

    void pollsThatAreNotAnsweredLeaveRoomForAPerson()
    {
        open({100, 100});
        for (int i = 0; i < 10; ++i)
            ask(u"poll"_s);
        QCOMPARE(m_line.paths.size(), 4);
        ask(u"person"_s, Purpose::Person);
        QCOMPARE(m_line.paths.last(), u"person"_s);
        m_line.answer(QJsonValue(1));
        QCOMPARE(m_heard.size(), 1);
        QCOMPARE(m_line.paths.size(), 6);
    }

    void a429HoldsTheOthersAndIsNotRepeated()
    {
        open({100, 100});
        ask(u"one"_s);
        m_line.answer(failed(429, 5));
        QCOMPARE(m_heard.size(), 1);
        ask(u"two"_s, Purpose::Person);
        pass(4'999);
        QCOMPARE(m_line.paths, QStringList{u"one"_s});
        pass(1);
        QCOMPARE(m_line.paths, (QStringList{u"one"_s, u"two"_s}));
    }

    void theMonthsLimitIsSaidAtOnce()
    {
        open({100, 100});
        ask(u"one"_s);
        ask(u"two"_s);
        m_line.answer(failed(429, 7'200));
        ask(u"three"_s, Purpose::Person);
        QCOMPARE(m_heard.size(), 1); // from the event loop
        QTRY_COMPARE(m_heard.size(), 2);
        QCOMPARE(m_heard[1].failure().status, 429);
        QCOMPARE(m_heard[1].failure().retryAfter, std::optional<int>(7'200));
        QVERIFY(!m_heard[1].failure().sent);
        QVERIFY(m_heard[1].failure().error.sentence.contains(u"120 min"_s));
        QCOMPARE(m_line.paths, (QStringList{u"one"_s, u"two"_s}));
    }

    void whatTheMonthDoesNotPermitIsNotSent()
    {
        open({100, 100}, [](Purpose purpose) {
            return purpose == Purpose::Person
                ? Result<Done>(Done{})
                : Result<Done>(Error{u"The month is used up."_s, Remedy::RetryLater});
        });
        ask(u"poll"_s);
        ask(u"person"_s, Purpose::Person);
        QCOMPARE(m_line.paths, QStringList{u"person"_s});
        QTRY_COMPARE(m_heard.size(), 1);
        QCOMPARE(m_heard[0].failure().error.sentence, u"The month is used up."_s);
        QVERIFY(!m_heard[0].failure().sent);
        QCOMPARE(m_paid, QList<Purpose>{Purpose::Person});
    }

    void aRefusedKeyIsNotShownAgainUntilItIsAnother()
    {
        open({100, 100});
        ask(u"one"_s);
        m_line.answer(failed(401));
        ask(u"two"_s);
        QTRY_COMPARE(m_heard.size(), 2);
        QCOMPARE(m_heard[1].failure().status, 401);
        QVERIFY(!m_heard[1].failure().sent);
        m_queue->startOver({100, 100});
        ask(u"three"_s);
        QCOMPARE(m_line.paths, (QStringList{u"one"_s, u"three"_s}));
    }

    void aNewKeyEndsWhatTheOldOneAsked()
    {
        open({1, 1});
        ask(u"under way"_s);
        ask(u"waiting"_s);
        m_queue->startOver({1, 1});
        QTRY_COMPARE(m_heard.size(), 2);
        const auto sent =
            std::ranges::count_if(m_heard, [](const ApiOutcome &o) { return o.failure().sent; });
        QCOMPARE(sent, 1);
        m_line.answer(QJsonValue(u"late"_s));
        QCOMPARE(m_heard.size(), 2);
        ask(u"new"_s);
        QCOMPARE(m_line.paths.last(), u"new"_s);
    }

    void whoeverIsGoneCostsNothing()
    {
        open({1, 1});
        ask(u"one"_s);
        ask(u"two"_s);
        m_caller.reset();
        m_line.answer(QJsonValue(1));
        pass(10'000);
        QVERIFY(m_heard.isEmpty());
        QCOMPARE(m_line.paths, QStringList{u"one"_s});
    }

    void theStandInNeverHasToSayTooMany()
    {
        SystemClock clock;
        MadeUpShop shop("Europe/Berlin");
        ApiStandIn api(shop, clock, "tk_rsv_knock", {10, 20});
        QVERIFY(api.listen());
        ApiClient client(clock, {api.url(), "tk_rsv_knock"});
        ApiQueue queue(client, clock, {10, 20}, [](Purpose) { return Done{}; });
        const QUrlQuery query(u"page=1&page_size=1"_s);
        for (int i = 0; i < 40; ++i)
            queue.send({ApiMethod::Get, u"/services"_s, query}, m_caller.get(),
                       [this](const ApiOutcome &outcome) { m_heard += outcome; });
        QTRY_COMPARE(m_heard.size(), 40);
        QVERIFY(std::ranges::all_of(m_heard, [](const ApiOutcome &outcome) { return outcome.ok(); }));
    }
};

QTEST_GUILESS_MAIN(TestApiQueue)
#include "tst_apiqueue.moc"
