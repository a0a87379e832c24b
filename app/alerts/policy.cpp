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

/// What became true so shortly before bookings could come in again is news, and the clocks of ReserveKit and
/// of this PC differ.
constexpr qint64 freshMs = 60'000;

/// Why nothing at all is told; Now: something may be.
Occasion heldBy(const AlertRules &rules, const Circumstances &circumstances)
{
    if (circumstances.paused)
        return Occasion::Resumed;
    if (circumstances.doNotDisturb)
        return Occasion::Undisturbed;
    return isQuiet(rules, circumstances.now) ? Occasion::AfterQuiet : Occasion::Now;
}

/// ms since 1970 UTC: when it became true at ReserveKit; 0: that is not known. A removal leaves no trace of
/// its time.
qint64 momentOf(const Alert &alert)
{
    const Booking &booking = alert.record.booking;
    if (alert.record.removed)
        return 0;
    return alert.fact.kind == FactKind::New && booking.createdAt != 0 ? booking.createdAt : booking.updatedAt;
}

/// Whether it became true while bookings could not come in. In the first seconds that is taken for so unless
/// its time says otherwise; later only for what polling finds with an older time, since a delivery may bring
/// old news at any time.
bool isCaughtUp(const Alert &alert, const Circumstances &circumstances)
{
    if (alert.fact.kind == FactKind::Reminder)
        return false; // it became true here, by the clock
    const qint64 moment = momentOf(alert);
    if (circumstances.catchingUp)
        return moment == 0 || moment < circumstances.cameBack - freshMs;
    return moment != 0 && alert.record.changedBy == Source::Api && moment < circumstances.cameBack - freshMs;
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

Lead leadOfDay(QDate day, QDate today, const AlertRules &rules)
{
    if (day <= today)
        return day == today ? Lead::Today : Lead::Past;
    const bool far = rules.whisperDays > 0 && today.daysTo(day) >= rules.whisperDays;
    return far ? Lead::Far : Lead::Soon;
}

Lead nearerOf(Lead a, Lead b)
{
    for (const Lead lead : {Lead::Today, Lead::Soon, Lead::Far}) {
        if (a == lead || b == lead)
            return lead;
    }
    return b;
}

/// No news of the service is louder.
Loudness mostOf(qint64 serviceId, const AlertRules &rules)
{
    return rules.services.value(serviceId, Loudness::Ring);
}

} // namespace

bool isHeldBack(const AlertRules &rules, const Circumstances &circumstances)
{
    return heldBy(rules, circumstances) != Occasion::Now;
}

QuietSpan outside(const BusinessHours &hours, const QDateTime &now)
{
    if (hours.from == hours.to)
        return {};
    const QTimeZone zone(hours.zone);
    const auto here = [&](int minute) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(minute * 60'000);
        if (!zone.isValid())
            return time;
        return QDateTime(now.toTimeZone(zone).date(), time, zone).toTimeZone(now.timeZone()).time();
    };
    return {here(hours.to), here(hours.from)};
}

Lead leadOf(const Alert &alert, const Catalogue &catalogue, const AlertRules &rules, const QDateTime &now)
{
    const Booking &booking = alert.record.booking;
    if (!booking.date.isValid())
        return Lead::Unknown;
    const QTimeZone zone(catalogue.services.value(booking.serviceId).timeZone);
    const QDate today = zone.isValid() ? now.toTimeZone(zone).date() : now.date();
    const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
    const bool begun = span && span->start.instant < now.toMSecsSinceEpoch();
    const Lead lead = begun ? Lead::Past : leadOfDay(booking.date, today, rules);
    if (alert.fact.kind != FactKind::Moved || !alert.movedFrom.isValid())
        return lead;
    // Somebody who was expected then does not come: that matters as much as when they come now.
    return nearerOf(leadOfDay(alert.movedFrom, today, rules), lead);
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
    Occasion held = heldBy(rules, circumstances);
    bool waits = held != Occasion::Now;
    if (!waits && isCaughtUp(waiting.alert, circumstances)) {
        held = Occasion::CaughtUp;
        waits = circumstances.catchingUp; // until what else there is has been found
    }
    // What waited over a restart stays that, also where something else holds it back now.
    const Occasion occasion =
        waiting.occasion == Occasion::Now && held != Occasion::Now ? held : waiting.occasion;
    const Lead lead = leadOf(waiting.alert, catalogue, rules, circumstances.now);
    const bool isReminder = waiting.alert.fact.kind == FactKind::Reminder;
    if (isReminder && lead == Lead::Past)
        return {Telling::When::Never, occasion, {Loudness::Silent, Urgency::Low}};
    // It is for today, or nearly: that makes it no louder.
    Emphasis emphasis = emphasisOf(wanted, isReminder ? Lead::Soon : lead, occasion, rules);
    emphasis.loudness = std::min(emphasis.loudness, mostOf(booking.serviceId, rules));
    return {waits ? Telling::When::Later : Telling::When::Now, occasion, emphasis};
}

} // namespace deskbell
