// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateEdit;

namespace deskbell
{

/// Asks for a first and a last day; the last is never before the first.
class DatesDialog final : public QDialog
{
    Q_OBJECT

public:
    DatesDialog(QDate from, QDate to, QWidget *parent = nullptr);

    QDate from() const;
    QDate to() const;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace deskbell
