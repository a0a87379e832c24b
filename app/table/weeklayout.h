// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace deskbell
{

constexpr int minutesADay = 24 * 60;
constexpr int daysAWeek = 7;

/// A booking as far as its place in a week goes, by the clock on the shop's wall.
struct WeekItem {
    qint64 id = 0;
    QDate date;
    std::optional<QTime> start = {}; ///< nothing: no time is known
    std::optional<QTime> end = {};   ///< not after the start: on the next day; nothing: not known

    friend bool operator==(const WeekItem &, const WeekItem &) = default;
};

/// A booking, or the part of it that is on one day, in its place.
struct WeekBlock {
    qint64 id = 0;
    int day = 0;  ///< 0 to 6, from the first day of the week
    int from = 0; ///< minutes since midnight
    int to = 0;   ///< likewise, no more than a day
    int lane = 0; ///< side by side with what is at the same time: 0 to `lanes` - 1
    int lanes = 1;
    bool goesOn = false;    ///< the rest is on the next day
    bool isTheRest = false; ///< it began the day before

    friend bool operator==(const WeekBlock &, const WeekBlock &) = default;
};

/// What is at the same time and for which there was no room, in one place.
struct WeekHeap {
    QList<qint64> ids; ///< in order of time
    int day = 0;
    int from = 0;
    int to = 0;
    int lane = 0;
    int lanes = 1;

    friend bool operator==(const WeekHeap &, const WeekHeap &) = default;
};

struct WeekLayout {
    QList<WeekBlock> blocks;                                        ///< by day, then by time, then by id
    QList<WeekHeap> heaps;                                          ///< likewise
    QList<QList<qint64>> untimed = QList<QList<qint64>>(daysAWeek); ///< by day: those without a time

    friend bool operator==(const WeekLayout &, const WeekLayout &) = default;
};

/// How much room there is.
struct WeekRoom {
    int leastMinutes = 30; ///< what a block covers at least, so that it can be read
    int mostLanes = 4;     ///< 1 or more; the last of them is for a heap when there are more
};

/// Lays out the week that begins with `firstDay`. What is at the same time is side by side, in order of
/// time; nothing overlaps. Items of other weeks are left out, but for what goes on into this one.
WeekLayout layOutWeek(const QList<WeekItem> &items, QDate firstDay, const WeekRoom &room = {});

/// The first day of the week of `date`.
QDate weekStart(QDate date, Qt::DayOfWeek firstDay);

} // namespace deskbell
