// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apiclient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray key = QByteArrayLiteral("a-key-without-the-usual-look");

const ApiCall confirming{
    ApiMethod::Patch, u"/bookings/7"_s, {}, QJsonObject{{u"status"_s, u"confirmed"_s}}, Purpose::Person};

// Answers each connection with the same bytes and keeps what was asked.
class OneAnswer : public QTcpServer
{
public:
    explicit OneAnswer(QByteArray bytes = {}) : answer(std::move(bytes))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                if (!asked.endsWith(requestEnds))
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort())); }

    /// The value of the header of that name, in lower case (Qt's versions write it differently).
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : asked.split('\n')) {
            if (line.toLower().startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }

    QByteArray answer;
    QByteArray asked;
    QByteArray requestEnds = QByteArrayLiteral("\r\n\r\n");
};

// Takes each request whole, answers the first bytes of `beginning`, and closes; counts the requests.
class OneThatHangsUp : public QTcpServer
{
public:
    explicit OneThatHangsUp(QByteArray beginning) : m_beginning(std::move(beginning))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray asked = socket->property("asked").toByteArray() + socket->readAll();
                socket->setProperty("asked", asked);
                if (!asked.endsWith(R"({"status":"confirmed"})"))
                    return;
                ++requests;
                socket->write(m_beginning);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort())); }

    int requests = 0;

private:
    QByteArray m_beginning;
};

