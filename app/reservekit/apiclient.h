// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apireading.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace deskbell
{

/// Where ReserveKit's API is, and the key to it.
struct ApiAccess {
    QUrl url;       ///< the base, such as https://api.reservekit.io/v1
    QByteArray key; ///< a secret
};

/// What a request may cost.
struct ApiLimits {
    int timeout = 20'000;                  ///< ms for one request with its answer
    qint64 answerBytes = qint64(16) << 20; ///< a larger answer is given up
};

/// Why the API cannot be asked at `access`, or Done: the key goes over https only, or to this PC itself.
Result<Done> check(const ApiAccess &access);

/// Asks ReserveKit's API. The key goes to the address of `access` and to no other host, whatever that
/// answers, and stands in no error.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const ApiOutcome &)>;

    explicit ApiClient(ApiAccess access, ApiLimits limits = {}, QObject *parent = nullptr);

    /// Asks for `path` below the base. `handler` is called once, from the event loop, unless `context` or
    /// this is gone by then.
    void get(const QString &path, const QUrlQuery &query, QObject *context, Handler handler);

private:
    QNetworkRequest request(const QString &path, const QUrlQuery &query) const;

    ApiAccess m_access;
    ApiLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace deskbell
