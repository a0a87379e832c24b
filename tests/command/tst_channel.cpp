// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/channel.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// Asks from another thread, as another program would.
class Asker
{
public:
    Asker(
        const QString &name, int timeoutMs, const std::function<bool()> &isStarting = [] { return false; },
        const QJsonObject &request = {})
        : m_thread(QThread::create([this, name, timeoutMs, isStarting, request] {
            m_answer = askRunning(name, request, timeoutMs, isStarting);
        }))
    {
        m_thread->start();
    }
    ~Asker() { m_thread->wait(); }

    bool isDone() const { return m_thread->isFinished(); }
    const Result<QJsonObject> &answer() const
    {
        m_thread->wait();
        return m_answer;
    }

private:
    Result<QJsonObject> m_answer = Error{};
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Asks, and lets this thread serve meanwhile.
    Result<QJsonObject> ask(
        const QString &name, const QJsonObject &request, int timeoutMs = 5000,
        const std::function<bool()> &isStarting = [] { return false; })
    {
        Asker asker(name, timeoutMs, isStarting, request);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(asker.isDone(), 20'000); }();
        return asker.answer();
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

    void aQuestionWaitsUntilThereIsAnAnswer()
    {
        int asked = 0;
        bool isBound = false;
        Channel channel([&](const QJsonObject &) {
            ++asked;
            return isBound ? QJsonObject{{u"port"_s, 1}} : QJsonObject{};
        });
        const QString name = m_dir.filePath(u"b.socket"_s);
        QVERIFY(channel.listen(name).ok());
        QLocalSocket impatient;
        impatient.connectToServer(name);
        impatient.write("{}\n");
        QTRY_COMPARE(asked, 1);
        Asker asker(name, 20'000);
        QTRY_COMPARE(asked, 2);
        impatient.abort();
        isBound = true;
        channel.answerWaiting();
        QTRY_VERIFY(asker.isDone());
        QVERIFY(asker.answer().ok());
        QVERIFY(asked >= 3);
    }

    void noAnswerInTimeIsSaid()
    {
        Channel channel([](const QJsonObject &) { return QJsonObject{}; });
        const QString name = m_dir.filePath(u"e.socket"_s);
        QVERIFY(channel.listen(name).ok());
        const Result<QJsonObject> answer = ask(name, {}, 50);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().remedy, Remedy::RetryLater);
    }

    void anAppThatIsOnlyStartingIsWaitedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("in the profile") << m_dir.filePath(u"f.socket"_s);
        QTest::newRow("in a folder that it makes") << m_dir.filePath(u"made/f.socket"_s);
    }
    void anAppThatIsOnlyStartingIsWaitedFor()
    {
        QFETCH(QString, name);
        Channel channel([](const QJsonObject &) { return QJsonObject{{u"ok"_s, true}}; });
        std::atomic<int> tried = 0;
        Asker asker(name, 20'000, [&tried] { return ++tried > 0; });
        QTRY_VERIFY(tried > 0);
        QVERIFY(channel.listen(name).ok());
        QTRY_VERIFY(asker.isDone());
        QVERIFY(asker.answer().ok());
    }

    void anAppThatEndsWhileItStartsIsNotWaitedForLonger()
    {
        const Result<QJsonObject> answer = ask(m_dir.filePath(u"g.socket"_s), {}, 50, [] { return true; });
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().remedy, Remedy::Drop);
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
