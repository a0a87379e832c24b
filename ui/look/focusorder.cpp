// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focusorder.h"

#include <QLayout>
#include <QSplitter>

namespace deskbell
{

namespace
{

/// Goes through widgets in reading order, each of them once.
class Reading
{
public:
    void take(QWidget *widget)
    {
        if (!widget || widget->isWindow() || m_order.contains(widget))
            return;
        m_order += widget;
        takeInside(*widget);
    }
    void takeInside(const QWidget &widget)
    {
        takeLayout(widget.layout());
        if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
            for (int index = 0; index < splitter->count(); ++index)
                take(splitter->widget(index));
        }
        for (QObject *child : widget.children()) {
            if (child->isWidgetType())
                take(static_cast<QWidget *>(child));
        }
    }
    const QList<QWidget *> &order() const { return m_order; }

private:
    void takeLayout(const QLayout *layout)
    {
        for (int index = 0; layout && index < layout->count(); ++index) {
            take(layout->itemAt(index)->widget());
            takeLayout(layout->itemAt(index)->layout());
        }
    }

    QList<QWidget *> m_order;
};

} // namespace

void orderFocus(QWidget &root)
{
    Reading reading;
    reading.takeInside(root);
    QWidget *before = nullptr;
    for (QWidget *widget : reading.order()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

bool hasKeyboard(const QWidget &widget)
{
    return widget.window()->focusWidget() == &widget;
}

bool holdsKeyboard(const QWidget &widget)
{
    return hasKeyboard(widget) || widget.isAncestorOf(widget.window()->focusWidget());
}

} // namespace deskbell
