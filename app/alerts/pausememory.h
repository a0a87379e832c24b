// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/holding.h"

class QSettings;

namespace deskbell
{

/// Keeps a pause over restarts and crashes, with its end. `state` outlives it.
class PauseMemory
{
public:
    explicit PauseMemory(QSettings &state) : m_state(state) { }

    /// On disk when it returns, unless the disk does not work: then the next start knows of no pause.
    void keep(const Holding &holding);
    /// The pause that is still on at `nowMs`, if any.
    Holding kept(qint64 nowMs) const;

private:
    QSettings &m_state;
};

} // namespace deskbell
