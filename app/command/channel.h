// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <functional>

class QLocalSocket;

namespace deskbell
{

/// The running app's end of a local socket that only its owner can open: one JSON object asked, one answered.
/// A handler that returns an empty object has no answer yet: the asker waits until answerWaiting() brings
/// one.
class Channel : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    explicit Channel(Handler handler, QObject *parent = nullptr);

    /// `name` as of Profile::channelName(). Call it only while holding the profile's lock.
    Result<Done> listen(const QString &name);
    /// Asks the handler again what it had no answer to.
    void answerWaiting();

private:
    struct Question {
        QPointer<QLocalSocket> asker;
        QJsonObject request;
    };

    void serve(QLocalSocket *socket);
    void take(const Question &question);

    Handler m_handler;
    QLocalServer m_server;
    QList<Question> m_waiting;
};

/// Asks the running app; waits up to `timeoutMs` for its answer, and for an app that cannot be reached yet
/// while `isStarting` says that there is one. Blocks: for sub-commands only. The error says that none runs
/// (Drop) or that it does not answer (RetryLater).
Result<QJsonObject> askRunning(
    const QString &name, const QJsonObject &request, int timeoutMs = 5000,
    const std::function<bool()> &isStarting = [] { return false; });

/// Has the app that holds the profile show its window, or its settings. One that has just started may not
/// listen yet: it is given ten seconds.
Result<Done> showRunning(const QString &name, bool settings);

} // namespace deskbell
