// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/systemlook.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QSettings;

namespace deskbell
{

/// How the window is to look: light or dark, and in large type. Remembered.
class ViewChoices final : public QObject
{
    Q_OBJECT

public:
    /// Adds its entries to `menu`; both outlive this.
    ViewChoices(QSettings &state, QMenu &menu);

    Scheme scheme() const { return m_scheme; }
    /// By how much the type is larger than the system's.
    qreal typeScale() const { return m_isLarge ? 1.5 : 1.0; }

signals:
    void schemeChosen(deskbell::Scheme scheme);
    void typeScaleChanged();

private:
    void addScheme(QMenu &menu, QActionGroup &group, const QString &text, Scheme scheme);
    void chooseScheme(Scheme scheme);
    void setLarge(bool large);

    QSettings &m_state;
    Scheme m_scheme = Scheme::System;
    bool m_isLarge = false;
};

} // namespace deskbell
