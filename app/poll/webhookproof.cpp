// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/webhookproof.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 lastsMs = 24LL * 60 * 60 * 1000;

} // namespace

void WebhookProof::keepOnly(const QList<qint64> &services)
{
    m_services.removeIf([&services](const auto &seen) { return !services.contains(seen.key()); });
}

bool WebhookProof::holds(qint64 nowMs) const
{
    bool delivered = false;
    for (const Seen &seen : m_services) {
        if (seen.missed > seen.delivered)
            return false;
        // A delivery from the future is a clock that was set back.
        delivered |= seen.delivered > 0 && seen.delivered <= nowMs && nowMs - seen.delivered < lastsMs;
    }
    return delivered;
}

QList<qint64> WebhookProof::deaf() const
{
    QList<qint64> services;
    for (auto seen = m_services.cbegin(); seen != m_services.cend(); ++seen) {
        if (seen->missed > seen->delivered)
            services.append(seen.key());
    }
    std::ranges::sort(services);
    return services;
}

qint64 WebhookProof::lastDelivery() const
{
    qint64 last = 0;
    for (const Seen &seen : m_services)
        last = std::max(last, seen.delivered);
    return last;
}

QString WebhookProof::text() const
{
    QStringList lines;
    for (auto seen = m_services.cbegin(); seen != m_services.cend(); ++seen)
        lines += u"%1 %2 %3"_s.arg(seen.key()).arg(seen->delivered).arg(seen->missed);
    lines.sort();
    return lines.join(u'\n');
}

WebhookProof WebhookProof::fromText(const QString &text)
{
    WebhookProof proof;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 3)
            proof.m_services.insert(parts[0].toLongLong(), {parts[1].toLongLong(), parts[2].toLongLong()});
    }
    return proof;
}

} // namespace deskbell
