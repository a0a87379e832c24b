// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/brokenline.h"

#include <QTcpSocket>
#include <QTimer>

namespace deskbell
{

BrokenLine::BrokenLine(quint16 serverPort, QObject *parent) : QTcpServer(parent), m_serverPort(serverPort)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            welcome(client);
    });
    listen(QHostAddress::LocalHost);
}

QUrl BrokenLine::through(QUrl url) const
{
    url.setPort(serverPort());
    return url;
}

void BrokenLine::welcome(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const LineFault fault = m_faults.isEmpty() ? LineFault{} : m_faults.takeFirst();
    switch (fault.kind) {
    case LineFault::Kind::Dropped:
        connect(client, &QTcpSocket::readyRead, client, &QTcpSocket::abort);
        break;
    case LineFault::Kind::Silent:
        break;
    case LineFault::Kind::None:
    case LineFault::Kind::Half:
    case LineFault::Kind::Late:
        passOn(client, fault);
        break;
    }
}

void BrokenLine::passOn(QTcpSocket *client, const LineFault &fault)
{
    auto *server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client, server, fault] {
        const QByteArray answer = server->readAll();
        const bool isHalf = fault.kind == LineFault::Kind::Half;
        QTimer::singleShot(fault.delay, client,
                           [client, part = isHalf ? answer.chopped(answer.size() / 4) : answer] {
                               client->write(part);
                               client->disconnectFromHost();
                           });
    });
    // Where nobody listens, nobody answers.
    connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
        if (server->error() != QAbstractSocket::RemoteHostClosedError)
            client->abort();
    });
    server->connectToHost(serverAddress(), m_serverPort);
}

} // namespace deskbell
