// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace deskbell
{

/// The running app's end of a local socket that only its owner can open: one JSON object asked, one answered.
/// A handler that returns an empty object has no answer yet: the asker asks again.
class Channel : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    explicit Channel(Handler handler, QObject *parent = nullptr);

    /// `name` as of Profile::channelName(). Call it only while holding the profile's lock.
    Result<Done> listen(const QString &name);

private:
    void serve(QLocalSocket *socket);

    Handler m_handler;
    QLocalServer m_server;
};

/// Asks the running app; waits up to `timeoutMs` for one that is still starting. Blocks: for sub-commands
/// only. The error says that none runs (Drop) or that it does not answer (RetryLater).
Result<QJsonObject> askRunning(const QString &name, const QJsonObject &request, int timeoutMs = 5000);

/// Has the app that holds the profile show its window, or its settings. One that has just started may not
/// listen yet: it is given ten seconds.
Result<Done> showRunning(const QString &name, bool settings);

} // namespace deskbell
