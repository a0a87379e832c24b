// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/businesshours.h"

namespace deskbell
{

bool isOpen(const BusinessHours &hours, qint64 nowMs);
/// The part of a day that is within business hours, above 0 and up to 1.
double openShare(const BusinessHours &hours);

/// What decides how often ReserveKit is asked. Times in ms, instants since 1970 UTC.
struct PollNeeds {
    qint64 now = 0;
    qint64 limit = 0;    ///< requests of the whole month
    qint64 left = 0;     ///< requests of the month that polling may still make
    qint64 monthEnd = 0; ///< when it gets new ones
    bool open = true;    ///< within business hours
    double openShare = 1;
    bool webhooksProven = false; ///< webhooks bring what happens
    qint64 pages = 0;            ///< of all listings together
    int services = 1;

    friend bool operator==(const PollNeeds &, const PollNeeds &) = default;
};

/// How often, in ms.
struct PollPace {
    qint64 lookEvery = 0;  ///< between looks at the end of a listing, for all services together
    qint64 roundEvery = 0; ///< all pages of all listings are read once in so long

    friend bool operator==(const PollPace &, const PollPace &) = default;
};

/// Shares what is left evenly over the rest of the month, four times as dense within business hours as
/// outside. Reading everything anew gets a fifth to a half, as long as looks are not as dense as they need
/// be. While webhooks prove themselves less than a tenth of the plan is enough.
PollPace paceOf(const PollNeeds &needs);

} // namespace deskbell
