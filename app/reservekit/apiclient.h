// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/reservekit/apicall.h"
#include "app/reservekit/onesending.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace deskbell
{

/// Where ReserveKit's API is, and the key to it.
struct ApiAccess {
    QUrl url;       ///< the base, such as https://api.reservekit.io/v1
    QByteArray key; ///< a secret

    friend bool operator==(const ApiAccess &, const ApiAccess &) = default;
};

/// Why the API cannot be asked at `access`, or Done: the key goes over https only, or to this PC itself.
Result<Done> check(const ApiAccess &access);

/// Asks ReserveKit's API. The key goes to the address of `access` and to no other host, whatever that
/// answers, and stands in no error. A change is written once and never again, whatever becomes of it. Without
/// a usable address or key each call fails and says so.
class ApiClient : public QObject, public ApiPort
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    ApiClient(const Clock &clock, ApiAccess access, ApiLimits limits = {}, QObject *parent = nullptr);

    void send(const ApiCall &call, QObject *context, Handler handler) override;

private:
    QUrl urlOf(const ApiCall &call) const;
    void read(const ApiCall &call, QObject *context, Handler handler);
    void change(const ApiCall &call, QObject *context, Handler handler);

    const Clock &m_clock;
    ApiAccess m_access;
    ApiLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace deskbell
