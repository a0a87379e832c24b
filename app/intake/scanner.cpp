// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/scanner.h"

#include <algorithm>
#include <array>

namespace deskbell
{

namespace
{

// Above it, a declared length is only reserved as its bytes come.
constexpr qint64 reservedAtOnce = qint64(16) * 1024;
constexpr int mostChunkDigits = 8;

/// A character of a method or of a header's name (RFC 9110, "tchar").
bool isTokenChar(char c)
{
    static constexpr std::array<bool, 256> table = [] {
        std::array<bool, 256> chars{};
        for (char letter = 'a'; letter <= 'z'; ++letter)
            chars[uchar(letter)] = chars[uchar(letter - 'a' + 'A')] = true;
        for (char digit = '0'; digit <= '9'; ++digit)
            chars[uchar(digit)] = true;
        for (const char sign : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
            chars[uchar(sign)] = true;
        return chars;
    }();
    return table[uchar(c)];
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isValueChar(char c)
{
    return uchar(c) >= 0x20 ? c != 0x7f : c == '\t';
}

bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

} // namespace

RequestScanner::State RequestScanner::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state != State::Refused) {
        qsizetype used = 0;
        if (m_state == State::Complete)
            refuse(400); // a second request, or a body longer than it said
        else if (m_state == State::Body)
            used = m_isChunked ? feedChunks(bytes) : feedBody(bytes);
        else
            used = feedHead(bytes);
        bytes = bytes.sliced(used);
    }
    return m_state;
}

RequestScanner::State RequestScanner::refuse(int status)
{
    m_state = State::Refused;
    m_status = status;
    m_body = {}; // up to 1 MiB that its client may leave here for seconds
    return m_state;
}

qsizetype RequestScanner::feedHead(QByteArrayView bytes)
{
    const qsizetype feed = bytes.indexOf('\n');
    const QByteArrayView piece = feed < 0 ? bytes : bytes.first(feed + 1);
    if (m_state == State::Line && m_head.size() + piece.size() > m_limits.lineBytes) {
        refuse(404); // whatever it is, it is not the address
        return 0;
    }
    if (m_head.size() + piece.size() > m_limits.headBytes) {
        refuse(431);
        return 0;
    }
    m_head.append(piece);
    if (feed < 0)
        return piece.size();
    const Span line{m_lineStart, m_head.size() - m_lineStart - 2};
    m_lineStart = m_head.size();
    if (line.size < 0 || m_head.at(m_head.size() - 2) != '\r')
        refuse(400);
    else
        endOfLine(line);
    return piece.size();
}

void RequestScanner::endOfLine(Span line)
{
    if (m_state == State::Line)
        readLine(line);
    else if (line.size == 0)
        endOfHead();
    else
        readField(line);
}

void RequestScanner::readLine(Span span)
{
    const QByteArrayView line = view(span);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1) {
        refuse(400);
        return;
    }
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    // Only a path: what names a host of its own, or none at all, is for proxies.
    if (!isToken(line.first(first)) || !target.startsWith('/')
        || !std::all_of(target.begin(), target.end(), isTargetChar)) {
        refuse(400);
        return;
    }
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7])) {
        refuse(400);
        return;
    }
    if (version[5] != '1') {
        refuse(505);
        return;
    }
    m_isOld = version[7] == '0'; // some reverse proxies still speak it to what is behind them
    m_method = {span.from, first};
    m_target = {span.from + first + 1, target.size()};
    m_hasLine = true;
    m_state = State::Headers;
}

void RequestScanner::readField(Span span)
{
    const QByteArrayView line = view(span);
    const qsizetype colon = line.indexOf(':');
    // A line that begins with a space would continue the one before: no token, so refused here.
    if (colon <= 0 || !isToken(line.first(colon))
        || !std::all_of(line.begin() + colon, line.end(), isValueChar)) {
        refuse(400);
        return;
    }
    if (m_fields.size() == m_limits.headers) {
        refuse(431);
        return;
    }
    qsizetype from = colon + 1;
    qsizetype to = line.size();
    while (from < to && isBlank(line[from]))
        ++from;
    while (to > from && isBlank(line[to - 1]))
        --to;
    m_fields.append(Field{{span.from, colon}, {span.from + from, to - from}});
}

RequestScanner::Span RequestScanner::only(QByteArrayView name, int *count) const
{
    Span found;
    *count = 0;
    for (const Field &field : m_fields) {
        if (!isSame(view(field.name), name))
            continue;
        found = field.value;
        ++*count;
    }
    return found;
}

