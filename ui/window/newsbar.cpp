// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newsbar.h"

#include "ui/look/focusorder.h"
#include "ui/look/turningrow.h"
#include "ui/window/headline.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

NewsBar::NewsBar(const BookingOrder &order, QWidget *parent)
    : QWidget(parent)
    , m_row(new TurningRow(0, this))
    , m_headline(new Headline(order))
    , m_nextNew(new QPushButton(tr("Sho&w new")))
    , m_acknowledge(new QPushButton(tr("&Acknowledge")))
    , m_acknowledgeAll(new QPushButton(tr("Acknowledge a&ll")))
{
    m_acknowledge->setObjectName(u"primary"_s);
    m_acknowledge->setAccessibleName(tr("Acknowledge"));
    m_acknowledgeAll->setAccessibleName(tr("Acknowledge all"));
    m_nextNew->setToolTip(tr("Go to the next booking that nobody has acknowledged (N)"));
    m_row->addWidget(m_headline);
    for (QPushButton *button : {m_nextNew, m_acknowledge, m_acknowledgeAll})
        m_row->addWidget(button);
    connect(m_nextNew, &QPushButton::clicked, this, &NewsBar::nextNewAsked);
    connect(m_acknowledge, &QPushButton::clicked, this, &NewsBar::acknowledgeAsked);
    connect(m_acknowledgeAll, &QPushButton::clicked, this, &NewsBar::acknowledgeAllAsked);
    showCount(0);
    setAcknowledgeable(false);
}

void NewsBar::setReceiving(bool receiving)
{
    m_headline->setReceiving(receiving);
}

void NewsBar::showCount(int unacknowledged)
{
    enable(*m_acknowledgeAll, unacknowledged > 0);
    if (unacknowledged == 0 && hasKeyboard(*m_nextNew))
        emit keyboardLeft();
    m_nextNew->setVisible(unacknowledged > 0);
}

void NewsBar::setAcknowledgeable(bool anyNew)
{
    enable(*m_acknowledge, anyNew);
    m_acknowledge->setToolTip(anyNew ? tr("Mark the selected bookings as seen (A)")
                                     : tr("Select a new booking first."));
}

/// A second Space must not press the button beside it.
void NewsBar::enable(QPushButton &button, bool enabled)
{
    if (!enabled && hasKeyboard(button))
        emit keyboardLeft();
    button.setEnabled(enabled);
}

void NewsBar::addButton(QWidget *button)
{
    m_row->insertWidget(m_row->indexOf(m_acknowledge), button);
}

} // namespace deskbell
