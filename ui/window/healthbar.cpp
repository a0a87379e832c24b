// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/healthbar.h"

#include "app/booking/displaytext.h"
#include "ui/look/glyphs.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int iconSize = 26;

Glyph glyphOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good:
        return Glyph::Check;
    case HealthLevel::Waiting:
        return Glyph::Clock;
    case HealthLevel::Trouble:
        break;
    }
    return Glyph::Warning;
}

QString levelName(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good:
        return u"good"_s;
    case HealthLevel::Waiting:
        return u"waiting"_s;
    case HealthLevel::Trouble:
        break;
    }
    return u"trouble"_s;
}

QColor colourOf(HealthLevel level, const Look &look)
{
    switch (level) {
    case HealthLevel::Good:
        return look.good;
    case HealthLevel::Waiting:
        return look.waiting;
    case HealthLevel::Trouble:
        break;
    }
    return look.trouble;
}

} // namespace

HealthBar::HealthBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel)
    , m_words(new PlainLabel(u"words"_s))
    , m_remedy(new PlainLabel(u"muted"_s))
    , m_action(new QPushButton)
{
    setObjectName(u"health"_s);
    for (QLabel *label : {m_words, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_words);
    texts->addWidget(m_remedy);
    m_row->setContentsMargins(20, 10, 12, 10);
    m_row->setSpacing(12);
    m_row->addWidget(m_icon);
    m_row->addLayout(texts, 1);
    m_row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &HealthBar::act);
    show({HealthLevel::Waiting, tr("Starting"), {}, HealthAction::None});
}

void HealthBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void HealthBar::show(const Health &health)
{
    if (m_health == health)
        return;
    m_health = health;
    const QString words = oneLine(health.words);
    const QString remedy = oneLine(health.remedy, 600);
    m_words->setText(words);
    // Whoever hears the line instead of seeing it gets the cause and the remedy with the state.
    m_words->setAccessibleName(tr("Connection: %1").arg(remedy.isEmpty() ? words : words + u' ' + remedy));
    m_remedy->setText(remedy);
    m_remedy->setVisible(!health.remedy.isEmpty());
    m_action->setVisible(health.action != HealthAction::None);
    m_action->setText(health.action == HealthAction::OpenSettings ? tr("Open se&ttings") : tr("&Try again"));
    setProperty("level", levelName(health.level));
    style()->polish(this);
    dress();
}

void HealthBar::act()
{
    if (m_health.action == HealthAction::OpenSettings)
        emit settingsAsked();
    else
        emit retryAsked();
}

void HealthBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void HealthBar::dress()
{
    const QColor colour = colourOf(m_health.level, lookOf(palette()));
    m_icon->setPixmap(glyphPixmap(glyphOf(m_health.level), iconSize, colour, devicePixelRatioF()));
}

} // namespace deskbell
