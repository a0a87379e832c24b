// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingmodel.h"

#include <QCollator>

#include <vector>

namespace deskbell
{

/// How the table is sorted: by a column, or, with column -1, today and later first by time, then the past,
/// latest first.
struct Sorting {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const Sorting &, const Sorting &) = default;
};

/// What each row of a BookingModel is compared by, computed once a change instead of once a comparison. A
/// total order: rows that are equal in their column are ordered by time, then by id.
class SortKeys
{
public:
    explicit SortKeys(const BookingModel &model);

    /// Computes the keys of all rows of the model anew.
    void rebuild(Sorting sorting);
    /// Computes the key of one row: the next new one, or one that changed.
    void update(int row);
    bool less(int left, int right) const;
    /// The Julian day that the row's booking is on, or noDay.
    qint64 dayOf(int row) const;
    static constexpr qint64 noDay = qint64(1) << 24; ///< later than every day
    /// The row of the first booking at or after this moment of the shop's clock that is not off, or -1. What
    /// has no time does not count on its day, which it may be at any time of.
    int nextRow(const QDateTime &shopNow) const;
    /// The rows of this day without a time that are not off.
    std::vector<int> untimedRows(QDate date) const;

private:
    void setText(int row, const QString &text);
    qint64 soonest(const Booking &booking) const;
    qint64 number(int row) const;
    QString text(const BookingRecord &record) const;
    bool byText() const;

    const BookingModel &m_model;
    QCollator m_collator;
    Sorting m_sorting;
    std::vector<qint64> m_soonest;
    std::vector<qint64>
        m_numbers; ///< the column's number; of a text 1 when it is empty, which comes last both ways
    std::vector<QCollatorSortKey> m_texts;
};

} // namespace deskbell
