// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kill/traffic.h"

#include <QTcpSocket>
#include <QTimer>

namespace deskbell
{

/// Posts the traffic's deliveries one after the other, each on a connection of its own, for as long as it
/// may; tells the traffic which were answered with 200. A delivery that reaches nobody is tried again until
/// somebody listens.
class Sender : public QObject
{
    Q_OBJECT

public:
    Sender(Traffic &traffic, quint16 port, QByteArray path);

    void start();
    /// Begins no delivery any more. Idle once the one under way has ended.
    void stop() { m_going = false; }
    bool isIdle() const { return m_delivery < 0; }

signals:
    void acknowledged();

private:
    void begin();
    void post();
    void read();
    void end();

    Traffic &m_traffic;
    const quint16 m_port;
    const QByteArray m_path;
    QTcpSocket m_socket;
    QTimer m_again;
    QByteArray m_answer;
    int m_delivery = -1;
    bool m_reached = false;
    bool m_counted = false;
    bool m_going = false;
};

} // namespace deskbell
