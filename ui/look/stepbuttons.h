// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace deskbell
{

/// One step back and one step on, as arrows in the direction of the writing.
class StepButtons final : public QWidget
{
    Q_OBJECT

public:
    StepButtons(const QString &back, const QString &on, QWidget *parent = nullptr);

    /// What they lead to, for a screen reader; hints may say more.
    void setNames(const QString &back, const QString &on);
    void setHints(const QString &back, const QString &on);
    void setSteps(bool back, bool on);

signals:
    void backAsked();
    void onAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QToolButton *m_back;
    QToolButton *m_on;
};

} // namespace deskbell