QByteArray withBody(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray movedTo(const QUrl &url)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + url.toEncoded()
        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

ApiOutcome ask(ApiClient &client,
               const ApiCall &call = {ApiMethod::Get, u"/services"_s, QUrlQuery(u"page=1"_s)})
{
    std::optional<ApiOutcome> outcome;
    QObject context;
    client.send(call, &context, [&](const ApiOutcome &heard) { outcome = heard; });
    if (outcome)
        return ApiFailure{{u"answered before the event loop"_s, Remedy::Drop}, -1, {}};
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
        return ApiFailure{{u"never answered"_s, Remedy::Drop}, -1, {}};
    return *outcome;
}

ApiFailure failure(const ApiOutcome &outcome)
{
    return !outcome.ok() ? outcome.failure() : ApiFailure{{u"(none)"_s, Remedy::Drop}, -1, {}};
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void showsTheKeyAndAsksForJson()
    {
        OneAnswer server(withBody(R"({"data":"ok"})"));
        ApiClient client(m_clock, {server.url(), key});
        QCOMPARE(ask(client).data(), QJsonValue(u"ok"_s));
        QVERIFY(server.asked.startsWith("GET /v1/services?page=1 HTTP/1.1\r\n"));
        QCOMPARE(server.header("authorization"), "Bearer " + key);
        QCOMPARE(server.header("accept"), "application/json");
        QVERIFY(!server.asked.toLower().contains("h2c"));
    }

    void anotherHostIsNotShownTheKey()
    {
        OneAnswer other(withBody(R"({"data":"stolen"})"));
        OneAnswer server(movedTo(other.url()));
        ApiClient client(m_clock, {server.url(), key});
        const ApiFailure refused = failure(ask(client));
        QCOMPARE(refused.error.remedy, Remedy::AskOwner);
        QVERIFY2(refused.error.sentence.contains(u"API address"_s), qPrintable(refused.error.sentence));
        QVERIFY(other.asked.isEmpty());
    }

    void needsASafeWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("usable");
        QTest::newRow("https") << u"https://api.reservekit.io/v1"_s << true;
        QTest::newRow("http") << u"http://api.reservekit.io/v1"_s << false;
        QTest::newRow("http on this PC") << u"http://127.0.0.1:8080/v1"_s << true;
        QTest::newRow("http on this PC, IPv6") << u"http://[::1]:8080/v1"_s << true;
        QTest::newRow("http on this PC by name") << u"http://localhost/v1"_s << true;
        QTest::newRow("http on a name like this PC's") << u"http://localhost.example.com/v1"_s << false;
        QTest::newRow("http on a name like an address") << u"http://127.0.0.1.example.com/v1"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no address") << u"api"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void needsASafeWay()
    {
        QFETCH(QString, url);
        QFETCH(bool, usable);
        QCOMPARE(check({QUrl(url), key}).ok(), usable);
    }

    void needsAKeyThatCanBeOne()
    {
        const QUrl url(u"https://api.reservekit.io/v1"_s);
        QVERIFY(!check({url, {}}));
        QVERIFY(!check({url, "key\r\nHost: elsewhere"}));
        QVERIFY(!check({url, "kéy"}));
    }

    void anUnusableAddressIsAnErrorLikeAnyOther()
    {
        ApiClient client(m_clock, {QUrl(u"http://192.0.2.1/v1"_s), key});
        QVERIFY(failure(ask(client)).error.sentence.contains(u"https://"_s));
    }

    void aQuotedKeyIsTakenOut()
    {
        OneAnswer server(
            withBody(R"({"error":{"code":")" + key + R"(","message":"No such key: )" + key + R"("}})",
                     "400 Bad Request"));
        ApiClient client(m_clock, {server.url(), key});
        const ApiFailure refused = failure(ask(client));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.error.sentence.contains(u"No such key"_s));
        QVERIFY(!refused.error.sentence.contains(QString::fromLatin1(key)));
        QVERIFY(!refused.code.contains(QString::fromLatin1(key)));
    }

    void tooLargeAnAnswerIsGivenUp()
    {
        OneAnswer server(withBody(R"({"data":")" + QByteArray(4 * 1024 * 1024, 'x') + R"("})"));
        ApiClient client(m_clock, {server.url(), key}, {.answerBytes = 64 * 1024});
        QVERIFY(failure(ask(client)).error.sentence.contains(u"too large"_s));
    }

    void nobodyThereIsAnError()
    {
        OneAnswer server;
        const QUrl url = server.url();
        server.close();
        ApiClient client(m_clock, {url, key});
        const ApiFailure refused = failure(ask(client));
        QCOMPARE(refused.error.remedy, Remedy::RetryLater);
        QCOMPARE(refused.status, 0);
        QVERIFY(refused.error.sentence.contains(u"Nobody answers"_s));
        QVERIFY(!refused.sent);
    }

    void aChangeIsSentAndAnswered()
    {
        OneAnswer server(withBody(R"({"data":{"id":7}})"));
        server.requestEnds = R"({"status":"confirmed"})";
        ApiClient client(m_clock, {server.url(), key});
        QCOMPARE(ask(client, confirming).data()[u"id"_s], QJsonValue(7));
        QVERIFY(server.asked.startsWith("PATCH /v1/bookings/7 HTTP/1.1\r\n"));
        QCOMPARE(server.header("content-length"), "22");
        QCOMPARE(server.header("content-type"), "application/json");
    }

    void aChangeIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"data\"");
    }

    void aChangeIsSentOnce()
    {
        QFETCH(QByteArray, beginning);
        OneThatHangsUp server(beginning);
        ApiClient client(m_clock, {server.url(), key});
        const ApiFailure broken = failure(ask(client, confirming));
        QCOMPARE(server.requests, 1);
        QCOMPARE(broken.status, 0);
        QCOMPARE(broken.error.remedy, Remedy::RetryLater);
        QVERIFY(broken.sent);
        // What comes after it is not held up by it, and is a request of its own.
        QVERIFY(!ask(client, confirming).ok());
        QCOMPARE(server.requests, 2);
    }

    void aChangeFollowsNobodyElsewhere()
    {
        OneAnswer other(withBody(R"({"data":"stolen"})"));
        OneAnswer server(movedTo(other.url()));
        server.requestEnds = R"({"status":"confirmed"})";
        ApiClient client(m_clock, {server.url(), key});
        QCOMPARE(failure(ask(client, confirming)).status, 302);
        QVERIFY(other.asked.isEmpty());
    }

    void aCallerThatIsGoneIsNotCalled()
    {
        OneAnswer server(withBody(R"({"data":"ok"})"));
        ApiClient client(m_clock, {server.url(), key});
        bool called = false;
        {
            QObject context;
            client.send({ApiMethod::Get, u"/services"_s}, &context,
                        [&](const ApiOutcome &) { called = true; });
        }
        QVERIFY(ask(client).ok());
        QVERIFY(!called);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
