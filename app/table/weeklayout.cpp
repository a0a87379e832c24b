// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/weeklayout.h"

#include <algorithm>

namespace deskbell
{

namespace
{

/// Of a booking that does not tell its end.
constexpr int usualMinutes = 30;

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

/// The parts of `item` on the days of the week: one, or two when it goes on after midnight.
QList<WeekBlock> partsOf(const WeekItem &item, QDate firstDay, int leastMinutes)
{
    const int day = int(firstDay.daysTo(item.date));
    const int from = minuteOf(*item.start);
    int to = item.end ? minuteOf(*item.end) : qMin(from + usualMinutes, minutesADay);
    if (to <= from)
        to += minutesADay;
    // Short before midnight a block keeps its height by beginning earlier.
    const auto block = [&](int on, int first, int last) {
        WeekBlock part{item.id, on, first, last};
        part.to = qMin(qMax(last, first + leastMinutes), minutesADay);
        part.from = qMax(0, qMin(first, part.to - leastMinutes));
        return part;
    };
    QList<WeekBlock> parts;
    const bool overnight = to > minutesADay;
    if (day >= 0 && day < daysAWeek) {
        parts += block(day, from, qMin(to, minutesADay));
        parts.last().goesOn = overnight;
    }
    if (overnight && day + 1 >= 0 && day + 1 < daysAWeek) {
        parts += block(day + 1, 0, to - minutesADay);
        parts.last().isTheRest = true;
    }
    return parts;
}

bool before(const WeekBlock &a, const WeekBlock &b)
{
    return std::tuple(a.day, a.from, -a.to, a.id) < std::tuple(b.day, b.from, -b.to, b.id);
}

/// Puts blocks that are at the same time, directly or by way of others, into lanes.
class Cluster
{
public:
    bool takes(const WeekBlock &block) const
    {
        return m_blocks.isEmpty() || (block.day == m_blocks.first().day && block.from < m_end);
    }

    void add(WeekBlock block)
    {
        const auto free = std::find_if(m_laneEnds.begin(), m_laneEnds.end(),
                                       [&block](int end) { return end <= block.from; });
        block.lane = int(free - m_laneEnds.begin());
        if (free == m_laneEnds.end())
            m_laneEnds += block.to;
        else
            *free = block.to;
        m_end = qMax(m_end, block.to);
        m_blocks += block;
    }

    /// Hands over what is in it, and begins anew.
    void finish(int mostLanes, WeekLayout &layout)
    {
        const int lanes = qMin(int(m_laneEnds.size()), mostLanes);
        const bool heaps = m_laneEnds.size() > mostLanes;
        WeekHeap heap;
        for (WeekBlock &block : m_blocks) {
            block.lanes = lanes;
            if (!heaps || block.lane < lanes - 1) {
                layout.blocks += block;
                continue;
            }
            if (heap.ids.isEmpty())
                heap = {{}, block.day, block.from, block.to, lanes - 1, lanes};
            heap.ids += block.id;
            heap.to = qMax(heap.to, block.to);
        }
        if (!heap.ids.isEmpty())
            layout.heaps += heap;
        *this = Cluster();
    }

private:
    QList<WeekBlock> m_blocks;
    QList<int> m_laneEnds;
    int m_end = 0;
};

} // namespace

WeekLayout layOutWeek(const QList<WeekItem> &items, QDate firstDay, const WeekRoom &room)
{
    WeekLayout layout;
    QList<WeekBlock> blocks;
    QList<WeekItem> sorted = items;
    std::sort(sorted.begin(), sorted.end(), [](const WeekItem &a, const WeekItem &b) { return a.id < b.id; });
    for (const WeekItem &item : std::as_const(sorted)) {
        if (!item.date.isValid())
            continue;
        const qint64 day = firstDay.daysTo(item.date);
        if (item.start && day >= -1 && day < daysAWeek)
            blocks += partsOf(item, firstDay, room.leastMinutes);
        else if (!item.start && day >= 0 && day < daysAWeek)
            layout.untimed[day] += item.id;
    }
    std::sort(blocks.begin(), blocks.end(), before);
    Cluster cluster;
    for (const WeekBlock &block : std::as_const(blocks)) {
        if (!cluster.takes(block))
            cluster.finish(room.mostLanes, layout);
        cluster.add(block);
    }
    cluster.finish(room.mostLanes, layout);
    return layout;
}

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    return date.addDays(-((date.dayOfWeek() - int(firstDay) + daysAWeek) % daysAWeek));
}

} // namespace deskbell
