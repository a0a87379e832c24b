// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"

#include "ui/details/elidedbutton.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

bool isText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? !label->text().isEmpty() : qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

QString textOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return (label ? label->text() : qobject_cast<const QAbstractButton *>(widget)->text()).left(40);
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool mayBeNarrow = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        return label->height() < height
            || (!mayBeNarrow && label->width() < label->minimumSizeHint().width());
    }
    if (qobject_cast<const ElidedButton *>(widget))
        return widget->height() < widget->minimumSizeHint().height();
    return widget->width() < widget->minimumSizeHint().width()
        || widget->height() < widget->minimumSizeHint().height();
}

} // namespace

QString whatCannotBeRead(const QWidget &root)
{
    QList<const QWidget *> texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && isText(widget))
            texts += widget;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (isCut(texts[i]))
            return u"“%1” is cut off"_s.arg(textOf(texts[i]));
        const QRect place(texts[i]->mapTo(&root, QPoint()), texts[i]->size());
        for (qsizetype j = 0; j < i; ++j) {
            const QRect other(texts[j]->mapTo(&root, QPoint()), texts[j]->size());
            const QRect common = place.intersected(other);
            if (!common.isEmpty() && !texts[i]->isAncestorOf(texts[j]) && !texts[j]->isAncestorOf(texts[i]))
                return u"“%1” lies over “%2”"_s.arg(textOf(texts[i]), textOf(texts[j]));
        }
    }
    return {};
}

} // namespace deskbell
