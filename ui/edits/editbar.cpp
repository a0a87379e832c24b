// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editbar.h"

#include "ui/look/look.h"
#include "ui/look/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

void label(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setVisible(!text.isEmpty());
}

} // namespace

EditBar::EditBar(Glyph glyph, const QString &tone, QWidget *parent)
    : QFrame(parent)
    , m_glyph(glyph)
    , m_icon(new QLabel)
    , m_words(new PlainLabel)
    , m_first(new QPushButton)
    , m_second(new QPushButton)
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
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &EditBar::firstPressed);
    connect(m_second, &QPushButton::clicked, this, &EditBar::secondPressed);
    dress();
    hide();
}

void EditBar::show(const Content &content)
{
    const bool told = content.spoken == m_content.spoken;
    m_content = content;
    m_words->setText(content.words);
    label(m_first, content.first);
    label(m_second, content.second);
    setVisible(!content.words.isEmpty());
    if (told || content.words.isEmpty())
        return;
    m_words->setAccessibleName(content.spoken);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EditBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EditBar::dress()
{
    m_icon->setPixmap(glyphPixmap(m_glyph, 18, lookOf(palette()).text, devicePixelRatioF()));
}

} // namespace deskbell
