// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/reservekit/pacing.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace deskbell
{

/// The one way to the API for everybody who asks it: what a person waits for goes first, and nothing goes
/// faster than the plan and the answers allow. Nothing is sent twice. What cannot go within a minute (the
/// month is used up, the key is refused) fails at once, in words and as not sent.
class ApiQueue : public QObject, public ApiPort
{
    Q_OBJECT

public:
    /// Whether the month has a request left for this purpose, or the sentence that says why not.
    using Permit = std::function<Result<Done>(Purpose)>;

    /// `line` and `clock` outlive this.
    ApiQueue(ApiPort &line, const Clock &clock, Pace pace, Permit permit, QObject *parent = nullptr);

    void send(const ApiCall &call, QObject *context, Handler handler) override;

    /// The key, the address or the plan has changed: what waits or is under way fails, and nothing of what
    /// was learnt of the old one holds the new one back.
    void startOver(Pace pace);
    /// Looks again what may go: after a sleep, in which no timer ran.
    void goOn();
    /// Forgets the waits that were our own choice, and that the key was refused: the line may be another now,
    /// or a person wants to know. What ReserveKit asked to wait for is waited for.
    void tryNow();

    const Pacing &pacing() const { return m_pacing; }

signals:
    /// A request goes out now, and is paid for.
    void sent(deskbell::Purpose purpose);
    /// What came of it.
    void answered(deskbell::Purpose purpose, const deskbell::ApiOutcome &outcome);

private:
    struct Waiting {
        ApiCall call;
        QPointer<QObject> context;
        Handler handler;
    };

    std::optional<ApiFailure> refusal(Purpose purpose) const;
    qsizetype nextToGo() const;
    bool mayGo(Purpose purpose) const;
    void pass(const Waiting &waiting);
    void hear(quint64 number, const ApiOutcome &outcome);
    void failHopeless();
    void armTimer();
    static void tell(const Waiting &waiting, const ApiOutcome &outcome);

    ApiPort &m_line;
    const Clock &m_clock;
    Permit m_permit;
    Pacing m_pacing;
    std::optional<ApiFailure> m_refused; ///< what the key was refused with
    QList<Waiting> m_waiting;
    QHash<quint64, Waiting> m_underWay;
    quint64 m_lastNumber = 0;
    QTimer m_timer;
};

} // namespace deskbell
