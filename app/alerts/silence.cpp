// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/silence.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr int mostWeeks = 8;
constexpr int fewestWeeks = 4;
constexpr int fewestOnADay = 2;
constexpr int fewestUsual = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// From midnight of the day `weeks` before to the same time of day as now.
int countOf(const QList<qint64> &madeAt, const QDateTime &now, int weeks)
{
    const QDate day = now.date().addDays(-7 * weeks);
    const qint64 begin = day.startOfDay(now.timeZone()).toMSecsSinceEpoch();
    const qint64 end = QDateTime(day, now.time(), now.timeZone()).toMSecsSinceEpoch();
    return int(std::count_if(madeAt.begin(), madeAt.end(),
                             [begin, end](qint64 made) { return begin <= made && made <= end; }));
}

QString weekdays(int dayOfWeek)
{
    const QString names[] = {Words::tr("Mondays"),   Words::tr("Tuesdays"), Words::tr("Wednesdays"),
                             Words::tr("Thursdays"), Words::tr("Fridays"),  Words::tr("Saturdays"),
                             Words::tr("Sundays")};
    return names[dayOfWeek - 1];
}

} // namespace

std::optional<Silence> silenceOf(const QList<qint64> &madeAt, const QDateTime &now)
{
    if (madeAt.isEmpty() || countOf(madeAt, now, 0) > 0)
        return std::nullopt;
    const qint64 first = *std::min_element(madeAt.begin(), madeAt.end());
    QList<int> counts;
    for (int weeks = 1; weeks <= mostWeeks; ++weeks) {
        const QDate day = now.date().addDays(-7 * weeks);
        if (first > day.startOfDay(now.timeZone()).toMSecsSinceEpoch())
            break; // nothing is known of that day, or not all of it
        counts << countOf(madeAt, now, weeks);
    }
    std::sort(counts.begin(), counts.end());
    if (counts.size() < fewestWeeks || counts.first() < fewestOnADay)
        return std::nullopt;
    const int usual = counts.at((counts.size() - 1) / 2);
    return usual < fewestUsual ? std::nullopt : std::optional(Silence{usual});
}

AlertText silenceText(const Silence &silence, const QDateTime &now, const QLocale &locale)
{
    return {
        Words::tr("No new booking today"),
        Words::tr("%1 bring about %2 by %3; none today, although the connection is fine. See for yourself "
                  "whether your customers can book.",
                  "Tuesdays, number, time")
            .arg(weekdays(now.date().dayOfWeek()), locale.toString(silence.usual),
                 locale.toString(now.time(), QLocale::ShortFormat))};
}

} // namespace deskbell
