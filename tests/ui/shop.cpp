// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QStringList &firstNames()
{
    static const QStringList names{u"Anna"_s, u"Ben"_s,   u"Élodie"_s, u"Jürgen"_s, u"Sofía"_s, u"Maja"_s,
                                   u"Tom"_s,  u"Yusuf"_s, u"Ingrid"_s, u"Priya"_s,  u"Chloé"_s, u"Lars"_s};
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names{u"Berger"_s,   u"Schneider"_s, u"Moreau"_s,   u"García"_s,
                                   u"Kowalski"_s, u"Nowak"_s,     u"Öztürk"_s,   u"Andersen"_s,
                                   u"Patel"_s,    u"Rossi"_s,     u"van Dijk"_s, u"Fischer"_s};
    return names;
}

const QStringList &notes()
{
    static const QStringList texts{{},
                                   {},
                                   u"First visit"_s,
                                   u"Please ring the bell at the side door"_s,
                                   u"Allergic to ammonia"_s,
                                   u"Comes with a small dog"_s,
                                   u"Could be ten minutes late"_s};
    return texts;
}

} // namespace

QDateTime shopNoon()
{
    return QDateTime(QDate(2026, 5, 11), QTime(10, 0), QTimeZone::utc());
}

Catalogue shopCatalogue()
{
    Catalogue catalogue;
    catalogue.services = {{1, {1, u"Haircut"_s, "Europe/Berlin"}},
                          {2, {2, u"Colouring"_s, "Europe/Berlin"}},
                          {3, {3, u"Beard trim"_s, "Europe/Berlin"}}};
    for (int slot = 1; slot <= 20; ++slot) {
        const QString start = QTime(8, 0).addSecs((slot - 1) * 1800).toString(u"HH:mm:ss"_s);
        catalogue.timeSlots.insert(slot, {slot, 1 + slot % 3, u"2000-01-01 "_s + start, {}, 1});
    }
    return catalogue;
}

BookingRecord shopBooking(qint64 id, QDate date, int slot, const QString &name)
{
    BookingRecord record;
    record.booking.id = id;
    record.booking.serviceId = 1 + slot % 3;
    record.booking.timeSlotId = slot;
    record.booking.date = date;
    record.booking.customer = {id, name, u"guest%1@example.com"_s.arg(id),
                               u"+49 30 %1"_s.arg(1'000'000 + id)};
    record.receivedAt = shopNoon().addSecs(-id * 60).toMSecsSinceEpoch();
    record.changedAt = record.receivedAt;
    record.acknowledged = true;
    return record;
}

QList<BookingRecord> shopBookings(int count, QDate today)
{
    QRandomGenerator random(20260511);
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    QList<BookingRecord> records;
    records.reserve(count);
    const int days = qMax(6, count / 12);
    for (int id = 1; id <= count; ++id) {
        const QString name = pick(firstNames()) + u' ' + pick(lastNames());
        BookingRecord record =
            shopBooking(id, today.addDays(random.bounded(days) - days / 3), 1 + random.bounded(20), name);
        record.booking.message = pick(notes());
        record.booking.status = random.bounded(3) == 0 ? Status::Pending : Status::Confirmed;
        if (random.bounded(9) == 0) {
            record.booking.status = Status::Cancelled;
            record.booking.cancelReason =
                random.bounded(2) ? u"Has caught a cold"_s : u"Plans have changed"_s;
        }
        record.acknowledged = id % 8 != 0 || record.booking.date < today;
        records += record;
    }
    return records;
}

BookingChange told(const BookingRecord &record)
{
    return {std::nullopt, record, ObservationKind::Create, Source::Webhook};
}

} // namespace deskbell
