// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace deskbell
{

/// One header field, as it is on the wire but without the space around its value.
struct HttpHeader {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// A request that has passed the gate: complete and valid.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent; begins with a slash
    QList<HttpHeader> headers;
    QByteArray body; ///< without its chunks

    /// The value of the only header called `name` (in any case); null when there is none, or more than one.
    QByteArray header(QByteArrayView name) const;
};

/// What is answered. The connection is closed after each answer.
struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    QList<HttpHeader> headers; ///< beside Content-Type, Content-Length and Connection

    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// An answer of one plain line; with `retryAfter` (seconds) if that is not 0.
HttpAnswer plainAnswer(int status, const QByteArray &line, int retryAfter = 0);

/// The one answer to whatever is not our address, the same for each.
HttpAnswer notFound();

/// `answer` as it goes over the wire. An answer to HEAD announces its body and leaves it out.
QByteArray toWire(const HttpAnswer &answer, bool toHead = false);

} // namespace deskbell
