// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/webhooksender.h"

#include "app/demo/madeuppeople.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <limits>

namespace deskbell
{

QList<int> departures(QRandomGenerator &random, const SenderHabits &habits)
{
    const auto delay = [&] { return 1 + static_cast<int>(random.bounded(habits.longestDelay)); };
    const int first = chance(habits.latePercent, random) ? delay() : 0;
    return chance(habits.duplicatePercent, random) ? QList<int>{first, first + delay()} : QList<int>{first};
}

int retryDelay(int failures, const SenderHabits &habits)
{
    int delay = habits.firstRetry;
    for (int i = 1; i < failures && delay < habits.longestRetry; ++i)
        delay *= 2;
    return std::min(delay, habits.longestRetry);
}

WebhookSender::WebhookSender(const Clock &clock, quint32 seed, SenderHabits habits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(seed)
    , m_habits(habits)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookSender::depart);
}

void WebhookSender::setUrl(const QUrl &url)
{
    m_url = url;
    for (Waiting &each : m_waiting) {
        if (each.failures > 0)
            each.due = m_clock.ticks();
    }
    depart();
}

void WebhookSender::post(const QByteArray &body)
{
    for (const int delay : departures(m_random, m_habits))
        m_waiting.append({body, m_clock.ticks() + delay});
    depart();
}

void WebhookSender::postPlain(const QByteArray &body)
{
    m_waiting.append({body, m_clock.ticks()});
    depart();
}

// Sends what is due, and sets the timer for what is due next.
void WebhookSender::depart()
{
    if (!m_url.isValid())
        return;
    const qint64 now = m_clock.ticks();
    qint64 next = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_waiting.size() && m_underway < m_habits.atOnce;) {
        if (m_waiting.at(i).due <= now) {
            send(m_waiting.takeAt(i));
        } else {
            next = std::min(next, m_waiting.at(i).due);
            ++i;
        }
    }
    // With every place taken, the next answer calls again.
    if (next != std::numeric_limits<qint64>::max())
        m_timer.start(static_cast<int>(next - now));
}

void WebhookSender::send(const Waiting &waiting)
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Deskbell-demo"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (m_signer) {
        for (const auto &[name, value] : m_signer(waiting.body))
            request.setRawHeader(name, value);
    }
    ++m_underway;
    QNetworkReply *reply = m_network.post(request, waiting.body);
    QTimer::singleShot(m_habits.timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, waiting, reply] { finish(waiting, reply); });
}

void WebhookSender::finish(const Waiting &sent, QNetworkReply *reply)
{
    reply->deleteLater();
    --m_underway;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool whole = reply->error() == QNetworkReply::NoError && status >= 200 && status < 300;
    if (whole) {
        emit delivered(sent.body, status);
    } else {
        const int failures = sent.failures + 1;
        m_waiting.append({sent.body, m_clock.ticks() + retryDelay(failures, m_habits), failures});
        emit refused(status);
    }
    depart();
}

} // namespace deskbell
