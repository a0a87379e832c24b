// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace deskbell
{

/// A web server on loopback that answers each request with the next of its scripted answers; the last one is
/// given for ever. An empty answer is none at all: the request is kept and left waiting.
class FakeListener : public QTcpServer
{
public:
    struct Request {
        QByteArray head;
        QByteArray body;

        /// The value of the header of that name, in lower case (Qt's versions write it differently).
        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith(name + ": "))
                    return line.mid(name.size() + 2).trimmed();
            }
            return {};
        }
    };

    explicit FakeListener(QList<QByteArray> answers = {}) : m_answers(std::move(answers))
    {
        connect(this, &QTcpServer::newConnection, this, &FakeListener::welcome);
        listen(QHostAddress::LocalHost);
    }

    static QByteArray status(int code)
    {
        return "HTTP/1.1 " + QByteArray::number(code)
            + " -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/hooks/token").arg(serverPort())); }

    const QList<Request> &requests() const { return m_requests; }

private:
    void welcome()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = bytes.left(end);
        const qsizetype field = head.toLower().indexOf("content-length:");
        const qsizetype value = field + qsizetype(sizeof("content-length:")) - 1;
        const qsizetype length =
            field < 0 ? 0 : head.mid(value, head.indexOf('\r', value) - value).trimmed().toInt();
        if (bytes.size() < end + 4 + length)
            return;
        socket->readAll();
        m_requests.append({head, bytes.mid(end + 4, length)});
        const QByteArray answer =
            m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.value(0, status(200));
        if (answer.isEmpty())
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }

    QList<QByteArray> m_answers;
    QList<Request> m_requests;
};

} // namespace deskbell
