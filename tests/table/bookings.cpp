// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell
{

BookingRecord plainRecord(qint64 id)
{
    BookingRecord record;
    record.booking.id = id;
    record.booking.serviceId = 1;
    record.booking.timeSlotId = 5;
    record.booking.date = QDate(2026, 5, 12);
    record.booking.customer = {7, u"Jane Doe"_s, u"jane@example.com"_s, u"+49 (30) 123-456"_s};
    record.booking.message = u"First visit"_s;
    record.receivedAt = 1'778'000'000'000;
    return record;
}

Catalogue plainCatalogue()
{
    Catalogue catalogue;
    catalogue.services = {{1, {1, u"Haircut"_s, "Europe/Berlin"}}, {2, {2, u"Colouring"_s, "Europe/Berlin"}}};
    for (int slot = 1; slot <= 20; ++slot) {
        const QString start = QTime(8, 0).addSecs((slot - 1) * 1800).toString(u"HH:mm:ss"_s);
        catalogue.timeSlots.insert(slot, {slot, 1 + slot % 2, u"2000-01-01 "_s + start, {}, 1});
    }
    return catalogue;
}

BookingRecord randomRecord(QRandomGenerator &random, qint64 id)
{
    static const QStringList names{u"Jane Doe"_s, u"jane doe"_s, u"Élodie Müller"_s, u"Øyvind"_s, {},
                                   u"Zoë 12"_s};
    static const QStringList phones{u"+49 30 123"_s, u"030-123"_s, {}, u"0170/99"_s};
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    BookingRecord record = plainRecord(id);
    record.booking.serviceId = 1 + random.bounded(2);
    record.booking.timeSlotId = random.bounded(25);
    record.booking.date = random.bounded(10) ? QDate(2026, 5, 8).addDays(random.bounded(9)) : QDate();
    record.booking.status = Status(random.bounded(3));
    record.booking.customer.name = pick(names);
    record.booking.customer.phone = pick(phones);
    record.booking.message = random.bounded(2) ? u"window seat"_s : QString();
    record.acknowledged = random.bounded(2);
    record.removed = random.bounded(8) == 0;
    record.receivedAt = random.bounded(5);
    return record;
}

} // namespace deskbell
