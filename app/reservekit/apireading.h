// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>

#include <optional>
#include <variant>

namespace deskbell
{

/// What an answer's X-RateLimit-* headers say of the limits; nothing where one is absent or no number.
struct RateHeaders {
    std::optional<qint64> limit = std::nullopt;
    std::optional<qint64> remaining = std::nullopt;
    std::optional<qint64> reset = std::nullopt; ///< Unix seconds
    std::optional<qint64> date = std::nullopt; ///< Unix seconds: the server's own clock, from its Date header

    friend bool operator==(const RateHeaders &, const RateHeaders &) = default;
};

/// How far ahead `told` has the end of what it counts, in seconds; nothing where it does not say. This PC's
/// clock (`nowMs`, since 1970 UTC) may be wrong by hours: the server's own goes first.
std::optional<qint64> secondsToReset(const RateHeaders &told, qint64 nowMs);

/// An answer as it came over HTTP, whole.
struct HttpReply {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< the header's value; empty when there is none
    RateHeaders rate = {};
    QByteArray date = {};      ///< the header's value: the server's own clock
    QDateTime receivedAt = {}; ///< by this PC's clock, for a server that does not tell its own
};

/// Why the API did not give what it was asked for. No text in it holds a secret.
struct ApiFailure {
    Error error;
    int status = 0; ///< 0: no answer came
    QString code;   ///< ReserveKit's own word, such as booking_not_found; often empty
    std::optional<int> retryAfter = std::nullopt; ///< seconds to wait, as ReserveKit asks
    bool ownEnvelope = false; ///< it is ReserveKit's own error, not a proxy's page or a line that broke
    bool sent = true;         ///< the request may have reached the server: it must not be taken as undone

    friend bool operator==(const ApiFailure &, const ApiFailure &) = default;
};

/// The `data` of an answer, or why there is none; with what its headers said of the limits either way.
class ApiOutcome
{
public:
    ApiOutcome(QJsonValue data, RateHeaders rate = {}) : m_content(std::move(data)), m_rate(rate) { }
    ApiOutcome(ApiFailure failure, RateHeaders rate = {}) : m_content(std::move(failure)), m_rate(rate) { }

    bool ok() const { return m_content.index() == 0; }
    /// Only when ok().
    const QJsonValue &data() const { return std::get<QJsonValue>(m_content); }
    /// Only when not ok().
    const ApiFailure &failure() const { return std::get<ApiFailure>(m_content); }
    const RateHeaders &rate() const { return m_rate; }

    friend bool operator==(const ApiOutcome &, const ApiOutcome &) = default;

private:
    std::variant<QJsonValue, ApiFailure> m_content;
    RateHeaders m_rate;
};

/// Reads an answer in any of its known forms, errors and proxies' web pages among them. Total: any bytes give
/// an outcome.
ApiOutcome readAnswer(const HttpReply &reply);

/// One page of a list.
template <typename T>
struct ApiPage {
    QList<T> items;
    int refused = 0;                                 ///< items that could not be read
    int totalPages = 1;                              ///< 1 as well where the list came whole
    std::optional<qint64> totalCount = std::nullopt; ///< of all pages, where it is told
    std::optional<int> page = std::nullopt;          ///< which one this is, where it is told
    std::optional<int> pageSize = std::nullopt;      ///< the largest page as the server has it

    friend bool operator==(const ApiPage &, const ApiPage &) = default;
};

/// The services in the `data` of GET /services. An item without id or name is refused, alone.
Result<ApiPage<Service>> readServices(const QJsonValue &data);

/// The time slots in the `data` of GET /time-slots or GET /services/{id}/time-slots. An item without id,
/// service or start is refused, alone.
Result<ApiPage<TimeSlot>> readTimeSlots(const QJsonValue &data);

/// One page of bookings in the `data` of GET /bookings, in the order they were listed. An item that the
/// booking reader refuses is refused, alone.
Result<ApiPage<Booking>> readBookings(const QJsonValue &data);

/// The booking in the `data` of GET or PATCH /bookings/{id}, or which field keeps it from being read.
Result<Booking> readBooking(const QJsonValue &data);

} // namespace deskbell
