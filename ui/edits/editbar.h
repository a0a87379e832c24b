// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/glyphs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell
{

/// A bar about one of the owner's edits, with up to two buttons. New words are told to a screen reader.
class EditBar final : public QFrame
{
    Q_OBJECT

public:
    explicit EditBar(Glyph glyph, const QString &tone, QWidget *parent = nullptr);

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

signals:
    void firstPressed();
    void secondPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Glyph m_glyph;
    Content m_content;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace deskbell
