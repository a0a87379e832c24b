// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/scanner.h"

#include <QTest>

using namespace deskbell;
using State = RequestScanner::State;

namespace
{

const QByteArray line = "POST /hooks/x HTTP/1.1\r\n";
const QByteArray host = "Host: shop\r\n";
const QByteArray start = line + host;

struct Outcome {
    State state = State::Line;
    int status = 0;
    HttpRequest request;
};

/// Scans `bytes` in pieces of `size`.
Outcome scan(const QByteArray &bytes, qsizetype size, const ScanLimits &limits = {})
{
    RequestScanner scanner(limits);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        scanner.feed(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
    Outcome outcome{scanner.state(), scanner.status(), {}};
    if (scanner.state() == State::Complete)
        outcome.request = scanner.take();
    return outcome;
}

QByteArray manyHeaders(int count)
{
    QByteArray headers;
    for (int i = 0; i < count; ++i)
        headers += "X-" + QByteArray::number(i) + ": y\r\n";
    return headers;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeUnderstoodInOneWayIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body = {}) {
            QTest::newRow(name) << bytes << body;
        };
        row("no body", start + "\r\n");
        row("a length of none", start + "Content-Length: 0\r\n\r\n");
        row("a length", start + "Content-Length: 5\r\n\r\nhello", "hello");
        row("a length with zeros before it", start + "content-length:0005  \r\n\r\nhello", "hello");
        row("chunks", start + "Transfer-Encoding: Chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", "hello");
        row("hexadecimal chunks",
            start + "Transfer-Encoding: chunked\r\n\r\n00A\r\n0123456789\r\na\r\nabcdefghij\r\n000\r\n\r\n",
            "0123456789abcdefghij");
        row("chunks of none", start + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("lines inside a body", start + "Content-Length: 4\r\n\r\n\r\n\r\n", "\r\n\r\n");
        row("the older version", "POST /hooks/x HTTP/1.0\r\nHost: shop\r\nContent-Length: 2\r\n\r\nhi", "hi");
        row("an expectation of the older version",
            "POST /hooks/x HTTP/1.0\r\nHost: shop\r\nExpect: tea\r\n\r\n");
        row("64 headers", start + manyHeaders(63) + "\r\n");
        row("an empty value", start + "X-Empty:\r\n\r\n");
        row("a value beyond ASCII", start + "X-Name: caf\xc3\xa9\t!\r\n\r\n");
    }
    void whatCanBeUnderstoodInOneWayIsTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
            const Outcome outcome = scan(bytes, size);
            QCOMPARE(outcome.state, State::Complete);
            QCOMPARE(outcome.request.method, "POST");
            QCOMPARE(outcome.request.target, "/hooks/x");
            QCOMPARE(outcome.request.header("HOST"), "shop");
            QCOMPARE(outcome.request.body, body);
        }
    }

    void whatCanBeUnderstoodInTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        const auto length = [&row](const char *name, const QByteArray &value, int status = 400) {
            row(name, start + "Content-Length: " + value + "\r\n\r\nhello", status);
        };
        length("a negative length", "-5");
        length("a signed length", "+5");
        length("a hexadecimal length", "0x5");
        length("an empty length", "");
        length("a length with a fraction", "5.0");
        length("a list of lengths", "5, 5");
        length("a length in two words", "5 5");
        length("a length beyond 64 bits", "18446744073709551621", 413);
        length("a length of a thousand digits", QByteArray(1000, '9'), 413);
        length("a length of a byte too many", "1048577", 413);
        length("two lengths", "5\r\nContent-Length: 5");
        length("both framings", "5\r\nTransfer-Encoding: chunked");
        row("both framings the other way",
            start + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");

        const auto coding = [&row](const char *name, const QByteArray &value, int status) {
            row(name, start + "Transfer-Encoding: " + value + "\r\n\r\n0\r\n\r\n", status);
        };
        coding("another coding", "gzip", 501);
        coding("two codings", "gzip, chunked", 501);
        coding("chunked twice", "chunked\r\nTransfer-Encoding: chunked", 400);
        coding("a coding that looks like chunked", "xchunked", 501);
        row("chunks in the older version",
            "POST /x HTTP/1.0\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

        const auto chunks = [&row](const char *name, const QByteArray &body, int status = 400) {
            row(name, start + "Transfer-Encoding: chunked\r\n\r\n" + body, status);
        };
        chunks("no chunk size", "\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk size that is none", "5g\r\nhello\r\n0\r\n\r\n");
        chunks("a negative chunk size", "-5\r\nhello\r\n0\r\n\r\n");
        chunks("a signed chunk size", "+5\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk size with a prefix", "0x5\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk size after a space", " 5\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk size before a space", "5 \r\nhello\r\n0\r\n\r\n");
        chunks("an endless chunk size", "0000000000000005\r\nhello\r\n0\r\n\r\n");
        chunks("a huge chunk", "ffffffff\r\n", 413);
        chunks("a chunk extension", "5;a=b\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk longer than its size", "4\r\nhello\r\n0\r\n\r\n");
        chunks("a chunk size with a bare feed", "5\nhello\r\n0\r\n\r\n");
        chunks("a chunk with a bare feed", "5\r\nhello\n0\r\n\r\n");
        chunks("an end with a bare feed", "5\r\nhello\r\n0\r\n\n");
        chunks("a trailer", "5\r\nhello\r\n0\r\nX-Late: y\r\n\r\n");
        chunks("something after the last chunk", "0\r\n\r\nX");

        row("something after the body", start + "Content-Length: 5\r\n\r\nhello!");
        row("two requests at once", start + "\r\n" + start + "\r\n");
        row("an empty line first", "\r\n" + start + "\r\n");
        row("65 headers", start + manyHeaders(64) + "\r\n", 431);
        row("a header of 100 KiB", start + "X-Long: " + QByteArray(100 * 1024, 'x') + "\r\n\r\n", 431);
        row("a path of 100 KiB", "POST /" + QByteArray(100 * 1024, 'x') + " HTTP/1.1\r\n", 404);
        row("no host", line + "\r\n");
        row("an empty host", line + "Host: \r\n\r\n");
        row("two hosts", start + host + "\r\n");
        row("a bare feed after the request line", "POST /x HTTP/1.1\nHost: shop\r\n\r\n");
        row("a bare feed after a header", line + "Host: shop\n\r\n");
        row("a bare feed at the end", start + "\n");
        row("a bare return in a header", start + "X-A: b\rc\r\n\r\n");
        row("a zero in a header", start + QByteArray("X-A: b\0c\r\n\r\n", 12));
        row("a folded header", start + "X-A: b\r\n c\r\n\r\n");
        row("a header folded with a tab", start + "X-A: b\r\n\tc\r\n\r\n");
        row("a space before the first header", line + " Host: shop\r\n\r\n");
        row("a space before the colon", start + "Content-Length : 5\r\n\r\nhello");
        row("no colon", start + "X-A\r\n\r\n");
        row("no name", start + ": y\r\n\r\n");
        row("a name that is none", start + "X(A): y\r\n\r\n");
        row("another host in the target", "POST http://else/x HTTP/1.1\r\n" + host + "\r\n");
        row("no path", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
        row("a host only", "CONNECT shop:80 HTTP/1.1\r\n" + host + "\r\n");
        row("a fragment", "POST /x#y HTTP/1.1\r\n" + host + "\r\n");
        row("a path beyond ASCII", "POST /\xc3\xa9 HTTP/1.1\r\n" + host + "\r\n");
        row("two spaces", "POST  /x HTTP/1.1\r\n" + host + "\r\n");
        row("a space in the path", "POST /x y HTTP/1.1\r\n" + host + "\r\n");
        row("no version", "POST /x\r\n" + host + "\r\n");
        row("a version in small letters", "POST /x http/1.1\r\n" + host + "\r\n");
        row("a version of two digits", "POST /x HTTP/1.10\r\n" + host + "\r\n");
        row("the next version", "POST /x HTTP/2.0\r\n" + host + "\r\n", 505);
        row("the greeting of the next version", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("a method that is none", "PO(ST /x HTTP/1.1\r\n" + host + "\r\n");
        row("TLS", QByteArray("\x16\x03\x01\x00\xa5\x01\x00\x0a", 8));
        row("another expectation", start + "Expect: tea\r\n\r\n", 417);
        row("two expectations", start + "Expect: 100-continue\r\nExpect: 100-continue\r\n\r\n", 417);
    }
    void whatCanBeUnderstoodInTwoWaysIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
            const Outcome outcome = scan(bytes, size);
            QCOMPARE(outcome.state, State::Refused);
            QCOMPARE(outcome.status, status);
        }
    }

    void aRequestIsNotCompleteBeforeItsLastByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << start + "Content-Length: 5\r\n\r\nhello";
        QTest::newRow("chunks") << start + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    }
    void aRequestIsNotCompleteBeforeItsLastByte()
    {
        QFETCH(QByteArray, bytes);
        RequestScanner scanner;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QVERIFY(scanner.state() < State::Complete);
            scanner.feed(QByteArrayView(bytes).sliced(at, 1));
        }
        QCOMPARE(scanner.state(), State::Complete);
    }

    void theBodyMayBeAsLargeAsTheLimit()
    {
        const QByteArray body(1024 * 1024, 'x');
        const QByteArray whole = start + "Content-Length: 1048576\r\n\r\n" + body;
        QCOMPARE(scan(whole, 4096).request.body, body);
        const QByteArray chunked = start + "Transfer-Encoding: chunked\r\n\r\n80000\r\n" + body.first(0x80000)
            + "\r\n80000\r\n" + body.first(0x80000) + "\r\n";
        QCOMPARE(scan(chunked + "0\r\n\r\n", 4096).request.body, body);
        QCOMPARE(scan(chunked + "1\r\n", 4096).status, 413);
    }

    void theClientIsOnlyAskedToContinueWhenTheRestIsWelcome()
    {
        RequestScanner scanner;
        scanner.feed(start + "Expect: 100-Continue\r\nContent-Length: 5\r\n");
        QVERIFY(!scanner.wantsContinue());
        scanner.feed("\r\n");
        QVERIFY(scanner.wantsContinue());
        scanner.feed("h");
        QVERIFY(!scanner.wantsContinue());

        RequestScanner tooLarge;
        tooLarge.feed(start + "Expect: 100-continue\r\nContent-Length: 5000000\r\n\r\n");
        QVERIFY(!tooLarge.wantsContinue());
        QCOMPARE(tooLarge.status(), 413);
    }

    void theRequestLineIsKnownEvenIfTheRestIsRefused()
    {
        RequestScanner scanner;
        scanner.feed(line + "no header\r\n");
        QCOMPARE(scanner.state(), State::Refused);
        QVERIFY(scanner.hasLine());
        QCOMPARE(scanner.target(), QByteArrayView("/hooks/x"));
    }

    void aDripOfSingleBytesCostsNoMoreThanItsLength()
    {
        // A scanner that starts anew with each byte would need hours for this.
        const QByteArray bytes =
            start + manyHeaders(60) + "Content-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x');
        QCOMPARE(scan(bytes, 1).state, State::Complete);
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
