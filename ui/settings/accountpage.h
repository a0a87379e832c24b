// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace deskbell
{

class HoursFields;
class KeyFields;

/// How Deskbell asks ReserveKit: the API key, how many requests a month the plan has, and when to ask.
class AccountPage final : public SettingsForm
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void show(const SettingsView &view) override;
    Result<Done> putInto(SettingsEdit &edit) const override;
    bool isChanged() const override;

private:
    QWidget *keyPart();
    QWidget *planPart();
    QWidget *pollPart();
    void showPlan(const QString &plan);
    QString typedPlan() const;
    /// `settings` with what was typed here.
    Settings typedOver(Settings settings) const;
    void refresh();

    SettingsView m_view;
    KeyFields *m_key;
    QComboBox *m_plan;
    QSpinBox *m_requests;
    QCheckBox *m_poll;
    HoursFields *m_hours;
};

} // namespace deskbell
