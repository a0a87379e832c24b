// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/deliver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

/// "Any address" is a place to bind, not one to connect to.
QUrl connectable(QUrl url)
{
    const QHostAddress host(url.host());
    if (host == QHostAddress::AnyIPv4)
        url.setHost(u"127.0.0.1"_s);
    else if (host == QHostAddress::AnyIPv6 || host == QHostAddress::Any)
        url.setHost(u"::1"_s);
    return url;
}

} // namespace

QNetworkRequest deliveryRequest(const QUrl &url, const HttpHeaders &headers)
{
    QNetworkRequest request(connectable(url));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(15'000);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

Result<DeliveryAnswer> postDelivery(const QUrl &url, const QByteArray &body, const HttpHeaders &headers,
                                    const Clock &clock)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const qint64 start = clock.ticks();
    const std::unique_ptr<QNetworkReply> reply(network.post(deliveryRequest(url, headers), body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const QString sentence =
            QCoreApplication::translate("Deliver", "Deskbell's listener did not answer: %1.");
        return Error{sentence.arg(reply->errorString()), Remedy::RetryLater};
    }
    return DeliveryAnswer{status, clock.ticks() - start};
}

} // namespace deskbell
