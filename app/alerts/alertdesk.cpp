// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"

#include <QSet>

#include <algorithm>

namespace deskbell
{

namespace
{

QList<Fact> freshFacts(const Note &note)
{
    QList<Fact> facts;
    for (const Alert &alert : note.alerts.last(note.fresh))
        facts << alert.fact;
    return facts;
}

Notification notificationFor(const Note &note, const Wording &wording)
{
    const QList<Alert> newest = newestPerBooking(note.alerts);
    Notification notification;
    notification.text = textFor(note.alerts, wording, note.occasion);
    notification.urgency = note.occasion == Occasion::Now ? Urgency::Normal : Urgency::Low;
    notification.cancelled = std::all_of(newest.begin(), newest.end(), [](const Alert &alert) {
        return alert.fact.kind == FactKind::Cancelled;
    });
    return notification;
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

} // namespace

AlertDesk::AlertDesk(Notifier &notifier, const Clock &clock, const QLocale &locale, AlertPace pace,
                     QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_locale(locale)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_phase = Phase::Idle;
        step();
    });
    connect(&notifier, &Notifier::shown, this, &AlertDesk::onShown);
    connect(&notifier, &Notifier::notShown, this, &AlertDesk::onNotShown);
    connect(&notifier, &Notifier::activated, this, &AlertDesk::onActivated);
    connect(&notifier, &Notifier::closed, this, &AlertDesk::close);
    connect(&notifier, &Notifier::availabilityChanged, this, [this](bool available) {
        if (available && m_phase == Phase::Resting)
            rest(m_pace.gather); // a new service need not wait for what the old one refused
        step();
    });
}

void AlertDesk::take(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        QList<Fact> &due = m_due[alert.fact.bookingId];
        if (due.contains(alert.fact))
            continue;
        due << alert.fact;
        m_waiting << WaitingAlert{alert, alert.fromBefore ? Occasion::Startup : Occasion::Now};
    }
    step();
}

void AlertDesk::step()
{
    if (m_phase != Phase::Idle || m_paused || m_waiting.isEmpty() || !m_notifier.isAvailable())
        return;
    m_recording = std::exchange(m_waiting, {});
    QList<Fact> facts;
    for (const WaitingAlert &one : std::as_const(m_recording))
        facts << one.alert.fact;
    m_phase = Phase::Recording;
    emit handedOut(facts);
}

void AlertDesk::confirmHandedOut()
{
    if (m_phase != Phase::Recording)
        return;
    m_phase = Phase::Showing;
    m_refused = false;
    // Only now, so that it is planned with what is still true and not acknowledged.
    const AlertPlan plan = planFor(std::exchange(m_recording, {}), m_open);
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
    finishBatch();
}

Wording AlertDesk::wording() const
{
    return {m_catalogue, m_locale, m_clock.now().toLocalTime().date()};
}

void AlertDesk::display(Note note)
{
    const Notification notification = notificationFor(note, wording());
    close(note.ticket);
    note.fresh = 0;
    m_open << note;
    m_notifier.show(note.ticket, notification);
}

/// Shows what is left of `note`, without asking for attention.
void AlertDesk::putRight(const Note &note)
{
    Notification notification = notificationFor(note, wording());
    notification.urgency = Urgency::Low;
    m_notifier.show(note.ticket, notification);
}

void AlertDesk::refuseHandedOut()
{
    if (m_phase != Phase::Recording)
        return;
    m_waiting = std::exchange(m_recording, {}) + m_waiting;
    rest(m_pace.retry);
}

/// What `note` was to tell for the first time stays due.
void AlertDesk::wait(const Note &note)
{
    for (const Alert &alert : note.alerts.last(note.fresh))
        m_waiting << WaitingAlert{alert, note.occasion};
}

void AlertDesk::forget(const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        QList<Fact> &due = m_due[fact.bookingId];
        due.removeAll(fact);
        if (due.isEmpty())
            m_due.remove(fact.bookingId);
    }
}

void AlertDesk::settle(const QList<Fact> &facts)
{
    forget(facts);
    if (!facts.isEmpty())
        emit shown(facts);
}

