// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/httpserver.h"

#include "app/base/log.h"
#include "app/intake/portowner.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <utility>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

QHttpServerResponse toResponse(const HttpAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::Connection, "close");
    for (const HttpHeader &header : answer.headers)
        headers.append(header.name, header.value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader("Connection", "close");
    for (const HttpHeader &header : answer.headers)
        response.addHeader(header.name, header.value);
#endif
    return response;
}

} // namespace

HttpServer::HttpServer(const Clock &clock, const GateLimits &limits, Doorkeeper doorkeeper, Handler handler)
    : m_server(std::make_unique<QHttpServer>())
    , m_gate(new Gate(clock, limits, std::move(doorkeeper), m_server.get()))
    , m_handler(std::move(handler))
{
    m_server->route(u"/"_s, QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &request) {
        m_current->request.body = request.body();
        HttpAnswer answer = m_handler(m_current->request);
        if (m_current->request.method == "HEAD")
            answer.body.clear();
        return toResponse(answer);
    });
}

HttpServer::~HttpServer() = default;

Result<Done> HttpServer::listen(const QString &address, quint16 port)
{
    const QHostAddress host(address);
    const QHostAddress oldHost = m_gate->serverAddress();
    const quint16 oldPort = m_gate->serverPort();
    if (m_gate->isListening() && host == oldHost && port == oldPort)
        return Done{};
    const bool wasListening = m_gate->isListening();
    // Whoever knocks at the old port is not turned away for a new one that cannot be had.
    if (wasListening && port != 0 && port != oldPort) {
        QTcpServer trial;
        if (!trial.listen(host, port))
            return whyNotListening(trial.serverError(), address, port);
    }
    m_gate->close();
    if (!m_gate->listen(host, port)) {
        const Error error = whyNotListening(m_gate->serverError(), address, port);
        if (wasListening && !m_gate->listen(oldHost, oldPort))
            qCWarning(deskbellLog).noquote() << "The old port could not be opened again.";
        return error;
    }
    // QHttpServer binds to nothing but a server that listens.
    if (!std::exchange(m_isBound, true))
        m_server->bind(m_gate);
    return Done{};
}

void HttpServer::stopListening()
{
    m_gate->close();
}

void HttpServer::handle(Connection &connection)
{
    // From here on QHttpServer alone reads from it; afterwards nobody does, or it would take what follows for
    // a request.
    QObject::disconnect(&connection, &QIODevice::readyRead, nullptr, nullptr);
    connection.handOver();
    m_current = &connection;
    m_gate->pass(connection);
    emit connection.readyRead();
    m_current = nullptr;
    QObject::disconnect(&connection, &QIODevice::readyRead, nullptr, nullptr);
}

} // namespace deskbell
