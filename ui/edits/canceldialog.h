// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace deskbell
{

/// Asks for the reason of a cancellation, which ReserveKit wants. Accepted with "Cancel booking" only.
class CancelDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `who` names the booking, or says how many there are.
    explicit CancelDialog(const QString &who, QWidget *parent = nullptr);

    QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace deskbell
