// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingfilter.h"
#include "app/table/searchtexts.h"
#include "app/table/shelves.h"
#include "app/table/sortkeys.h"

#include <QAbstractProxyModel>

#include <vector>

namespace deskbell
{

/// The bookings of a segment that match filter and search, in order. A booking that changes is found and
/// placed by bisection: each change of one row in the model is one rowsInserted, rowsRemoved, rowsMoved or
/// dataChanged of one row here. A new search, sorting or snapshot is a reset, as are many acknowledged at
/// once where that shows or hides some; what is selected and where one has scrolled to is for the view to
/// keep by id.
class BookingOrder final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit BookingOrder(BookingModel &model, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Column -1 is the order by day: today first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const Sorting &sorting() const { return m_sorting; }
    /// The Julian day of a row, or SortKeys::noDay.
    qint64 dayAt(int row) const { return m_keys.dayOf(m_shown[size_t(row)]); }

    void setSearch(const QString &typed);
    bool isSearching() const { return !m_query.isEmpty(); }

    void setSegment(const Segment &segment);
    const Segment &segment() const { return m_segment; }
    void setFilter(const BookingFilter &filter);
    const BookingFilter &filter() const { return m_filter; }
    /// Whether search, segment or filter may keep a booking from being shown.
    bool isHiding() const { return isSearching() || m_segment != Segment{} || m_isFiltering; }
    /// How many bookings lie there, search or not.
    int count(const Segment &segment) const { return m_shelves.count(segment); }
    /// How many would be shown of a segment with this filter and search; looks at every booking.
    int count(const Segment &segment, const BookingFilter &filter, const QString &typed) const;

    /// The row in the model of whoever comes next, search or not; -1: nobody.
    int nextSourceRow() const { return m_keys.nextRow(m_model.shopNow()); }
    /// The rows in the model of those of today who may come at any time, search or not.
    std::vector<int> untimedToday() const { return m_keys.untimedRows(m_model.today()); }

    /// See BookingModel::setSentenceColumn.
    void setSentenceColumn(int column) { m_model.setSentenceColumn(column); }

    const BookingModel &bookings() const { return m_model; }
    const BookingRecord &record(int row) const { return m_model.record(m_shown[size_t(row)]); }
    qint64 idAt(int row) const { return record(row).booking.id; }
    /// The row of a booking, or -1 while the search hides it or it is not known.
    int rowOf(qint64 id) const;

private:
    using Rows = std::vector<int>;
    Rows::iterator place(Rows &rows, int sourceRow);
    int shownAt(int sourceRow) const;
    void addText(int sourceRow);
    bool matches(int sourceRow) const
    {
        return m_shelves.holds(sourceRow, m_segment)
            && (!m_isFiltering || letsThrough(m_filter, m_model.record(sourceRow)))
            && m_texts.matches(sourceRow, m_query);
    }
    void load();
    void arrange();
    void showMatching();
    void matchAnew();
    void added(int first, int last);
    void changed(int sourceRow, const QList<int> &roles);
    void acknowledged(int first, int last, const QList<int> &roles);
    void show(int sourceRow);
    void hide(int row);
    void moveOrRefresh(int sourceRow, int row, const QList<int> &roles);

    BookingModel &m_model;
    SortKeys m_keys;
    Sorting m_sorting;
    SearchTexts m_texts;
    SearchQuery m_query;
    Shelves m_shelves;
    Segment m_segment;
    BookingFilter m_filter;
    bool m_isFiltering = false;
    std::vector<char> m_matching; ///< by row of the model
    Rows m_all;                   ///< rows of the model in order, hidden ones too
    Rows m_shown;                 ///< those of them that match
};

} // namespace deskbell
