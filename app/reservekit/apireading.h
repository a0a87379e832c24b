// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <optional>
#include <variant>

namespace deskbell
{

/// An answer as it came over HTTP, whole.
struct HttpReply {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< the header's value; empty when there is none
};

/// Why the API did not give what it was asked for. No text in it holds a secret.
struct ApiFailure {
    Error error;
    int status = 0; ///< 0: no answer came
    QString code;   ///< ReserveKit's own word, such as booking_not_found; often empty
    std::optional<int> retryAfter = std::nullopt; ///< seconds to wait, as ReserveKit asks

    friend bool operator==(const ApiFailure &, const ApiFailure &) = default;
};

/// The `data` of an answer, or why there is none.
using ApiOutcome = std::variant<QJsonValue, ApiFailure>;

/// Reads an answer in any of its known forms, errors and proxies' web pages among them. Total: any bytes give
/// an outcome.
ApiOutcome readAnswer(const HttpReply &reply);

/// One page of a list.
template <typename T>
struct ApiPage {
    QList<T> items;
    int refused = 0;    ///< items that could not be read
    int totalPages = 1; ///< 1 as well where the list came whole

    friend bool operator==(const ApiPage &, const ApiPage &) = default;
};

/// The services in the `data` of GET /services. An item without id or name is refused, alone.
Result<ApiPage<Service>> readServices(const QJsonValue &data);

/// The time slots in the `data` of GET /time-slots or GET /services/{id}/time-slots. An item without id,
/// service or start is refused, alone.
Result<ApiPage<TimeSlot>> readTimeSlots(const QJsonValue &data);

} // namespace deskbell
