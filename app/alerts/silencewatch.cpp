// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/silencewatch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 settlesMs = 15 * 60'000;
/// Longer than what is compared, so that the oldest day of that is whole.
constexpr qint64 keptMs = 70LL * 24 * 60 * 60'000;
const QString toldKey = u"alerts/silence_told"_s;

} // namespace

SilenceWatch::SilenceWatch(const Clock &clock, QSettings &state)
    : m_clock(clock)
    , m_state(state)
    , m_since(clock.ticks())
{
}

void SilenceWatch::add(const BookingRecord &record)
{
    const qint64 made = record.booking.createdAt > 0 ? record.booking.createdAt : record.receivedAt;
    if (made > m_clock.nowMs() - keptMs)
        m_madeAt.insert(record.booking.id, made);
}

void SilenceWatch::setSnapshot(const QList<BookingRecord> &records)
{
    m_madeAt.clear();
    for (const BookingRecord &record : records)
        add(record);
}

void SilenceWatch::hear(const QList<BookingChange> &changes)
{
    for (const BookingChange &change : changes)
        add(change.now);
}

std::optional<Silence> SilenceWatch::look(bool fine)
{
    if (!fine || m_clock.ticks() - m_since < settlesMs)
        return std::nullopt;
    const QDateTime now = m_clock.now().toLocalTime();
    const QString today = now.date().toString(Qt::ISODate);
    if (m_state.value(toldKey).toString() == today)
        return std::nullopt;
    const std::optional<Silence> silence = silenceOf(m_madeAt.values(), now);
    if (silence) {
        // Before it is told: a crash in between costs the notice, not the promise.
        m_state.setValue(toldKey, today);
        m_state.sync();
    }
    return silence;
}

} // namespace deskbell
