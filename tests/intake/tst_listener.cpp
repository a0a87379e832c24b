// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/portowner.h"
#include "app/intake/verifier.h"
#include "app/intake/webhooklistener.h"
#include "tests/intake/fakesink.h"
#include "tests/intake/rawclient.h"

#include <QAbstractEventDispatcher>
#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray token = "abcdefghijklmnopqrstuv";
const QByteArray path = "/hooks/" + token;
const QByteArray delivery = R"({"event_type": "bookings.pinged", "bookings": []})";

ListenerSettings settings(quint16 port = 0)
{
    return {u"127.0.0.1"_s, port, token, SignatureForm::None, {}, false};
}

QByteArray numbered(int number)
{
    return R"({"event_type": "bookings.pinged", "number": )" + QByteArray::number(number) + '}';
}

QByteArray signedPost(const QByteArray &secret, const QByteArray &body)
{
    const HttpHeader header = sign(SignatureForm::ReserveKit, secret, body, {}, 0).first();
    return post(path, body, header.name + ": " + header.value + "\r\n");
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void init() { open({}); }
    void cleanup()
    {
        clients.clear();
        listener.reset();
    }

    void anEventIsAnsweredWith200AndKept()
    {
        QSignalSpy stored(listener.get(), &WebhookListener::stored);
        RawClient client(listener->port(), post(path, delivery));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
        QVERIFY(client.received().toLower().contains("\r\nconnection: close\r\n"));
        QCOMPARE(sink->kept.size(), 1);
        QCOMPARE(sink->kept.first().body, delivery);
        QCOMPARE(sink->kept.first().eventType, u"bookings.pinged"_s);
        QCOMPARE(sink->kept.first().receivedAt, clock.nowMs());
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first(), (QVariantList{1, clock.nowMs()}));
    }

    void aChunkedBodyIsKeptWithoutItsChunks()
    {
        RawClient client(listener->port(),
                         "POST " + path + " HTTP/1.1\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n"
                             + delivery.first(5) + "\r\n" + QByteArray::number(delivery.size() - 5, 16)
                             + "\r\n" + delivery.mid(5) + "\r\n0\r\n\r\n");
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(sink->kept.value(0).body, delivery);
    }

    void anyBytesAreKeptAsTheyCame()
    {
        QByteArray body(1024 * 1024, '\0');
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(i * 7 % 251);
        RawClient client(listener->port(), post(path, body));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 400);
        QCOMPARE(sink->kept.value(0).body, body);
        QCOMPARE(sink->kept.value(0).verdict, Verdict::Unreadable);
    }

    void whatCanBeReadOfItDecidesTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QByteArray &body, int status, Verdict verdict) {
            QTest::newRow(name) << body << status << int(verdict);
        };
        const QByteArray good =
            R"({"id": 1, "service_id": 2, "date": "2026-05-12", "time_slot_id": 3, "status": "pending", )"
            R"("created_at": "2026-05-01T09:15:00Z", "updated_at": "2026-05-01T09:15:00Z", )"
            R"("customer": {"id": 4, "name": "Jane Doe"}})";
        const auto create = [](const QByteArray &bookings) {
            return QByteArray(R"({"event_type": "bookings.create", "bookings": [)" + bookings + "]}");
        };
        row("a booking", create(good), 200, Verdict::Readable);
        row("a good one and a bad one", create(good + R"(, {"id": "none"})"), 200, Verdict::PartlyReadable);
        row("only bad ones", create(R"({"id": "none"})"), 400, Verdict::Unreadable);
        row("no bookings", R"({"event_type": "bookings.create"})", 400, Verdict::Unreadable);
        row("no event type", R"({"bookings": []})", 400, Verdict::Unreadable);
        row("an unknown event type", delivery, 200, Verdict::UnknownEvent);
        row("an array", "[]", 400, Verdict::Unreadable);
        row("half an object", "{", 400, Verdict::Unreadable);
        row("nothing", "", 400, Verdict::Unreadable);
    }
    void whatCanBeReadOfItDecidesTheAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, verdict);
        RawClient client(listener->port(), post(path, body));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QCOMPARE(sink->kept.size(), 1);
        QCOMPARE(sink->kept.first().body, body);
        QCOMPARE(int(sink->kept.first().verdict), verdict);
    }

    void headersThatMeanSomethingToAServerMeanNothingHere()
    {
        RawClient client(
            listener->port(),
            post(path, delivery,
                 "Upgrade: websocket\r\nConnection: Upgrade, keep-alive\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: eHh4eHh4eHh4eHh4eHh4eA==\r\nX-HTTP-Method-Override: DELETE\r\n"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
    }

    void aWrongTokenLooksLikeAnyOtherPath_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *name, const QByteArray &request) { QTest::newRow(name) << request; };
        row("root", post("/", delivery));
        row("no token", post("/hooks/", delivery));
        row("another token", post("/hooks/abcdefghijklmnopqrstuw", delivery));
        row("part of the token", post(path.chopped(1), delivery));
        row("more than the token", post(path + 'x', delivery));
        row("a slash more", post(path + '/', delivery));
        row("a question", post(path + "?x=y", delivery));
        row("capitals", post(path.toUpper(), delivery));
        row("escaped", post("/hooks/%61bcdefghijklmnopqrstuv", delivery));
        row("get", "GET /hooks/abcdefghijklmnopqrstuw HTTP/1.1\r\nHost: shop\r\n\r\n");
        row("another method", "DELETE /hooks/abcdefghijklmnopqrstuw HTTP/1.1\r\nHost: shop\r\n\r\n");
        row("an invalid request", "POST /hooks/abcdefghijklmnopqrstuw HTTP/1.1\r\nnonsense\r\n\r\n");
        row("a path of 100 KiB", "POST /" + QByteArray(100 * 1024, 'x'));
        row("a body too large", "POST /else HTTP/1.1\r\nHost: shop\r\nContent-Length: 9999999\r\n\r\n");
    }
    void aWrongTokenLooksLikeAnyOtherPath()
    {
        QFETCH(QByteArray, request);
        RawClient client(listener->port(), request);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received(),
                 "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 11\r\n"
                 "Connection: close\r\n\r\nNot found.\n");
        QVERIFY(sink->kept.isEmpty());
    }

    void theRightAddressCanBeLookedAt_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("get") << QByteArray("GET") << 200
                             << QByteArray("\r\n\r\nThis is the right address.\n");
        QTest::newRow("head") << QByteArray("HEAD") << 200 << QByteArray("Connection: close\r\n\r\n");
        QTest::newRow("put") << QByteArray(
            "PUT") << 405 << QByteArray("\r\nAllow: POST, GET, HEAD\r\n\r\nDeliveries are sent with POST.\n");
        QTest::newRow("options") << QByteArray("OPTIONS") << 405
                                 << QByteArray("Deliveries are sent with POST.\n");
    }
    void theRightAddressCanBeLookedAt()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, end);
        RawClient client(listener->port(), method + ' ' + path + " HTTP/1.1\r\nHost: shop\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QVERIFY2(client.received().endsWith(end), client.received().constData());
        QVERIFY(sink->kept.isEmpty());
    }

    void noAnswerLeavesBeforeTheGroupIsSafe()
    {
        int looked = 0;
        sink->beforeCommit = [this, &looked] {
            for (const auto &client : clients) {
                QVERIFY(!client->socket().waitForReadyRead(0));
                ++looked;
            }
        };
        postAtOnce(5);
        QTRY_VERIFY(allAre(200));
        QVERIFY(looked >= 5);
        QCOMPARE(sink->kept.size(), 5);
    }

    void requestsThatCameTogetherAreStoredTogether()
    {
        QSignalSpy stored(listener.get(), &WebhookListener::stored);
        postAtOnce(100);
        QTRY_VERIFY(allAre(200));
        QCOMPARE(sink->kept.size(), 100);
        QVERIFY(keptEachOnce(100));
        QVERIFY2(sink->groups.size() < 10, qPrintable(QString::number(sink->groups.size())));
        QCOMPARE(stored.size(), sink->groups.size());
    }

    void aLongQueueIsAnsweredInGroupsThatAreNotTooLarge()
    {
        GateLimits limits;
        limits.connections = 400;
        open(limits);
        bool hadMore = false;
        sink->beforeCommit = [this, &hadMore] { hadMore |= listener->hasWaiting(); };
        postAtOnce(300);
        QTRY_VERIFY(allAre(200));
        QCOMPARE(sink->kept.size(), 300);
        QVERIFY(*std::max_element(sink->groups.begin(), sink->groups.end()) <= 128);
        QVERIFY(hadMore);
        QVERIFY(!listener->hasWaiting());
        QVERIFY(keptEachOnce(300));
    }

    void onASlowDiskOtherWorkYieldsToThoseWhoComeAgain()
    {
        sink->beforeCommit = [this] { clock.advance(4); };
        postAtOnce(4);
        QTRY_VERIFY(allAre(200));
        QVERIFY(listener->hasWaiting());
        clock.advance(1);
        QVERIFY(listener->hasWaiting());
        clock.advance(1);
        QVERIFY(!listener->hasWaiting());
    }

    void onASlowDiskWhoDoesNotComeAgainHoldsUpNobody()
    {
        sink->beforeCommit = [this] { clock.advance(4); };
        for (const int count : {4, 3, 1, 2}) {
            postAtOnce(count);
            QTRY_VERIFY(allAre(200));
        }
        QCOMPARE(sink->kept.size(), 10);
    }

    void aClientThatOnlyListensAnyMoreGetsItsAnswerAfterTheWait()
    {
        sink->beforeCommit = [this] { clock.advance(20); };
        postAtOnce(4);
        QTRY_VERIFY(allAre(200));
        // Alone, it is waited with for the three others.
        postAtOnce(1);
        clients.front()->endSending();
        QTRY_VERIFY(allAre(200));
        QCOMPARE(sink->kept.size(), 5);
    }

    void whatIsNotSafeIsNeverAnsweredWith200_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("begin") << int(FakeSink::Step::Begin);
        QTest::newRow("take") << int(FakeSink::Step::Take);
        QTest::newRow("commit") << int(FakeSink::Step::Commit);
    }
    void whatIsNotSafeIsNeverAnsweredWith200()
    {
        QFETCH(int, step);
        QSignalSpy failed(listener.get(), &WebhookListener::storeFailed);
        QSignalSpy works(listener.get(), &WebhookListener::storeWorksAgain);
        QSignalSpy refused(listener.get(), &WebhookListener::refused);
        sink->failAt = FakeSink::Step(step);
        postAtOnce(5);
        QTRY_VERIFY(allAre(503));
        for (const auto &client : clients) {
            QVERIFY(client->received().contains("\r\nRetry-After: "));
            QVERIFY(!client->received().contains("200"));
        }
        QVERIFY(sink->kept.isEmpty());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), sink->sentence);
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(refused.last().first().value<RefusalCounts>().notKept, 5);

        sink->failAt = FakeSink::Step::None;
        QCOMPARE(works.size(), 0);
        postAtOnce(1);
        QTRY_VERIFY(allAre(200));
        QCOMPARE(works.size(), 1);
    }

    void aClientThatLeavesWhileItWaitsHoldsUpNobody()
    {
        sink->beforeCommit = [this] { clients.front()->leaveRudely(); };
        postAtOnce(3);
        QTRY_COMPARE(clients.back()->status(), 200);
        QCOMPARE(clients.at(1)->status(), 200);
    }

    void twoRequestsAtOnceAreNeitherKept()
    {
        RawClient client(listener->port(), post(path, delivery) + post(path, delivery));
        QTRY_COMPARE(client.status(), 400);
        QVERIFY(sink->kept.isEmpty());
    }

    void aWrongSignatureIsCountedAndNotKept()
    {
        ListenerSettings strict = settings(listener->port());
        strict.signature = SignatureForm::ReserveKit;
        strict.secrets = {"old", "new"};
        QVERIFY(listener->listen(strict));
        QSignalSpy refused(listener.get(), &WebhookListener::refused);
        RawClient unsignedClient(listener->port(), post(path, delivery));
        RawClient forger(listener->port(), signedPost("guess", delivery));
        QTRY_COMPARE(unsignedClient.status(), 401);
        QTRY_COMPARE(forger.status(), 401);
        QVERIFY(sink->groups.isEmpty() && sink->kept.isEmpty());
        QTRY_VERIFY(!refused.isEmpty());
        QTRY_COMPARE(refused.last().first().value<RefusalCounts>().badSignature, 2);
        RawClient before(listener->port(), signedPost("old", delivery));
        RawClient after(listener->port(), signedPost("new", delivery));
        QTRY_COMPARE(before.status(), 200);
        QTRY_COMPARE(after.status(), 200);
        QCOMPARE(sink->kept.size(), 2);
    }

    void whileASecretIsMissingDeliveriesAreAskedToComeAgain()
    {
        ListenerSettings locked = settings(listener->port());
        locked.signature = SignatureForm::ReserveKit;
        locked.secretMissing = true;
        QVERIFY(listener->listen(locked));
        RawClient client(listener->port(), signedPost("secret", delivery));
        QTRY_COMPARE(client.status(), 503);
        QVERIFY(client.received().toLower().contains("\r\nretry-after: 30\r\n"));
        RawClient unsignedClient(listener->port(), post(path, delivery));
        QTRY_COMPARE(unsignedClient.status(), 401);
        QVERIFY(sink->kept.isEmpty());
    }

    void anotherTokenIsInForceAtOnce()
    {
        RawClient early(listener->port(), "POST ");
        QTRY_VERIFY(early.isConnected());
        ListenerSettings changed = settings(listener->port());
        changed.token = "zyxwvutsrqponmlkjihgfe";
        QVERIFY(listener->listen(changed));
        early.send(post(path, delivery).mid(5));
        QTRY_COMPARE(early.status(), 404);
        RawClient late(listener->port(), post("/hooks/" + changed.token, delivery));
        QTRY_COMPARE(late.status(), 200);
    }

    void anotherPortIsInForceAtOnce()
    {
        const quint16 oldPort = listener->port();
        RawClient underWay(oldPort, post(path, delivery).chopped(1));
        QTRY_VERIFY(underWay.isConnected() && underWay.socket().bytesToWrite() == 0);
        RawClient probe(oldPort, post(path, delivery));
        QTRY_COMPARE(probe.status(), 200);
        QVERIFY(listener->listen(settings(freePort())));
        QVERIFY(listener->port() != oldPort);
        RawClient late(listener->port(), post(path, delivery));
        QTRY_COMPARE(late.status(), 200);
        RawClient lost(oldPort);
        QTRY_VERIFY(lost.isClosed());
        underWay.send(delivery.last(1)); // what had begun is finished
        QTRY_COMPARE(underWay.status(), 200);
    }

    void aTakenPortIsNamedWithItsOwnerAndTheOldOneStays()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const quint16 oldPort = listener->port();
        ListenerSettings changed = settings(other.serverPort());
        changed.token = "zyxwvutsrqponmlkjihgfe";
        const Result<Done> done = listener->listen(changed);
        QVERIFY(!done);
        QVERIFY2(done.error().sentence.contains(QString::number(other.serverPort())),
                 qPrintable(done.error().sentence));
