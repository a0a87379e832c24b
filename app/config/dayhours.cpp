// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/dayhours.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int minutesADay = 24 * 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString timeWord(int minutes)
{
    return QTime::fromMSecsSinceStartOfDay(minutes * 60'000).toString(u"HH:mm"_s);
}

/// Minutes after midnight, or -1. 24:00 is the end of the day.
int minutesOf(const QString &hour, const QString &minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && minutes <= minutesADay ? minutes : -1;
}

} // namespace

QString hoursWord(const std::optional<DayHours> &hours)
{
    return hours ? timeWord(hours->from) + u'-' + timeWord(hours->to) : QString();
}

Result<std::optional<DayHours>> hoursOf(const QString &word)
{
    if (word.trimmed().isEmpty())
        return std::optional<DayHours>();
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2}):(\\d\\d)\\s*[-\u2013]\\s*(\\d{1,2}):(\\d\\d)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(word);
    const int from = match.hasMatch() ? minutesOf(match.captured(1), match.captured(2)) : -1;
    const int to = match.hasMatch() ? minutesOf(match.captured(3), match.captured(4)) : -1;
    if (from < 0 || from == minutesADay || to < 0)
        return Error{
            Words::tr("Business hours are written as 09:00-19:00, or left empty; not as “%1”.").arg(word)};
    return std::optional(DayHours{from, to % minutesADay});
}

} // namespace deskbell
