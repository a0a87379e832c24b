// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apireading.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <functional>

class QObject;

namespace deskbell
{

/// Reading, changing, and removing for good. Only reading may ever be repeated unasked.
enum class ApiMethod { Get, Patch };

/// Whose share of the month a call is paid from, the most urgent first.
enum class Purpose {
    Person, ///< a person asked for it, and waits
    Claim,  ///< to confirm what an unsigned webhook claimed
    Poll,   ///< to find what no webhook told
};

/// One request to ReserveKit's API.
struct ApiCall {
    ApiMethod method = ApiMethod::Get;
    QString path; ///< below the base, such as /bookings/48201
    QUrlQuery query = {};
    QJsonObject body = {}; ///< of a change
    Purpose purpose = Purpose::Poll;

    friend bool operator==(const ApiCall &, const ApiCall &) = default;
};

/// Whoever can ask the API: the client, the queue before it, or a simulated one.
class ApiPort
{
public:
    using Handler = std::function<void(const ApiOutcome &)>;

    virtual ~ApiPort() = default;
    /// `handler` is called once, from the event loop, unless `context` or this is gone by then.
    virtual void send(const ApiCall &call, QObject *context, Handler handler) = 0;
};

} // namespace deskbell
