// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/httpreading.h"
#include "app/reservekit/linetrouble.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace deskbell
{

/// What a request may cost.
struct ApiLimits {
    int timeout = 20'000;                  ///< ms for one request with its answer
    int connectTimeout = 10'000;           ///< ms of these until there is a connection
    qint64 answerBytes = qint64(16) << 20; ///< a larger answer is given up
};

/// One request over a connection of its own, written once and never again. (QNetworkAccessManager writes any
/// request up to four times when the connection closes unanswered, which may change a booking twice.) Ends in
/// done() or failed(), once, from the event loop.
class OneSending : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; `request` is the whole of it, as bytes. A proxy of the PC is gone through but for
    /// addresses of this PC.
    OneSending(const QUrl &url, QByteArray request, const ApiLimits &limits, QObject *parent = nullptr);

signals:
    void done(const deskbell::HttpReply &reply);
    /// `sent`: the request may have arrived all the same.
    void failed(deskbell::LineTrouble trouble, bool sent);

private:
    void write();
    void read(bool closed);
    void fail(LineTrouble trouble);

    QByteArray m_request;
    qint64 m_most;
    QByteArray m_answer;
    QSslSocket m_socket;
    QTimer m_connecting;
    QTimer m_whole;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace deskbell
