// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingorder.h"

#include <QSet>

namespace deskbell
{

/// Whether a person has something new to see of the booking with this change: it came, was cancelled or
/// moved, and nobody has acknowledged it.
bool isNews(const BookingChange &change);

/// The bookings that came, were cancelled or moved while search, filters or shelf kept them from being shown,
/// until they are shown or acknowledged.
class HiddenNews final : public QObject
{
    Q_OBJECT

public:
    /// `order` outlives this.
    explicit HiddenNews(const BookingOrder &order, QObject *parent = nullptr);

    /// To be called after the model has taken the changes.
    void take(const QList<BookingChange> &changes);
    /// How many there are, and how many of them are off.
    int count() const { return int(m_ids.size()); }
    int countOff() const;
    /// The one that changed last; 0: none.
    qint64 newest() const;
    /// Looks again which are still hidden and not acknowledged. Done by itself when the order changes.
    void refresh();

signals:
    void changed();

private:
    bool isHidden(qint64 id) const;

    const BookingOrder &m_order;
    QSet<qint64> m_ids;
    QTimer m_soon;
};

} // namespace deskbell
