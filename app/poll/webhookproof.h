// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace deskbell
{

/// Whether webhooks bring what happens, by what they brought and by what polling had to find. Each service
/// has entries of its own at ReserveKit, and one of them may be missing. Times in ms since 1970 UTC.
class WebhookProof
{
public:
    void hearDelivery(qint64 serviceId, qint64 nowMs) { m_services[serviceId].delivered = nowMs; }
    /// Polling found what no webhook had told.
    void hearMissed(qint64 serviceId, qint64 nowMs) { m_services[serviceId].missed = nowMs; }
    /// There are these services and no others.
    void keepOnly(const QList<qint64> &services);

    /// A delivery within a day, and for no service anything missed since its last one.
    bool holds(qint64 nowMs) const;
    /// The services for which something was missed since their last delivery, by order of id.
    QList<qint64> deaf() const;
    /// When the last delivery came that proves anything; 0: never.
    qint64 lastDelivery() const;

    /// All that is known, to be kept; any text is read.
    QString text() const;
    static WebhookProof fromText(const QString &text);

private:
    struct Seen {
        qint64 delivered = 0;
        qint64 missed = 0;
    };
    QHash<qint64, Seen> m_services;
};

} // namespace deskbell
