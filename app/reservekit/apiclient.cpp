// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apiclient.h"

#include "app/reservekit/linetrouble.h"

#include <QCoreApplication>
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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReserveKit)
};

constexpr char gaveUp[] = "deskbell_gaveUp";
constexpr char userAgent[] = "Deskbell/" DESKBELL_VERSION;

bool isThisPc(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

// Gives up for a reason of our own, which would else look like any other broken connection.
void giveUp(QNetworkReply *reply, LineTrouble trouble)
{
    reply->setProperty(gaveUp, int(trouble));
    reply->abort();
}

LineTrouble troubleWith(const QNetworkReply *reply)
{
    const QVariant own = reply->property(gaveUp);
    return own.isValid() ? LineTrouble(own.toInt()) : troubleOf(reply->error());
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

ApiFailure unanswered(const Error &error, bool sent)
{
    ApiFailure failure{error, 0, {}};
    failure.sent = sent;
    return failure;
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
    if (status == 0 || !isAnswer(reply) || reply->property(gaveUp).isValid()) {
        const LineTrouble trouble = troubleWith(reply);
        return unanswered(errorFor(trouble), !neverConnected(trouble));
    }
    const auto header = [reply](const char *name) { return reply->rawHeader(name); };
    return readAnswer(
        {status, reply->readAll(), header("Retry-After"), readRate(header), header("Date"), now});
}

} // namespace

Result<Done> check(const ApiAccess &access)
{
    if (!access.url.isValid() || access.url.host().isEmpty())
        return Error{Words::tr("The API address is not a web address. Check it in the settings."),
                     Remedy::AskOwner};
    if (access.url.scheme() != u"https"_s && !(access.url.scheme() == u"http"_s && isThisPc(access.url)))
        return Error{
            Words::tr("The API address has to begin with https://, or the key could be read on the way."),
            Remedy::AskOwner};
    if (access.key.isEmpty())
        return Error{Words::tr("There is no API key yet. Enter one in the settings."), Remedy::AskOwner};
    for (const char c : access.key) {
        if (c <= ' ' || c > '~')
            return Error{
                Words::tr(
                    "The API key has a character in it that no key has. Enter it again in the settings."),
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

QUrl ApiClient::urlOf(const ApiCall &call) const
{
    QUrl url = m_access.url;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + call.path);
    url.setQuery(call.query);
    url.setFragment({});
    url.setUserInfo({});
    return url;
}

void ApiClient::send(const ApiCall &call, QObject *context, Handler handler)
{
    if (const Result<Done> usable = check(m_access); !usable) {
        QMetaObject::invokeMethod(
            context, [outcome = ApiOutcome(unanswered(usable.error(), false)), handler] { handler(outcome); },
            Qt::QueuedConnection);
        return;
    }
    if (call.method == ApiMethod::Get)
        read(call, context, std::move(handler));
    else
        change(call, context, std::move(handler));
}

void ApiClient::read(const ApiCall &call, QObject *context, Handler handler)
{
    QNetworkRequest request(urlOf(call));
    request.setRawHeader("Authorization", "Bearer " + m_access.key);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", userAgent);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(3);
    QNetworkReply *reply = m_network.get(request);
    QTimer::singleShot(m_limits.timeout, reply, [reply] { giveUp(reply, LineTrouble::TookTooLong); });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, most = m_limits.answerBytes] {
        if (reply->bytesAvailable() > most)
            giveUp(reply, LineTrouble::TooLarge);
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, handler, key = m_access.key, &clock = m_clock] {
        handler(withoutKey(outcomeOf(reply, clock.now()), key));
    });
}

void ApiClient::change(const ApiCall &call, QObject *context, Handler handler)
{
    const QUrl url = urlOf(call);
    const QByteArray body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray host = QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemovePath | QUrl::RemoveQuery
                                                | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QByteArray request = "PATCH " + target + " HTTP/1.1\r\nHost: " + host.mid(2)
        + "\r\nAuthorization: Bearer " + m_access.key + "\r\nAccept: application/json\r\nUser-Agent: "
        + userAgent + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    auto *sending = new OneSending(url, request, m_limits, this);
    connect(sending, &OneSending::done, sending, &QObject::deleteLater);
    connect(sending, &OneSending::failed, sending, &QObject::deleteLater);
    connect(sending, &OneSending::done, context,
            [handler, key = m_access.key, &clock = m_clock](HttpReply reply) {
                reply.receivedAt = clock.now();
                handler(withoutKey(readAnswer(reply), key));
            });
    connect(sending, &OneSending::failed, context, [handler](LineTrouble trouble, bool sent) {
        handler(ApiOutcome(unanswered(errorFor(trouble), sent)));
    });
}

} // namespace deskbell
