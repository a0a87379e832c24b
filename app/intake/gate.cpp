// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/gate.h"

#include "app/intake/descriptor.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace deskbell
{

namespace
{

constexpr int retryAfterSeconds = 5;
constexpr int backlog = 1024; // connections that the system keeps for us until we accept them
constexpr qint64 pieceBytes = qint64(16) * 1024;

HttpAnswer refusal(int status)
{
    switch (status) {
    case 408:
        return plainAnswer(status, "The request did not come in time.");
    case 413:
        return plainAnswer(status, "The body is too large.");
    case 404:
        return notFound();
    case 431:
        return plainAnswer(status, "The headers are too large.");
    case 429:
    case 503:
        return plainAnswer(status, "Too many connections.", retryAfterSeconds);
    default:
        return plainAnswer(status, "This is not a valid request.");
    }
}

} // namespace

Gate::Gate(const Clock &clock, const GateLimits &limits, Doorkeeper doorkeeper, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_doorkeeper(std::move(doorkeeper))
{
    setListenBacklogSize(backlog);
    m_sweep.setInterval(limits.sweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &Gate::sweep);
    connect(this, &QTcpServer::acceptError, this, &Gate::acceptAgain);
}

void Gate::incomingConnection(qintptr descriptor)
{
    m_hasAccepted = true;
    auto *connection = new Connection(m_limits.scan, m_clock.ticks(), this);
    if (!connection->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        delete connection;
        return;
    }
    if (connection->peerAddress().isNull()) { // it has gone already
        delete connection;
        return;
    }
    connection->setReadBufferSize(m_limits.strangerBuffer);
    connect(connection, &QIODevice::readyRead, this, [this, connection] { read(*connection); });
    connect(connection, &QAbstractSocket::disconnected, this, [this, connection] { forget(*connection); });
    const int status = turnedAwayWith(*connection);
    m_connections.push_back(connection);
    if (!m_sweep.isActive())
        m_sweep.start();
    if (status != 0)
        refuse(*connection, status);
}

int Gate::turnedAwayWith(const Connection &newcomer)
{
    const QHostAddress peer = newcomer.peerAddress();
    if (!peer.isLoopback()) {
        const auto isSamePeer = [&peer](const Connection *other) { return other->peerAddress() == peer; };
        if (std::count_if(m_connections.begin(), m_connections.end(), isSamePeer)
            >= m_limits.connectionsOfPeer)
            return 429;
    }
    while (connectionCount() >= m_limits.connections) {
        if (!makeRoom())
            return 503;
    }
    return 0;
}

bool Gate::makeRoom()
{
    const auto oldest = [this](auto isMeant) {
        const auto found = std::find_if(m_connections.begin(), m_connections.end(), isMeant);
        return found == m_connections.end() ? nullptr : *found;
    };
    if (Connection *closing = oldest([](auto *c) { return c->phase == Connection::Phase::Closing; })) {
        closing->abort();
        return true;
    }
    const auto isStranger = [](auto *c) { return c->phase == Connection::Phase::Reading && !c->isAdmitted; };
    while (Connection *stranger = oldest(isStranger)) {
        // Its request may be here already, unread because many came at once.
        stranger->waitForReadyRead(0);
        if (oldest(isStranger) != stranger)
            continue;
        ++m_refusals.tooMany;
        stranger->abort();
        return true;
    }
    return false;
}

void Gate::acceptAgain()
{
    // QTcpServer stops accepting after an error, such as a client that has gone or no file descriptor left.
    // Some versions go on to report the first error they have seen at the end of each burst: then there is
    // nothing to wait for.
    if (std::exchange(m_hasAccepted, false)) {
        resumeAccepting();
        return;
    }
    makeRoom();
    QTimer::singleShot(m_limits.acceptAgainMs, this, [this] {
        if (isListening())
            resumeAccepting();
    });
}

void Gate::read(Connection &connection)
{
    if (connection.phase == Connection::Phase::Closing) {
        throwAway(connection);
        return;
    }
    connection.scan();
    judge(connection);
}

void Gate::judge(Connection &connection)
{
    // Whether the address is right comes first: who does not know it learns nothing more.
    if (!connection.isAdmitted && connection.scanner.hasLine() && !admit(connection))
        return;
    switch (connection.scanner.state()) {
    case RequestScanner::State::Refused:
        refuse(connection, connection.scanner.status());
        break;
    case RequestScanner::State::Complete:
        if (connection.onlyThis) {
            answer(connection, *connection.onlyThis);
        } else if (connection.phase == Connection::Phase::Reading) {
            connection.phase = Connection::Phase::Waiting;
            connection.holdStill();
            emit ready(&connection);
        }
        break;
    default:
        if (connection.scanner.wantsContinue() && !std::exchange(connection.wasToldToContinue, true)) {
            connection.write("HTTP/1.1 100 Continue\r\n\r\n");
            connection.flush();
        }
    }
}

bool Gate::confirm(Connection &connection)
{
    if (connection.isAlone())
        return true;
    refuse(connection, 400);
    return false;
}

void Gate::refuse(Connection &connection, int status)
{
    count(status);
    answer(connection, refusal(status));
}

bool Gate::admit(Connection &connection)
{
    Admission admission = m_doorkeeper(connection.scanner.method(), connection.scanner.target());
    if (admission.then == Admission::Then::Answer) {
        count(admission.answer.status);
        answer(connection, admission.answer);
        return false;
    }
    if (admission.then == Admission::Then::AnswerWhenSound)
        connection.onlyThis = std::move(admission.answer);
    connection.isAdmitted = true;
    connection.setReadBufferSize(m_limits.buffer);
    return true;
}

void Gate::answer(Connection &connection, const HttpAnswer &answer)
{
    const bool toHead = connection.scanner.hasLine() && connection.scanner.method() == QByteArrayView("HEAD");
    leave(connection);
    if (connection.phase == Connection::Phase::Handed) {
        connection.takeAnswer();
        connect(&connection, &QIODevice::readyRead, this, [this, &connection] { read(connection); });
    }
    connection.phase = Connection::Phase::Closing;
    connection.since = m_clock.ticks();
    connection.write(toWire(answer, toHead));
    connection.flush();
    if (connection.state() != QAbstractSocket::ConnectedState)
        return;
    if (connection.bytesToWrite() > 0) {
        connection.abort(); // a client that does not read
        return;
    }
    endSending(connection.socketDescriptor());
    connection.setReadBufferSize(m_limits.strangerBuffer); // what was held still moves again
    throwAway(connection);
}

void Gate::release(Connection &connection)
{
    const QByteArray wire = connection.takeAnswer();
    connection.since = m_clock.ticks();
    connection.write(wire);
    connection.flush();
    // Nothing came after the request, so that closing at once loses nothing.
    connection.disconnectFromHost();
}

void Gate::dropAll()
{
    const std::vector<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->abort();
}

void Gate::throwAway(Connection &connection)
{
    char piece[pieceBytes];
    for (;;) {
        const qint64 size = connection.read(piece, pieceBytes);
        if (size <= 0)
            return;
        connection.thrownAway += size;
        if (connection.thrownAway > m_limits.closingBytes) {
            connection.abort();
            return;
        }
    }
}

void Gate::leave(Connection &connection)
{
    if (connection.phase == Connection::Phase::Waiting)
        emit left(&connection);
}

void Gate::forget(Connection &connection)
{
    leave(connection);
    std::erase(m_connections, &connection);
    connection.deleteLater();
}

void Gate::sweep()
{
    const qint64 now = m_clock.ticks();
    const std::vector<Connection *> connections = m_connections; // those that are answered may go at once
    for (Connection *connection : connections) {
        const qint64 age = now - connection->since;
        if (connection->phase == Connection::Phase::Closing && age >= m_limits.closingMs) {
            connection->abort();
        } else if (connection->phase == Connection::Phase::Reading && age >= m_limits.requestMs) {
            refuse(*connection, 408);
        }
    }
    if (m_told != m_refusals) {
        m_told = m_refusals;
        emit refused(m_told);
    }
    if (m_connections.empty())
        m_sweep.stop();
}

void Gate::count(int status)
{
    switch (status) {
    case 200:
        break;
    case 404:
        ++m_refusals.badAddress;
        break;
    case 408:
        ++m_refusals.tooSlow;
        break;
    case 413:
    case 431:
        ++m_refusals.tooLarge;
        break;
    case 429:
    case 503:
        ++m_refusals.tooMany;
        break;
    default:
        ++m_refusals.badRequest;
    }
}

} // namespace deskbell
