// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertplan.h"

#include <algorithm>

namespace deskbell
{

namespace
{

QList<Alert> waitingFor(Occasion occasion, const QList<WaitingAlert> &waiting)
{
    QList<Alert> alerts;
    for (const WaitingAlert &one : waiting) {
        if (one.occasion == occasion)
            alerts << one.alert;
    }
    return alerts;
}

bool isBurst(const Note &note)
{
    return newestPerBooking(note.alerts).size() > 1;
}

/// All of `open` and `alerts` in one note, in the place of the one that was last on the screen.
AlertPlan foldedInto(const QList<Note> &open, const QList<Alert> &alerts)
{
    AlertPlan plan;
    Note burst;
    const auto grown = std::find_if(open.begin(), open.end(), isBurst);
    if (!open.isEmpty())
        burst.ticket = grown == open.end() ? open.last().ticket : grown->ticket;
    for (const Note &note : open) {
        burst.alerts << note.alerts;
        if (note.ticket != burst.ticket)
            plan.withdrawn << note.ticket;
    }
    burst.alerts << alerts;
    burst.fresh = alerts.size();
    plan.notes << burst;
    return plan;
}

/// Each booking of `alerts` in a note of its own, or in the one that it has.
QList<Note> oneByOne(const QList<Note> &open, const QList<Alert> &alerts)
{
    QList<Note> notes;
    for (const Alert &alert : alerts) {
        const auto tellsOfIt = [&alert](const Note &note) {
            return note.alerts.first().fact.bookingId == alert.fact.bookingId;
        };
        const auto planned = std::find_if(notes.begin(), notes.end(), tellsOfIt);
        if (planned != notes.end()) {
            planned->alerts << alert;
            ++planned->fresh;
            continue;
        }
        const auto shown = std::find_if(open.begin(), open.end(), tellsOfIt);
        Note note = shown == open.end() ? Note{} : *shown;
        note.alerts << alert;
        note.fresh = 1;
        notes << note;
    }
    return notes;
}

AlertPlan planForNow(const QList<Alert> &alerts, const QList<Note> &open)
{
    if (alerts.isEmpty())
        return {};
    QList<Alert> all = alerts;
    for (const Note &note : open)
        all << note.alerts;
    const bool many = newestPerBooking(all).size() > mostSingleNotes;
    if (many || std::any_of(open.begin(), open.end(), isBurst))
        return foldedInto(open, alerts);
    return {oneByOne(open, alerts), {}};
}

} // namespace

AlertPlan planFor(const QList<WaitingAlert> &waiting, const QList<Note> &open)
{
    QList<Note> openNow;
    std::copy_if(open.begin(), open.end(), std::back_inserter(openNow),
                 [](const Note &note) { return note.occasion == Occasion::Now; });
    AlertPlan plan = planForNow(waitingFor(Occasion::Now, waiting), openNow);
    for (const Occasion occasion : {Occasion::Resumed, Occasion::Startup}) {
        const QList<Alert> alerts = waitingFor(occasion, waiting);
        if (!alerts.isEmpty())
            plan.notes.prepend({0, alerts, occasion, alerts.size()});
    }
    return plan;
}

} // namespace deskbell
