// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/nearness.h"

#include <QCoreApplication>

namespace deskbell
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr int minutesAnHour = 60;
/// Within so many hours the minutes count.
constexpr int nearHours = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Nearness)
};

QString lengthText(int minutes)
{
    const int hours = minutes / minutesAnHour;
    const int rest = minutes % minutesAnHour;
    if (hours == 0)
        return Words::tr("%Ln min", nullptr, minutes);
    if (hours >= nearHours || rest == 0)
        return Words::tr("%Ln h", nullptr, hours);
    return Words::tr("%L1 h %L2 min").arg(hours).arg(rest);
}

QString daysAhead(int days)
{
    return days == 1 ? Words::tr("in 1 day") : Words::tr("in %Ln days", nullptr, days);
}

QString daysAgo(int days)
{
    return days == 1 ? Words::tr("1 day ago") : Words::tr("%Ln days ago", nullptr, days);
}

} // namespace

QString nearnessText(const Nearness &nearness)
{
    const qint64 ahead = nearness.start - nearness.now;
    if (ahead > 0) {
        const int minutes = int((ahead + minuteMs - 1) / minuteMs);
        return nearness.days > 0 && minutes > nearHours * minutesAnHour
            ? daysAhead(nearness.days)
            : Words::tr("in %1", "a length of time").arg(lengthText(minutes));
    }
    if (nearness.now < nearness.end.value_or(nearness.start + minuteMs))
        return Words::tr("now");
    const int minutes =
        int(qMin((nearness.now - nearness.end.value_or(nearness.start)) / minuteMs, qint64(1'000'000'000)));
    if (nearness.days < 0 && minutes > nearHours * minutesAnHour)
        return daysAgo(-nearness.days);
    return minutes == 0 ? Words::tr("just over")
                        : Words::tr("%1 ago", "a length of time").arg(lengthText(minutes));
}

} // namespace deskbell
