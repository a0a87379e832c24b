// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/rawclient.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace deskbell
{

RawClient::RawClient(quint16 port, const QByteArray &bytes, const QHostAddress &host)
{
    m_socket.connectToHost(host, port);
    send(bytes);
}

void RawClient::send(const QByteArray &bytes)
{
    if (!isClosed())
        m_socket.write(bytes);
}

const QByteArray &RawClient::received()
{
    m_received += m_socket.readAll();
    return m_received;
}

int RawClient::status()
{
    const QByteArray &answer = received();
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

void RawClient::endSending()
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(m_socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
#endif
}

void RawClient::leaveRudely()
{
    const linger nothing{1, 0};
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&nothing), sizeof nothing);
    m_socket.abort();
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace deskbell
