// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/channel.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestChannel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Asks from another thread, as another program would, while this one serves.
    Result<QJsonObject> ask(const QString &name, const QJsonObject &request, int timeoutMs = 5000)
    {
        Result<QJsonObject> answer = Error{};
        std::unique_ptr<QThread> other(QThread::create(
            [&answer, &name, &request, timeoutMs] { answer = askRunning(name, request, timeoutMs); }));
        other->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 20'000); }();
        other->wait();
        return answer;
    }

private slots:
    void whatIsAskedIsAnswered()
    {
        Channel channel([](const QJsonObject &request) {
            return QJsonObject{{u"echo"_s, request.value(u"ask"_s)}};
        });
        const QString name = m_dir.filePath(u"a.socket"_s);
        QVERIFY(channel.listen(name).ok());
        const Result<QJsonObject> answer = ask(name, {{u"ask"_s, QString(1'000'000, u'x')}});
        QVERIFY(answer.ok());
        QCOMPARE(answer.value().value(u"echo"_s).toString().size(), 1'000'000);
    }

    void anAppThatIsStillStartingIsAskedAgain()
    {
        int asked = 0;
        Channel channel([&asked](const QJsonObject &) {
            return ++asked < 3 ? QJsonObject{} : QJsonObject{{u"port"_s, 1}};
        });
        const QString name = m_dir.filePath(u"b.socket"_s);
        QVERIFY(channel.listen(name).ok());
        QVERIFY(ask(name, {}).ok());
        QCOMPARE(asked, 3);
    }

    void noAppIsSaidAtOnce()
    {
        const Result<QJsonObject> answer = ask(m_dir.filePath(u"none.socket"_s), {});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().remedy, Remedy::Drop);
    }

    void aSocketLeftByACrashIsReplaced()
    {
        const QString name = m_dir.filePath(u"c.socket"_s);
        QFile left(name);
        QVERIFY(left.open(QFile::WriteOnly));
        left.close();
        Channel channel([](const QJsonObject &) { return QJsonObject{{u"ok"_s, true}}; });
        QVERIFY(channel.listen(name).ok());
        QVERIFY(ask(name, {}).ok());
    }

    void nonsenseDoesNotDisturbTheNextAsker()
    {
        Channel channel([](const QJsonObject &) { return QJsonObject{{u"ok"_s, true}}; });
        const QString name = m_dir.filePath(u"d.socket"_s);
        QVERIFY(channel.listen(name).ok());
        QLocalSocket hostile;
        hostile.connectToServer(name);
        hostile.write(QByteArray(3 * 1024 * 1024, 'x'));
        QTRY_COMPARE(hostile.state(), QLocalSocket::UnconnectedState);
        QVERIFY(ask(name, {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