void RequestScanner::endOfHead()
{
    int hosts = 0;
    const Span host = only("host", &hosts);
    if (hosts != 1 || host.size == 0) {
        refuse(400);
        return;
    }
    int expectations = 0;
    const Span expectation = only("expect", &expectations);
    if (expectations > 0 && !m_isOld) {
        if (expectations > 1 || !isSame(view(expectation), "100-continue")) {
            refuse(417);
            return;
        }
        m_expectsContinue = true;
    }
    readFraming();
}

void RequestScanner::readFraming()
{
    int lengths = 0;
    int codings = 0;
    const QByteArrayView length = view(only("content-length", &lengths));
    const QByteArrayView coding = view(only("transfer-encoding", &codings));
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0) || (codings > 0 && m_isOld)) {
        refuse(400);
        return;
    }
    if (codings == 1) {
        if (!isSame(coding, "chunked")) {
            refuse(501);
            return;
        }
        m_isChunked = true;
        m_state = State::Body;
        return;
    }
    if (lengths == 1 && (length.isEmpty() || !std::all_of(length.begin(), length.end(), isDigit))) {
        refuse(400);
        return;
    }
    for (const char digit : length) {
        m_left = m_left * 10 + (digit - '0');
        if (m_left > m_limits.bodyBytes) {
            refuse(413);
            return;
        }
    }
    m_body.reserve(std::min(m_left, reservedAtOnce));
    m_state = m_left > 0 ? State::Body : State::Complete;
}

qsizetype RequestScanner::feedBody(QByteArrayView bytes)
{
    const qsizetype piece = std::min<qint64>(m_left, bytes.size());
    m_body.append(bytes.first(piece));
    m_bodyBegun = true;
    m_left -= piece;
    if (m_left == 0)
        m_state = State::Complete;
    return piece;
}

qsizetype RequestScanner::feedChunks(QByteArrayView bytes)
{
    m_bodyBegun = true;
    qsizetype used = 0;
    while (used < bytes.size() && m_state == State::Body) {
        if (m_chunk != Chunk::Data) {
            readChunkMark(bytes[used++]);
            continue;
        }
        const qsizetype piece = std::min<qint64>(m_left, bytes.size() - used);
        m_body.append(bytes.sliced(used, piece));
        used += piece;
        m_left -= piece;
        if (m_left == 0)
            m_chunk = Chunk::DataCr;
    }
    return used;
}

void RequestScanner::readChunkMark(char c)
{
    const bool awaitsCr = m_chunk == Chunk::DataCr || m_chunk == Chunk::LastCr;
    if (m_chunk == Chunk::Size) {
        readChunkSize(c);
    } else if (c != (awaitsCr ? '\r' : '\n')) {
        refuse(400); // a trailer begins here, or the size before was wrong
    } else if (m_chunk == Chunk::SizeEnd) {
        m_chunkDigits = 0;
        m_chunk = m_left > 0 ? Chunk::Data : Chunk::LastCr;
    } else if (m_chunk == Chunk::DataCr) {
        m_chunk = Chunk::DataLf;
    } else if (m_chunk == Chunk::DataLf) {
        m_chunk = Chunk::Size;
    } else if (m_chunk == Chunk::LastCr) {
        m_chunk = Chunk::LastLf;
    } else {
        m_state = State::Complete;
    }
}

void RequestScanner::readChunkSize(char c)
{
    if (c == '\r' && m_chunkDigits > 0) {
        m_chunk = Chunk::SizeEnd;
        return;
    }
    const int digit = hexValue(c);
    if (digit < 0 || ++m_chunkDigits > mostChunkDigits) {
        refuse(400); // extensions have no use here, and hide things
        return;
    }
    m_left = m_left * 16 + digit;
    if (m_body.size() + m_left > m_limits.bodyBytes)
        refuse(413);
}

HttpRequest RequestScanner::take()
{
    HttpRequest request;
    request.method = method().toByteArray();
    request.target = target().toByteArray();
    request.headers.reserve(m_fields.size());
    for (const Field &field : m_fields)
        request.headers.append(HttpHeader{view(field.name).toByteArray(), view(field.value).toByteArray()});
    request.body = std::move(m_body);
    *this = RequestScanner(m_limits);
    return request;
}

} // namespace deskbell
