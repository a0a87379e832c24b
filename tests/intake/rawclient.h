// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace deskbell
{

/// A client that sends whatever bytes it is given, and keeps what comes back.
class RawClient
{
public:
    /// Connects to the port on this computer; check isOpen() through an event loop.
    explicit RawClient(quint16 port, const QByteArray &bytes = {},
                       const QHostAddress &host = QHostAddress(QHostAddress::LocalHost));

    void send(const QByteArray &bytes);
    /// What has come back so far.
    const QByteArray &received();
    /// The status of the answer; 0 while there is none.
    int status();
    /// The connection was ended by the other side.
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Says that nothing more will be sent, and goes on to listen. What was sent must be on its way.
    void endSending();
    /// Goes away with a reset instead of a goodbye.
    void leaveRudely();
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A complete POST of `body` to `target`.
QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {});

} // namespace deskbell
