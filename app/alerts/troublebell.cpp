// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/troublebell.h"

namespace deskbell
{

namespace
{

constexpr qint64 lastsMs = 60'000;
constexpr qint64 isAnotherAfterMs = 600'000;

} // namespace

TroubleBell::Say TroubleBell::look(bool inTrouble, bool quiet, qint64 ticks)
{
    if (!inTrouble) {
        if (m_since < 0)
            return Say::Nothing;
        m_since = -1;
        m_wellSince = ticks;
        return m_told ? Say::Over : Say::Nothing;
    }
    if (m_since < 0) {
        m_since = ticks;
        if (m_wellSince >= 0 && ticks - m_wellSince >= isAnotherAfterMs)
            m_told = false;
    }
    if (m_told || quiet || ticks - m_since < lastsMs)
        return Say::Nothing;
    m_told = true;
    return Say::Trouble;
}

} // namespace deskbell
