// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/elidedbutton.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace deskbell
{

ElidedButton::ElidedButton(const QString &name, QWidget *parent) : QPushButton(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedButton::show(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    elide();
}

QSize ElidedButton::minimumSizeHint() const
{
    return {0, QPushButton::minimumSizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedButton::elide()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, room);
    shown.replace(u'&', QStringLiteral("&&"));
    if (shown != text())
        setText(shown);
}

} // namespace deskbell