#ifdef Q_OS_LINUX
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().first(15);
        QVERIFY2(done.error().sentence.contains(program), qPrintable(done.error().sentence));
        QCOMPARE(portOwner(other.serverPort())->pid, QCoreApplication::applicationPid());
#endif
        QCOMPARE(listener->port(), oldPort);
        // A leaked address is not in force any more because a port is taken.
        RawClient before(oldPort, post(path, delivery));
        QTRY_COMPARE(before.status(), 404);
        RawClient client(oldPort, post("/hooks/" + changed.token, delivery));
        QTRY_COMPARE(client.status(), 200);
    }

    void whoKnocksAtTheOldPortIsNotTurnedAwayForOneThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        // Accepted by the system, and not yet by the listener.
        QTcpSocket knocking;
        knocking.connectToHost(QHostAddress::LocalHost, listener->port());
        QVERIFY(!listener->listen(settings(other.serverPort())));
        knocking.write(post(path, delivery));
        QTRY_VERIFY(knocking.bytesAvailable() > 0);
        QVERIFY(knocking.readAll().startsWith("HTTP/1.1 200"));
    }

    void anAddressThatIsNotOursIsSaidSo()
    {
        ListenerSettings elsewhere = settings();
        elsewhere.address = u"192.0.2.1"_s;
        const Result<Done> done = listener->listen(elsewhere);
        QVERIFY(!done);
        QVERIFY2(done.error().sentence.contains(elsewhere.address), qPrintable(done.error().sentence));
    }

    void nobodyOwnsAFreePort()
    {
        QVERIFY(!portOwner(freePort()));
    }

    void closingDropsWhatIsNotAnswered()
    {
        RawClient client(listener->port(), post(path, delivery).chopped(1));
        QTRY_VERIFY(client.isConnected() && client.socket().bytesToWrite() == 0);
        RawClient probe(listener->port(), post(path, delivery));
        QTRY_COMPARE(probe.status(), 200);
        listener->close();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 0);
        QVERIFY(!listener->isListening());
        QCOMPARE(listener->port(), 0);
        QVERIFY(listener->listen(settings()));
        RawClient again(listener->port(), post(path, delivery));
        QTRY_COMPARE(again.status(), 200);
    }

