// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QUrl>

#include <utility>

namespace deskbell
{

/// What the listener answered to a posted delivery.
struct DeliveryAnswer {
    int status = 0;    ///< HTTP status
    qint64 tookMs = 0; ///< from connecting to the whole answer
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request as ReserveKit makes it, to where the listener that binds `url` can be reached.
QNetworkRequest deliveryRequest(const QUrl &url, const HttpHeaders &headers);

/// Posts `body` to `url` as ReserveKit would, and waits up to 15 s for the answer. Blocks: for the
/// sub-command only.
Result<DeliveryAnswer> postDelivery(const QUrl &url, const QByteArray &body, const HttpHeaders &headers,
                                    const Clock &clock);

} // namespace deskbell
