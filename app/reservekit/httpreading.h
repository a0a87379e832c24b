// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apireading.h"

namespace deskbell
{

/// How much of an answer is there.
enum class HttpStage { Incomplete, Whole, Broken };

struct HttpReading {
    HttpStage stage = HttpStage::Incomplete;
    HttpReply reply; ///< only when Whole
};

/// Reads the HTTP/1.1 answer in `bytes`, all that has come so far; `closed`: nothing more will. An answer
/// that is shorter than it said is Broken. Total: any bytes give a reading.
HttpReading readHttp(const QByteArray &bytes, bool closed);

/// The limits in an answer's headers; `header` gives the value of the one of that name, or nothing.
template <typename Header>
RateHeaders readRate(const Header &header)
{
    const auto number = [&](const char *name) {
        bool isNumber = false;
        const qint64 value = header(name).trimmed().toLongLong(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    return {number("X-RateLimit-Limit"), number("X-RateLimit-Remaining"), number("X-RateLimit-Reset")};
}

} // namespace deskbell
