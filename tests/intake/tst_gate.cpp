// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/gate.h"
#include "tests/intake/process.h"
#include "tests/intake/rawclient.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray path = "/hooks/abcdefghijklmnopqrstuv";
const QByteArray whole = post(path, "{}");
const QByteArray noHost = "POST " + path + " HTTP/1.1\r\n";
const QByteArray start = noHost + "Host: shop\r\n";

Admission admit(QByteArrayView, QByteArrayView target)
{
    if (target != path)
        return {Admission::Then::Answer, plainAnswer(404, "Not found.")};
    return {};
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void init() { open({}); }
    void cleanup()
    {
        clients.clear();
        gate.reset();
    }

    void aWholeRequestIsLetThroughHoweverItIsCut()
    {
        RawClient client(gate->serverPort());
        QTRY_VERIFY(client.isConnected());
        for (const char byte : whole) {
            QVERIFY(passed.isEmpty());
            client.send(QByteArray(1, byte));
            client.socket().flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(passed, QByteArrayList{"{}"});
    }

    void whatIsNotOneValidRequestIsAnsweredByTheGate_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("negative length", start + "Content-Length: -2\r\n\r\n{}");
        row("huge length", start + "Content-Length: 99999999999999999999999\r\n\r\n{}", 413);
        row("repeated length", start + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}");
        row("signed length", start + "Content-Length: +2\r\n\r\n{}");
        row("hexadecimal length", start + "Content-Length: 0x2\r\n\r\n{}");
        row("both framings",
            start + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        row("huge chunk size", start + "Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n{}\r\n0\r\n\r\n",
            413);
        row("chunk size that is none", start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
        row("wrong chunk size", start + "Transfer-Encoding: chunked\r\n\r\n3\r\n{}\r\n0\r\n\r\n");
        row("bad chunk size", start + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n");
        row("trailer", start + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n");
        row("many headers", start + QByteArray("X: y\r\n").repeated(65) + "\r\n", 431);
        row("header of 100 KiB", start + "X: " + QByteArray(100 * 1024, 'y') + "\r\n\r\n", 431);
        row("many headers that are none of ours",
            start + QByteArray("X: ").append(QByteArray(1000, 'y')).append("\r\n").repeated(40) + "\r\n",
            431);
        row("bare feed", "POST " + path + " HTTP/1.1\nHost: shop\n\n");
        row("no host", noHost + "Content-Length: 2\r\n\r\n{}");
        row("two hosts", start + "Host: shop\r\nContent-Length: 2\r\n\r\n{}");
        row("absolute form", "POST http://shop" + path + " HTTP/1.1\r\nHost: shop\r\n\r\n");
        row("two requests at once", whole + whole);
        row("two requests at once, without a body", start + "\r\n" + start + "\r\n");
        row("a body longer than its length", start + "Content-Length: 2\r\n\r\n{}}");
        row("a request after another that has no body", start + "\r\n" + whole);
        row("another expectation", start + "Expect: tea\r\n\r\n", 417);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x0a\x00\x0a", 8));
    }
    void whatIsNotOneValidRequestIsAnsweredByTheGate()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(gate->serverPort(), bytes);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QVERIFY(client.received().toLower().contains("\r\nconnection: close\r\n"));
        QVERIFY(passed.isEmpty());
        QCOMPARE(seenReady, 0);
    }

    void aSecondRequestTakesTheFirstBackWhileItWaits()
    {
        answersAtOnce = false;
        QSignalSpy left(gate.get(), &Gate::left);
        RawClient client(gate->serverPort(), whole);
        QTRY_COMPARE(seenReady, 1);
        QVERIFY(gate->confirm(*waiting));
        client.send(whole);
        QVERIFY(QTest::qWaitFor([this] { return !gate->confirm(*waiting); }));
        QTRY_COMPARE(client.status(), 400);
        QCOMPARE(left.size(), 1);
        QTRY_COMPARE(gate->connectionCount(), 0);
    }

    void aClientThatHasSaidAllItWantsIsStillAnswered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a body") << whole;
        QTest::newRow("no body") << start + "\r\n";
        QTest::newRow("a large body") << post(path, QByteArray(1024 * 1024, 'x'));
        QTest::newRow("chunks") << start + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    }
    void aClientThatHasSaidAllItWantsIsStillAnswered()
    {
        QFETCH(QByteArray, bytes);
        answersAtOnce = false;
        QSignalSpy left(gate.get(), &Gate::left);
        RawClient client(gate->serverPort(), bytes);
        QTRY_VERIFY(client.isConnected() && client.socket().bytesToWrite() == 0);
        client.endSending();
        QTRY_COMPARE(seenReady, 1);
        Connection &first = *waiting;
        // Whatever the gate could have seen of the end, it has seen by then.
        RawClient later(gate->serverPort(), whole);
        QTRY_COMPARE(seenReady, 2);
        QCOMPARE(left.size(), 0);
        QVERIFY(gate->confirm(first));
        gate->answer(first, plainAnswer(200, "Stored."));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
        gate->answer(*waiting, plainAnswer(200, "Stored."));
        QTRY_COMPARE(gate->connectionCount(), 0);
    }

    void halfARequestAndItsEndLeavesNothingBehind()
    {
        RawClient client(gate->serverPort(), whole.chopped(1));
        QTRY_VERIFY(client.isConnected() && client.socket().bytesToWrite() == 0);
        client.endSending();
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(gate->connectionCount(), 0);
        QCOMPARE(seenReady, 0);
    }

    void aClientThatWaitsIsToldToContinueOnlyIfTheRestIsWelcome_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("welcome") << start + "Content-Length: 2\r\n"
                                 << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("too large") << start + "Content-Length: 2000000\r\n" << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("wrong address")
            << QByteArray("POST /other HTTP/1.1\r\nHost: shop\r\nContent-Length: 2\r\n")
            << QByteArray("HTTP/1.1 404 ");
    }
    void aClientThatWaitsIsToldToContinueOnlyIfTheRestIsWelcome()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, answer);
        RawClient client(gate->serverPort(), head + "Expect: 100-continue\r\n\r\n");
        QTRY_VERIFY(client.received().startsWith(answer));
        if (!answer.contains("100"))
            return;
        QCOMPARE(client.received(), answer);
        client.send("{");
        client.send("}");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().startsWith(answer + "HTTP/1.1 200 "));
        QCOMPARE(passed, QByteArrayList{"{}"});
    }

    void halfARequestAndSilenceIsAnsweredWith408()
    {
        RawClient silent(gate->serverPort());
        RawClient half(gate->serverPort(), whole.chopped(1));
        QTRY_COMPARE(gate->connectionCount(), 2);
        clock.advance(9'999);
        RawClient later(gate->serverPort(), whole);
        QTRY_COMPARE(later.status(), 200);
        QCOMPARE(half.status(), 0);
        clock.advance(1);
        QTRY_COMPARE(half.status(), 408);
        QTRY_COMPARE(silent.status(), 408);
        QTRY_VERIFY(half.isClosed() && silent.isClosed());
        QTRY_COMPARE(gate->connectionCount(), 0);
        QCOMPARE(gate->refusals().tooSlow, 2);
    }

    void aDripBuysNoTime()
    {
        RawClient client(gate->serverPort());
        for (int i = 0; i < 9; ++i) {
            client.send(whole.sliced(i, 1));
            QTRY_COMPARE(gate->connectionCount(), 1);
            QTRY_COMPARE(client.socket().bytesToWrite(), 0);
            clock.advance(1'000);
        }
        RawClient other(gate->serverPort(), whole);
        QTRY_COMPARE(other.status(), 200);
        QCOMPARE(client.status(), 0);
        client.send(whole.sliced(9, 1));
        clock.advance(1'000);
        QTRY_COMPARE(client.status(), 408);
    }

    void aClientThatDoesNotCloseIsCutOff()
    {
        RawClient client(gate->serverPort(), "POST /other HTTP/1.1\r\n");
        client.socket().setReadBufferSize(1); // it never gets to see the end
        QTRY_COMPARE(client.socket().bytesAvailable(), 1);
        clock.advance(GateLimits().closingMs - 1);
        RawClient other(gate->serverPort(), whole);
        QTRY_COMPARE(other.status(), 200);
        QTRY_COMPARE(gate->connectionCount(), 1);
        clock.advance(1);
        QTRY_COMPARE(gate->connectionCount(), 0);
    }

    void aClientThatDoesNotStopSendingIsCutOff()
    {
        GateLimits limits;
        limits.closingBytes = 100'000;
        open(limits);
        RawClient client(gate->serverPort(), "POST /other HTTP/1.1\r\n");
        client.socket().setReadBufferSize(1);
        QTRY_COMPARE(client.socket().bytesAvailable(), 1);
        client.send(QByteArray(100'000, 'x'));
        QTRY_COMPARE(client.socket().bytesToWrite(), 0);
        QTRY_COMPARE(gate->connectionCount(), 1);
        client.send("x");
        QTRY_COMPARE(gate->connectionCount(), 0);
    }

    void aClientThatLeavesAtAnyByteLeavesNothingBehind()
    {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            RawClient polite(gate->serverPort(), whole.first(size));
            RawClient rude(gate->serverPort(), whole.first(size));
            RawClient listening(gate->serverPort(), whole.first(size));
            QTRY_COMPARE(gate->connectionCount(), 3);
            QTRY_COMPARE(listening.socket().bytesToWrite(), 0);
            listening.endSending();
            polite.socket().disconnectFromHost();
            rude.leaveRudely();
            QTRY_COMPARE(gate->connectionCount(), 0);
        }
        QVERIFY(passed.isEmpty());
        QCOMPARE(seenReady, 0);
    }

    void pushingMuchLeavesMemoryFlat_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("status");
        const QByteArray chunked = start + "Transfer-Encoding: chunked\r\n\r\n";
        const auto row = [](const char *name, const QByteArray &before, int status,
                            const QByteArray &unit = "x") {
            QTest::newRow(name) << before << unit.repeated(64 * 1024 / unit.size()) << status;
        };
        row("zeros", {}, 404, QByteArray(1, '\0'));
        row("empty lines", {}, 400, "\r\n");
        row("in the request line", "POST /", 404);
        row("in a header", start + "X: ", 431);
        row("in many headers", start, 431, "X-Name: y\r\n");
        row("in a body that is too large", start + "Content-Length: 4194304\r\n\r\n", 413);
        row("in a chunk that is too large", chunked + "400000\r\n", 413);
        row("in many chunks", chunked, 413, "100\r\n" + QByteArray(256, 'x') + "\r\n");
        row("in a chunk size", chunked, 400, "0");
        row("after a request", start + "\r\n", 200);
        row("after a wrong address", "POST /other HTTP/1.1\r\n", 404);
    }
    void pushingMuchLeavesMemoryFlat()
    {
        if (!canMeasureMemory())
            QSKIP("Memory is not measured here.");
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(int, status);
        constexpr int pushers = 16;
        open({}); // what an earlier row has left behind is reused
        connectMany(pushers, before);
        if (status == 200) // what came together with a request would spoil it
            QTRY_COMPARE(seenReady, pushers);
        const qint64 memory = memoryInUse();
        for (int i = 0; i < 64; ++i) {
            for (const auto &client : clients) {
                client->send(piece);
                client->socket().flush();
            }
            QCoreApplication::processEvents();
            for (const auto &client : clients)
                QTRY_VERIFY(client->socket().bytesToWrite() == 0 || client->isClosed());
        }
        const qint64 grown = memoryInUse() - memory;
        QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(u"grown by %1 KiB"_s.arg(grown / 1024)));
        for (const auto &client : clients)
            QTRY_COMPARE(client->status(), status);
    }

    void nothingMoreIsTakenFromAClientThatWaits()
    {
        answersAtOnce = false;
        RawClient client(gate->serverPort(), whole);
        QTRY_COMPARE(seenReady, 1);
        Connection &first = *waiting;
        client.send(QByteArray(1024 * 1024, 'x'));
        QTRY_VERIFY(client.socket().bytesToWrite() < 1024 * 1024);
        RawClient later(gate->serverPort(), whole);
        QTRY_COMPARE(seenReady, 2);
        QCOMPARE(first.bytesAvailable(), 1);
    }

    void slowClientsDoNotKeepAnHonestOneOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("places");
        QTest::newRow("all fit") << start << 256;
        QTest::newRow("more than fit") << QByteArray("POST /hoo") << 64;
        QTest::newRow("more than fit, silent") << QByteArray() << 64;
    }
    void slowClientsDoNotKeepAnHonestOneOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, places);
        GateLimits limits;
        limits.connections = places;
        open(limits);
        connectMany(200, bytes);
        QTRY_COMPARE(gate->connectionCount(), qMin(places, 200));
        RawClient honest(gate->serverPort(), whole);
        QTRY_COMPARE_WITH_TIMEOUT(honest.status(), 200, 1000);
    }

    void aRequestThatIsThereKeepsItsPlaceInACrowd()
    {
        GateLimits limits;
        limits.connections = 8;
        open(limits);
        // Nobody has been looked at yet when the last of them comes.
        RawClient honest(gate->serverPort());
        QVERIFY(honest.socket().waitForConnected());
        honest.send(whole);
        honest.socket().flush();
        for (int i = 0; i < 50; ++i)
            QVERIFY(clients.emplace_back(new RawClient(gate->serverPort()))->socket().waitForConnected());
        QTRY_COMPARE(honest.status(), 200);
    }

    void whoFindsNoPlaceIsAskedToComeAgain()
    {
        GateLimits limits;
        limits.connections = 4;
        open(limits);
        connectMany(4, start);
        QTRY_COMPARE(gate->connectionCount(), 4);
        RawClient fifth(gate->serverPort(), whole);
        QTRY_COMPARE(fifth.status(), 503);
        QVERIFY(fifth.received().contains("\r\nRetry-After: "));
        QTRY_VERIFY(fifth.isClosed());
        QCOMPARE(gate->refusals().tooMany, 1);
        clients.front()->send("\r\n");
        QTRY_COMPARE(clients.front()->status(), 200);
    }

    void anotherMachineGetsNoMoreThanItsShare()
    {
        const QList<QHostAddress> own = QNetworkInterface::allAddresses();
        const auto other = std::find_if(own.begin(), own.end(), [](const QHostAddress &address) {
            return !address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        if (other == own.end())
            QSKIP("This computer has no address but its own.");
        GateLimits limits;
        limits.connectionsOfPeer = 2;
        open(limits, *other);
        connectMany(3, start);
        QTRY_COMPARE(clients.back()->status(), 429);
        QVERIFY(clients.back()->received().contains("\r\nRetry-After: "));
        QCOMPARE(clients.front()->status(), 0);
    }

    void aBurstOfAbortedConnectionsDoesNotEndTheListening()
    {
        for (int i = 0; i < 200; ++i) {
            RawClient client(gate->serverPort());
            QVERIFY(client.socket().waitForConnected());
            client.leaveRudely();
        }
        RawClient honest(gate->serverPort(), whole);
        QTRY_COMPARE(honest.status(), 200);
        QTRY_COMPARE(gate->connectionCount(), 0);
    }

    void runningOutOfDescriptorsDoesNotEndTheListening_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("at the first connection") << 0 << 5;
        QTest::newRow("later") << 1 << 1;
    }
    void runningOutOfDescriptorsDoesNotEndTheListening()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        for (int i = 0; i < before; ++i)
            QCOMPARE(statusOf(whole), 200);
        RawClient client(gate->serverPort());
        {
            const DescriptorFamine famine;
            QVERIFY(famine.isReal());
            QTRY_VERIFY(client.isConnected());
            client.send(whole);
            QTRY_COMPARE(client.socket().bytesToWrite(), 0);
            for (int round = 0; round < 10; ++round)
                QCoreApplication::processEvents();
            QCOMPARE(gate->connectionCount(), 0);
        }
        QTRY_COMPARE(client.status(), 200);
        for (int i = 0; i < after; ++i)
            QCOMPARE(statusOf(whole), 200);
    }

    void countsAreToldOfOnceInAWhile()
    {
        QSignalSpy refused(gate.get(), &Gate::refused);
        for (int i = 0; i < 10; ++i)
            clients.emplace_back(new RawClient(gate->serverPort(), "GET / HTTP/1.1\r\n\r\n"));
        QTRY_VERIFY(!refused.isEmpty() && refused.last().first().value<RefusalCounts>().badAddress == 10);
        QVERIFY(refused.size() < 10);
    }

