// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype mostRemembered = 1000;
constexpr QStringView base = u"/v1";

ApiRequest understood(const HttpRequest &http)
{
    const QUrl target = QUrl::fromEncoded(http.target);
    ApiRequest request;
    request.method = http.method;
    request.path = target.path().startsWith(base) ? target.path().mid(base.size()) : QString();
    request.query = QUrlQuery(target);
    for (const HttpHeader &header : http.headers)
        request.headers.insert(header.name.toLower(), header.value);
    request.body = http.body;
    return request;
}

HttpAnswer toHttp(const ApiAnswer &answer)
{
    HttpAnswer http{answer.status, answer.body, answer.contentType, {}};
    for (const auto &[name, value] : answer.headers)
        http.headers.append({name, value});
    return http;
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
    if (fault.kind == ApiFault::Kind::WebPage)
        return webPage(fault.status);
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
    , m_service(clock, [this](const HttpRequest &request) { return serve(understood(request)); })
{
}

Result<Done> ApiStandIn::listen()
{
    return m_service.listen();
}

QUrl ApiStandIn::url() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_service.port()).arg(base));
}

HttpAnswer ApiStandIn::serve(const ApiRequest &request)
{
    if (m_requests.size() == mostRemembered)
        m_requests.removeFirst();
    m_requests.append(request);
    const std::optional<ApiFault> fault = m_faults.isEmpty() ? std::nullopt : m_faults.takeFirst();
    return toHttp(fault ? onDemand(*fault, m_form) : trueAnswer(request));
}

ApiAnswer ApiStandIn::trueAnswer(const ApiRequest &request)
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
    emit answered(request);
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