private:
    void open(const GateLimits &limits)
    {
        clients.clear();
        sink = std::make_unique<FakeSink>();
        listener = std::make_unique<WebhookListener>(*sink, clock, limits);
        QVERIFY(listener->listen(settings()));
    }

    /// Sends `count` deliveries before the listener gets to see the first.
    void postAtOnce(int count)
    {
        clients.clear();
        for (int i = 0; i < count; ++i) {
            RawClient &client = *clients.emplace_back(new RawClient(listener->port()));
            QVERIFY(client.socket().waitForConnected());
            client.send(post(path, numbered(i)));
            QVERIFY(client.socket().waitForBytesWritten());
        }
    }

    /// Each of the numbered bodies once; and in the order in which they were sent, where the event dispatcher
    /// looks at connections in the order in which they were made, as GLib's does.
    bool keptEachOnce(int count)
    {
        const QObject *dispatcher = QAbstractEventDispatcher::instance();
        const bool isOrdered = QByteArray(dispatcher->metaObject()->className()).contains("Glib");
        QSet<QByteArray> wanted;
        QSet<QByteArray> kept;
        bool inOrder = sink->kept.size() == count;
        for (int i = 0; i < count && i < sink->kept.size(); ++i) {
            wanted.insert(numbered(i));
            kept.insert(sink->kept.at(i).body);
            inOrder &= sink->kept.at(i).body == numbered(i);
        }
        return sink->kept.size() == count && kept == wanted && (inOrder || !isOrdered);
    }

    bool allAre(int status)
    {
        return std::all_of(clients.begin(), clients.end(), [status](const auto &client) {
            return client->isClosed() && client->status() == status;
        });
    }

    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }

    FakeClock clock{QDateTime(QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc())};
    std::unique_ptr<FakeSink> sink;
    std::unique_ptr<WebhookListener> listener;
    std::vector<std::unique_ptr<RawClient>> clients;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
