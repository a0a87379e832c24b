// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/webhooklistener.h"

#include "app/booking/reader.h"
#include "app/intake/verifier.h"

#include <algorithm>
#include <utility>

namespace deskbell
{

namespace
{

// One transaction holds no more, so that the first of a long queue is not kept waiting for the last.
constexpr std::size_t mostInGroup = 128;
constexpr int retryAfterSeconds = 5;
constexpr int retryWithSecretSeconds = 30;
// A commit that takes less is not waited with.
constexpr qint64 slowCommitMs = 3;
constexpr qint64 longestGatherMs = 10;

HttpAnswer notStored()
{
    return plainAnswer(503, "The delivery could not be stored. Send it again.", retryAfterSeconds);
}

} // namespace

WebhookListener::WebhookListener(DeliverySink &sink, const Clock &clock, const GateLimits &limits,
                                 QObject *parent)
    : QObject(parent)
    , m_sink(sink)
    , m_clock(clock)
    , m_server(
          clock, limits,
          [this](QByteArrayView method, QByteArrayView target) { return admit(method, target); },
          [this](const HttpRequest &request) { return take(request); })
    , m_gather(this)
{
    m_gather.setSingleShot(true);
    m_gather.setTimerType(Qt::PreciseTimer);
    connect(&m_gather, &QTimer::timeout, this, &WebhookListener::answerGroup);
    connect(&m_server.gate(), &Gate::ready, this, &WebhookListener::wait);
    connect(&m_server.gate(), &Gate::left, this,
            [this](Connection *connection) { std::erase(m_waiting, connection); });
    connect(&m_server.gate(), &Gate::refused, this, &WebhookListener::refused);
}

Result<Done> WebhookListener::listen(const ListenerSettings &settings)
{
    m_settings = settings;
    m_path = "/hooks/" + settings.token;
    return m_server.listen(settings.address, settings.port);
}

void WebhookListener::close()
{
    m_server.stopListening();
    m_server.gate().dropAll();
}

Admission WebhookListener::admit(QByteArrayView method, QByteArrayView target) const
{
    using Then = Admission::Then;
    if (!constantTimeEquals(target, m_path) || m_settings.token.isEmpty())
        return {Then::Answer, notFound()};
    if (method == QByteArrayView("GET") || method == QByteArrayView("HEAD"))
        return {Then::AnswerWhenSound, plainAnswer(200, "This is the right address.")};
    if (method != QByteArrayView("POST")) {
        HttpAnswer answer = plainAnswer(405, "Deliveries are sent with POST.");
        answer.headers.append(HttpHeader{"Allow", "POST, GET, HEAD"});
        return {Then::Answer, answer};
    }
    return {};
}

HttpAnswer WebhookListener::take(const HttpRequest &request)
{
    RefusalCounts &refusals = m_server.gate().refusals();
    if (m_settings.secretMissing && hasSignature(m_settings.signature, request)) {
        ++refusals.notKept;
        return plainAnswer(503, "The signature cannot be checked yet. Send it again.",
                           retryWithSecretSeconds);
    }
    if (!isSignatureRight(m_settings.signature, m_settings.secrets, request, m_groupTime / 1000)) {
        ++refusals.badSignature;
        return plainAnswer(401, "The signature is missing or wrong.");
    }
    const DeliveryReading reading = readDelivery(request.body);
    if (m_rehearsals.contains(request.body)) {
        QMetaObject::invokeMethod(
            this, [this, body = request.body] { emit rehearsed(body); }, Qt::QueuedConnection);
        return plainAnswer(200, "Stored.");
    }
    m_groupError = keep(request, reading);
    if (m_groupError)
        return notStored();
    if (reading.verdict == Verdict::PartlyReadable)
        ++refusals.partlyUnreadable;
    if (reading.verdict != Verdict::Unreadable)
        return plainAnswer(200, "Stored.");
    ++refusals.unreadable;
    return plainAnswer(400, "No booking could be read from this.");
}

std::optional<Error> WebhookListener::keep(const HttpRequest &request, const DeliveryReading &reading)
{
    // Whoever cannot sign does not get as far as the disk.
    if (m_taken == 0) {
        if (const Result<Done> begun = m_sink.begin(); !begun)
            return begun.error();
    }
    const Result<Done> taken = m_sink.take(
        {m_groupTime, request.body, reading.verdict, reading.eventType, reading.refusals.join(u'\n')});
    if (!taken)
        return taken.error();
    ++m_taken;
    return std::nullopt;
}

void WebhookListener::wait(Connection *connection)
{
    m_waiting.push_back(connection);
    scheduleGroup();
}

void WebhookListener::scheduleGroup()
{
    if (m_waiting.empty() || m_isScheduled)
        return;
    // Where a commit takes long, those who have just been answered may come again at once, and go with the
    // others: else two halves take turns, and each waits for the other's commit.
    if (m_gatherMs > 0 && m_waiting.size() < m_expected) {
        if (!m_gather.isActive())
            m_gather.start(int(m_gatherMs));
        return;
    }
    // Queued, so that everything that has come in by now is in the group.
    m_gather.stop();
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &WebhookListener::answerGroup, Qt::QueuedConnection);
}

bool WebhookListener::hasWaiting() const
{
    return !m_waiting.empty() || (m_gatherMs > 0 && m_clock.ticks() - m_answeredAt < m_gatherMs);
}

WebhookListener::Group WebhookListener::nextGroup()
{
    const auto end = m_waiting.begin() + qsizetype(std::min(m_waiting.size(), mostInGroup));
    Group group(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    std::erase_if(group, [this](Connection *connection) { return !m_server.gate().confirm(*connection); });
    return group;
}

void WebhookListener::answerGroup()
{
    m_isScheduled = false;
    const Group group = nextGroup();
    m_groupTime = m_clock.nowMs();
    m_taken = 0;
    if (const std::optional<Error> error = storeGroup(group)) {
        storeIsBroken(*error, group);
    } else {
        for (Connection *connection : group)
            m_server.gate().release(*connection);
        storeIsFine();
    }
    m_expected = std::min(group.size() + m_waiting.size(), mostInGroup);
    m_answeredAt = m_clock.ticks();
    scheduleGroup();
}

std::optional<Error> WebhookListener::storeGroup(const Group &group)
{
    m_groupError.reset();
    for (Connection *connection : group) {
        m_server.handle(*connection);
        if (m_groupError)
            return m_groupError;
    }
    if (m_taken == 0)
        return std::nullopt;
    const qint64 began = m_clock.ticks();
    const Result<Done> committed = m_sink.commit();
    const qint64 took = m_clock.ticks() - began;
    m_gatherMs = took < slowCommitMs ? 0 : std::min(took / 2, longestGatherMs);
    return committed ? std::nullopt : std::optional(committed.error());
}

void WebhookListener::storeIsBroken(const Error &error, const Group &group)
{
    m_server.gate().refusals().notKept += qint64(group.size());
    for (Connection *connection : group)
        m_server.gate().answer(*connection, notStored());
    if (m_trouble != error.sentence) {
        m_trouble = error.sentence;
        emit storeFailed(m_trouble);
    }
}

void WebhookListener::storeIsFine()
{
    if (m_taken == 0)
        return;
    if (!std::exchange(m_trouble, {}).isEmpty())
        emit storeWorksAgain();
    emit stored(m_taken, m_groupTime);
}

} // namespace deskbell
