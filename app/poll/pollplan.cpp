// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/poll/pollplan.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr double minute = 60'000;
constexpr double hour = 60 * minute;
constexpr double closedWeight = 0.25;
/// Denser than this helps nobody.
constexpr double shortestLook = 15'000; // of one service
constexpr double shortestOfAll = 2'000;
constexpr double shortestRound = minute;
constexpr double wantedRound = 18 * hour;
/// Rarer than this is no polling.
constexpr double longestLook = 24 * hour;
constexpr double longestRound = 31 * 24 * hour;
/// A small shop is read whole all the time for little.
constexpr double leastForRounds = 0.2;
constexpr double provenShare = 0.09;
constexpr double monthLength = 31 * 24 * hour;
constexpr int minutesADay = 24 * 60;

int openMinutes(const BusinessHours &hours)
{
    const int length = (hours.to - hours.from + minutesADay) % minutesADay;
    return length == 0 ? minutesADay : length;
}

} // namespace

bool isOpen(const BusinessHours &hours, qint64 nowMs)
{
    const QTimeZone zone(hours.zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone.isValid() ? zone : QTimeZone::utc());
    const int sinceOpening =
        (now.time().msecsSinceStartOfDay() / 60'000 - hours.from + minutesADay) % minutesADay;
    return sinceOpening < openMinutes(hours);
}

double openShare(const BusinessHours &hours)
{
    return double(openMinutes(hours)) / minutesADay;
}

PollPace paceOf(const PollNeeds &needs)
{
    const double time = std::max(double(needs.monthEnd - needs.now), minute);
    double left = double(std::max<qint64>(needs.left, 0));
    if (needs.webhooksProven)
        left = std::min(left, provenShare * double(needs.limit) * std::min(time / monthLength, 1.0));
    if (left < 1)
        return {qint64(longestLook), qint64(longestRound)};
    const double pages = double(std::max<qint64>(needs.pages, 1));
    const double weighted = time * (needs.openShare + (1 - needs.openShare) * closedWeight);
    const double forRounds = std::min(left / 2, std::max(time / wantedRound * pages, left * leastForRounds));
    const double shortest = std::max(shortestLook / std::max(needs.services, 1), shortestOfAll);
    const double weight = needs.open ? 1 : closedWeight;
    const double look = std::clamp(weighted / (left - forRounds) / weight, shortest, longestLook);
    // What the looks cannot use goes into the rounds.
    const double forLooks = std::min(left - forRounds, time / shortest);
    const double round = std::clamp(time * pages / (left - forLooks), shortestRound, longestRound);
    return {qint64(look), qint64(round)};
}

} // namespace deskbell
