// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace deskbell
{

/// A text to take elsewhere: shown whole, with a button that copies it and says so.
class CopyRow final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the text.
    explicit CopyRow(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    void copy();

    QLineEdit *m_text;
    QPushButton *m_copy;
};

} // namespace deskbell
