// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace deskbell
{

class EditCommands;

/// The owner's commands as buttons, and why they cannot be used where they cannot.
class EditButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit EditButtons(EditCommands &commands, QWidget *parent = nullptr);

signals:
    void settingsAsked();
    /// The button that had the keyboard cannot keep it.
    void keyboardLeft();

private:
    QPushButton *buttonFor(QAction *action);
    void showObstacle(const QString &sentence);

    QLabel *m_obstacle;
    QPushButton *m_settings;
};

} // namespace deskbell
