// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/sender.h"

#include <QHostAddress>

namespace deskbell
{

Sender::Sender(Traffic &traffic, quint16 port, QByteArray path)
    : m_traffic(traffic)
    , m_port(port)
    , m_path(std::move(path))
{
    m_again.setSingleShot(true);
    m_again.setInterval(2);
    connect(&m_again, &QTimer::timeout, this, &Sender::begin);
    connect(&m_socket, &QTcpSocket::connected, this, &Sender::post);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Sender::read);
    connect(&m_socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            end();
    });
}

void Sender::start()
{
    m_going = true;
    m_again.start();
}

void Sender::begin()
{
    if (!m_going) {
        m_delivery = -1;
        return;
    }
    if (m_delivery < 0)
        m_delivery = m_traffic.next();
    m_answer.clear();
    m_reached = false;
    m_counted = false;
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void Sender::post()
{
    m_reached = true;
    const QByteArray body = m_traffic.body(m_delivery);
    m_socket.write("POST " + m_path
                   + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

void Sender::read()
{
    m_answer += m_socket.readAll();
    if (!m_counted && m_answer.startsWith("HTTP/1.1 200 ")) {
        m_counted = true;
        m_traffic.acknowledged(m_delivery);
        emit acknowledged();
    }
}

void Sender::end()
{
    read(); // what came just before the end
    if (m_reached || !m_going)
        m_delivery = -1;
    if (m_going)
        m_again.start();
}

} // namespace deskbell
