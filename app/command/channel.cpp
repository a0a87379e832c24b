// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/channel.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <utility>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

/// A body of 1 MiB to be signed, in base64, with room to spare.
constexpr qint64 longestLine = qint64(2) * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Channel)
};

/// The folder of the socket must be ours alone: anybody can make a name under /tmp first.
bool folderIsOurs(const QString &name)
{
#ifdef Q_OS_UNIX
    const QFileInfo folder(QFileInfo(name).path());
    return folder.isDir() && !folder.isSymLink() && folder.ownerId() == ::getuid();
#else
    Q_UNUSED(name)
    return true;
#endif
}

/// Where something changes when the app begins to listen.
QString folderToWatch(const QString &name)
{
    const QFileInfo folder(QFileInfo(name).path());
    return folder.exists() ? folder.filePath() : folder.path();
}

void waitForChange(const QFileSystemWatcher &watcher, QDeadlineTimer deadline)
{
    QEventLoop loop;
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(int(deadline.remainingTime()), &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// One question on one connection. No answer in time is an error.
Result<QJsonObject> askOnce(QLocalSocket &socket, const QJsonObject &request, QDeadlineTimer deadline)
{
    const Error silent{Words::tr("Deskbell is running, but does not answer."), Remedy::RetryLater};
    socket.write(asLine(request));
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        const bool more =
            socket.bytesAvailable() > 0 || socket.waitForReadyRead(int(deadline.remainingTime()));
        if (!more || answer.size() > longestLine)
            return silent;
        answer += socket.readAll();
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return document.isObject() ? Result<QJsonObject>(document.object()) : silent;
}

} // namespace

Channel::Channel(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<Done> Channel::listen(const QString &name)
{
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(name).path();
    if (!QFileInfo::exists(folder) && !QDir().mkdir(folder))
        return Error{Words::tr("The folder %1 cannot be made.").arg(folder)};
#endif
    if (!folderIsOurs(name))
        return Error{Words::tr("The folder of %1 belongs to somebody else.").arg(name)};
    // Whatever is left there is from a run that ended without tidying up: we hold the lock.
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        return Error{
            Words::tr("Other programs cannot reach Deskbell at %1: %2.").arg(name, m_server.errorString())};
    return Done{};
}

void Channel::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto answer = [this, socket] {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        while (socket->canReadLine())
            take({socket, QJsonDocument::fromJson(socket->readLine()).object()});
    };
    connect(socket, &QLocalSocket::readyRead, this, answer);
    answer();
}

void Channel::take(const Question &question)
{
    if (!question.asker)
        return;
    const QJsonObject answer = m_handler(question.request);
    if (answer.isEmpty())
        m_waiting += question;
    else
        question.asker->write(asLine(answer));
}

void Channel::answerWaiting()
{
    const QList<Question> questions = std::exchange(m_waiting, {});
    for (const Question &question : questions)
        take(question);
}

Result<QJsonObject> askRunning(const QString &name, const QJsonObject &request, int timeoutMs,
                               const std::function<bool()> &isStarting)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (true) {
        // Watched from before the attempt on, so that nothing is missed between the two.
        const QFileSystemWatcher watcher({folderToWatch(name)});
        QLocalSocket socket;
        if (folderIsOurs(name))
            socket.connectToServer(name);
        if (socket.waitForConnected(int(deadline.remainingTime())))
            return askOnce(socket, request, deadline);
        if (!isStarting() || deadline.hasExpired())
            return Error{Words::tr("Deskbell is not running on this profile. Start it first."), Remedy::Drop};
        waitForChange(watcher, deadline);
    }
}

Result<Done> showRunning(const QString &name, bool settings)
{
    const Result<QJsonObject> answer =
        askRunning(name, {{u"ask"_s, u"show"_s}, {u"settings"_s, settings}}, 10'000, [] { return true; });
    return answer ? Result<Done>(Done{}) : answer.error();
}

} // namespace deskbell
