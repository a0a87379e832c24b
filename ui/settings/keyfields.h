// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/settings/settingsview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell
{

/// The key to ReserveKit's API: pasted once, and never shown again; only that there is one, and where it is
/// kept.
class KeyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFields(QWidget *parent = nullptr);

    void show(const SettingsView &view);
    /// What was typed, if that is usable(); empty when the key shall be removed, nothing when what is stored
    /// shall stay.
    std::optional<QByteArray> edited() const;
    /// Why what was typed cannot be a key, or Done.
    Result<Done> usable() const;

signals:
    void changed();

private:
    void toggleRemoval();
    void refresh();

    SecretView m_view;
    bool m_removing = false;
    QLabel *m_state;
    QLineEdit *m_key;
    QCheckBox *m_reveal;
    QLabel *m_words;
    QPushButton *m_remove;
};

} // namespace deskbell
