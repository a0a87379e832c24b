// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/pausememory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString pauseKey = u"alerts/paused"_s;
const QString withoutEnd = u"until resumed"_s;

} // namespace

void PauseMemory::keep(const Holding &holding)
{
    if (!holding.paused)
        m_state.remove(pauseKey);
    else
        m_state.setValue(pauseKey, holding.pauseEnds == 0 ? withoutEnd : QString::number(holding.pauseEnds));
    m_state.sync();
}

Holding PauseMemory::kept(qint64 nowMs) const
{
    const QString word = m_state.value(pauseKey).toString();
    if (word == withoutEnd)
        return {true, 0, false};
    const qint64 ends = word.toLongLong();
    return ends > nowMs ? Holding{true, ends, false} : Holding{};
}

} // namespace deskbell
