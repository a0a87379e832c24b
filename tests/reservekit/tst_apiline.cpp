// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"
#include "app/demo/brokenline.h"
#include "app/reservekit/apiclient.h"
#include "tests/reservekit/asking.h"
#include "tests/reservekit/tlsserver.h"

#include <QSslConfiguration>
#include <QTcpSocket>

using namespace deskbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskbell::ApiCall)

namespace
{

const QByteArray key = QByteArrayLiteral("sk_rsv_never-on-an-unsafe-line");
const QByteArray fine =
    QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{\"data\":\"ok\"}");

/// Answers each connection with the same bytes once its head has come, and keeps what was asked.
class Server : public QTcpServer
{
public:
    explicit Server(QByteArray bytes) : answer(std::move(bytes))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n") && !asked.endsWith('}'))
                    return;
                socket->write(asked.contains(" /v1/elsewhere") ? fine : answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = u"/v1"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    QByteArray answer;
    QByteArray asked;
};

QByteArray redirect(int status, const QUrl &to)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + to.toEncoded()
        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

void bothCalls()
{
    QTest::addColumn<ApiCall>("call");
    QTest::newRow("reading") << reading;
    QTest::newRow("changing") << changing;
}

} // namespace

/// The client over real sockets, where the line or whoever is at its other end is not as it should be.
class TestApiLine : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void aCertificateThatNobodyVouchesForIsNotShownTheKey_data() { bothCalls(); }
    void aCertificateThatNobodyVouchesForIsNotShownTheKey()
    {
        QFETCH(ApiCall, call);
        TlsServer server(QStringLiteral(TEST_DATA), fine);
        ApiClient client(m_clock, {server.url(), key});
        const ApiFailure refused = failureOf(ask(client, call));
        QCOMPARE(refused.error.remedy, Remedy::AskOwner);
        QVERIFY2(refused.error.sentence.contains(u"not safe"_s), qPrintable(refused.error.sentence));
        QVERIFY(!refused.sent);
        QVERIFY(server.connections > 0);
        QCOMPARE(server.asked, QByteArray());
    }

    void aCertificateForAnotherNameIsNotShownTheKey_data() { bothCalls(); }
    void aCertificateForAnotherNameIsNotShownTheKey()
    {
        QFETCH(ApiCall, call);
        TlsServer server(QStringLiteral(TEST_DATA), fine);
        trust(server.certificate());
        ApiClient client(m_clock, {server.url(u"localhost"_s), key});
        QVERIFY(failureOf(ask(client, call)).error.sentence.contains(u"not safe"_s));
        QCOMPARE(server.asked, QByteArray());
    }

    void aGoodCertificateIsAndHttp2IsNotSpoken_data() { bothCalls(); }
    void aGoodCertificateIsAndHttp2IsNotSpoken()
    {
        QFETCH(ApiCall, call);
        TlsServer server(QStringLiteral(TEST_DATA), fine);
        trust(server.certificate());
        ApiClient client(m_clock, {server.url(), key});
        const ApiOutcome outcome = ask(client, call);
        QVERIFY2(outcome.ok(), qPrintable(failureOf(outcome).error.sentence));
        QVERIFY(server.asked.contains("Bearer " + key));
        QVERIFY(server.asked.startsWith(call.method == ApiMethod::Get ? "GET /v1/" : "PATCH /v1/"));
        QVERIFY(server.negotiated != QSslConfiguration::ALPNProtocolHTTP2);
    }

