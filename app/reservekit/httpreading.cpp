// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/httpreading.h"

#include <QHash>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qsizetype largestHead = 64 * 1024;

const HttpReading incomplete{HttpStage::Incomplete, {}};
const HttpReading broken{HttpStage::Broken, {}};

/// Status line and headers, and where the body begins.
struct Head {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    qsizetype end = 0;
};

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Head> readHead(const QByteArray &bytes, qsizetype from, qsizetype end)
{
    Head head;
    head.end = end + 4;
    QList<QByteArray> lines = bytes.mid(from, end - from).split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    if (!first.startsWith("HTTP/1.") || !isDigits(first.mid(9, 3))
        || (first.size() > 12 && first.at(12) != ' '))
        return std::nullopt;
    head.status = first.mid(9, 3).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        // Two lengths that differ leave it open where the answer ends.
        if (colon <= 0 || (name == "content-length" && head.headers.value(name, value) != value))
            return std::nullopt;
        head.headers.insert(name, value);
    }
    return head;
}

HttpReading whole(const Head &head, const QByteArray &body)
{
    const auto header = [&](const QByteArray &name) { return head.headers.value(name.toLower()); };
    return {HttpStage::Whole,
            {head.status, body, header("Retry-After"), readRate(header), header("Date"), {}}};
}

HttpReading readChunks(const Head &head, const QByteArray &bytes)
{
    QByteArray body;
    for (qsizetype at = head.end;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return bytes.size() - at > largestHead ? broken : incomplete;
        bool isNumber = false;
        const QByteArray size = bytes.mid(at, lineEnd - at).split(';').first().trimmed();
        const qint64 length =
            size.startsWith('-') || size.startsWith('+') ? -1 : size.toLongLong(&isNumber, 16);
        if (!isNumber || length < 0)
            return broken;
        at = lineEnd + 2;
        if (length == 0)
            return whole(head, body);
        if (length > bytes.size() - at - 2)
            return incomplete;
        body += bytes.mid(at, length);
        at += length;
        if (bytes.mid(at, 2) != "\r\n")
            return broken;
        at += 2;
    }
}

HttpReading readBody(const Head &head, const QByteArray &bytes, bool closed)
{
    if (head.status == 204 || head.status == 304)
        return whole(head, {});
    if (head.headers.contains("transfer-encoding"))
        return head.headers.value("transfer-encoding").toLower() == "chunked" ? readChunks(head, bytes)
                                                                              : broken;
    if (!head.headers.contains("content-length"))
        return closed ? whole(head, bytes.mid(head.end)) : incomplete;
    bool isNumber = false;
    const QByteArray text = head.headers.value("content-length");
    const qint64 length = text.toLongLong(&isNumber);
    if (!isDigits(text) || !isNumber)
        return broken;
    return bytes.size() - head.end < length ? incomplete : whole(head, bytes.mid(head.end, length));
}

} // namespace

HttpReading readHttp(const QByteArray &bytes, bool closed)
{
    HttpReading reading = incomplete;
    for (qsizetype from = 0;;) {
        const qsizetype end = bytes.indexOf("\r\n\r\n", from);
        if (end < 0) {
            reading = bytes.size() - from > largestHead ? broken : incomplete;
            break;
        }
        const std::optional<Head> head = readHead(bytes, from, end);
        if (!head)
            return broken;
        // “Continue” and its like come before the answer.
        if (head->status >= 100 && head->status < 200 && head->status != 101) {
            from = head->end;
            continue;
        }
        reading = readBody(*head, bytes, closed);
        break;
    }
    return closed && reading.stage == HttpStage::Incomplete ? broken : reading;
}

} // namespace deskbell
