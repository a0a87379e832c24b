// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <array>
#include <vector>

namespace deskbell
{

/// The shelves beside the table, from top to bottom. A booking may lie on several.
enum class Shelf { Inbox, Today, Tomorrow, ThisWeek, ToConfirm, Cancelled, All };
constexpr int shelfCount = int(Shelf::All) + 1;

/// What of all bookings is shown: those of a shelf, or those of a service.
struct Segment {
    Shelf shelf = Shelf::All;
    qint64 serviceId = 0; ///< 0: any

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// A segment as a word that is kept across restarts, such as `inbox` or `service/12`; and back, where another
/// word is all bookings.
QString segmentWord(const Segment &segment);
Segment segmentOf(const QString &word);

/// The days that a shelf is judged by.
struct ShelfDays {
    QDate today;
    QDate weekStart; ///< the first day of the week of `today`

    friend bool operator==(const ShelfDays &, const ShelfDays &) = default;
};

/// `firstDay` is the day that a week begins with.
ShelfDays shelfDays(QDate today, Qt::DayOfWeek firstDay);

/// Whether the booking lies there. To confirm is what is not yet past; in the inbox is what nobody has
/// acknowledged, of any date.
bool liesOn(const BookingRecord &record, Shelf shelf, const ShelfDays &days);

/// On which shelves each row lies, and how many lie on each; one changed row costs no more with many rows.
class Shelves
{
public:
    void clear(const ShelfDays &days);
    /// Takes the row's record: the next new row, or one that changed.
    void put(int row, const BookingRecord &record);
    bool holds(int row, const Segment &segment) const;
    int count(const Segment &segment) const;

private:
    struct Place {
        quint8 shelves = 0; ///< a bit each
        qint64 serviceId = 0;
    };
    void tally(const Place &place, int by);

    ShelfDays m_days;
    std::vector<Place> m_places;
    std::array<int, shelfCount> m_counts{};
    QHash<qint64, int> m_services;
};

} // namespace deskbell
