// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingorder.h"

namespace deskbell
{

class BookingTable;
class Rail;
class SearchBar;
class TableCard;

/// Which bookings are shown: the rail, the search and the table with its words, kept in step.
class Browsing final : public QObject
{
    Q_OBJECT

public:
    /// Makes the widgets, which belong to whatever they are put into; the order outlives this.
    explicit Browsing(BookingOrder &order, QObject *parent = nullptr);

    SearchBar &search() { return *m_search; }
    Rail &rail() { return *m_rail; }
    TableCard &card() { return *m_card; }
    BookingTable &table() { return m_table; }

    void beginSearch();
    /// Selects this booking, which is known, also when something hides it.
    void reveal(qint64 id);
    /// Goes to the next booking that nobody has acknowledged, also when something hides it.
    void revealNextNew();
    void showEverything();

signals:
    void settingsAsked();

private:
    void find(const QString &typed);
    void refreshFound();

    BookingOrder &m_order;
    SearchBar *m_search;
    Rail *m_rail;
    TableCard *m_card;
    BookingTable &m_table;
};

} // namespace deskbell
