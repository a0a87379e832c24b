// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/webhookproof.h"

namespace deskbell
{

namespace
{

constexpr qint64 lastsMs = 24LL * 60 * 60 * 1000;

} // namespace

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

} // namespace deskbell
