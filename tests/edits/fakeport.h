// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apicall.h"

#include <QList>
#include <QPointer>

namespace deskbell
{

/// Keeps what is asked, until the test answers it.
class FakePort : public ApiPort
{
public:
    void send(const ApiCall &call, QObject *context, Handler handler) override;

    /// Everything that was ever asked, in words: "PATCH 1 confirmed", "GET 1".
    const QStringList &asked() const { return m_asked; }
    bool isWaiting() const { return !m_waiting.isEmpty(); }
    const ApiCall &waiting() const { return m_waiting.first().call; }
    /// Answers the oldest that waits.
    void answer(const ApiOutcome &outcome);
    /// The answer to the oldest is lost for good.
    void forget() { m_waiting.removeFirst(); }

private:
    struct Waiting {
        ApiCall call;
        QPointer<QObject> context;
        Handler handler;
    };
    QStringList m_asked;
    QList<Waiting> m_waiting;
};

/// A booking as ReserveKit answers with it.
QJsonValue dataOf(const Booking &booking);

ApiFailure notSent();
ApiFailure answerLost();
ApiFailure serverTrouble();
ApiFailure webPage();
ApiFailure tooMany(int retryAfter);
/// ReserveKit's own error.
ApiFailure refusal(int status, const QString &code);

} // namespace deskbell
