// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertplan.h"
#include "app/booking/businesshours.h"
#include "app/config/alertrules.h"

namespace deskbell
{

/// What is so at the moment, beside the alert itself.
struct Circumstances {
    QDateTime now;             ///< in this PC's time
    bool paused = false;       ///< the owner wants no alerts for a while
    bool doNotDisturb = false; ///< the desktop was told so
    bool catchingUp = false;   ///< bookings could not come in before: much comes at once now
    qint64 cameBack = 0;       ///< ms since 1970 UTC: since when they can; 0: nothing is known of that

    friend bool operator==(const Circumstances &, const Circumstances &) = default;
};

/// Whether nothing at all is to be told at the moment: a pause, quiet hours, or the desktop was told not to
/// disturb.
bool isHeldBack(const AlertRules &rules, const Circumstances &circumstances);

/// What of each day is outside `hours`, by the clock that tells `now`; not set where there is nothing.
QuietSpan outside(const BusinessHours &hours, const QDateTime &now);

/// When a booking is, seen from now; of one that was moved, the nearer of where it was and where it is.
enum class Lead { Past, Today, Soon, Far, Unknown };

Lead leadOf(const Alert &alert, const Catalogue &catalogue, const AlertRules &rules, const QDateTime &now);

/// What is to be done with an alert.
struct Telling {
    enum class When {
        Now,
        Later, ///< held, and summed up with the others of its `occasion`
        Never, ///< the window shows it, and that is enough
    };
    When when = When::Now;
    Occasion occasion = Occasion::Now;
    Emphasis emphasis;

    friend bool operator==(const Telling &, const Telling &) = default;
};

/// How loudly the owner wants to hear of a fact of this kind at this service.
Loudness wantedFor(FactKind kind, qint64 serviceId, const AlertRules &rules);

/// Decides about one alert. What is silent is never told. What is held back is told later, and then as one
/// among many: with a sound at most, and what waited over a restart without one. So is what became true while
/// bookings could not come in; what became true since is news. What is past never sounds; what is far ahead
/// does not either; what is today, or was until it was moved, is told a step louder. A reminder of what has
/// begun is not told at all.
Telling tellingOf(const WaitingAlert &waiting, const Catalogue &catalogue, const AlertRules &rules,
                  const Circumstances &circumstances);

} // namespace deskbell
