// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/shelves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr QLatin1String shelfWords[] = {"inbox"_L1,      "today"_L1,     "tomorrow"_L1, "week"_L1,
                                        "to-confirm"_L1, "cancelled"_L1, "all"_L1};
static_assert(std::size(shelfWords) == shelfCount);
constexpr auto servicePrefix = "service/"_L1;

} // namespace

QString segmentWord(const Segment &segment)
{
    return segment.serviceId == 0 ? QString(shelfWords[size_t(segment.shelf)])
                                  : servicePrefix + QString::number(segment.serviceId);
}

Segment segmentOf(const QString &word)
{
    if (word.startsWith(servicePrefix))
        return {Shelf::All, word.mid(servicePrefix.size()).toLongLong()};
    const auto at = std::find(std::begin(shelfWords), std::end(shelfWords), word);
    return at == std::end(shelfWords) ? Segment{} : Segment{Shelf(at - std::begin(shelfWords)), 0};
}

ShelfDays shelfDays(QDate today, Qt::DayOfWeek firstDay)
{
    const int since = (today.dayOfWeek() - int(firstDay) + 7) % 7;
    return {today, today.addDays(-since)};
}

bool liesOn(const BookingRecord &record, Shelf shelf, const ShelfDays &days)
{
    const QDate date = record.booking.date;
    switch (shelf) {
    case Shelf::Inbox:
        return !record.acknowledged;
    case Shelf::Today:
        return date == days.today;
    case Shelf::Tomorrow:
        return date == days.today.addDays(1);
    case Shelf::ThisWeek:
        return date >= days.weekStart && date < days.weekStart.addDays(7);
    case Shelf::ToConfirm:
        return record.booking.status == Status::Pending && !isOff(record)
            && (!date.isValid() || date >= days.today);
    case Shelf::Cancelled:
        return isOff(record);
    case Shelf::All:
        break;
    }
    return true;
}

void Shelves::clear(const ShelfDays &days)
{
    m_days = days;
    m_places.clear();
    m_counts = {};
    m_services.clear();
}

void Shelves::put(int row, const BookingRecord &record)
{
    Place place{0, record.booking.serviceId};
    for (int shelf = 0; shelf < shelfCount; ++shelf) {
        if (liesOn(record, Shelf(shelf), m_days))
            place.shelves |= quint8(1U << shelf);
    }
    if (size_t(row) == m_places.size()) {
        m_places.push_back(place);
    } else {
        tally(m_places[size_t(row)], -1);
        m_places[size_t(row)] = place;
    }
    tally(place, 1);
}

bool Shelves::holds(int row, const Segment &segment) const
{
    const Place &place = m_places[size_t(row)];
    return (segment.serviceId == 0 || place.serviceId == segment.serviceId)
        && (place.shelves >> int(segment.shelf) & 1U) != 0;
}

int Shelves::count(const Segment &segment) const
{
    return segment.serviceId == 0 ? m_counts[size_t(segment.shelf)] : m_services.value(segment.serviceId);
}

void Shelves::tally(const Place &place, int by)
{
    for (size_t shelf = 0; shelf < m_counts.size(); ++shelf)
        m_counts[shelf] += (place.shelves >> shelf & 1U) != 0 ? by : 0;
    m_services[place.serviceId] += by;
}

} // namespace deskbell
