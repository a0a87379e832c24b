// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace deskbell
{

/// Edits the note of a booking. Accepted with "Save note" only.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &who, const QString &note, QWidget *parent = nullptr);

    QString note() const;

private:
    QPlainTextEdit *m_note;
};

} // namespace deskbell
