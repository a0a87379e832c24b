// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/glyphs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell
{

/// A bar with an icon, a sentence and perhaps a button: something to know, never in the way.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    /// `tone` is "accent", "waiting" or empty; without `button` there is none.
    NoticeBar(Glyph glyph, const QString &tone, const QString &button, QWidget *parent = nullptr);

    /// Shows the bar with these words and tells them to a screen reader, or hides it when there are none.
    void say(const QString &words);
    QString words() const;

signals:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Glyph m_glyph;
    QLabel *m_icon;
    QLabel *m_words;
};

} // namespace deskbell
