// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/card.h"

#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

class WheelLeaver final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore(); // so that it goes on to the page
        return true;
    }
};

} // namespace

QLabel *wordsLabel(const QString &name, const QString &words)
{
    auto *label = new PlainLabel(name);
    label->setText(words);
    label->setWordWrap(true);
    return label;
}

void leaveWheelToPage(QWidget *field)
{
    field->installEventFilter(new WheelLeaver(field));
}

QWidget *card(const QString &title, const QString &about, const QList<QWidget *> &parts)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(18, 16, 18, 18);
    column->setSpacing(8);
    column->addWidget(wordsLabel(u"title"_s, title));
    if (!about.isEmpty())
        column->addWidget(wordsLabel(u"muted"_s, about));
    for (QWidget *part : parts)
        column->addWidget(part);
    return frame;
}

} // namespace deskbell
