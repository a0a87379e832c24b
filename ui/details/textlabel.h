// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/plainlabel.h"

#include <QGuiApplication>

namespace deskbell
{

/// A text to read and to copy from. It wraps, and one long word does not make the pane wide. It stands where
/// the window begins, in whichever direction it is written.
inline QLabel *textLabel(const QString &name = {})
{
    auto *label = new PlainLabel(name);
    label->setWordWrap(true);
    label->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // not each of them on the way through by Tab
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace deskbell
