// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QKeyEvent;

namespace deskbell
{

/// A key that a view understands while it has the keyboard, and in words what it does. The view acts by its
/// list of these, and the list of keys shows the same.
struct ViewKey {
    QKeyCombination key;
    QString does;
    std::function<void()> act;
};

/// Does what the key is for. False when it is none of these.
bool press(const QList<ViewKey> &keys, const QKeyEvent &event);

} // namespace deskbell
