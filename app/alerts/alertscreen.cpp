// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertscreen.h"

#include <QSet>

#include <algorithm>

namespace deskbell
{

namespace
{

QList<Alert> freshAlerts(const Note &note)
{
    return note.alerts.last(note.fresh);
}

QList<Fact> freshFacts(const Note &note)
{
    QList<Fact> facts;
    for (const Alert &alert : freshAlerts(note))
        facts << alert.fact;
    return facts;
}

/// Takes `facts` out of what `note` tells; whether there were any.
bool removeFrom(Note &note, const QList<Fact> &facts)
{
    const qsizetype before = note.alerts.size();
    for (qsizetype i = before - 1; i >= 0; --i) {
        if (!facts.contains(note.alerts.at(i).fact))
            continue;
        if (i >= note.alerts.size() - note.fresh)
            --note.fresh;
        note.alerts.removeAt(i);
    }
    return note.alerts.size() != before;
}

Booking bookingOnTop(const Note &note)
{
    return newestPerBooking(note.alerts).first().record.booking;
}

/// There is nothing left to be reminded of.
bool isOver(const Alert &alert, const Wording &wording)
{
    return alert.fact.kind == FactKind::Reminder && hasBegun(alert.record.booking, wording);
}

Tone toneOf(FactKind kind)
{
    switch (kind) {
    case FactKind::New:
        return Tone::New;
    case FactKind::Cancelled:
        return Tone::Cancelled;
    case FactKind::Moved:
    case FactKind::Confirmed:
    case FactKind::NoteChanged:
    case FactKind::Reminder:
        break;
    }
    return Tone::Changed;
}

} // namespace

std::optional<Chime> chimeFor(const Note &note)
{
    if (note.fresh == 0 || note.emphasis.loudness < Loudness::Sound)
        return std::nullopt;
    QList<Alert> heard = freshAlerts(note);
    if (!note.ringing.isEmpty())
        heard.removeIf([&note](const Alert &alert) { return !note.ringing.contains(alert.fact); });
    if (heard.isEmpty())
        return std::nullopt;
    const QList<Alert> newest = newestPerBooking(heard);
    Chime chime;
    chime.tone = toneOf(newest.first().fact.kind);
    chime.rings = !note.ringing.isEmpty();
    chime.twice = note.emphasis.urgency == Urgency::Critical;
    for (const Alert &alert : newest)
        chime.bookings << alert.fact.bookingId;
    return chime;
}

AlertScreen::AlertScreen(Notifier &notifier, std::function<Wording()> wording, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_wording(std::move(wording))
{
    connect(&notifier, &Notifier::shown, this, &AlertScreen::onShown);
    connect(&notifier, &Notifier::notShown, this, &AlertScreen::onNotShown);
    connect(&notifier, &Notifier::chosen, this, &AlertScreen::onChosen);
    connect(&notifier, &Notifier::closed, this, &AlertScreen::close);
    connect(&notifier, &Notifier::expired, this, &AlertScreen::onExpired);
}

void AlertScreen::tell(const QList<WaitingAlert> &alerts)
{
    m_showing = true;
    m_refused = false;
    const Wording wording = m_wording();
    removeFromOpen([&wording](const Alert &alert) { return isOver(alert, wording); });
    const AlertPlan plan = planFor(alerts, m_open);
    for (const quint64 ticket : plan.withdrawn) {
        m_notifier.withdraw(ticket);
        close(ticket);
    }
    m_batch = plan.notes;
    for (Note &note : m_batch) {
        if (note.ticket == 0)
            note.ticket = ++m_lastTicket;
    }
    const QList<Note> batch = m_batch; // an answer may come while this goes on
    for (const Note &note : batch)
        display(note);
    finish();
}

void AlertScreen::display(Note note)
{
    const Notification notification = notificationFor(note);
    std::optional<Chime> chime = chimeFor(note);
    close(note.ticket);
    note.fresh = 0;
    note.expired = false;
    note.seen = bookingOnTop(note);
    m_open << note;
    m_notifier.show(note.ticket, notification);
    if (chime) {
        chime->words = notification.text.title;
        emit chimed(*chime);
    }
}

/// Shows what is left of `note`, without asking for attention.
void AlertScreen::putRight(const Note &note)
{
    Notification notification = notificationFor(note);
    notification.urgency = Urgency::Low;
    notification.tone.reset();
    m_notifier.show(note.ticket, notification);
}

Notification AlertScreen::notificationFor(const Note &note) const
{
    const QList<Alert> newest = newestPerBooking(note.alerts);
    Notification notification;
    notification.text = textFor(note.alerts, m_wording(), note.occasion);
    notification.urgency = note.emphasis.urgency;
    if (const std::optional<Chime> chime = chimeFor(note))
        notification.tone = chime->tone;
    notification.cancelled = std::all_of(newest.begin(), newest.end(), [](const Alert &alert) {
        return alert.fact.kind == FactKind::Cancelled;
    });
    notification.actions = actionsFor(newest);
    return notification;
}

QList<NoteAction> AlertScreen::actionsFor(const QList<Alert> &newest) const
{
    QList<NoteAction> actions{NoteAction::Open, NoteAction::GotIt};
    const BookingRecord &record = newest.first().record;
    if (m_confirmable && newest.size() == 1 && !isOff(record) && record.booking.status == Status::Pending)
        actions << NoteAction::Confirm;
    return actions << NoteAction::Later;
}

std::optional<Note> AlertScreen::takeFromBatch(quint64 ticket)
{
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (m_batch.at(i).ticket == ticket)
            return m_batch.takeAt(i);
    }
    return std::nullopt;
}

void AlertScreen::onShown(quint64 ticket)
{
    const std::optional<Note> note = takeFromBatch(ticket);
    if (!note)
        return;
    emit told(freshFacts(*note));
    finish();
}

void AlertScreen::onNotShown(quint64 ticket, const QString &sentence, bool possiblySeen)
{
    const std::optional<Note> note = takeFromBatch(ticket);
    if (!note)
        return;
    // What the notification told before is on the screen as it was, and can still be answered.
    const QList<Fact> fresh = freshFacts(*note);
    for (Note &open : m_open) {
        if (open.ticket == ticket)
            removeFrom(open, fresh);
    }
    forgetEmpty();
    m_refused = true;
    QList<WaitingAlert> again;
    for (Alert alert : freshAlerts(*note)) {
        alert.possiblyTold = alert.possiblyTold || possiblySeen;
        again << WaitingAlert{alert, note->occasion, note->emphasis, true};
    }
    emit refused(again, sentence);
    finish();
}

void AlertScreen::finish()
{
    if (!m_showing || !m_batch.isEmpty())
        return;
    m_showing = false;
    emit finished(m_refused);
}

void AlertScreen::onChosen(quint64 ticket, NoteAction action, const QString &token)
{
    const auto note = std::find_if(m_open.begin(), m_open.end(),
                                   [ticket](const Note &one) { return one.ticket == ticket; });
    if (note == m_open.end())
        return;
    QList<Alert> alerts = note->alerts;
    if (action == NoteAction::Confirm) {
        for (Alert &alert : alerts)
            alert.record.booking = note->seen; // it is offered for one booking only
    }
    if (action != NoteAction::Open) {
        m_notifier.withdraw(ticket);
        close(ticket);
    }
    emit chosen(action, alerts, token);
}

void AlertScreen::close(quint64 ticket)
{
    m_open.removeIf([ticket](const Note &note) { return note.ticket == ticket; });
}

void AlertScreen::onExpired(quint64 ticket)
{
    for (Note &note : m_open) {
        if (note.ticket != ticket)
            continue;
        note.expired = true;
        // Nobody has to answer these: else they would be told with everything that comes.
        note.alerts.removeIf([](const Alert &alert) { return !asksToBeSeen(alert.fact.kind); });
    }
    forgetEmpty();
}

void AlertScreen::forgetEmpty()
{
    m_open.removeIf([](const Note &note) { return note.alerts.isEmpty(); });
}

void AlertScreen::removeFromOpen(const std::function<bool(const Alert &)> &which)
{
    for (Note &note : m_open)
        note.alerts.removeIf(which);
    // A summary that still tells of others stays as it is: rewording it would make it pop up again.
    closeEmpty();
}

void AlertScreen::closeEmpty()
{
    for (const Note &note : QList<Note>(m_open)) {
        if (!note.alerts.isEmpty())
            continue;
        m_notifier.withdraw(note.ticket);
        close(note.ticket);
    }
}

QList<Fact> AlertScreen::acknowledge(const QList<qint64> &bookings)
{
    const QSet<qint64> seen(bookings.begin(), bookings.end());
    const auto isSeen = [&seen](const Alert &alert) { return seen.contains(alert.fact.bookingId); };
    QList<Fact> onTheirWay;
    for (Note &note : m_batch) {
        QList<Fact> facts;
        for (const Alert &alert : freshAlerts(note)) {
            if (isSeen(alert))
                facts << alert.fact;
        }
        removeFrom(note, facts);
        onTheirWay << facts;
    }
    removeFromOpen(isSeen);
    return onTheirWay;
}

void AlertScreen::drop(const QList<Fact> &facts)
{
    for (Note &note : m_batch)
        removeFrom(note, facts);
    QList<Note> touched;
    for (Note &note : m_open) {
        if (!removeFrom(note, facts) || note.alerts.isEmpty() || note.expired)
            continue; // what is gone must not come up again
        note.seen = bookingOnTop(note);
        touched << note;
    }
    closeEmpty();
    for (const Note &note : std::as_const(touched))
        putRight(note);
}

void AlertScreen::refresh(const QHash<qint64, BookingRecord> &now)
{
    for (QList<Note> *notes : {&m_batch, &m_open}) {
        for (Note &note : *notes) {
            for (Alert &alert : note.alerts)
                alert.record = now.value(alert.fact.bookingId, alert.record);
        }
    }
}

} // namespace deskbell
