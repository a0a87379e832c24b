// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/httpserver.h"

#include <QObject>

namespace deskbell
{

/// A small HTTP server for this computer only, behind the same gate: any method, any path, one handler. One
/// thread.
class HttpService final : public QObject
{
    Q_OBJECT

public:
    HttpService(const Clock &clock, HttpServer::Handler handler, const GateLimits &limits = {},
                QObject *parent = nullptr);

    /// Listens on 127.0.0.1; port 0 is any free one.
    Result<Done> listen(quint16 port = 0);
    quint16 port() const { return m_server.gate().serverPort(); }

private:
    HttpServer m_server;
};

} // namespace deskbell
