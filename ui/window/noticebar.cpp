// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/look/look.h"
#include "ui/look/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

NoticeBar::NoticeBar(Glyph glyph, const QString &tone, const QString &button, QWidget *parent)
    : QFrame(parent)
    , m_glyph(glyph)
    , m_icon(new QLabel)
    , m_words(new PlainLabel)
{
    setObjectName(u"notice"_s);
    setProperty("tone", tone);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    if (!button.isEmpty()) {
        auto *action = new QPushButton(button);
        action->setAccessibleName(QString(button).remove(u'&'));
        connect(action, &QPushButton::clicked, this, &NoticeBar::pressed);
        row->addWidget(action);
    } else {
        row->setContentsMargins(14, 10, 14, 10);
    }
    dress();
    hide();
}

void NoticeBar::say(const QString &words)
{
    if (words == m_words->text())
        return;
    m_words->setText(words);
    setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::words() const
{
    return m_words->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void NoticeBar::dress()
{
    m_icon->setPixmap(glyphPixmap(m_glyph, 18, lookOf(palette()).text, devicePixelRatioF()));
}

} // namespace deskbell
