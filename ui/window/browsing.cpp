// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/browsing.h"

#include "ui/table/bookingtable.h"
#include "ui/window/filterbar.h"
#include "ui/window/headline.h"
#include "ui/window/noticebar.h"
#include "ui/window/rail.h"
#include "ui/window/searchbar.h"
#include "ui/window/tablecard.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString hiddenWords(int fresh, int off)
{
    if (fresh == 0 && off == 0)
        return {};
    if (off == 0)
        return fresh == 1 ? Browsing::tr("1 new booking is not shown here.")
                          : Browsing::tr("%Ln new bookings are not shown here.", nullptr, fresh);
    if (fresh == 0)
        return off == 1 ? Browsing::tr("1 new cancellation is not shown here.")
                        : Browsing::tr("%Ln new cancellations are not shown here.", nullptr, off);
    return Browsing::tr("Not shown here: %1.", "3 new bookings, 1 cancelled").arg(newsWords(fresh, off));
}

} // namespace

Browsing::Browsing(BookingOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_hidden(order)
    , m_search(new SearchBar)
    , m_filters(new FilterBar(order.bookings()))
    , m_rail(new Rail(order))
    , m_card(new TableCard(order))
    , m_table(m_card->table())
    , m_hiddenBar(new NoticeBar(Glyph::Info, u"accent"_s, tr("S&how them")))
{
    connect(m_search, &SearchBar::typed, this, &Browsing::find);
    connect(m_search, &SearchBar::left, this, &Browsing::leaveSearch);
    m_search->addWidget(m_filters->button());
    connect(m_filters, &FilterBar::changed, &order, &BookingOrder::setFilter);
    connect(m_rail, &Rail::chosen, this, &Browsing::railChosen);
    connect(m_card, &TableCard::settingsAsked, this, &Browsing::settingsAsked);
    connect(m_card, &TableCard::clearAsked, this, [this] {
        showEverything();
        beginSearch();
    });
    connect(&m_hidden, &HiddenNews::changed, this, &Browsing::refreshHidden);
    connect(m_hiddenBar, &NoticeBar::pressed, this, &Browsing::showHidden);
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
    const bool before = m_order.isSearching();
    m_order.setSearch(typed);
    const bool now = m_order.isSearching();
    if (now && !before && m_rail->segment() != Segment{}) {
        const Segment from = m_rail->segment();
        m_rail->showAll();
        m_back = from;
    } else if (before && !now) {
        m_rail->choose(std::exchange(m_back, std::nullopt).value_or(m_rail->segment()));
    }
    m_card->setTyped(typed);
    refreshFound();
}

/// What the keys do next, they do to a booking.
void Browsing::leaveSearch()
{
    if (m_order.rowCount() > 0 && m_table.selectedIds().isEmpty())
        m_table.reveal(m_order.idAt(0));
    m_table.setFocus();
}

qint64 Browsing::nextAfter(const QList<qint64> &acknowledged)
{
    const qint64 only = m_table.onlySelectedId();
    const QSet<qint64> leaving(acknowledged.cbegin(), acknowledged.cend());
    const bool wasAsked = m_expected.contains(only) && leaving.contains(only);
    m_expected.removeIf([&leaving](qint64 id) { return leaving.contains(id); });
    if (only == 0 || !wasAsked || m_order.segment() != Segment{Shelf::Inbox})
        return 0;
    const int row = m_order.rowOf(only);
    for (int below = row + 1; below < m_order.rowCount(); ++below) {
        if (!leaving.contains(m_order.idAt(below)))
            return m_order.idAt(below);
    }
    for (int above = row - 1; above >= 0; --above) {
        if (!leaving.contains(m_order.idAt(above)))
            return m_order.idAt(above);
    }
    return 0;
}

void Browsing::goOnTo(qint64 id)
{
    if (id != 0 && m_table.selectedIds().isEmpty())
        m_table.reveal(id);
}

void Browsing::railChosen(const Segment &segment)
{
    m_back.reset(); // whoever chooses while searching stays there
    m_order.setSegment(segment);
}

Segment Browsing::resting() const
{
    return m_back.value_or(m_rail->segment());
}

void Browsing::choose(const Segment &segment)
{
    m_rail->choose(segment);
}

void Browsing::refreshHidden()
{
    const int off = m_hidden.countOff();
    m_hiddenBar->say(hiddenWords(m_hidden.count() - off, off));
}

void Browsing::showHidden()
{
    const qint64 newest = m_hidden.newest();
    showEverything();
    if (newest != 0)
        reveal(newest);
}

qint64 Browsing::neighbour(int by) const
{
    const qint64 selected = m_table.onlySelectedId();
    const int row = selected == 0 ? -1 : m_order.rowOf(selected);
    return row < 0 || row + by < 0 || row + by >= m_order.rowCount() ? 0 : m_order.idAt(row + by);
}

void Browsing::step(int by)
{
    if (const qint64 id = neighbour(by); id != 0)
        m_table.reveal(id);
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
    m_back.reset();
    m_search->clear();
    m_filters->setFilter({});
    m_rail->showAll();
}

SavedView Browsing::looking() const
{
    return {{}, resting(), m_search->text().trimmed(), m_filters->filter()};
}

void Browsing::look(const SavedView &view)
{
    showEverything();
    m_rail->choose(view.segment);
    m_filters->setFilter(view.filter);
    m_search->setText(view.search);
    m_table.setFocus();
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
    if (m_order.bookings().unacknowledged() > 0 && m_order.isHiding()) { // search, filters or rail hide them
        showEverything();
        m_table.revealNextNew();
    }
}

} // namespace deskbell
