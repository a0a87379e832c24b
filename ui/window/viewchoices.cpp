// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewchoices.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr auto schemeKey = "window/scheme"_L1;
constexpr auto largeKey = "window/large_type"_L1;
constexpr QLatin1String schemeWords[] = {"system"_L1, "light"_L1, "dark"_L1};

Scheme schemeOf(const QString &word)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (word == schemeWords[size_t(scheme)])
            return scheme;
    }
    return Scheme::System;
}

} // namespace

ViewChoices::ViewChoices(QSettings &state, QMenu &menu)
    : m_state(state)
    , m_scheme(schemeOf(state.value(schemeKey).toString()))
    , m_isLarge(state.value(largeKey, false).toBool())
{
    auto *group = new QActionGroup(this);
    addScheme(menu, *group, tr("Like the &system"), Scheme::System);
    addScheme(menu, *group, tr("&Light"), Scheme::Light);
    addScheme(menu, *group, tr("&Dark"), Scheme::Dark);
    menu.addSeparator();
    QAction *large = menu.addAction(tr("Large &type"));
    large->setCheckable(true);
    large->setChecked(m_isLarge);
    connect(large, &QAction::toggled, this, &ViewChoices::setLarge);
}

void ViewChoices::addScheme(QMenu &menu, QActionGroup &group, const QString &text, Scheme scheme)
{
    QAction *action = group.addAction(text);
    menu.addAction(action);
    action->setCheckable(true);
    action->setChecked(scheme == m_scheme);
    connect(action, &QAction::triggered, this, [this, scheme] { chooseScheme(scheme); });
}

void ViewChoices::chooseScheme(Scheme scheme)
{
    m_scheme = scheme;
    m_state.setValue(schemeKey, schemeWords[size_t(scheme)]);
    emit schemeChosen(scheme);
}

void ViewChoices::setLarge(bool large)
{
    m_isLarge = large;
    m_state.setValue(largeKey, large);
    emit typeScaleChanged();
}

} // namespace deskbell
