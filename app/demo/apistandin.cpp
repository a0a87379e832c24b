// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype largestRequest = 64 * 1024;
constexpr qsizetype mostRemembered = 1000;
constexpr QStringView base = u"/v1";

// The request in `bytes` once it is all there. With a body only if its length is told ahead.
std::optional<ApiRequest> readRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> start = lines.takeFirst().split(' ');
    ApiRequest request;
    request.method = start.value(0);
    const QUrl target = QUrl::fromEncoded(start.value(1));
    request.path = target.path().startsWith(base) ? target.path().mid(base.size()) : QString();
    request.query = QUrlQuery(target);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    request.body = bytes.mid(end + 4, length);
    return request.body.size() == length ? std::optional(request) : std::nullopt;
}

QByteArray onTheWire(const ApiAnswer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " -\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Type: " + answer.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n";
    return bytes + answer.body;
}

ApiAnswer webPage(int status)
{
    ApiAnswer page;
    page.status = status;
    page.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    page.body =
        QByteArrayLiteral("<!DOCTYPE html>\n<html><head><title>Please sign in</title></head></html>\n");
    return page;
}

ApiAnswer onDemand(const ApiFault &fault, const WireForm &form)
{
    ApiAnswer answer = failure(fault.status, u"on_demand"_s, fault.message, form);
    if (fault.retryAfter >= 0)
        answer.headers.emplaceBack("Retry-After", QByteArray::number(fault.retryAfter));
    return answer;
}

} // namespace

bool Allowance::take(qint64 ticks)
{
    m_left = std::min(m_left + double(ticks - m_last) * m_plan.perSecond / 1000.0, double(m_plan.burst));
    m_last = ticks;
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

ApiStandIn::ApiStandIn(MadeUpShop &shop, const Clock &clock, QByteArray apiKey, ApiPlan plan, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_clock(clock)
    , m_apiKey(std::move(apiKey))
    , m_allowance(plan)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ApiStandIn::welcome);
}

Result<Done> ApiStandIn::listen()
{
    if (m_server.listen(QHostAddress::LocalHost))
        return Done{};
    return Error{u"The demonstration has found no free port on this PC: %1."_s.arg(m_server.errorString()),
                 Remedy::RetryLater};
}

QUrl ApiStandIn::url() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(base));
}

void ApiStandIn::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(largestRequest);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void ApiStandIn::read(QTcpSocket *socket)
{
    const std::optional<ApiRequest> request = readRequest(socket->peek(largestRequest));
    if (!request) {
        if (socket->bytesAvailable() >= largestRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    if (m_requests.size() == mostRemembered)
        m_requests.removeFirst();
    m_requests.append(*request);
    serve(socket, *request);
}

void ApiStandIn::serve(QTcpSocket *socket, const ApiRequest &request)
{
    const std::optional<ApiFault> fault =
        m_faults.isEmpty() ? std::nullopt : std::optional(m_faults.takeFirst());
    if (fault && fault->kind == ApiFault::Kind::Silent)
        return;
    if (fault && fault->kind == ApiFault::Kind::Late) {
        QTimer::singleShot(fault->delay, socket, [this, socket, request] {
            socket->write(onTheWire(answerTo(request)));
            socket->disconnectFromHost();
        });
        return;
    }
    if (!fault) {
        socket->write(onTheWire(answerTo(request)));
    } else if (fault->kind == ApiFault::Kind::Status) {
        socket->write(onTheWire(onDemand(*fault, m_form)));
    } else if (fault->kind == ApiFault::Kind::WebPage) {
        socket->write(onTheWire(webPage(fault->status)));
    } else if (fault->kind == ApiFault::Kind::Half) {
        const QByteArray whole = onTheWire(answerTo(request));
        socket->write(whole.left(whole.size() - 20));
    }
    socket->disconnectFromHost();
}

ApiAnswer ApiStandIn::answerTo(const ApiRequest &request)
{
    if (!m_allowance.take(m_clock.ticks())) {
        ApiAnswer tooMany = failure(429, u"rate_limit_exceeded"_s, u"Too many requests"_s, m_form);
        tooMany.headers.emplaceBack("Retry-After", "1");
        addLimits(tooMany);
        return tooMany;
    }
    ApiAnswer given = answer(m_shop, request, m_apiKey, m_form, m_clock.now());
    addLimits(given);
    if (given.event)
        emit changed(*given.event);
    return given;
}

void ApiStandIn::addLimits(ApiAnswer &answer) const
{
    const qint64 reset = m_clock.nowMs() / 1000 + 1;
    answer.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(m_allowance.limit()));
    const int left = std::min(m_allowance.left(), m_allowance.limit());
    answer.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(left));
    answer.headers.emplaceBack("X-RateLimit-Reset", QByteArray::number(reset));
}

} // namespace deskbell
