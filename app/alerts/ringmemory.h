// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/chime.h"
#include "app/booking/booking.h"

#include <QHash>

class QSettings;

namespace deskbell
{

/// Keeps over restarts and crashes which bookings rang without anybody having answered. `state` outlives it.
class RingMemory
{
public:
    explicit RingMemory(QSettings &state) : m_state(state) { }

    /// On disk when it returns, unless the disk does not work: then the next start knows of none.
    void keep(const QHash<qint64, Tone> &unanswered);
    /// Those kept that nobody has seen in `records` either, and that are not off without that being what
    /// rang.
    QHash<qint64, Tone> kept(const QList<BookingRecord> &records) const;

private:
    QSettings &m_state;
};

} // namespace deskbell
