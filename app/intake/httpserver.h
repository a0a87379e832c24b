// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/intake/gate.h"

#include <memory>

class QHttpServer;

namespace deskbell
{

/// QHttpServer behind a gate: it sees one complete, valid request at a time, written anew, and answers it
/// before handle() returns. One thread.
class HttpServer
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    HttpServer(const Clock &clock, const GateLimits &limits, Doorkeeper doorkeeper, Handler handler);
    ~HttpServer();

    /// Listens there from now on, and nowhere else. If that fails everything stays as it was. Port 0 is any
    /// free one.
    Result<Done> listen(const QString &address, quint16 port);
    /// Stops listening; connections that are open stay so.
    void stopListening();

    Gate &gate() { return *m_gate; }
    const Gate &gate() const { return *m_gate; }

    /// Has the handler answer a connection that is ready; the answer is kept back until the gate releases it.
    void handle(Connection &connection);

private:
    std::unique_ptr<QHttpServer> m_server;
    Gate *m_gate; ///< a child of m_server
    Handler m_handler;
    Connection *m_current = nullptr;
    bool m_isBound = false;
};

} // namespace deskbell
