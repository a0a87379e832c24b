// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell
{

/// The one or two secrets that deliveries are signed with. A stored secret is never shown: only that there is
/// one, and where it is kept.
class SecretFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretFields(QWidget *parent = nullptr);

    void show(const SettingsView &view);
    /// What was typed; nothing when what is stored shall stay.
    std::optional<QByteArrayList> edited() const;
    bool hasSecret() const;

signals:
    void changed();

private:
    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_reveal;
    QLabel *m_state;
    int m_stored = 0;
};

} // namespace deskbell
