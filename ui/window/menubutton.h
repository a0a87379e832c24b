// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace deskbell
{

/// The window's menu, behind a button. What stands in it works by its keys too, wherever the keyboard is.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// An entry of the menu and a shortcut of `window`.
    QAction *addCommand(QWidget &window, const QString &text, const QList<QKeySequence> &keys);
    void addSeparator();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace deskbell
