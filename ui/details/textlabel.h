// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/plainlabel.h"

namespace deskbell
{

/// A text to read and to copy from. It wraps, and one long word does not make the pane wide.
inline QLabel *textLabel(const QString &name = {})
{
    auto *label = new PlainLabel(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // not each of them on the way through by Tab
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace deskbell
