// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apiclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr char gaveUp[] = "deskbell_gaveUp";

bool isThisPc(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

// Gives up for a reason of our own, which would else look like any other broken connection.
void giveUp(QNetworkReply *reply, const QString &sentence)
{
    reply->setProperty(gaveUp, sentence);
    reply->abort();
}

Error networkError(const QNetworkReply *reply)
{
    const QString ownReason = reply->property(gaveUp).toString();
    if (!ownReason.isEmpty())
        return {ownReason, Remedy::RetryLater};
    switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {u"Nobody answers at the API address; it will be tried again."_s, Remedy::RetryLater};
    case QNetworkReply::HostNotFoundError:
        return {u"ReserveKit’s API was not found on the network. Is this PC online?"_s, Remedy::RetryLater};
    case QNetworkReply::SslHandshakeFailedError:
        return {u"The connection to ReserveKit is not safe: its certificate was not accepted. Check this "
                u"PC’s date and "
                "whether something on this network reads along."_s,
                Remedy::AskOwner};
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return {u"The API address leads on to another one, which is not given the key. Check the API address "
                u"in the "
                "settings."_s,
                Remedy::AskOwner};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {
            u"This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings."_s,
            Remedy::AskOwner};
    default:
        return {u"The connection to ReserveKit broke off; it will be tried again."_s, Remedy::RetryLater};
    }
}

// Qt reports statuses from 400 upwards as errors too; those are answers like any other.
bool isAnswer(const QNetworkReply *reply)
{
    const QNetworkReply::NetworkError error = reply->error();
    const auto within = [error](QNetworkReply::NetworkError first, QNetworkReply::NetworkError last) {
        return error >= first && error <= last;
    };
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || within(QNetworkReply::ContentAccessDenied, QNetworkReply::UnknownContentError)
        || within(QNetworkReply::InternalServerError, QNetworkReply::UnknownServerError);
}

// Whether nothing of the request can have reached the server, for it never was connected to.
bool neverArrived(const QNetworkReply *reply)
{
    switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

ApiFailure unsent(const Error &error)
{
    ApiFailure failure{error, 0, {}};
    failure.sent = false;
    return failure;
}

std::optional<qint64> number(const QNetworkReply *reply, const char *header)
{
    bool isNumber = false;
    const qint64 value = reply->rawHeader(header).trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

// A server may quote the key that it does not like, also one that does not look like a key.
ApiOutcome withoutKey(const ApiOutcome &outcome, const QByteArray &key)
{
    if (outcome.ok())
        return outcome;
    ApiFailure failure = outcome.failure();
    failure.error.sentence.replace(QString::fromLatin1(key), u"…"_s);
    failure.code.replace(QString::fromLatin1(key), u"…"_s);
    return {failure, outcome.rate()};
}

ApiOutcome outcomeOf(QNetworkReply *reply, const QDateTime &now)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool gone = neverArrived(reply);
    if (status == 0 || !isAnswer(reply) || reply->property(gaveUp).isValid())
        return gone ? unsent(networkError(reply)) : ApiFailure{networkError(reply), 0, {}};
    const RateHeaders rate{number(reply, "X-RateLimit-Limit"), number(reply, "X-RateLimit-Remaining"),
                           number(reply, "X-RateLimit-Reset")};
    return readAnswer(
        {status, reply->readAll(), reply->rawHeader("Retry-After"), rate, reply->rawHeader("Date"), now});
}

} // namespace

Result<Done> check(const ApiAccess &access)
{
    if (!access.url.isValid() || access.url.host().isEmpty())
        return Error{u"The API address is not a web address. Check it in the settings."_s, Remedy::AskOwner};
    if (access.url.scheme() != u"https"_s && !(access.url.scheme() == u"http"_s && isThisPc(access.url)))
        return Error{u"The API address has to begin with https://, or the key could be read on the way."_s,
                     Remedy::AskOwner};
    if (access.key.isEmpty())
        return Error{u"There is no API key yet. Enter one in the settings."_s, Remedy::AskOwner};
    for (const char c : access.key) {
        if (c <= ' ' || c > '~')
            return Error{
                u"The API key has a character in it that no key has. Enter it again in the settings."_s,
                Remedy::AskOwner};
    }
    return Done{};
}

ApiClient::ApiClient(const Clock &clock, ApiAccess access, ApiLimits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_access(std::move(access))
    , m_limits(limits)
{
    if (isThisPc(m_access.url))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

QNetworkRequest ApiClient::request(const ApiCall &call) const
{
    QUrl url = m_access.url;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + call.path);
    url.setQuery(call.query);
    url.setFragment({});
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_access.key);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Deskbell/" DESKBELL_VERSION ""_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(3);
    return request;
}

QNetworkReply *ApiClient::begin(const ApiCall &call)
{
    QNetworkRequest request = this->request(call);
    if (call.method == ApiMethod::Get)
        return m_network.get(request);
    // A change must not be repeated at another address.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (call.method == ApiMethod::Delete)
        return m_network.deleteResource(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network.sendCustomRequest(request, "PATCH",
                                       QJsonDocument(call.body).toJson(QJsonDocument::Compact));
}

void ApiClient::send(const ApiCall &call, QObject *context, Handler handler)
{
    if (const Result<Done> usable = check(m_access); !usable) {
        QMetaObject::invokeMethod(
            context, [outcome = ApiOutcome(unsent(usable.error())), handler] { handler(outcome); },
            Qt::QueuedConnection);
        return;
    }
    QNetworkReply *reply = begin(call);
    QTimer::singleShot(m_limits.timeout, reply, [reply] {
        giveUp(reply, u"ReserveKit took too long to answer; it will be asked again."_s);
    });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, most = m_limits.answerBytes] {
        if (reply->bytesAvailable() > most)
            giveUp(reply, u"ReserveKit’s answer was too large to be one."_s);
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, handler, key = m_access.key, &clock = m_clock] {
        handler(withoutKey(outcomeOf(reply, clock.now()), key));
    });
}

} // namespace deskbell
