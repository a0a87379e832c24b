// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/daysheet.h"

#include "app/booking/displaytext.h"
#include "app/table/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Sheet)
};

/// On paper there is no today: a date is a date.
QString paperDate(QDate date)
{
    return QLocale().toString(date, Words::tr("dddd d MMMM yyyy", "form of a date on paper"));
}

SheetRow rowOf(const BookingModel &model, const BookingRecord &record)
{
    const Booking &booking = record.booking;
    const auto time = model.timeOf(booking);
    QStringList contact{oneLine(booking.customer.phone, 60), oneLine(booking.customer.email, 120)};
    contact.removeAll(QString());
    return {time ? timeText(*time) : QString(),
            customerText(booking.customer),
            contact.join(u'\n'),
            model.serviceName(booking.serviceId),
            statusText(record),
            noteText(record),
            isOff(record)};
}

SheetDay dayOf(const BookingModel &model, QDate date, QList<const BookingRecord *> records)
{
    const auto key = [&model](const BookingRecord *record) {
        return std::pair(model.timeOf(record->booking).value_or(QTime(0, 0)), record->booking.id);
    };
    std::sort(records.begin(), records.end(), [&key](auto *l, auto *r) { return key(l) < key(r); });
    SheetDay day{paperDate(date), {}, {}};
    int off = 0;
    for (const BookingRecord *record : std::as_const(records)) {
        day.rows += rowOf(model, *record);
        off += isOff(*record) ? 1 : 0;
    }
    const int booked = int(records.size()) - off;
    day.summary = booked == 0 ? Words::tr("Nothing booked") : Words::tr("%Ln booked", nullptr, booked);
    if (off > 0)
        day.summary += u" · "_s + Words::tr("%Ln cancelled", nullptr, off);
    return day;
}

} // namespace

Sheet sheetOf(const BookingModel &model, QDate first, int days)
{
    QList<QList<const BookingRecord *>> byDay(days);
    for (int row = 0; row < model.rowCount(); ++row) {
        const qint64 day = first.daysTo(model.record(row).booking.date);
        if (model.record(row).booking.date.isValid() && day >= 0 && day < days)
            byDay[day] += &model.record(row);
    }
    Sheet sheet;
    for (int day = 0; day < days; ++day)
        sheet.days += dayOf(model, first.addDays(day), byDay[day]);
    sheet.title = days == 1 ? Words::tr("Bookings of the day") : Words::tr("Bookings of the week");
    return sheet;
}

} // namespace deskbell
