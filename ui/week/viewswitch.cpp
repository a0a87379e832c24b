// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/viewswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [this, row](BookingView view, const QString &text, const QString &hint) {
        auto *button = new QPushButton(text);
        button->setObjectName(u"segment"_s);
        button->setAccessibleName(text);
        button->setToolTip(hint);
        button->setCheckable(true);
        m_buttons->addButton(button, int(view));
        row->addWidget(button);
    };
    add(BookingView::Days, tr("Day list"), tr("Show the list of days (Ctrl+1)"));
    add(BookingView::Week, tr("Week"), tr("Show the week (Ctrl+2)"));
    show(BookingView::Days);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int view) { emit chosen(BookingView(view)); });
}

void ViewSwitch::show(BookingView view)
{
    m_buttons->button(int(view))->setChecked(true);
}

} // namespace deskbell
