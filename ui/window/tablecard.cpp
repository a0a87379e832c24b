// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tablecard.h"

#include "app/table/bookingorder.h"
#include "ui/table/bookingtable.h"
#include "ui/window/emptypane.h"
#include "ui/window/rail.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

TableCard::TableCard(BookingOrder &order, QWidget *parent)
    : QFrame(parent)
    , m_order(order)
    , m_table(new BookingTable(order))
    , m_empty(new EmptyPane)
{
    setObjectName(u"card"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(1, 6, 1, 1);
    grid->addWidget(m_table, 0, 0);
    grid->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    connect(m_empty, &EmptyPane::clearAsked, this, &TableCard::clearAsked);
    connect(m_empty, &EmptyPane::settingsAsked, this, &TableCard::settingsAsked);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&order, signal, this, &TableCard::refreshEmptiness);
    connect(&order, &QAbstractItemModel::modelReset, this, &TableCard::refreshEmptiness);
    refreshEmptiness();
}

void TableCard::setTyped(const QString &typed)
{
    m_typed = typed;
    refreshEmptiness();
}

void TableCard::setHealth(const Health &health)
{
    m_health = health;
    refreshEmptiness();
}

QString TableCard::nameOf(const Segment &segment) const
{
    return segment.serviceId == 0 ? shelfName(segment.shelf)
                                  : m_order.bookings().serviceName(segment.serviceId);
}

void TableCard::refreshEmptiness()
{
    const bool empty = m_order.rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (m_order.bookings().rowCount() == 0)
        m_empty->sayNoBookings(m_health);
    else if (m_order.filter() != BookingFilter{})
        m_empty->sayNothingFiltered();
    else if (!m_order.isSearching())
        m_empty->sayNothingIn(nameOf(m_order.segment()), m_health);
    else
        m_empty->sayNoMatches(m_typed);
}

} // namespace deskbell
