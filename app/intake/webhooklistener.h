// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"
#include "app/intake/httpserver.h"
#include "app/store/deliverysink.h"

#include <QByteArrayList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace deskbell
{

/// Where deliveries come in, and how they prove that they come from ReserveKit.
struct ListenerSettings {
    QString address;  ///< a literal IP address
    quint16 port = 0; ///< 0: any free one
    QByteArray token;
    SignatureForm signature = SignatureForm::None;
    QByteArrayList secrets; ///< two while one follows the other
    bool secretMissing =
        false; ///< a secret is wanted and cannot be read now: deliveries are asked to come again
};

/// Receives ReserveKit's deliveries. Answers 200 only once the sink has them on disk; takes them in groups.
/// Deliveries on different connections have no order among each other: which of two is read first is the
/// system's choice. Lives on one thread, together with its sink.
class WebhookListener final : public QObject
{
    Q_OBJECT

public:
    WebhookListener(DeliverySink &sink, const Clock &clock, const GateLimits &limits = {},
                    QObject *parent = nullptr);

    /// Listens with `settings` from now on; may be called again at any time. If the port cannot be bound, the
    /// one that was open stays open, with the new token and signature, and the sentence says who has the
    /// port.
    Result<Done> listen(const ListenerSettings &settings);
    /// Stops listening and drops what is not answered yet.
    void close();

    /// A body that is a rehearsal's: it goes the way of all others, but to no sink. For as long as this
    /// lives, so that it is none of a customer's however often it comes.
    void expectRehearsal(const QByteArray &body) { m_rehearsals.insert(body); }

    bool isListening() const { return m_server.gate().isListening(); }
    /// The port that is open, and its address; 0 and empty when there is none.
    quint16 port() const { return m_server.gate().serverPort(); }
    QString address() const { return isListening() ? m_server.gate().serverAddress().toString() : QString(); }
    /// Somebody has found that deliveries can be put on disk: the next failure is news again.
    void storeWasTried() { m_trouble.clear(); }
    /// Whether complete requests wait for their answer, or are about to: other work on this thread yields to
    /// them.
    bool hasWaiting() const;

signals:
    /// `count` deliveries were put on disk and are being answered (ms since 1970 UTC).
    void stored(int count, qint64 atMs);
    /// A rehearsal has come in as a delivery does.
    void rehearsed(const QByteArray &body);
    /// Something was turned away; at most a few times a second.
    void refused(const deskbell::RefusalCounts &counts);
    /// Deliveries cannot be put on disk, for this reason; and that they can be again.
    void storeFailed(const QString &sentence);
    void storeWorksAgain();

private:
    using Group = std::vector<Connection *>;

    Admission admit(QByteArrayView method, QByteArrayView target) const;
    HttpAnswer take(const HttpRequest &request);
    std::optional<Error> keep(const HttpRequest &request, const DeliveryReading &reading);
    void wait(Connection *connection);
    void scheduleGroup();
    void answerGroup();
    Group nextGroup();
    std::optional<Error> storeGroup(const Group &group);
    void storeIsBroken(const Error &error, const Group &group);
    void storeIsFine();

    DeliverySink &m_sink;
    const Clock &m_clock;
    ListenerSettings m_settings;
    QByteArray m_path; ///< /hooks/TOKEN
    QSet<QByteArray> m_rehearsals;
    HttpServer m_server;
    std::deque<Connection *> m_waiting;
    bool m_isScheduled = false;
    QTimer m_gather;                   ///< the longest that a group waits for more to come
    qint64 m_gatherMs = 0;             ///< that long; by the time of the last commit, 0 if it was short
    std::size_t m_expected = 0;        ///< who waited or was answered when the last group was done
    qint64 m_answeredAt = 0;           ///< ticks: when that was
    qint64 m_groupTime = 0;            ///< ms since 1970 UTC
    int m_taken = 0;                   ///< deliveries of this group that the sink has
    std::optional<Error> m_groupError; ///< why this group is lost
    QString m_trouble;                 ///< why the store failed last; empty while it works
};

} // namespace deskbell
