// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell
{

struct Health;

/// What stands where no rows are: why, and what to do.
class EmptyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPane(QWidget *parent = nullptr);

    /// `health` tells whether there will be any.
    void sayNoBookings(const Health &health);
    /// `name` is what was chosen in the rail.
    void sayNothingIn(const QString &name, const Health &health);
    void sayNothingFiltered();
    void sayNoMatches(const QString &typed);

signals:
    void clearAsked();
    void settingsAsked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_clear;
    QPushButton *m_settings;
};

} // namespace deskbell
