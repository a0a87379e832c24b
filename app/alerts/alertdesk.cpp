// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"

#include <QSet>

#include <algorithm>

namespace deskbell
{

namespace
{

/// By then a poll that was hurried has been answered.
constexpr qint64 catchUpMs = 15'000;

QList<Fact> factsIn(const QList<WaitingAlert> &alerts)
{
    QList<Fact> facts;
    for (const WaitingAlert &one : alerts)
        facts << one.alert.fact;
    return facts;
}

QList<qint64> bookingsIn(const QList<Alert> &alerts)
{
    QList<qint64> ids;
    for (const Alert &alert : newestPerBooking(alerts))
        ids << alert.fact.bookingId;
    return ids;
}

} // namespace

AlertDesk::AlertDesk(Notifier &notifier, const Clock &clock, const QLocale &locale, AlertPace pace,
                     QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_locale(locale)
    , m_pace(pace)
    , m_screen(notifier, [this] { return wording(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_phase = Phase::Idle;
        step();
    });
    // A coarse one may come before catching up has ended, and then only once more as late.
    m_look.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &AlertDesk::step);
    connect(&m_screen, &AlertScreen::told, this, &AlertDesk::settle);
    connect(&m_screen, &AlertScreen::refused, this, &AlertDesk::onRefused);
    connect(&m_screen, &AlertScreen::finished, this, &AlertDesk::onFinished);
    connect(&m_screen, &AlertScreen::chosen, this, &AlertDesk::onChosen);
    connect(&m_screen, &AlertScreen::chimed, this, &AlertDesk::chimed);
    connect(&notifier, &Notifier::availabilityChanged, this, [this](bool available) {
        if (available && m_phase == Phase::Resting)
            rest(m_pace.gather); // a new service need not wait for what the old one refused
        step();
    });
}

Wording AlertDesk::wording() const
{
    return {m_catalogue,       m_locale,        m_clock.now().toLocalTime().date(),
            m_rules.hideNames, m_clock.nowMs(), m_rules.remindMinutes};
}

void AlertDesk::setRules(const AlertRules &rules)
{
    m_rules = rules;
    step();
}

void AlertDesk::setDoNotDisturb(bool on)
{
    Holding holding = m_holding;
    holding.doNotDisturb = on;
    hold(holding);
}

void AlertDesk::catchUp()
{
    m_catchUpEnds = m_clock.ticks() + catchUpMs;
    m_cameBack = m_clock.nowMs();
    step();
}

void AlertDesk::setPaused(bool paused, qint64 endsMs)
{
    Holding holding = m_holding;
    holding.paused = paused;
    holding.pauseEnds = paused ? endsMs : 0;
    hold(holding);
}

void AlertDesk::hold(const Holding &holding)
{
    if (m_holding == holding)
        return;
    m_holding = holding;
    emit holdingChanged(holding);
    step();
}

void AlertDesk::take(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        QList<Fact> &due = m_due[alert.fact.bookingId];
        if (due.contains(alert.fact))
            continue;
        due << alert.fact;
        m_waiting << WaitingAlert{alert, alert.fromBefore ? Occasion::Startup : Occasion::Now, {}, false};
    }
    step();
}

void AlertDesk::step()
{
    endInTime();
    if (m_phase != Phase::Idle)
        return;
    QList<WaitingAlert> ready = sift();
    if (!m_waiting.isEmpty() || !m_postponed.isEmpty() || m_holding.pauseEnds != 0)
        lookLater();
    else
        m_look.stop();
    if (ready.isEmpty())
        return;
    if (!m_notifier.isAvailable()) {
        const bool sounded = soundAlone(ready);
        m_waiting = ready + m_waiting;
        if (sounded)
            rest(m_pace.gather);
        return;
    }
    m_recording = ready;
    m_phase = Phase::Recording;
    emit handedOut(factsIn(ready));
}

/// Looks again when catching up ends, or after the usual while.
void AlertDesk::lookLater()
{
    const std::chrono::milliseconds left(m_catchUpEnds - m_clock.ticks());
    m_look.start(left.count() > 0 ? std::min(left, m_pace.look) : m_pace.look);
}

/// What pause and postponing leave to do when their time is over.
void AlertDesk::endInTime()
{
    if (m_holding.pauseEnds != 0 && m_clock.nowMs() >= m_holding.pauseEnds) {
        m_holding.paused = false;
        m_holding.pauseEnds = 0;
        emit holdingChanged(m_holding);
    }
    m_postponed.removeIf([this](const Postponed &one) {
        const bool due = m_clock.ticks() >= one.due;
        if (due)
            m_waiting << WaitingAlert{one.alert, Occasion::Now, {}, false, true};
        return due;
    });
}

/// Takes out of what waits what is to be told now, and what is not to be told at all.
QList<WaitingAlert> AlertDesk::sift()
{
    const Circumstances circumstances{m_clock.now().toLocalTime(), m_holding.paused, m_holding.doNotDisturb,
                                      m_clock.ticks() < m_catchUpEnds, m_cameBack};
    QList<WaitingAlert> ready;
    QList<WaitingAlert> silent;
    for (WaitingAlert &one : std::exchange(m_waiting, {})) {
        const Telling telling = tellingOf(one, m_catalogue, m_rules, circumstances);
        one.occasion = telling.occasion;
        one.emphasis = telling.emphasis;
        if (one.heard)
            one.emphasis.loudness = std::min(one.emphasis.loudness, Loudness::Banner);
        switch (telling.when) {
        case Telling::When::Now:
            ready << one;
            break;
        case Telling::When::Later:
            m_waiting << one;
            break;
        case Telling::When::Never:
            silent << one;
            break;
        }
    }
    settle(factsIn(silent));
    return ready;
}

