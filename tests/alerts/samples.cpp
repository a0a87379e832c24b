// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/samples.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

Alert sampleAlert(qint64 id, FactKind kind, qint64 since)
{
    Alert alert;
    const bool hasPlace =
        kind == FactKind::Moved || kind == FactKind::Confirmed || kind == FactKind::Reminder;
    alert.fact = {id, kind, hasPlace ? u"2026-05-12/456"_s : QString()};
    alert.since = since;
    Booking &booking = alert.record.booking;
    booking.id = id;
    booking.serviceId = 123;
    booking.timeSlotId = 456;
    booking.date = QDate(2026, 5, 12);
    booking.status = kind == FactKind::Cancelled ? Status::Cancelled : Status::Pending;
    booking.customer.name = u"Customer %1"_s.arg(id);
    return alert;
}

Wording sampleWording()
{
    Wording wording;
    wording.catalogue.services.insert(123, {123, u"Massage"_s, "Europe/Berlin"});
    wording.catalogue.timeSlots.insert(456, {456, 123, u"1970-01-01 10:00:00"_s, {}, 0});
    wording.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    wording.today = QDate(2026, 5, 2);
    return wording;
}

WaitingAlert waitingAlert(const Alert &alert, Occasion occasion)
{
    return {alert, occasion, {}, false};
}

Note sampleNote(quint64 ticket, const QList<Alert> &alerts, Occasion occasion, qsizetype fresh)
{
    return {ticket, alerts, occasion, fresh, {}, {}, false, {}};
}

QList<WaitingAlert> waitingNow(const QList<Alert> &alerts)
{
    QList<WaitingAlert> waiting;
    for (const Alert &alert : alerts)
        waiting << waitingAlert(alert);
    return waiting;
}

} // namespace deskbell