private:
    void open(const GateLimits &limits, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        clients.clear();
        passed.clear();
        seenReady = 0;
        waiting = nullptr;
        answersAtOnce = true;
        host = address;
        gate = std::make_unique<Gate>(clock, limits, admit, nullptr);
        connect(gate.get(), &Gate::ready, this, [this](Connection *connection) {
            ++seenReady;
            waiting = connection;
            if (!answersAtOnce)
                return;
            passed.append(connection->scanner.take().body);
            gate->answer(*connection, plainAnswer(200, "Stored."));
        });
        QVERIFY(gate->listen(address));
    }

    /// The status that `bytes` are answered with, once the gate has forgotten about it.
    int statusOf(const QByteArray &bytes)
    {
        RawClient client(gate->serverPort(), bytes);
        (void)QTest::qWaitFor([&] { return client.isClosed() && gate->connectionCount() == 0; });
        return client.status();
    }

    /// Returns when the bytes of each are on their way; the gate may not have read them.
    void connectMany(int count, const QByteArray &bytes)
    {
        for (int i = 0; i < count; ++i) {
            RawClient &client = *clients.emplace_back(new RawClient(gate->serverPort(), bytes, host));
            QTRY_VERIFY(client.isClosed() || (client.isConnected() && client.socket().bytesToWrite() == 0));
        }
    }

    FakeClock clock{QDateTime(QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc())};
    QHostAddress host;
    std::unique_ptr<Gate> gate;
    std::vector<std::unique_ptr<RawClient>> clients;
    QByteArrayList passed; ///< the bodies that were let through
    int seenReady = 0;
    Connection *waiting = nullptr; ///< the last that became ready
    bool answersAtOnce = true;
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
