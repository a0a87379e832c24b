// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/webhooksender.h"

#include "fakelistener.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

SenderHabits brisk()
{
    SenderHabits habits;
    habits.duplicatePercent = 0;
    habits.latePercent = 0;
    habits.firstRetry = 1;
    habits.longestRetry = 4;
    return habits;
}

const QByteArray body = QByteArrayLiteral(R"({"event_type":"bookings.create","bookings":[]})");

} // namespace

class TestWebhookSender : public QObject
{
    Q_OBJECT

private slots:
    void postsTheBodyAsJson()
    {
        FakeListener listener;
        WebhookSender sender(m_clock, 1, brisk());
        sender.setUrl(listener.url());
        sender.post(body);
        QTRY_COMPARE(sender.backlog(), 0);
        QCOMPARE(listener.requests().size(), 1);
        const FakeListener::Request &request = listener.requests().first();
        QVERIFY(request.head.startsWith("POST /hooks/token HTTP/1.1\r\n"));
        QCOMPARE(request.header("content-type"), "application/json");
        QCOMPARE(request.body, body);
    }

    void triesAgainUntilTheAnswerIsGood_data()
    {
        QTest::addColumn<QList<QByteArray>>("bad");
        QTest::newRow("busy") << QList<QByteArray>{FakeListener::status(503), FakeListener::status(429)};
        QTest::newRow("refused") << QList<QByteArray>{FakeListener::status(404), FakeListener::status(401)};
        QTest::newRow("sent elsewhere") << QList<QByteArray>{
            "HTTP/1.1 302 -\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"};
        QTest::newRow("half an answer") << QList<QByteArray>{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"};
        QTest::newRow("no HTTP") << QList<QByteArray>{"hello\r\n\r\n"};
        QTest::newRow("no answer in time") << QList<QByteArray>{QByteArray()};
    }

    void triesAgainUntilTheAnswerIsGood()
    {
        QFETCH(QList<QByteArray>, bad);
        const qsizetype failures = bad.size();
        FakeListener listener(bad << FakeListener::status(200));
        SenderHabits habits = brisk();
        if (bad.first().isEmpty())
            habits.timeout = 200;
        WebhookSender sender(m_clock, 1, habits);
        const QSignalSpy delivered(&sender, &WebhookSender::delivered);
        sender.setUrl(listener.url());
        sender.post(body);
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(listener.requests().size(), failures + 1);
        QCOMPARE(sender.backlog(), 0);
    }

    void losesNothingWhileTheListenerIsAway()
    {
        auto listener = std::make_unique<FakeListener>();
        const QUrl gone = listener->url();
        listener.reset();
        WebhookSender sender(m_clock, 1, brisk());
        const QSignalSpy refused(&sender, &WebhookSender::refused);
        sender.setUrl(gone);
        for (int i = 0; i < 20; ++i)
            sender.post(QByteArray::number(i));
        QTRY_VERIFY(refused.size() > 20);
        FakeListener back;
        sender.setUrl(back.url());
        QTRY_COMPARE(sender.backlog(), 0);
        QSet<QByteArray> bodies;
        for (const FakeListener::Request &request : back.requests())
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), 20);
    }

    void aNewAddressIsTriedAtOnce()
    {
        SenderHabits patient = brisk();
        patient.firstRetry = patient.longestRetry = 3'600'000;
        FakeListener broken({FakeListener::status(500)});
        FakeListener good;
        WebhookSender sender(m_clock, 1, patient);
        const QSignalSpy refused(&sender, &WebhookSender::refused);
        sender.setUrl(broken.url());
        sender.post(body);
        QTRY_COMPARE(refused.size(), 1);
        sender.setUrl(good.url());
        QTRY_COMPARE(good.requests().size(), 1);
    }

    void signsEachBody()
    {
        FakeListener listener;
        WebhookSender sender(m_clock, 1, brisk());
        sender.setSigner([](const QByteArray &bytes) {
            return WebhookSender::Headers{{"X-Webhook-Signature", QByteArray::number(bytes.size())}};
        });
        sender.setUrl(listener.url());
        sender.post(body);
        QTRY_COMPARE(listener.requests().size(), 1);
        QCOMPARE(listener.requests().first().header("x-webhook-signature"), QByteArray::number(body.size()));
    }

    void aDuplicateComesTwice()
    {
        SenderHabits habits = brisk();
        habits.duplicatePercent = 100;
        habits.longestDelay = 20;
        FakeListener listener;
        WebhookSender sender(m_clock, 1, habits);
        sender.setUrl(listener.url());
        sender.post(body);
        QTRY_COMPARE(sender.backlog(), 0);
        QCOMPARE(listener.requests().size(), 2);
        QCOMPARE(listener.requests().at(1).body, body);
    }

    void aLateOneIsOvertaken()
    {
        SenderHabits late = brisk();
        late.latePercent = 100;
        late.longestDelay = 3'000;
        QRandomGenerator random(3);
        QVERIFY(departures(random, late).first() > 500);
        FakeListener listener;
        WebhookSender sender(m_clock, 3, late);
        sender.setUrl(listener.url());
        sender.post("first");
        sender.postPlain("second");
        QTRY_COMPARE(listener.requests().size(), 2);
        QCOMPARE(listener.requests().at(0).body, QByteArrayLiteral("second"));
        QCOMPARE(listener.requests().at(1).body, QByteArrayLiteral("first"));
    }

    void mishapsAreSeldomAndReproducible()
    {
        QRandomGenerator random(7);
        QRandomGenerator again(7);
        const SenderHabits habits;
        int late = 0;
        int twice = 0;
        for (int i = 0; i < 1000; ++i) {
            const QList<int> copies = departures(random, habits);
            QCOMPARE(departures(again, habits), copies);
            late += copies.first() > 0 ? 1 : 0;
            twice += copies.size() == 2 ? 1 : 0;
            QVERIFY(copies.last() <= 2 * habits.longestDelay);
        }
        QVERIFY2(late > 20 && late < 120, qPrintable(QString::number(late)));
        QVERIFY2(twice > 20 && twice < 120, qPrintable(QString::number(twice)));
    }

    void waitsTwiceAsLongEachTimeUpToALimit()
    {
        const SenderHabits habits;
        const QList<int> delays{retryDelay(1, habits), retryDelay(2, habits), retryDelay(5, habits),
                                retryDelay(6, habits), retryDelay(1'000'000, habits)};
        QCOMPARE(delays, (QList<int>{1'000, 2'000, 16'000, 30'000, 30'000}));
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
