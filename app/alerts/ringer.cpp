// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/ringer.h"

namespace deskbell
{

namespace
{

/// Of the volume that was chosen, before a ring rises.
constexpr double lower = 0.6;

} // namespace

Ringer::Ringer(RingPace pace, QObject *parent) : QObject(parent), m_pace(pace)
{
    m_timer.setInterval(pace.again);
    connect(&m_timer, &QTimer::timeout, this, &Ringer::ring);
}

void Ringer::chime(const Chime &chime)
{
    if (!chime.rings) {
        sound(chime.tone, 1);
        if (chime.twice)
            QTimer::singleShot(m_pace.second, this, [this, tone = chime.tone] { sound(tone, 1); });
        return;
    }
    for (const qint64 id : chime.bookings)
        m_bookings.insert(id, chime.tone);
    m_tone = chime.tone;
    m_rung = 0;
    m_timer.start();
    ring();
    say();
}

void Ringer::recall(const QHash<qint64, Tone> &bookings)
{
    for (auto one = bookings.cbegin(); one != bookings.cend(); ++one) {
        if (!m_bookings.contains(one.key()))
            m_bookings.insert(one.key(), *one);
    }
    say();
}

void Ringer::ring()
{
    if (m_rung == m_pace.most) {
        hush();
        return;
    }
    sound(m_tone, m_rung < m_pace.risesAfter ? lower : 1);
    ++m_rung;
}

void Ringer::hush()
{
    m_timer.stop();
    say();
}

void Ringer::sound(Tone tone, double part)
{
    if (m_volume > 0)
        emit play(tone, part * m_volume / 100);
}

void Ringer::answer(const QList<qint64> &bookings)
{
    for (const qint64 id : bookings)
        m_bookings.remove(id);
    if (m_bookings.isEmpty())
        m_timer.stop();
    say();
}

void Ringer::hear(const QList<BookingChange> &changes)
{
    QList<qint64> off;
    for (const BookingChange &change : changes) {
        const qint64 id = change.now.booking.id;
        // What rings because it was cancelled goes on.
        if (isOff(change.now) && m_bookings.value(id, Tone::Cancelled) != Tone::Cancelled)
            off << id;
    }
    if (!off.isEmpty())
        answer(off);
}

void Ringer::say()
{
    if (m_said == state())
        return;
    m_said = state();
    emit stateChanged(m_said);
}

} // namespace deskbell
