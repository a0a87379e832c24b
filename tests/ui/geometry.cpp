// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"

#include "ui/details/elidedbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

bool isText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (qobject_cast<const QLineEdit *>(widget)) // not that of a number field
        return !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            && !qobject_cast<const QComboBox *>(widget->parentWidget());
    if (qobject_cast<const QAbstractButton *>(widget)) // not that which clears a field
        return !qobject_cast<const QLineEdit *>(widget->parentWidget());
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

QString textOf(const QWidget *widget)
{
    QString text = widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && text.isEmpty())
        text = button->text();
    return u"“%1”"_s.arg(text.left(60));
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

/// Where it is within `root`, and whether something around it hides a part that cannot be scrolled into view.
struct Place {
    QRect all;
    bool isHidden = false;
};

Place placeOf(const QWidget *widget, const QWidget &root)
{
    Place place{{widget->mapTo(&root, QPoint()), widget->size()}};
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect room(around->mapTo(&root, QPoint()), around->size());
        const auto *scrolls = qobject_cast<const QScrollArea *>(around->parentWidget());
        if (scrolls && scrolls->viewport() == around) {
            place.isHidden = place.isHidden
                || (scrolls->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                    && (place.all.left() < room.left() || place.all.right() > room.right()));
            place.all &= room;
        } else if (!room.adjusted(-1, 0, 1, 0).contains(place.all) && !place.all.isEmpty()) {
            // A splitter that begins at the right is out by a dot.
            place.isHidden = true;
        }
        if (around == &root)
            break;
    }
    return place;
}

} // namespace

QStringList whatCannotBeRead(const QWidget &root)
{
    QList<const QWidget *> texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window() && isText(widget))
            texts += widget;
    }
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Place place = placeOf(texts[i], root);
        if (isCut(texts[i]))
            found += u"%1 is cut off"_s.arg(textOf(texts[i]));
        if (place.isHidden)
            found += u"%1 is hidden in part"_s.arg(textOf(texts[i]));
        for (qsizetype j = 0; j < i; ++j) {
            const QRect common = place.all.intersected(placeOf(texts[j], root).all);
            if (!common.isEmpty() && !texts[i]->isAncestorOf(texts[j]) && !texts[j]->isAncestorOf(texts[i]))
                found += u"%1 lies over %2"_s.arg(textOf(texts[i]), textOf(texts[j]));
        }
    }
    return found;
}

} // namespace deskbell
