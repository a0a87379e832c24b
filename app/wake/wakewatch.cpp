// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/wakewatch.h"

namespace deskbell
{

using namespace std::chrono_literals;

namespace
{

constexpr auto lookEvery = 10s;
/// A wall clock that is further off than this did not drift.
constexpr qint64 driftMs = 5'000;
/// Where the steady clock goes on in a sleep, no timer does.
constexpr qint64 sleptMs = 60'000;
constexpr qint64 quietMs = 5'000;

} // namespace

WakeWatch::WakeWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ticks(clock.ticks())
    , m_wall(clock.nowMs())
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(lookEvery);
}

void WakeWatch::rouse()
{
    const qint64 ticks = m_clock.ticks();
    m_due = m_lastWoke && ticks - *m_lastWoke < quietMs;
    if (m_due)
        return;
    m_lastWoke = ticks;
    emit woke();
}

void WakeWatch::wakeUp()
{
    // The clocks would say it again up to ten seconds later.
    m_ticks = m_clock.ticks();
    m_wall = m_clock.nowMs();
    emit slept();
    rouse();
}

void WakeWatch::networkIs(bool there)
{
    const bool isNew = there && !m_network;
    m_network = there;
    if (isNew)
        rouse();
}

void WakeWatch::look()
{
    const qint64 ticks = m_clock.ticks();
    const qint64 wall = m_clock.nowMs();
    const qint64 passed = ticks - m_ticks;
    const qint64 off = wall - m_wall - passed;
    m_ticks = ticks;
    m_wall = wall;
    if (passed > sleptMs || qAbs(off) > sleptMs)
        emit slept();
    if (m_due || passed > sleptMs || qAbs(off) > driftMs)
        rouse();
}

} // namespace deskbell
