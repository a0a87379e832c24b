// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deeds.h"

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qsizetype mostDeeds = 100;

} // namespace

int Deeds::add(std::function<void()> takeBack)
{
    m_deeds += Deed{++m_last, std::move(takeBack)};
    if (m_deeds.size() > mostDeeds)
        m_deeds.removeFirst();
    emit changed();
    return m_last;
}

void Deeds::forget(int deed)
{
    if (m_deeds.removeIf([deed](const Deed &each) { return each.number == deed; }) > 0)
        emit changed();
}

void Deeds::undo(int deed)
{
    const auto at = std::find_if(m_deeds.cbegin(), m_deeds.cend(),
                                 [deed](const Deed &each) { return each.number == deed; });
    if (at == m_deeds.cend())
        return;
    const std::function<void()> takeBack = at->takeBack;
    m_deeds.erase(at);
    emit changed();
    emit takenBack(deed);
    takeBack();
}

void Deeds::undoLast()
{
    if (!m_deeds.isEmpty())
        undo(m_deeds.last().number);
}

} // namespace deskbell
