// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/viewkey.h"

#include <QKeyEvent>

#include <algorithm>

namespace deskbell
{

bool press(const QList<ViewKey> &keys, const QKeyEvent &event)
{
    // Enter is also a key of the number pad, and so are the arrows.
    const auto key = event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key());
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, key);
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [pressed](const ViewKey &each) { return each.key == pressed; });
    if (found == keys.end())
        return false;
    found->act();
    return true;
}

} // namespace deskbell
