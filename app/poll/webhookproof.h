// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

namespace deskbell
{

/// Whether webhooks bring what happens, by what they brought and by what polling had to find. Times in ms
/// since 1970 UTC.
class WebhookProof
{
public:
    void hearDelivery(qint64 serviceId, qint64 nowMs) { m_services[serviceId].delivered = nowMs; }
    /// Polling found what no webhook had told.
    void hearMissed(qint64 serviceId, qint64 nowMs) { m_services[serviceId].missed = nowMs; }

    /// A delivery within a day, and for no service anything missed since its last one.
    bool holds(qint64 nowMs) const;

private:
    struct Seen {
        qint64 delivered = 0;
        qint64 missed = 0;
    };
    QHash<qint64, Seen> m_services;
};

} // namespace deskbell
