// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/http.h"

namespace deskbell
{

namespace
{

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return ""; // the phrase is for people only and may be empty
    }
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    QByteArray found;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isNull())
            return {};
        found = header.value.isNull() ? QByteArray("") : header.value;
    }
    return found;
}

HttpAnswer plainAnswer(int status, const QByteArray &line, int retryAfter)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = line + '\n';
    if (retryAfter > 0)
        answer.headers.append(HttpHeader{"Retry-After", QByteArray::number(retryAfter)});
    return answer;
}

HttpAnswer notFound()
{
    return plainAnswer(404, "Not found.");
}

QByteArray toWire(const HttpAnswer &answer, bool toHead)
{
    QByteArray wire;
    wire.reserve(256 + answer.body.size());
    wire += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status);
    wire += "\r\nContent-Type: " + answer.contentType;
    wire += "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    wire += "\r\nConnection: close\r\n";
    for (const HttpHeader &header : answer.headers)
        wire += header.name + ": " + header.value + "\r\n";
    wire += "\r\n";
    if (!toHead)
        wire += answer.body;
    return wire;
}

} // namespace deskbell