/// Nothing can be seen now, but it can be heard. Whether anything was.
bool AlertDesk::soundAlone(QList<WaitingAlert> &alerts)
{
    Note unseen;
    for (WaitingAlert &one : alerts) {
        if (one.heard || one.emphasis.loudness < Loudness::Sound)
            continue;
        one.heard = true;
        add(unseen, one);
    }
    std::optional<Chime> chime = chimeFor(unseen);
    if (chime) {
        chime->words = textFor(unseen.alerts, wording(), Occasion::Now).title;
        emit chimed(*chime);
    }
    return chime.has_value();
}

void AlertDesk::confirmHandedOut()
{
    if (m_phase != Phase::Recording)
        return;
    m_phase = Phase::Showing;
    // Only now, so that it is planned with what is still true and not acknowledged.
    m_screen.tell(std::exchange(m_recording, {}));
}

void AlertDesk::refuseHandedOut()
{
    if (m_phase != Phase::Recording)
        return;
    m_waiting = std::exchange(m_recording, {}) + m_waiting;
    rest(m_pace.retry);
}

void AlertDesk::onRefused(const QList<WaitingAlert> &alerts, const QString &sentence)
{
    m_waiting << alerts;
    emit notShown(factsIn(alerts), sentence);
}

void AlertDesk::onFinished(bool anyRefused)
{
    rest(anyRefused ? m_pace.retry : m_pace.gather);
}

void AlertDesk::rest(std::chrono::milliseconds time)
{
    m_phase = Phase::Resting;
    m_timer.start(time);
}

void AlertDesk::onChosen(NoteAction action, const QList<Alert> &alerts, const QString &token)
{
    const QList<qint64> bookings = bookingsIn(alerts);
    emit answered(bookings);
    switch (action) {
    case NoteAction::Open:
        emit openRequested(bookings.first(), token);
        return;
    case NoteAction::GotIt:
        if (const QList<qint64> seen = fullyTold(bookings); !seen.isEmpty())
            emit acknowledgeRequested(seen);
        return;
    case NoteAction::Confirm:
        emit confirmRequested(newestPerBooking(alerts).first().record.booking);
        return;
    case NoteAction::Later:
        postpone(alerts);
        return;
    }
}

/// Those of `bookings` without news that has yet to come on the screen: nobody can have seen that.
QList<qint64> AlertDesk::fullyTold(const QList<qint64> &bookings) const
{
    QSet<qint64> untold;
    for (const QList<WaitingAlert> *alerts : {&m_recording, &m_waiting}) {
        for (const WaitingAlert &one : *alerts) {
            const Alert &alert = one.alert;
            const bool wanted =
                wantedFor(alert.fact.kind, alert.record.booking.serviceId, m_rules) != Loudness::Silent;
            if (wanted && !one.seen)
                untold << alert.fact.bookingId;
        }
    }
    QList<qint64> told = bookings;
    told.removeIf([&untold](qint64 id) { return untold.contains(id); });
    return told;
}

void AlertDesk::postpone(const QList<Alert> &alerts)
{
    QList<Fact> facts;
    for (const Alert &alert : alerts) {
        m_due[alert.fact.bookingId] << alert.fact;
        m_postponed << Postponed{alert, m_clock.ticks() + m_pace.later.count()};
        facts << alert.fact;
    }
    lookLater();
    emit postponed(facts);
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

/// Takes `which` out of all that is not on the screen or on its way there.
void AlertDesk::takeOut(const std::function<bool(const Alert &)> &which, QList<Fact> *taken)
{
    const auto isOne = [&](const auto &one) {
        const bool found = which(one.alert);
        if (found && taken)
            *taken << one.alert.fact;
        return found;
    };
    m_recording.removeIf(isOne);
    m_waiting.removeIf(isOne);
    m_postponed.removeIf(isOne);
}

void AlertDesk::acknowledge(const QList<qint64> &bookings)
{
    const QSet<qint64> seen(bookings.begin(), bookings.end());
    QList<Fact> settled;
    takeOut([&seen](const Alert &alert) { return seen.contains(alert.fact.bookingId); }, &settled);
    settle(settled + m_screen.acknowledge(bookings));
}

void AlertDesk::drop(const QList<Fact> &facts)
{
    takeOut([&facts](const Alert &alert) { return facts.contains(alert.fact); });
    forget(facts);
    m_screen.drop(facts);
}

void AlertDesk::hear(const QList<BookingChange> &changes)
{
    QHash<qint64, BookingRecord> now;
    for (const BookingChange &change : changes)
        now.insert(change.now.booking.id, change.now);
    const auto refresh = [&now](Alert &alert) {
        alert.record = now.value(alert.fact.bookingId, alert.record);
    };
    for (QList<WaitingAlert> *untold : {&m_recording, &m_waiting}) {
        for (WaitingAlert &one : *untold)
            refresh(one.alert);
    }
    for (Postponed &one : m_postponed)
        refresh(one.alert);
    m_screen.refresh(now);
}

} // namespace deskbell
