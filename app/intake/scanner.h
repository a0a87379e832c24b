// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/http.h"

namespace deskbell
{

/// How much of a request is taken before it is refused.
struct ScanLimits {
    qsizetype lineBytes = qsizetype(8) * 1024;    ///< the request line; beyond it 404
    qsizetype headBytes = qsizetype(32) * 1024;   ///< request line and headers; beyond it 431
    int headers = 64;                             ///< beyond it 431
    qsizetype bodyBytes = qsizetype(1024) * 1024; ///< without chunk sizes; beyond it 413
};

/// Reads one HTTP/1.0 or 1.1 request, strictly: what two readers could understand differently is refused.
/// Each byte is looked at once, however small the pieces it comes in. Holds no more than the limits allow.
class RequestScanner
{
public:
    enum class State {
        Line,     ///< the request line is not complete
        Headers,  ///< method() and target() are known
        Body,     ///< headers() are known and acceptable
        Complete, ///< the whole request is there, and nothing after it
        Refused,  ///< see status(); stays so
    };

    explicit RequestScanner(const ScanLimits &limits = {}) : m_limits(limits) { }

    /// Takes the next bytes. A byte after the end of the request refuses it.
    State feed(QByteArrayView bytes);
    State state() const { return m_state; }
    /// The HTTP status to refuse with: 400, 404, 413, 417, 431, 501 or 505.
    int status() const { return m_status; }

    /// Whether method() and target() may be asked for; stays true if the request is refused later on.
    bool hasLine() const { return m_hasLine; }
    QByteArrayView method() const { return view(m_method); }
    QByteArrayView target() const { return view(m_target); }

    /// Whether the client waits for "100 Continue" before it sends the body.
    bool wantsContinue() const { return m_state == State::Body && m_expectsContinue && !m_bodyBegun; }

    /// The request; only when complete. The scanner is empty afterwards.
    HttpRequest take();

private:
    struct Span {
        qsizetype from = 0;
        qsizetype size = 0;
    };
    struct Field {
        Span name;
        Span value;
    };
    enum class Chunk { Size, SizeEnd, Data, DataCr, DataLf, LastCr, LastLf };

    QByteArrayView view(Span span) const { return QByteArrayView(m_head).sliced(span.from, span.size); }
    State refuse(int status);
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    qsizetype feedChunks(QByteArrayView bytes);
    void endOfLine(Span line);
    void readLine(Span line);
    void readField(Span line);
    void endOfHead();
    void readFraming();
    void readChunkMark(char c);
    void readChunkSize(char c);
    Span only(QByteArrayView name, int *count) const;

    ScanLimits m_limits;
    State m_state = State::Line;
    int m_status = 0;
    bool m_hasLine = false;
    bool m_isOld = false; ///< HTTP/1.0
    bool m_isChunked = false;
    bool m_expectsContinue = false;
    bool m_bodyBegun = false;
    QByteArray m_head;
    qsizetype m_lineStart = 0;
    Span m_method;
    Span m_target;
    QList<Field> m_fields;
    QByteArray m_body;
    qint64 m_left = 0; ///< bytes still to come, of the body or of the chunk
    Chunk m_chunk = Chunk::Size;
    int m_chunkDigits = 0;
};

} // namespace deskbell
