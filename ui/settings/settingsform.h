// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/settings/settingsview.h"

#include <QWidget>

namespace deskbell
{

/// One page of the settings. It shows and edits its own part of them and leaves the rest alone; the dialog
/// saves what all pages have, at once.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what is in force, and forgets what was typed.
    virtual void show(const SettingsView &view) = 0;
    /// Puts what was typed into this page's part of `edit`, or says what is wrong with it.
    virtual Result<Done> putInto(SettingsEdit &edit) const = 0;
    /// Whether something was typed that differs from what is shown.
    virtual bool isChanged() const = 0;

signals:
    void changed();
};

} // namespace deskbell
