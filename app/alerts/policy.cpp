// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/policy.h"

#include "app/booking/shoptime.h"

#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

/// Why an alert has to wait; Now: it has not.
Occasion heldBy(const AlertRules &rules, const Circumstances &circumstances)
{
    if (circumstances.paused)
        return Occasion::Resumed;
    if (circumstances.doNotDisturb)
        return Occasion::Undisturbed;
    if (isQuiet(rules, circumstances.now))
        return Occasion::AfterQuiet;
    return circumstances.catchingUp ? Occasion::CaughtUp : Occasion::Now;
}

Emphasis emphasisOf(Loudness wanted, Lead lead, Occasion occasion, const AlertRules &rules)
{
    if (occasion == Occasion::Startup)
        return {Loudness::Banner, Urgency::Low};
    if (lead == Lead::Past || lead == Lead::Far)
        return {std::min(wanted, Loudness::Banner), Urgency::Normal};
    if (occasion != Occasion::Now)
        return {std::min(wanted, Loudness::Sound), Urgency::Normal};
    if (lead != Lead::Today || rules.today == Today::Same || wanted == Loudness::Banner)
        return {wanted, wanted == Loudness::Ring ? Urgency::Critical : Urgency::Normal};
    return {rules.today == Today::Ring ? Loudness::Ring : wanted, Urgency::Critical};
}

/// No news of the service is louder.
Loudness mostOf(qint64 serviceId, const AlertRules &rules)
{
    return rules.services.value(serviceId, Loudness::Ring);
}

} // namespace

bool isHeldBack(const AlertRules &rules, const Circumstances &circumstances)
{
    const Occasion held = heldBy(rules, circumstances);
    return held != Occasion::Now && held != Occasion::CaughtUp;
}

Lead leadOf(const Booking &booking, const Catalogue &catalogue, const AlertRules &rules, const QDateTime &now)
{
    if (!booking.date.isValid())
        return Lead::Unknown;
    const QTimeZone zone(catalogue.services.value(booking.serviceId).timeZone);
    const QDate today = zone.isValid() ? now.toTimeZone(zone).date() : now.date();
    if (const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
        span && span->start.instant < now.toMSecsSinceEpoch())
        return Lead::Past;
    if (booking.date < today)
        return Lead::Past;
    if (booking.date == today)
        return Lead::Today;
    const bool far = rules.whisperDays > 0 && today.daysTo(booking.date) >= rules.whisperDays;
    return far ? Lead::Far : Lead::Soon;
}

Loudness wantedFor(FactKind kind, qint64 serviceId, const AlertRules &rules)
{
    const auto ofKind = [&] {
        switch (kind) {
        case FactKind::New:
            return rules.created;
        case FactKind::Cancelled:
            return rules.cancelled;
        case FactKind::Moved:
            return rules.moved;
        case FactKind::Confirmed:
            return rules.confirmed;
        case FactKind::Reminder:
            return rules.remindMinutes > 0 ? Loudness::Sound : Loudness::Silent;
        case FactKind::NoteChanged:
            break;
        }
        return rules.note;
    };
    return std::min(ofKind(), mostOf(serviceId, rules));
}

Telling tellingOf(const WaitingAlert &waiting, const Catalogue &catalogue, const AlertRules &rules,
                  const Circumstances &circumstances)
{
    const Booking &booking = waiting.alert.record.booking;
    const Loudness wanted = wantedFor(waiting.alert.fact.kind, booking.serviceId, rules);
    if (wanted == Loudness::Silent)
        return {Telling::When::Never, waiting.occasion, {Loudness::Silent, Urgency::Low}};
    const Occasion held = heldBy(rules, circumstances);
    // What waited over a restart stays that, also where something else holds it back now.
    const Occasion occasion =
        waiting.occasion == Occasion::Now && held != Occasion::Now ? held : waiting.occasion;
    const Lead lead = leadOf(booking, catalogue, rules, circumstances.now);
    const bool isReminder = waiting.alert.fact.kind == FactKind::Reminder;
    if (isReminder && lead == Lead::Past)
        return {Telling::When::Never, occasion, {Loudness::Silent, Urgency::Low}};
    // It is for today, or nearly: that makes it no louder.
    Emphasis emphasis = emphasisOf(wanted, isReminder ? Lead::Soon : lead, occasion, rules);
    emphasis.loudness = std::min(emphasis.loudness, mostOf(booking.serviceId, rules));
    return {held == Occasion::Now ? Telling::When::Now : Telling::When::Later, occasion, emphasis};
}

} // namespace deskbell
