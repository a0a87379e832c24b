// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/webhooklistener.h"
#include "tests/intake/fakesink.h"
#include "tests/intake/rawclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray token = "abcdefghijklmnopqrstuv";
const QByteArray path = "/hooks/" + token;
const QByteArray delivery = R"({"event_type": "bookings.pinged", "bookings": []})";

ListenerSettings settings()
{
    return {u"127.0.0.1"_s, 0, token, SignatureForm::None, {}, false};
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        sink = std::make_unique<FakeSink>();
        listener = std::make_unique<WebhookListener>(*sink, clock);
        QVERIFY(listener->listen(settings()));
    }
    void cleanup() { listener.reset(); }

    void anEventIsAnsweredWith200AndKept()
    {
        QSignalSpy stored(listener.get(), &WebhookListener::stored);
        RawClient client(listener->port(), post(path, delivery));
        QTRY_COMPARE(client.status(), 200);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(!client.wasReset());
        QCOMPARE(sink->kept.size(), 1);
        QCOMPARE(sink->kept.first().body, delivery);
        QCOMPARE(sink->kept.first().receivedAt, clock.nowMs());
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().at(0).toInt(), 1);
    }

private:
    FakeClock clock{QDateTime(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<FakeSink> sink;
    std::unique_ptr<WebhookListener> listener;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
