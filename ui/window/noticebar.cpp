// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/look/announcing.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"
#include "ui/look/turningrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int lettersBesideButtons = 36;

void label(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setVisible(!text.isEmpty());
}

} // namespace

NoticeBar::NoticeBar(Glyph glyph, const QString &tone, const QString &button, QWidget *parent)
    : QFrame(parent)
    , m_glyph(glyph)
    , m_button(button)
    , m_icon(new QLabel)
    , m_words(new PlainLabel)
    , m_first(new QPushButton)
    , m_second(new QPushButton)
{
    setObjectName(u"notice"_s);
    setProperty("tone", tone);
    makeAnnouncing(*m_words);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new TurningRow(lettersBesideButtons, this);
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_icon);
    words->addWidget(m_words, 1);
    row->addLayout(words);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &NoticeBar::pressed);
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondPressed);
    label(m_first, button);
    label(m_second, {});
    dress();
    hide();
}

void NoticeBar::show(const Content &content)
{
    const bool told = content.spoken == m_content.spoken;
    m_content = content;
    m_words->setText(content.words);
    label(m_first, content.first);
    label(m_second, content.second);
    // A button is higher than a line.
    const bool buttons = !content.first.isEmpty() || !content.second.isEmpty();
    layout()->setContentsMargins(buttons ? QMargins(14, 8, 8, 8) : QMargins(14, 10, 14, 10));
    m_words->setAccessibleName(content.spoken == content.words ? QString() : content.spoken);
    const bool cameUp = !isVisible();
    setVisible(!content.words.isEmpty());
    if (!told && !content.words.isEmpty())
        announce(*m_words, cameUp);
}

void NoticeBar::say(const QString &words)
{
    if (words != m_content.words)
        show({words, words, m_button, {}});
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
