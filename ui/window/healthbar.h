// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/health.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace deskbell
{

/// The light: the state of the connection as a shape and in words, with what to do about it.
class HealthBar final : public QFrame
{
    Q_OBJECT

public:
    explicit HealthBar(QWidget *parent = nullptr);

    void show(const Health &health);
    /// Puts something at the trailing end of the bar.
    void addWidget(QWidget *widget);

signals:
    void retryAsked();
    void settingsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void act();

    Health m_health;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_remedy;
    QPushButton *m_action;
};

} // namespace deskbell
