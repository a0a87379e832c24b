// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

class QCheckBox;

namespace deskbell
{

class RehearsalCard;

/// What concerns this computer alone: whether Deskbell starts with it, and whether an alert is noticed here.
class ComputerPage final : public SettingsForm
{
    Q_OBJECT

public:
    explicit ComputerPage(QWidget *parent = nullptr);

    void show(const SettingsView &view) override;
    Result<Done> putInto(SettingsEdit &edit) const override;
    bool isChanged() const override;
    RehearsalCard &rehearsal() const { return *m_rehearsal; }

private:
    QCheckBox *m_startsAtLogin;
    QWidget *m_startCard;
    RehearsalCard *m_rehearsal;
    std::optional<bool> m_inForce; ///< nothing: this system is not asked
};

} // namespace deskbell
