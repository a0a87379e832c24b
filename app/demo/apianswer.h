// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/madeupshop.h"
#include "app/demo/wireform.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace deskbell
{

/// A request to the stand-in's API as it came over HTTP.
struct ApiRequest {
    QByteArray method;
    QString path; ///< below the base, such as /bookings/48201
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the stand-in answers, and what became of the shop with it.
struct ApiAnswer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<ShopEvent> event; ///< what the webhooks have to tell of now
};

/// Answers as ReserveKit's API does, for whoever shows `apiKey`. Depends on nothing but its arguments; what
/// it changes is `shop` alone.
ApiAnswer answer(MadeUpShop &shop, const ApiRequest &request, const QByteArray &apiKey, const WireForm &form,
                 const QDateTime &now);

/// An error in the form asked for, with its code such as `booking_not_found`.
ApiAnswer failure(int status, const QString &code, const QString &message, const WireForm &form);

} // namespace deskbell
