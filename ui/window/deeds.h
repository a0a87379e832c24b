// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace deskbell
{

/// What was done in the window and can be taken back, in the order in which it was done: the last deed is
/// taken back first, then the one before it. Old deeds are forgotten.
class Deeds final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The number of the new deed, never 0.
    int add(std::function<void()> takeBack);
    /// It cannot be taken back any more.
    void forget(int deed);
    bool canUndo() const { return !m_deeds.isEmpty(); }
    /// Takes back this deed; does nothing when that was done already, or when it cannot be any more.
    void undo(int deed);
    /// Takes back the last.
    void undoLast();

signals:
    void changed();
    void takenBack(int deed);

private:
    struct Deed {
        int number = 0;
        std::function<void()> takeBack;
    };
    QList<Deed> m_deeds;
    int m_last = 0;
};

} // namespace deskbell
