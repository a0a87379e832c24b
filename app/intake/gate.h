// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/intake/connection.h"
#include "app/intake/refusals.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <vector>

namespace deskbell
{

/// How much the gate puts up with.
struct GateLimits {
    ScanLimits scan;
    int connections = 256;      ///< in all
    int connectionsOfPeer = 32; ///< from one other machine; behind a tunnel everybody is this one
    qint64 requestMs = 10'000;  ///< for a whole request, from its connection on
    qint64 closingMs = 2'000;   ///< for the client to read its answer
    qint64 closingBytes = qint64(8) * 1024 * 1024; ///< that the client may still send meanwhile
    qint64 strangerBuffer = qint64(4) * 1024; ///< bytes taken in at once before the request line is admitted
    qint64 buffer = qint64(64) * 1024;        ///< bytes taken in at once afterwards
    int sweepMs = 250;                        ///< how often time is looked at
    int acceptAgainMs = 50;                   ///< after accepting failed
};

/// What is to become of a request, told by its first line.
struct Admission {
    enum class Then {
        HandOver,        ///< once it is complete
        Answer,          ///< at once
        AnswerWhenSound, ///< once it is complete and valid
    };
    Then then = Then::HandOver;
    HttpAnswer answer;
};
using Doorkeeper = std::function<Admission(QByteArrayView method, QByteArrayView target)>;

/// The only way in. Accepts connections and lets through none but those with one complete, valid request that
/// the doorkeeper admits; all else it answers itself, in bounded memory and time. Nothing that a client does,
/// and no want of file descriptors, ends the listening.
class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    Gate(const Clock &clock, const GateLimits &limits, Doorkeeper doorkeeper, QObject *parent);

    /// To be asked of a connection that is Waiting, just before it is handed over: whether it still may be.
    /// One that may not has been answered.
    bool confirm(Connection &connection);
    /// Passes a connection that is Handed to whom this server is bound to.
    void pass(Connection &connection) { addPendingConnection(&connection); }
    /// Lets out the answer that was kept back while `connection` was handed over, and closes it.
    void release(Connection &connection);
    /// Answers in the place of whom the connection was, or would have been, passed to; closes it.
    void answer(Connection &connection, const HttpAnswer &answer);

    /// What was turned away, by the gate itself and by those behind it, who count theirs here.
    RefusalCounts &refusals() { return m_refusals; }
    /// Closes every connection without an answer.
    void dropAll();
    /// Connections that are open.
    qsizetype connectionCount() const { return qsizetype(m_connections.size()); }

signals:
    /// Its request is complete: it waits to be handed over.
    void ready(deskbell::Connection *connection);
    /// It is no longer ready: it was answered, or closed.
    void left(deskbell::Connection *connection);
    /// refusals() has changed; at most once a sweep.
    void refused(const deskbell::RefusalCounts &counts);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(Connection &connection);
    void judge(Connection &connection);
    void refuse(Connection &connection, int status);
    bool admit(Connection &connection);
    void throwAway(Connection &connection);
    void forget(Connection &connection);
    void leave(Connection &connection);
    int turnedAwayWith(const Connection &newcomer);
    bool makeRoom();
    void acceptAgain();
    void sweep();
    void count(int status);

    const Clock &m_clock;
    GateLimits m_limits;
    Doorkeeper m_doorkeeper;
    std::vector<Connection *> m_connections; ///< the oldest first
    RefusalCounts m_refusals;
    RefusalCounts m_told;
    bool m_hasAccepted = false; ///< since accepting failed last
    QTimer m_sweep;
};

} // namespace deskbell
