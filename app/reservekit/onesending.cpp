// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/onesending.h"

#include <QHostAddress>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace deskbell
{

OneSending::OneSending(const QUrl &url, QByteArray request, const ApiLimits &limits, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_most(limits.answerBytes)
    , m_socket(this)
    , m_connecting(this)
    , m_whole(this)
{
    const bool isSafe = url.scheme() == u"https"_s;
    connect(&m_socket, isSafe ? &QSslSocket::encrypted : &QSslSocket::connected, this, &OneSending::write);
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { read(false); });
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { read(true); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            fail(troubleOf(error));
        else
            read(true);
    });
    connect(&m_connecting, &QTimer::timeout, this, [this] { fail(LineTrouble::TookTooLong); });
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(LineTrouble::TookTooLong); });
    m_connecting.start(limits.connectTimeout);
    m_whole.start(limits.timeout);
    if (!isSafe)
        m_socket.setProxy(QNetworkProxy::NoProxy); // http goes to this PC only
    // From the event loop: an error on the way must not come before anybody listens.
    QMetaObject::invokeMethod(
        this,
        [this, host = url.host(), port = quint16(url.port(isSafe ? 443 : 80)), isSafe] {
            if (isSafe)
                m_socket.connectToHostEncrypted(host, port);
            else
                m_socket.connectToHost(host, port);
        },
        Qt::QueuedConnection);
}

void OneSending::write()
{
    if (m_ended || m_sent)
        return;
    m_connecting.stop();
    m_sent = true;
    m_socket.write(m_request);
}

void OneSending::read(bool closed)
{
    if (m_ended)
        return;
    m_answer += m_socket.readAll();
    if (m_answer.size() > m_most)
        return fail(LineTrouble::TooLarge);
    // Nothing that comes before the request was written is its answer.
    const HttpReading reading = m_sent ? readHttp(m_answer, closed) : HttpReading{};
    if (reading.stage == HttpStage::Whole) {
        m_ended = true;
        m_whole.stop();
        m_socket.abort();
        emit done(reading.reply);
    } else if (reading.stage == HttpStage::Broken || closed) {
        fail(LineTrouble::BrokeOff);
    }
}

void OneSending::fail(LineTrouble trouble)
{
    if (m_ended)
        return;
    m_ended = true;
    m_connecting.stop();
    m_whole.stop();
    m_socket.abort();
    emit failed(trouble, m_sent);
}

} // namespace deskbell
