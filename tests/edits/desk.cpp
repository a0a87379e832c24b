// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

Desk::Desk() : clock(QDateTime(QDate(2026, 5, 11), QTime(10, 0), QTimeZone::utc()))
{
    open();
}

void Desk::open()
{
    port = std::make_unique<FakePort>();
    database = std::move(Database::open(m_folder.filePath(u"deskbell.db"_s))).value();
    ledger = std::make_unique<Ledger>(*database, clock);
    desk = std::make_unique<EditDesk>(*database, *ledger, clock);
    QObject::connect(ledger.get(), &Ledger::alertsDue,
                     [this](const QList<Alert> &alerts) { told += int(alerts.size()); });
    QObject::connect(ledger.get(), &Ledger::changed, desk.get(), &EditDesk::hear);
    QObject::connect(desk.get(), &EditDesk::failed, [this](const QString &why) { failures += why; });
    QObject::connect(desk.get(), &EditDesk::readWanted,
                     [this](const QList<qint64> &ids) { readsWanted += ids; });
    if (!desk->load())
        qFatal("The edits cannot be read.");
    desk->setPort(port.get());
}

void Desk::restart()
{
    desk.reset();
    ledger.reset();
    database.reset();
    open();
}

void Desk::hear(const Booking &booking, const QByteArray &kind)
{
    Delivery delivery;
    delivery.receivedAt = clock.nowMs();
    delivery.body = QJsonDocument(QJsonObject{{u"event_type"_s, QString::fromLatin1("bookings." + kind)},
                                              {u"bookings"_s, QJsonArray{dataOf(booking)}}})
                        .toJson();
    const DeliveryReading reading = readDelivery(delivery.body);
    delivery.verdict = reading.verdict;
    delivery.eventType = reading.eventType;
    Journal journal(*database);
    if (!journal.begin() || !journal.take(delivery) || !journal.commit() || !ledger->applyPending(1000))
        qFatal("The delivery cannot be kept.");
}

void Desk::decide(EditKind kind, const QString &text, qint64 id)
{
    desk->decide({wishFor(kind, text, held(id))});
}

void Desk::pass(qint64 ms)
{
    clock.advance(ms);
    desk->work();
}

BookingRecord Desk::record(qint64 id) const
{
    return BookingStore(*database).find(id).value()->record;
}

Booking Desk::held(qint64 id) const
{
    return record(id).booking;
}

} // namespace deskbell
