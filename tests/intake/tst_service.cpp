// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/httpservice.h"
#include "tests/intake/rawclient.h"

#include <QTest>

using namespace deskbell;

class TestService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        asked.clear();
        service = std::make_unique<HttpService>(clock, [this](const HttpRequest &request) {
            asked.append(request);
            return answer;
        });
        QVERIFY(service->listen());
    }
    void cleanup() { service.reset(); }

    void theHandlerSeesTheRequestAsItWasSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("get") << QByteArray("GET") << QByteArray("/bookings?service_id=1&page=2");
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("/bookings/789");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/bookings/%C3%A4");
        QTest::newRow("a method of its own") << QByteArray("PURGE") << QByteArray("//two/slashes");
    }
    void theHandlerSeesTheRequestAsItWasSent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        RawClient client(
            service->port(),
            method + ' ' + target
                + " HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer key\r\nUpgrade: websocket\r\n"
                  "Connection: upgrade\r\nTransfer-Encoding: "
                  "chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().method, method);
        QCOMPARE(asked.first().target, target);
        QCOMPARE(asked.first().header("authorization"), "Bearer key");
        QCOMPARE(asked.first().body, "{\"a\":1}");
    }

    void theAnswerGoesOutWhole()
    {
        answer = {422, QByteArray(300'000, 'x'), "application/json", {{"X-RateLimit-Limit", "5"}}};
        RawClient client(service->port(), "GET / HTTP/1.1\r\nHost: here\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 422);
        QVERIFY(client.received().endsWith("\r\n\r\n" + answer.body));
        const QByteArray head = client.received().first(client.received().indexOf("\r\n\r\n")).toLower();
        QVERIFY(head.contains("\r\nx-ratelimit-limit: 5"));
        QVERIFY(head.contains("\r\nconnection: close"));
        QVERIFY(head.contains("\r\ncontent-type: application/json"));
    }

private:
    SystemClock clock;
    HttpAnswer answer;
    QList<HttpRequest> asked;
    std::unique_ptr<HttpService> service;
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