std::optional<Note> AlertDesk::takeFromBatch(quint64 ticket)
{
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (m_batch.at(i).ticket == ticket)
            return m_batch.takeAt(i);
    }
    return std::nullopt;
}

void AlertDesk::onShown(quint64 ticket)
{
    const std::optional<Note> note = takeFromBatch(ticket);
    if (!note)
        return;
    settle(freshFacts(*note));
    finishBatch();
}

void AlertDesk::onNotShown(quint64 ticket, const QString &sentence, bool possiblySeen)
{
    std::optional<Note> note = takeFromBatch(ticket);
    if (!note)
        return;
    close(ticket);
    m_refused = true;
    for (Alert &alert : note->alerts)
        alert.possiblyTold = alert.possiblyTold || possiblySeen;
    wait(*note);
    emit notShown(freshFacts(*note), sentence);
    finishBatch();
}

void AlertDesk::finishBatch()
{
    if (m_phase == Phase::Showing && m_batch.isEmpty())
        rest(m_refused ? m_pace.retry : m_pace.gather);
}

void AlertDesk::rest(std::chrono::milliseconds time)
{
    m_phase = Phase::Resting;
    m_timer.start(time);
}

void AlertDesk::onActivated(quint64 ticket, const QString &token)
{
    const auto note = std::find_if(m_open.begin(), m_open.end(),
                                   [ticket](const Note &one) { return one.ticket == ticket; });
    if (note != m_open.end())
        emit openRequested(newestPerBooking(note->alerts).first().fact.bookingId, token);
}

void AlertDesk::close(quint64 ticket)
{
    m_open.removeIf([ticket](const Note &note) { return note.ticket == ticket; });
}

void AlertDesk::acknowledge(const QList<qint64> &bookings)
{
    const QSet<qint64> seen(bookings.begin(), bookings.end());
    QList<Fact> settled;
    for (QList<WaitingAlert> *untold : {&m_recording, &m_waiting}) {
        untold->removeIf([&](const WaitingAlert &one) {
            const bool answered = seen.contains(one.alert.fact.bookingId);
            if (answered)
                settled << one.alert.fact;
            return answered;
        });
    }
    for (Note &note : m_open)
        note.alerts.removeIf([&](const Alert &alert) { return seen.contains(alert.fact.bookingId); });
    // A summary that still tells of others stays as it is: rewording it would make it pop up again.
    for (const Note &note : QList<Note>(m_open)) {
        if (!note.alerts.isEmpty())
            continue;
        m_notifier.withdraw(note.ticket);
        close(note.ticket);
    }
    settle(settled);
}

void AlertDesk::drop(const QList<Fact> &facts)
{
    for (QList<WaitingAlert> *untold : {&m_recording, &m_waiting})
        untold->removeIf([&facts](const WaitingAlert &one) { return facts.contains(one.alert.fact); });
    forget(facts);
    for (Note &note : m_batch)
        removeFrom(note, facts);
    QList<Note> touched;
    for (Note &note : m_open) {
        if (removeFrom(note, facts))
            touched << note;
    }
    for (const Note &note : std::as_const(touched)) {
        if (!note.alerts.isEmpty()) {
            putRight(note);
            continue;
        }
        m_notifier.withdraw(note.ticket);
        close(note.ticket);
    }
}

void AlertDesk::hear(const QList<BookingChange> &changes)
{
    QHash<qint64, BookingRecord> now;
    for (const BookingChange &change : changes)
        now.insert(change.now.booking.id, change.now);
    const auto refresh = [&now](Alert &alert) {
        if (const auto record = now.constFind(alert.fact.bookingId); record != now.constEnd())
            alert.record = *record;
    };
    for (QList<WaitingAlert> *untold : {&m_recording, &m_waiting}) {
        for (WaitingAlert &one : *untold)
            refresh(one.alert);
    }
    for (QList<Note> *notes : {&m_batch, &m_open}) {
        for (Note &note : *notes)
            std::for_each(note.alerts.begin(), note.alerts.end(), refresh);
    }
}

void AlertDesk::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    emit pausedChanged(paused);
    if (paused)
        return;
    for (WaitingAlert &one : m_waiting) {
        if (one.occasion == Occasion::Now)
            one.occasion = Occasion::Resumed;
    }
    step();
}

} // namespace deskbell
