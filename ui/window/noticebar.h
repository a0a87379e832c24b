// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/glyphs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell
{

/// A bar with an icon, a sentence and up to two buttons: something to know, never in the way. New words are
/// told to a screen reader.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    /// `tone` is "accent", "waiting", "trouble" or empty; `button` is the label of the first button while
    /// nothing else is shown.
    NoticeBar(Glyph glyph, const QString &tone, const QString &button, QWidget *parent = nullptr);

    /// What the bar is to show; no words hide it. An empty label hides its button.
    struct Content {
        QString words;
        QString spoken; ///< for a screen reader, which is told anew only when this changes
        QString first;
        QString second;

        friend bool operator==(const Content &, const Content &) = default;
    };
    void show(const Content &content);
    const Content &content() const { return m_content; }

    /// Shows these words, with the button that the bar was made with.
    void say(const QString &words);
    QString words() const { return m_content.words; }

signals:
    void pressed();
    void secondPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Glyph m_glyph;
    QString m_button;
    Content m_content;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace deskbell
