// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/hiddennews.h"
#include "app/table/savedview.h"

namespace deskbell
{

class BookingTable;
class FilterBar;
class NoticeBar;
class Rail;
class SearchBar;
class TableCard;

/// Which bookings are shown: the rail, the search, the filters and the table with its words, kept in step. A
/// search looks through all bookings: while there is one the rail stands on them, and goes back afterwards.
class Browsing final : public QObject
{
    Q_OBJECT

public:
    /// Makes the widgets, which belong to whatever they are put into; the order outlives this.
    explicit Browsing(BookingOrder &order, QObject *parent = nullptr);

    FilterBar &filters() { return *m_filters; }
    SearchBar &search() { return *m_search; }
    Rail &rail() { return *m_rail; }
    TableCard &card() { return *m_card; }
    BookingTable &table() { return m_table; }
    /// Says what is new and not shown, and offers to show it.
    NoticeBar &hiddenBar() { return *m_hiddenBar; }

    void beginSearch();
    /// The owner wants these seen. Where that takes the one that is selected out of the inbox, the one that
    /// takes its place is selected, so that one key after the other works through it.
    void expectAcknowledged(const QList<qint64> &ids) { m_expected = ids; }
    /// The one to go on to once these are acknowledged; 0: stay. To be asked before they are.
    qint64 nextAfter(const QList<qint64> &acknowledged);
    /// Goes on to it if nothing is selected any more.
    void goOnTo(qint64 id);
    /// Selects this booking, which is known, also when something hides it.
    void reveal(qint64 id);
    /// Whether there is a booking `by` rows from the one that is selected, and goes there.
    bool canStep(int by) const { return neighbour(by) != 0; }
    void step(int by);
    /// Goes to the next booking that nobody has acknowledged, also when something hides it.
    void revealNextNew();
    void showEverything();
    /// To be called after the model has taken the changes.
    void take(const QList<BookingChange> &changes) { m_hidden.take(changes); }

    /// What one looks at, without a name; and looks at it again.
    SavedView looking() const;
    void look(const SavedView &view);
    /// How many there are to look at; looks at every booking.
    int count(const SavedView &view) const { return m_order.count(view.segment, view.filter, view.search); }
    const BookingModel &bookings() const { return m_order.bookings(); }

    /// What the rail stands on when nothing is searched.
    Segment resting() const;
    void choose(const Segment &segment);

signals:
    void settingsAsked();

private:
    qint64 neighbour(int by) const;
    void find(const QString &typed);
    void leaveSearch();
    void railChosen(const Segment &segment);
    void refreshFound();
    void refreshHidden();
    void showHidden();

    BookingOrder &m_order;
    HiddenNews m_hidden;
    SearchBar *m_search;
    FilterBar *m_filters;
    Rail *m_rail;
    TableCard *m_card;
    BookingTable &m_table;
    NoticeBar *m_hiddenBar;
    QList<qint64> m_expected;      ///< what was asked to be acknowledged last
    std::optional<Segment> m_back; ///< where the rail goes when the search is over
};

} // namespace deskbell
