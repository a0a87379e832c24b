// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stepbuttons.h"

#include "ui/look/glyphs.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace deskbell
{

StepButtons::StepButtons(const QString &back, const QString &on, QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_on(new QToolButton)
{
    setNames(back, on);
    connect(m_back, &QToolButton::clicked, this, &StepButtons::backAsked);
    connect(m_on, &QToolButton::clicked, this, &StepButtons::onAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton *button : {m_back, m_on}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    dress();
}

void StepButtons::setNames(const QString &back, const QString &on)
{
    m_back->setAccessibleName(back);
    m_on->setAccessibleName(on);
    setHints(back, on);
}

void StepButtons::setHints(const QString &back, const QString &on)
{
    m_back->setToolTip(back);
    m_on->setToolTip(on);
}

void StepButtons::setSteps(bool back, bool on)
{
    m_back->setEnabled(back);
    m_on->setEnabled(on);
}

void StepButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

void StepButtons::dress()
{
    const QColor colour = lookOf(palette()).text;
    const bool rightwards = layoutDirection() == Qt::LeftToRight;
    m_back->setIcon(glyphIcon(rightwards ? Glyph::Leftwards : Glyph::Rightwards, colour));
    m_on->setIcon(glyphIcon(rightwards ? Glyph::Rightwards : Glyph::Leftwards, colour));
}

} // namespace deskbell
