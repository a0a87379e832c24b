// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editbuttons.h"

#include "ui/edits/editcommands.h"
#include "ui/look/focusorder.h"
#include "ui/look/plainlabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

EditButtons::EditButtons(EditCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_obstacle(new PlainLabel(u"muted"_s))
    , m_settings(new QPushButton(tr("Open &settings")))
{
    m_obstacle->setWordWrap(true);
    m_settings->setAccessibleName(tr("Open settings"));
    connect(m_settings, &QPushButton::clicked, this, &EditButtons::settingsAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(6);
    for (QAction *action : commands.all())
        column->addWidget(buttonFor(action));
    column->addWidget(m_obstacle);
    column->addWidget(m_settings);
    connect(&commands, &EditCommands::obstacleChanged, this, &EditButtons::showObstacle);
    showObstacle(commands.obstacle());
}

QPushButton *EditButtons::buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setAccessibleName(action->text().remove(u'&'));
    const auto follow = [this, button, action] {
        // A second Space must not press the button below it.
        if (!action->isEnabled() && hasKeyboard(*button))
            emit keyboardLeft();
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void EditButtons::showObstacle(const QString &sentence)
{
    m_obstacle->setText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
    m_settings->setVisible(!sentence.isEmpty());
}

} // namespace deskbell
