// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <utility>

namespace deskbell
{

/// What goes wrong on the way of a delivery, by chance, and how long the sender waits. Milliseconds.
struct SenderHabits {
    int duplicatePercent = 6; ///< delivered twice, the second time up to `longestDelay` later
    int latePercent = 6;      ///< held back for up to `longestDelay`, so that later ones overtake it
    int longestDelay = 12'000;
    int timeout = 5'000;    ///< without a whole answer by then the delivery counts as failed
    int firstRetry = 1'000; ///< doubled with each failure
    int longestRetry = 30'000;
    int atOnce = 4; ///< deliveries on their way at the same time
};

/// When the copies of one delivery leave, in milliseconds from now: one in most cases, two for a duplicate.
QList<int> departures(QRandomGenerator &random, const SenderHabits &habits);

/// How long to wait after the `failures`-th failure in a row (1 or more).
int retryDelay(int failures, const SenderHabits &habits);

/// The webhook sender of the stand-in: posts each delivery over real HTTP until it is answered with a 2xx,
/// however long that takes. Delivers some twice and some late, as ReserveKit may.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// The headers that sign a body.
    using Signer = std::function<Headers(const QByteArray &body)>;

    WebhookSender(const Clock &clock, quint32 seed, SenderHabits habits = {}, QObject *parent = nullptr);

    /// Where to post from now on; what failed or waits for a retry is tried again at once. Without one, all
    /// waits.
    void setUrl(const QUrl &url);
    void setSigner(Signer signer) { m_signer = std::move(signer); }

    /// Takes a delivery to be made with the habitual mishaps, or without any when it is `plain`.
    void post(const QByteArray &body);
    void postPlain(const QByteArray &body);

    /// Deliveries, duplicates too, that have not been answered with a 2xx yet.
    qsizetype backlog() const { return m_waiting.size() + m_underway; }

signals:
    void delivered(const QByteArray &body, int status);
    /// `status` is 0 where no answer came; it will be tried again.
    void refused(int status);

private:
    struct Waiting {
        QByteArray body;
        qint64 due = 0; ///< the clock's ticks
        int failures = 0;
    };

    void depart();
    void send(const Waiting &waiting);
    void finish(const Waiting &sent, QNetworkReply *reply);

    const Clock &m_clock;
    QRandomGenerator m_random;
    SenderHabits m_habits;
    QUrl m_url;
    Signer m_signer;
    QNetworkAccessManager m_network;
    QList<Waiting> m_waiting;
    int m_underway = 0;
    QTimer m_timer;
};

} // namespace deskbell
