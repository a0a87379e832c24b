// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/scanner.h"

#include <QTcpSocket>

#include <optional>

namespace deskbell
{

/// One client of the gate. While it is handed over, its read side shows a request written anew from what was
/// scanned, and what is written to it is kept back: what stands behind the gate never sees a line that the
/// client formed, and cannot answer before it may.
///
/// Qt closes a socket as soon as it meets the end of what the peer sends, also for writing. So a complete
/// request is not followed any further: the end of a client that has said all it wanted, and listens, is not
/// met.
class Connection final : public QTcpSocket
{
    Q_OBJECT

public:
    enum class Phase {
        Reading, ///< the request comes in
        Waiting, ///< the request is complete and waits for its turn
        Handed,  ///< it is being answered
        Closing, ///< it was answered; what still comes in is thrown away
    };

    Connection(const ScanLimits &limits, qint64 now, QObject *parent)
        : QTcpSocket(parent)
        , scanner(limits)
        , since(now)
    {
    }

    Phase phase = Phase::Reading;
    RequestScanner scanner;
    HttpRequest request;                ///< while handed over; without its body until the handler has it
    std::optional<HttpAnswer> onlyThis; ///< the answer that waits for nothing but the end of the request
    qint64 since = 0;                   ///< ticks: when it was accepted, or when closing began
    qint64 thrownAway = 0;              ///< bytes, while closing
    bool isAdmitted = false;            ///< its request line is one that we answer to
    bool wasToldToContinue = false;

    /// Gives the scanner what has come, up to the end of the request.
    void scan();
    /// Takes in no more from the client; only after scan() has met the end of the request.
    void holdStill();
    /// Whether nothing has come after the request, as far as can be known by now.
    bool isAlone() const;
    /// Shows the complete request to whoever reads from here on, and keeps back what they write.
    void handOver();
    /// Ends that, and returns what was written.
    QByteArray takeAnswer();

    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_shown;
    qsizetype m_read = 0; ///< of m_shown
    QByteArray m_answer;
};

} // namespace deskbell
