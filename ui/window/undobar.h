// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/deeds.h"
#include "ui/window/noticebar.h"

#include <QTimer>

namespace deskbell
{

/// Says what was just done and offers to take it back. The bar goes after some seconds; the deed can be taken
/// back still after that.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    /// `deeds` outlives this.
    explicit UndoBar(Deeds &deeds, QWidget *parent = nullptr);

    /// A later offer takes the place of this one in the bar.
    void offer(const QString &words, std::function<void()> takeBack);

signals:
    /// The bar goes, and the keyboard was on its button.
    void keyboardLeft();

private:
    void leave();

    Deeds &m_deeds;
    NoticeBar *m_bar;
    QTimer m_gone;
    int m_deed = 0; ///< the one in the bar
};

} // namespace deskbell
