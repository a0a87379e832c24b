// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/chime.h"
#include "app/booking/change.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace deskbell
{

/// How a ring goes on.
struct RingPace {
    std::chrono::milliseconds again{10000}; ///< from one sound to the next
    std::chrono::milliseconds second{2500}; ///< to the second sound of what matters today
    int risesAfter = 3;                     ///< sounds at the lower volume
    int most = 18;                          ///< sounds; then it waits without one
};

/// What somebody has still to answer to.
struct RingState {
    int bookings = 0;
    bool rings = false; ///< false with bookings: it has rung for long enough, and nobody has answered

    friend bool operator==(const RingState &, const RingState &) = default;
};

/// Decides when a sound is to be played. A ring goes on until each of its bookings is answered, or is off
/// without anybody having come for it, rises once, and gives up in the end.
class Ringer final : public QObject
{
    Q_OBJECT

public:
    explicit Ringer(RingPace pace = {}, QObject *parent = nullptr);

    const QHash<qint64, Tone> &unanswered() const { return m_bookings; }
    RingState state() const { return {int(m_bookings.size()), m_timer.isActive()}; }

public slots:
    /// 0 to 100; 0 is silent.
    void setVolume(int percent) { m_volume = percent; }
    void chime(const deskbell::Chime &chime);
    /// These rang in an earlier run, and nobody has answered: they wait without a sound.
    void recall(const QHash<qint64, Tone> &bookings);
    /// Somebody knows of these.
    void answer(const QList<qint64> &bookings);
    /// Nothing is to be heard now: it waits without a sound.
    void hush();
    void answerAll() { answer(m_bookings.keys()); }
    void hear(const QList<deskbell::BookingChange> &changes);

signals:
    /// `volume` from 0 to 1.
    void play(deskbell::Tone tone, double volume);
    void stateChanged(const deskbell::RingState &state);

private:
    void ring();
    void sound(Tone tone, double part);
    void say();

    RingPace m_pace;
    int m_volume = 80;
    QTimer m_timer;
    QHash<qint64, Tone> m_bookings; ///< that nobody has answered for
    Tone m_tone = Tone::New;
    int m_rung = 0;
    RingState m_said;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::RingState)
