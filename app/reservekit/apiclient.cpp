// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apiclient.h"

#include <QHostAddress>
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

ApiOutcome outcomeOf(QNetworkReply *reply, const QByteArray &key)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isAnswer(reply) || reply->property(gaveUp).isValid())
        return ApiFailure{networkError(reply), 0, {}};
    ApiOutcome outcome = readAnswer({status, reply->readAll(), reply->rawHeader("Retry-After")});
    // A server may quote the key that it does not like, also one that does not look like a key.
    if (auto *failure = std::get_if<ApiFailure>(&outcome)) {
        failure->error.sentence.replace(QString::fromLatin1(key), u"…"_s);
        failure->code.replace(QString::fromLatin1(key), u"…"_s);
    }
    return outcome;
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

ApiClient::ApiClient(ApiAccess access, ApiLimits limits, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_limits(limits)
{
    if (isThisPc(m_access.url))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

QNetworkRequest ApiClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_access.url;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    url.setQuery(query);
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

void ApiClient::get(const QString &path, const QUrlQuery &query, QObject *context, Handler handler)
{
    if (const Result<Done> usable = check(m_access); !usable) {
        const ApiFailure failure{usable.error(), 0, {}};
        QMetaObject::invokeMethod(
            context, [failure, handler] { handler(failure); }, Qt::QueuedConnection);
        return;
    }
    QNetworkReply *reply = m_network.get(request(path, query));
    QTimer::singleShot(m_limits.timeout, reply, [reply] {
        giveUp(reply, u"ReserveKit took too long to answer; it will be asked again."_s);
    });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, most = m_limits.answerBytes] {
        if (reply->bytesAvailable() > most)
            giveUp(reply, u"ReserveKit’s answer was too large to be one."_s);
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context,
            [reply, handler, key = m_access.key] { handler(outcomeOf(reply, key)); });
}

} // namespace deskbell
