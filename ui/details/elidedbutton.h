// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace deskbell
{

/// A button of one line that never asks for more width than there is: what does not fit ends with an
/// ellipsis, and is spoken whole. The text is text: an ampersand is one.
class ElidedButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(const QString &name, QWidget *parent = nullptr);

    void show(const QString &words);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_words;
};

} // namespace deskbell