    void aServerThatTakesTheConnectionAndSaysNothingIsGivenUp_data() { bothCalls(); }
    void aServerThatTakesTheConnectionAndSaysNothingIsGivenUp()
    {
        QFETCH(ApiCall, call);
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        const QUrl url(u"http://127.0.0.1:%1/v1"_s.arg(silent.serverPort()));
        ApiClient client(m_clock, {url, key}, {.timeout = 200, .connectTimeout = 10'000});
        const ApiFailure late = failureOf(ask(client, call));
        QVERIFY2(late.error.sentence.contains(u"too long"_s), qPrintable(late.error.sentence));
        QCOMPARE(late.error.remedy, Remedy::RetryLater);
        QVERIFY(late.sent);
    }

    void aConnectionThatNeverComesUpIsGivenUpUnsent_data() { bothCalls(); }
    void aConnectionThatNeverComesUpIsGivenUpUnsent()
    {
        QFETCH(ApiCall, call);
        // The TCP connection is there, and no answer to the greeting of TLS.
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        const QUrl url(u"https://127.0.0.1:%1/v1"_s.arg(silent.serverPort()));
        const bool changes = call.method == ApiMethod::Patch;
        // Reading has one limit for all of it; a change knows whether it was sent.
        ApiClient client(m_clock, {url, key},
                         {.timeout = changes ? 60'000 : 200, .connectTimeout = changes ? 200 : 60'000});
        const ApiFailure late = failureOf(ask(client, call));
        QVERIFY2(late.error.sentence.contains(u"too long"_s), qPrintable(late.error.sentence));
        QVERIFY(!changes || !late.sent);
    }

    void aRedirectNeverTakesTheKeyToAnotherServer_data()
    {
        QTest::addColumn<ApiCall>("call");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("reading, %d", status) << reading << status;
            QTest::addRow("changing, %d", status) << changing << status;
        }
    }

    void aRedirectNeverTakesTheKeyToAnotherServer()
    {
        QFETCH(ApiCall, call);
        QFETCH(int, status);
        Server other(fine);
        Server server({});
        QUrl byName = other.url();
        byName.setHost(u"localhost"_s);
        for (const QUrl &to : {other.url(), byName}) {
            server.answer = redirect(status, to);
            server.asked.clear();
            ApiClient client(m_clock, {server.url(), key});
            QVERIFY(!ask(client, call).ok());
            QVERIFY(server.asked.contains(key));
            QCOMPARE(other.asked, QByteArray());
        }
    }

    void aRedirectOnTheSameServerIsFollowedToRead()
    {
        Server server({});
        server.answer = redirect(308, server.url(u"/v1/elsewhere"_s));
        ApiClient client(m_clock, {server.url(), key});
        QVERIFY(ask(client, reading).ok());
        server.asked.clear();
        QVERIFY(!ask(client, changing).ok());
        QVERIFY(!server.asked.contains("/v1/elsewhere"));
    }

    void aPartOfAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("head without body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n");
        QTest::newRow("half a body") << fine.chopped(3);
        QTest::newRow("chunks without an end")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n{\"data\":\"ok\"}\r\n");
        QTest::newRow("half of one that tells no length")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\":[1,2");
        QTest::newRow("no HTTP") << QByteArray("220 mail.example.com ESMTP\r\n");
    }

    void aPartOfAnAnswerIsNone()
    {
        QFETCH(QByteArray, answer);
        Server server(answer);
        for (const ApiCall &call : {reading, changing}) {
            ApiClient client(m_clock, {server.url(), key});
            const ApiFailure broken = failureOf(ask(client, call));
            QCOMPARE(broken.error.remedy, Remedy::RetryLater);
            QVERIFY(broken.status == 0 || broken.status == 200);
            QVERIFY(broken.sent);
            QVERIFY(!broken.ownEnvelope);
        }
    }

    void theStandInsFaultsAreWhatTheyAre_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<Remedy>("remedy");
        QTest::newRow("key refused") << 401 << -1 << Remedy::AskOwner;
        QTest::newRow("key restricted") << 403 << -1 << Remedy::AskOwner;
        QTest::newRow("not there") << 404 << -1 << Remedy::Drop;
        QTest::newRow("not possible") << 422 << -1 << Remedy::Drop;
        QTest::newRow("too many") << 429 << -1 << Remedy::RetryLater;
        QTest::newRow("too many, told when") << 429 << 7 << Remedy::RetryLater;
        QTest::newRow("broken") << 500 << -1 << Remedy::RetryLater;
        QTest::newRow("away") << 503 << 120 << Remedy::RetryLater;
    }

    void theStandInsFaultsAreWhatTheyAre()
    {
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        QFETCH(Remedy, remedy);
        MadeUpShop shop("Europe/Berlin");
        ApiStandIn api(shop, m_clock, key);
        QVERIFY(api.listen().ok());
        ApiClient client(m_clock, {api.url(), key});
        for (const ApiCall &call : {reading, changing}) {
            api.showFaults({ApiFault{ApiFault::Kind::Status, status, retryAfter}});
            const ApiFailure failed = failureOf(ask(client, call));
            QCOMPARE(failed.status, status);
            QCOMPARE(failed.error.remedy, remedy);
            QCOMPARE(failed.retryAfter, retryAfter < 0 ? std::optional<int>() : retryAfter);
            QVERIFY(failed.ownEnvelope);
        }
    }

    void aLoginPageIsNoAnswer_data() { bothCalls(); }
    void aLoginPageIsNoAnswer()
    {
        QFETCH(ApiCall, call);
        MadeUpShop shop("Europe/Berlin");
        ApiStandIn api(shop, m_clock, key);
        QVERIFY(api.listen().ok());
        for (const int status : {200, 404, 502}) {
            api.showFaults({ApiFault{ApiFault::Kind::WebPage, status}});
            ApiClient client(m_clock, {api.url(), key});
            const ApiFailure failed = failureOf(ask(client, call));
            QCOMPARE(failed.status, status);
            QVERIFY(!failed.ownEnvelope);
        }
    }

    void aBrokenLineToTheStandInIsSaidAndPasses_data()
    {
        QTest::addColumn<LineFault::Kind>("kind");
        QTest::newRow("dropped") << LineFault::Kind::Dropped;
        QTest::newRow("half") << LineFault::Kind::Half;
        QTest::newRow("silent") << LineFault::Kind::Silent;
    }

    void aBrokenLineToTheStandInIsSaidAndPasses()
    {
        QFETCH(LineFault::Kind, kind);
        MadeUpShop shop("Europe/Berlin");
        ApiStandIn api(shop, m_clock, key);
        QVERIFY(api.listen().ok());
        BrokenLine line(quint16(api.url().port()));
        ApiClient client(m_clock, {line.through(api.url()), key}, {.timeout = 300});
        const ApiCall list{ApiMethod::Get, u"/services"_s, QUrlQuery(u"page=1&page_size=10"_s)};
        // Qt itself asks up to three times more where a connection closes without an answer.
        line.showFaults(QList<LineFault>(4, LineFault{kind}));
        const ApiFailure broken = failureOf(ask(client, list));
        QCOMPARE(broken.error.remedy, Remedy::RetryLater);
        QCOMPARE(broken.status, 0);
        line.showFaults({});
        // Qt 6.8 may have opened one more that is to break.
        QVERIFY(ask(client, list).ok() || ask(client, list).ok());
    }

    void aListingCanShiftBetweenTwoPages()
    {
        MadeUpShop shop("Europe/Berlin");
        const TimeSlot slot = shop.timeSlots().first().slot;
        const auto book = [&](int week) {
            shop.book({slot.serviceId, slot.id, QDate(2030, 5, 13).addDays(7 * week), {}, {}}, m_clock.now());
        };
        for (int week = 0; week < 4; ++week)
            book(week);
        ApiStandIn api(shop, m_clock, key);
        api.setForm({.order = WireForm::Order::Descending, .largestPage = 2});
        QVERIFY(api.listen().ok());
        connect(
            &api, &ApiStandIn::answered, this, [&] { book(4); }, Qt::SingleShotConnection);
        ApiClient client(m_clock, {api.url(), key});
        QList<qint64> read;
        for (const int page : {1, 2}) {
            const QUrlQuery query(u"service_id=%1&page_size=50&page=%2"_s.arg(slot.serviceId).arg(page));
            const auto listed = readBookings(ask(client, {ApiMethod::Get, u"/bookings"_s, query}).data());
            QVERIFY(listed.ok());
            QCOMPARE(listed.value().pageSize, 2);
            for (const Booking &booking : listed.value().items)
                read.append(booking.id);
        }
        // What stood last in the first page has moved into the second.
        QCOMPARE(read.size(), 4);
        QCOMPARE(read.at(1), read.at(2));
    }

private:
    static void trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestApiLine)
#include "tst_apiline.moc"
