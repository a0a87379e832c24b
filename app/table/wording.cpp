// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/wording.h"

#include "app/booking/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Booking)
};

QString formatted(QDate date, const QString &format)
{
    return QLocale().toString(date, format);
}

} // namespace

QString statusText(const BookingRecord &record)
{
    if (isOff(record))
        return Words::tr("Cancelled");
    switch (record.booking.status) {
    case Status::Pending:
        return Words::tr("To confirm");
    case Status::Confirmed:
        return Words::tr("Confirmed");
    case Status::Cancelled:
    case Status::Other:
        break;
    }
    return oneLine(record.booking.statusText, 40);
}

QString timeText(QTime time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(u":ss"_s));
}

QString dayText(QDate date, QDate today)
{
    if (!date.isValid())
        return Words::tr("No date");
    switch (today.daysTo(date)) {
    case -1:
        return Words::tr("Yesterday");
    case 0:
        return Words::tr("Today");
    case 1:
        return Words::tr("Tomorrow");
    default:
        break;
    }
    return formatted(date,
                     date.year() == today.year() ? Words::tr("ddd d MMM", "form of a date in this year")
                                                 : Words::tr("ddd d MMM yyyy", "form of a date"));
}

QString longDayText(QDate date, QDate today)
{
    if (!date.isValid())
        return Words::tr("No date");
    return formatted(date,
                     date.year() == today.year() ? Words::tr("dddd d MMMM", "form of a date in this year")
                                                 : Words::tr("dddd d MMMM yyyy", "form of a date"));
}

QString whenText(QDate date, std::optional<QTime> time, QDate today)
{
    const QString day = dayText(date, today);
    return time ? Words::tr("%1, %2", "day, time").arg(day, timeText(*time)) : day;
}

QString momentText(qint64 ms, QDate today)
{
    if (ms <= 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const QString time = timeText(moment.time());
    if (moment.date() == today)
        return time;
    const QString form = moment.date().year() == today.year()
        ? Words::tr("d MMM", "form of a short date in this year")
        : Words::tr("d MMM yyyy", "form of a short date");
    return Words::tr("%1, %2", "day, time").arg(formatted(moment.date(), form), time);
}

QString customerText(const Customer &customer)
{
    const QString name = oneLine(customer.name);
    return name.isEmpty() ? Words::tr("No name") : name;
}

QString noteText(const BookingRecord &record)
{
    const QString note = oneLine(record.booking.message);
    const QString reason = isOff(record) ? oneLine(record.booking.cancelReason) : QString();
    if (reason.isEmpty())
        return note;
    const QString why = Words::tr("Reason: %1").arg(isolated(reason));
    return note.isEmpty() ? why : Words::tr("%1 · %2", "reason · note").arg(why, isolated(note));
}

QString visitText(int visit)
{
    if (visit == 0)
        return {};
    return visit == 1 ? Words::tr("First visit")
                      : Words::tr("Visit %1", "number").arg(QLocale().toString(visit));
}

QString sentence(const BookingRecord &record, const Surroundings &around)
{
    QStringList parts{longDayText(record.booking.date, around.today)};
    if (around.time)
        parts += timeText(*around.time);
    parts += customerText(record.booking.customer);
    if (!around.service.isEmpty())
        parts += around.service;
    parts += QLocale().toLower(statusText(record));
    if (!around.mark.isEmpty())
        parts += QLocale().toLower(around.mark);
    for (const QString &extra : {around.visit, around.slot}) {
        if (!extra.isEmpty())
            parts += QLocale().toLower(extra);
    }
    if (const QString reason = oneLine(record.booking.cancelReason); isOff(record) && !reason.isEmpty())
        parts += Words::tr("reason: %1").arg(reason);
    const QString row = parts.join(Words::tr(", ", "between the parts of a sentence"));
    if (record.acknowledged)
        return row;
    return isOff(record) ? Words::tr("Cancelled, not acknowledged: %1").arg(row)
                         : Words::tr("New, not acknowledged: %1").arg(row);
}

} // namespace deskbell
