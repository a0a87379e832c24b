// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertplan.h"

#include <algorithm>

namespace deskbell
{

namespace
{

QList<WaitingAlert> waitingFor(Occasion occasion, const QList<WaitingAlert> &waiting)
{
    QList<WaitingAlert> alerts;
    std::copy_if(waiting.begin(), waiting.end(), std::back_inserter(alerts),
                 [occasion](const WaitingAlert &one) { return one.occasion == occasion; });
    return alerts;
}

bool isBurst(const Note &note)
{
    return newestPerBooking(note.alerts).size() > 1;
}

/// All of `open` and `alerts` in one note, in the place of the one that was last on the screen.
AlertPlan foldedInto(const QList<Note> &open, const QList<WaitingAlert> &waiting)
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
    for (const WaitingAlert &one : waiting)
        add(burst, one);
    plan.notes << burst;
    return plan;
}

/// Each booking of `waiting` in a note of its own, or in the one that it has.
QList<Note> oneByOne(const QList<Note> &open, const QList<WaitingAlert> &waiting)
{
    QList<Note> notes;
    for (const WaitingAlert &one : waiting) {
        const auto tellsOfIt = [&one](const Note &note) {
            return note.alerts.first().fact.bookingId == one.alert.fact.bookingId;
        };
        const auto planned = std::find_if(notes.begin(), notes.end(), tellsOfIt);
        if (planned != notes.end()) {
            add(*planned, one);
            continue;
        }
        const auto shown = std::find_if(open.begin(), open.end(), tellsOfIt);
        Note note = shown == open.end() ? Note{} : *shown;
        add(note, one);
        notes << note;
    }
    return notes;
}

AlertPlan planForNow(const QList<WaitingAlert> &waiting, const QList<Note> &open)
{
    if (waiting.isEmpty())
        return {};
    QList<Alert> all;
    for (const WaitingAlert &one : waiting)
        all << one.alert;
    for (const Note &note : open)
        all << note.alerts;
    const bool many = newestPerBooking(all).size() > mostSingleNotes;
    if (many || std::any_of(open.begin(), open.end(), isBurst))
        return foldedInto(open, waiting);
    return {oneByOne(open, waiting), {}};
}

/// All of `waiting` in the summary that is on the screen for the same reason, or in a new one.
Note summaryOf(Occasion occasion, const QList<WaitingAlert> &waiting, const QList<Note> &open)
{
    const auto shown = std::find_if(open.begin(), open.end(),
                                    [occasion](const Note &note) { return note.occasion == occasion; });
    Note summary;
    summary.occasion = occasion;
    if (shown != open.end()) {
        summary.ticket = shown->ticket;
        summary.alerts = shown->alerts;
    }
    for (const WaitingAlert &one : waiting)
        add(summary, one);
    return summary;
}

} // namespace

Emphasis stronger(const Emphasis &a, const Emphasis &b)
{
    return {std::max(a.loudness, b.loudness), std::max(a.urgency, b.urgency)};
}

void add(Note &note, const WaitingAlert &waiting)
{
    if (note.fresh == 0)
        note.ringing.clear();
    note.emphasis = note.fresh == 0 ? waiting.emphasis : stronger(note.emphasis, waiting.emphasis);
    if (waiting.emphasis.loudness == Loudness::Ring)
        note.ringing << waiting.alert.fact;
    note.alerts << waiting.alert;
    ++note.fresh;
}

AlertPlan planFor(const QList<WaitingAlert> &waiting, const QList<Note> &open)
{
    QList<Note> openNow;
    std::copy_if(open.begin(), open.end(), std::back_inserter(openNow),
                 [](const Note &note) { return note.occasion == Occasion::Now; });
    AlertPlan plan = planForNow(waitingFor(Occasion::Now, waiting), openNow);
    for (const Occasion occasion : {Occasion::CaughtUp, Occasion::Resumed, Occasion::Undisturbed,
                                    Occasion::AfterQuiet, Occasion::Startup}) {
        const QList<WaitingAlert> those = waitingFor(occasion, waiting);
        if (!those.isEmpty())
            plan.notes.prepend(summaryOf(occasion, those, open));
    }
    return plan;
}

} // namespace deskbell
