// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menubutton.h"

#include "ui/look/glyphs.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskbell
{

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"menu"_s);
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu"));
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({18, 18});
    dress();
}

QAction *MenuButton::addCommand(QWidget &window, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, &window);
    action->setShortcuts(keys);
    window.addAction(action);
    menu()->addAction(action);
    return action;
}

void MenuButton::addSeparator()
{
    menu()->addSeparator();
}

void MenuButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MenuButton::dress()
{
    // Its own palette has the see-through ground of the style sheet, which looks dark.
    setIcon(glyphIcon(Glyph::Menu, lookOf(QGuiApplication::palette()).text));
}

} // namespace deskbell
