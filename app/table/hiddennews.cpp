// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/hiddennews.h"

#include <algorithm>

namespace deskbell
{

bool isNews(const BookingChange &change)
{
    if (change.now.acknowledged)
        return false;
    return !change.before || change.before->acknowledged || isOff(*change.before) != isOff(change.now)
        || placeOf(change.before->booking) != placeOf(change.now.booking);
}

HiddenNews::HiddenNews(const BookingOrder &order, QObject *parent) : QObject(parent), m_order(order)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HiddenNews::refresh);
    const auto soon = [this] {
        if (!m_ids.isEmpty() && !m_soon.isActive())
            m_soon.start(0); // once for all changes of a burst
    };
    connect(&order, &QAbstractItemModel::modelReset, this, soon);
    connect(&order, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&order.bookings(), &QAbstractItemModel::dataChanged, this, soon);
}

void HiddenNews::take(const QList<BookingChange> &changes)
{
    const qsizetype before = m_ids.size();
    for (const BookingChange &change : changes) {
        if (isNews(change) && isHidden(change.now.booking.id))
            m_ids += change.now.booking.id;
    }
    if (m_ids.size() != before)
        emit changed();
}

bool HiddenNews::isHidden(qint64 id) const
{
    const int row = m_order.bookings().rowOf(id);
    return row >= 0 && !m_order.bookings().record(row).acknowledged && m_order.rowOf(id) < 0;
}

void HiddenNews::refresh()
{
    m_ids.removeIf([this](qint64 id) { return !isHidden(id); });
    emit changed(); // also how many of them are off may have changed
}

int HiddenNews::countOff() const
{
    const BookingModel &model = m_order.bookings();
    return int(std::count_if(m_ids.cbegin(), m_ids.cend(), [&model](qint64 id) {
        const int row = model.rowOf(id);
        return row >= 0 && isOff(model.record(row));
    }));
}

qint64 HiddenNews::newest() const
{
    const BookingModel &model = m_order.bookings();
    qint64 newest = 0;
    qint64 latest = -1;
    for (const qint64 id : m_ids) {
        const int row = model.rowOf(id);
        if (row >= 0 && model.record(row).changedAt > latest) {
            latest = model.record(row).changedAt;
            newest = id;
        }
    }
    return newest;
}

} // namespace deskbell
