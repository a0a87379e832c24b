// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/silence.h"
#include "app/base/clock.h"
#include "app/booking/change.h"

#include <QHash>

class QSettings;

namespace deskbell
{

/// Knows when bookings were made, and says when it is unusually silent: once a day at most, over restarts,
/// and not while what came may still be on its way. `clock` and `state` outlive it.
class SilenceWatch
{
public:
    SilenceWatch(const Clock &clock, QSettings &state);

    void setSnapshot(const QList<BookingRecord> &records);
    void hear(const QList<BookingChange> &changes);
    /// This PC woke up, or was cut off: for a quarter of an hour nothing is said.
    void catchUp() { m_since = m_clock.ticks(); }
    /// Looks now; `fine` while the connection is proven and nobody wants quiet. Tells what there is to say.
    std::optional<Silence> look(bool fine);

private:
    void add(const BookingRecord &record);

    const Clock &m_clock;
    QSettings &m_state;
    QHash<qint64, qint64> m_madeAt; ///< by booking
    qint64 m_since = 0;             ///< ticks: when it began to be sure of what it sees
};

} // namespace deskbell
