// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/holding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString pauseWords(qint64 endsMs, const QDateTime &now, const QLocale &locale)
{
    if (endsMs == 0)
        return Words::tr("Alerts are paused until you resume them.");
    const QDateTime ends = QDateTime::fromMSecsSinceEpoch(endsMs).toTimeZone(now.timeZone());
    if (ends == now.date().addDays(1).startOfDay(now.timeZone()))
        return Words::tr("Alerts are paused until tomorrow.");
    const QString time = locale.toString(ends.time(), QLocale::ShortFormat);
    if (ends.date() == now.date())
        return Words::tr("Alerts are paused until %1.", "time").arg(time);
    return Words::tr("Alerts are paused until %1, %2.", "date, time")
        .arg(locale.toString(ends.date(), Words::tr("ddd d MMM", "date of this year")), time);
}

} // namespace

qint64 endOf(Pause pause, const QDateTime &now)
{
    switch (pause) {
    case Pause::HalfAnHour:
        return now.addSecs(30 * 60).toMSecsSinceEpoch();
    case Pause::UntilTomorrow:
        return now.date().addDays(1).startOfDay(now.timeZone()).toMSecsSinceEpoch();
    case Pause::UntilResumed:
        break;
    }
    return 0;
}

QString holdingWords(const Holding &holding, const QDateTime &now, const QLocale &locale)
{
    if (holding.paused)
        return pauseWords(holding.pauseEnds, now, locale);
    if (holding.doNotDisturb)
        return Words::tr("This computer is set not to disturb: alerts wait until that is over.");
    return {};
}

} // namespace deskbell
