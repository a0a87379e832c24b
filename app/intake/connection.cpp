// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/connection.h"

#include "app/intake/descriptor.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace deskbell
{

namespace
{

constexpr qint64 pieceBytes = qint64(16) * 1024;

} // namespace

void Connection::scan()
{
    char piece[pieceBytes];
    while (scanner.state() != RequestScanner::State::Refused) {
        const qint64 size = peek(piece, pieceBytes);
        if (size <= 0)
            return;
        const bool isEnd = scanner.feed(QByteArrayView(piece, size)) == RequestScanner::State::Complete
            && size == bytesAvailable();
        // Its last byte stays, and will fill a buffer of one byte.
        skip(isEnd ? size - 1 : size);
        if (isEnd)
            return;
    }
}

void Connection::holdStill()
{
    setReadBufferSize(1);
}

bool Connection::isAlone() const
{
    return !hasUntaken(socketDescriptor());
}

void Connection::handOver()
{
    skip(QTcpSocket::bytesAvailable());
    request = scanner.take();
    m_shown =
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(request.body.size());
    m_shown += "\r\n\r\n" + request.body;
    request.body.clear();
    m_read = 0;
    phase = Phase::Handed;
}

QByteArray Connection::takeAnswer()
{
    request = {};
    m_shown.clear();
    m_read = 0;
    phase = Phase::Closing;
    return std::exchange(m_answer, {});
}

qint64 Connection::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + (m_shown.size() - m_read);
}

qint64 Connection::readData(char *data, qint64 size)
{
    if (phase != Phase::Handed)
        return QTcpSocket::readData(data, size);
    const qint64 piece = std::min<qint64>(size, m_shown.size() - m_read);
    std::memcpy(data, m_shown.constData() + m_read, size_t(piece));
    m_read += piece;
    return piece;
}

qint64 Connection::writeData(const char *data, qint64 size)
{
    if (phase != Phase::Handed)
        return QTcpSocket::writeData(data, size);
    m_answer.append(data, size);
    return size;
}

} // namespace deskbell
