// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace deskbell
{

BookingOrder::BookingOrder(BookingModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_keys(model)
{
    QAbstractProxyModel::setSourceModel(&model);
    load();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        load();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { added(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (first.row() != last.row() && roles.contains(BookingModel::UnacknowledgedRole))
                    acknowledged(first.row(), last.row(), roles);
                else
                    for (int row = first.row(); row <= last.row(); ++row)
                        changed(row, roles);
            });
}

QModelIndex BookingOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex BookingOrder::parent(const QModelIndex &) const
{
    return {};
}

int BookingOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BookingOrder::columnCount(const QModelIndex &parent) const
{
    return m_model.columnCount(parent);
}

QModelIndex BookingOrder::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.row() >= rowCount())
        return {};
    return m_model.index(m_shown[size_t(proxy.row())], proxy.column());
}

QModelIndex BookingOrder::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? shownAt(source.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QVariant BookingOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

int BookingOrder::rowOf(qint64 id) const
{
    const int sourceRow = m_model.rowOf(id);
    return sourceRow < 0 ? -1 : shownAt(sourceRow);
}

void BookingOrder::sort(int column, Qt::SortOrder order)
{
    const Sorting sorting{column, column < 0 ? Qt::AscendingOrder : order};
    if (sorting == m_sorting)
        return;
    beginResetModel();
    m_sorting = sorting;
    arrange();
    showMatching();
    endResetModel();
}

void BookingOrder::setSearch(const QString &typed)
{
    const SearchQuery query = searchQuery(typed);
    if (query == m_query)
        return;
    beginResetModel();
    const bool narrower = refines(query, m_query);
    m_query = query;
    // Row by row of the model: its texts lie in this order in memory, which is several times as fast.
    for (size_t row = 0; row < m_matching.size(); ++row)
        m_matching[row] = (!narrower || m_matching[row]) && matches(int(row));
    if (narrower)
        std::erase_if(m_shown, [this](int row) { return !m_matching[size_t(row)]; });
    else
        showMatching();
    endResetModel();
}

void BookingOrder::setSegment(const Segment &segment)
{
    if (segment == m_segment)
        return;
    m_segment = segment;
    matchAnew();
}

void BookingOrder::setFilter(const BookingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_isFiltering = filter != BookingFilter{};
    matchAnew();
}

int BookingOrder::count(const Segment &segment, const BookingFilter &filter, const QString &typed) const
{
    const SearchQuery query = searchQuery(typed);
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool found = m_shelves.holds(row, segment) && letsThrough(filter, m_model.record(row))
            && m_texts.matches(row, query);
        count += found ? 1 : 0;
    }
    return count;
}

void BookingOrder::matchAnew()
{
    beginResetModel();
    for (size_t row = 0; row < m_matching.size(); ++row)
        m_matching[row] = matches(int(row));
    showMatching();
    endResetModel();
}

void BookingOrder::addText(int sourceRow)
{
    const Booking &booking = m_model.record(sourceRow).booking;
    m_shelves.put(sourceRow, m_model.record(sourceRow));
    const QStringList fields{booking.customer.name,
                             booking.customer.email,
                             booking.customer.phone,
                             booking.message,
                             booking.cancelReason,
                             m_model.serviceName(booking.serviceId),
                             u'#' + QString::number(booking.id)};
    if (size_t(sourceRow) == m_matching.size()) {
        m_texts.append(fields, booking.customer.phone);
        m_matching.push_back(matches(sourceRow));
    } else {
        m_texts.replace(sourceRow, fields, booking.customer.phone);
    }
}

void BookingOrder::load()
{
    m_shelves.clear(shelfDays(m_model.today(), QLocale().firstDayOfWeek()));
    m_texts.clear();
    m_matching.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        addText(row);
    arrange();
    showMatching();
}

void BookingOrder::arrange()
{
    m_keys.rebuild(m_sorting);
    m_all.resize(size_t(m_model.rowCount()));
    std::iota(m_all.begin(), m_all.end(), 0);
    std::sort(m_all.begin(), m_all.end(), [this](int l, int r) { return m_keys.less(l, r); });
}

void BookingOrder::showMatching()
{
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](int row) { return m_matching[size_t(row)] != 0; });
}

BookingOrder::Rows::iterator BookingOrder::place(Rows &rows, int sourceRow)
{
    return std::lower_bound(rows.begin(), rows.end(), sourceRow,
                            [this](int l, int r) { return m_keys.less(l, r); });
}

int BookingOrder::shownAt(int sourceRow) const
{
    if (size_t(sourceRow) >= m_matching.size() || !m_matching[size_t(sourceRow)])
        return -1;
    const auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), sourceRow,
                                     [this](int l, int r) { return m_keys.less(l, r); });
    return at != m_shown.cend() && *at == sourceRow ? int(at - m_shown.cbegin()) : -1;
}

void BookingOrder::added(int first, int last)
{
    for (int sourceRow = first; sourceRow <= last; ++sourceRow) {
        addText(sourceRow);
        m_keys.update(sourceRow);
        m_all.insert(place(m_all, sourceRow), sourceRow);
        if (m_matching[size_t(sourceRow)])
            show(sourceRow);
    }
}

void BookingOrder::changed(int sourceRow, const QList<int> &roles)
{
    const int row = shownAt(sourceRow);
    m_all.erase(place(m_all, sourceRow)); // found by the old key, put back by the new one
    addText(sourceRow);
    const bool shown = matches(sourceRow);
    if (row >= 0 && !shown)
        hide(row);
    m_keys.update(sourceRow);
    m_all.insert(place(m_all, sourceRow), sourceRow);
    m_matching[size_t(sourceRow)] = shown;
    if (row < 0 && shown)
        show(sourceRow);
    else if (shown)
        moveOrRefresh(sourceRow, row, roles);
}

/// Neither texts nor keys are others by it.
void BookingOrder::acknowledged(int first, int last, const QList<int> &roles)
{
    bool moves = false;
    for (int sourceRow = first; sourceRow <= last; ++sourceRow) {
        m_shelves.put(sourceRow, m_model.record(sourceRow));
        moves = moves || matches(sourceRow) != (m_matching[size_t(sourceRow)] != 0);
    }
    if (moves)
        matchAnew();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
}

void BookingOrder::show(int sourceRow)
{
    const auto at = place(m_shown, sourceRow);
    const int row = int(at - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(at, sourceRow);
    endInsertRows();
}

void BookingOrder::hide(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void BookingOrder::moveOrRefresh(int sourceRow, int row, const QList<int> &roles)
{
    const auto less = [this](int l, int r) { return m_keys.less(l, r); };
    const auto at = m_shown.begin() + row;
    // Every other row stands in order, so that the new place is before or after the old one, or the same.
    const auto before = std::lower_bound(m_shown.begin(), at, sourceRow, less);
    const auto after = before == at ? std::lower_bound(at + 1, m_shown.end(), sourceRow, less) : at + 1;
    if (before == at && after == at + 1) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1), roles);
        return;
    }
    const bool up = before != at;
    beginMoveRows({}, row, row, {}, int((up ? before : after) - m_shown.begin()));
    if (up)
        std::rotate(before, at, at + 1);
    else
        std::rotate(at, at + 1, after);
    endMoveRows();
}

} // namespace deskbell
