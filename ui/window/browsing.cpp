// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/browsing.h"

#include "ui/table/bookingtable.h"
#include "ui/window/rail.h"
#include "ui/window/searchbar.h"
#include "ui/window/tablecard.h"

namespace deskbell
{

Browsing::Browsing(BookingOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_search(new SearchBar)
    , m_rail(new Rail(order))
    , m_card(new TableCard(order))
    , m_table(m_card->table())
{
    connect(m_search, &SearchBar::typed, this, &Browsing::find);
    connect(m_search, &SearchBar::left, &m_table, qOverload<>(&QWidget::setFocus));
    connect(m_rail, &Rail::chosen, &order, &BookingOrder::setSegment);
    connect(m_card, &TableCard::settingsAsked, this, &Browsing::settingsAsked);
    connect(m_card, &TableCard::clearAsked, this, [this] {
        showEverything();
        beginSearch();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&order, signal, this, &Browsing::refreshFound);
    connect(&order, &QAbstractItemModel::modelReset, this, &Browsing::refreshFound);
}

void Browsing::beginSearch()
{
    m_search->begin();
}

void Browsing::find(const QString &typed)
{
    m_order.setSearch(typed);
    m_card->setTyped(typed);
    refreshFound();
}

void Browsing::refreshFound()
{
    if (m_order.isSearching())
        m_search->showFound(m_order.rowCount());
    else
        m_search->hideFound();
}

void Browsing::showEverything()
{
    m_search->clear();
    m_rail->showAll();
}

void Browsing::reveal(qint64 id)
{
    if (m_order.rowOf(id) < 0)
        showEverything();
    m_table.reveal(id);
    m_table.setFocus();
}

void Browsing::revealNextNew()
{
    if (m_table.revealNextNew())
        return;
    if (m_order.bookings().unacknowledged() > 0 && m_order.isHiding()) { // search or rail hide them
        showEverything();
        m_table.revealNextNew();
    }
}

} // namespace deskbell
