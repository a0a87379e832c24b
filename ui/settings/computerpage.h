// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

class QCheckBox;
class QComboBox;

namespace deskbell
{

class RehearsalCard;

/// What concerns this computer alone: whether an alert is noticed here, in which language
/// Deskbell speaks, and whether it starts with the computer.
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
    QWidget *languagePart();

    QCheckBox *m_startsAtLogin;
    QWidget *m_startCard;
    RehearsalCard *m_rehearsal;
    QComboBox *m_language;
    QString m_languageInForce;
    std::optional<bool> m_inForce; ///< nothing: this system is not asked
};

} // namespace deskbell
