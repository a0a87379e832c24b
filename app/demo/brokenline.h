// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTcpServer>
#include <QUrl>

namespace deskbell
{

/// What goes wrong on the line with one connection.
struct LineFault {
    enum class Kind {
        None,
        Dropped, ///< closed once the request has come, which goes no further
        Half,    ///< closed in the middle of the answer
        Silent,  ///< the request goes no further, and nothing ever comes back
        Late,    ///< the answer comes back after `delay`
    };

    Kind kind = Kind::None;
    int delay = 0; ///< ms
};

/// A line to a server on this PC that breaks on demand, for tests and simulations: clients connect here, and
/// are passed on. For servers that close after each answer, and requests that come at once.
class BrokenLine : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens on a free port of loopback; isListening() tells whether there was one.
    explicit BrokenLine(quint16 serverPort, QObject *parent = nullptr);

    /// `url` by way of this line.
    QUrl through(QUrl url) const;
    /// One for each of the next connections.
    void showFaults(const QList<LineFault> &faults) { m_faults = faults; }

private:
    void welcome(QTcpSocket *client);
    void passOn(QTcpSocket *client, const LineFault &fault);

    quint16 m_serverPort;
    QList<LineFault> m_faults;
};

} // namespace deskbell
