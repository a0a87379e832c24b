// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/httpservice.h"

#include <utility>

namespace deskbell
{

using namespace Qt::StringLiterals;

HttpService::HttpService(const Clock &clock, HttpServer::Handler handler, const GateLimits &limits,
                         QObject *parent)
    : QObject(parent)
    , m_server(
          clock, limits, [](QByteArrayView, QByteArrayView) { return Admission{}; }, std::move(handler))
{
    connect(&m_server.gate(), &Gate::ready, this, [this](Connection *connection) {
        if (!m_server.gate().confirm(*connection))
            return;
        m_server.handle(*connection);
        m_server.gate().release(*connection);
    });
}

Result<Done> HttpService::listen(quint16 port)
{
    return m_server.listen(u"127.0.0.1"_s, port);
}

} // namespace deskbell
