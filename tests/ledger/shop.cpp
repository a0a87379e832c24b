// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/shop.h"

#include "app/booking/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(result).value();
}

} // namespace

TestShop::TestShop() : clock(QDateTime::fromMSecsSinceEpoch(start))
{
    reopen();
    // The first look at the journal is when Deskbell notes that it is installed.
    applyAll();
}

void TestShop::reopen()
{
    m_ledger.reset();
    m_database.reset();
    changes.clear();
    alerts.clear();
    withdrawn.clear();
    acknowledged.clear();
    contradicted.clear();
    m_database = must(Database::open(m_folder.filePath(u"deskbell.db"_s)));
    m_ledger = std::make_unique<Ledger>(*m_database, clock);
    connectLedger();
}

void TestShop::connectLedger()
{
    Ledger *ledger = m_ledger.get();
    QObject::connect(ledger, &Ledger::changed, ledger, [this](const auto &said) { changes += said; });
    QObject::connect(ledger, &Ledger::alertsDue, ledger, [this](const auto &said) { alerts += said; });
    QObject::connect(ledger, &Ledger::alertsWithdrawn, ledger,
                     [this](const auto &said) { withdrawn += said; });
    QObject::connect(ledger, &Ledger::claimContradicted, ledger,
                     [this](const QString &said) { contradicted += said; });
    QObject::connect(ledger, &Ledger::deliverySetAside, ledger,
                     [this](const QString &said) { setAside += said; });
    QObject::connect(ledger, &Ledger::acknowledgedChanged, ledger, [this](const QList<qint64> &ids, bool on) {
        acknowledged.append({ids, on});
    });
}

void TestShop::journal(const QList<QByteArray> &bodies)
{
    Journal journal(*m_database);
    must(journal.begin());
    for (const QByteArray &body : bodies) {
        clock.advance(1000);
        const DeliveryReading reading = readDelivery(body);
        must(journal.take(
            {clock.nowMs(), body, reading.verdict, reading.eventType, reading.refusals.join(u'\n')}));
    }
    must(journal.commit());
}

void TestShop::deliver(const QList<QByteArray> &bodies)
{
    journal(bodies);
    applyAll();
}

void TestShop::deliver(const QString &eventType, const QList<QJsonObject> &bookings)
{
    deliver({deliveryJson(eventType, bookings)});
}

void TestShop::applyAll()
{
    while (must(m_ledger->applyPending(0)) > 0) { }
}

bool TestShop::read(qint64 id, const std::optional<QJsonObject> &booking, qint64 askedAt, bool again,
                    ReadOccasion occasion)
{
    ApiRead read{id, std::nullopt, askedAt, again};
    if (booking)
        read.booking = must(readBooking(*booking));
    clock.advance(1000);
    return !must(m_ledger->takeReads({read}, occasion)).isEmpty();
}

void TestShop::readTwice(qint64 id, const std::optional<QJsonObject> &booking, ReadOccasion occasion)
{
    clock.advance(1000);
    if (!read(id, booking, clock.nowMs(), false, occasion))
        return;
    clock.advance(5000);
    if (read(id, booking, clock.nowMs(), true, occasion))
        qFatal("Booking %lld is asked for a third time", id);
}

QList<BookingRecord> TestShop::snapshot() const
{
    return must(m_ledger->snapshot());
}

BookingRecord TestShop::only() const
{
    const QList<BookingRecord> all = snapshot();
    if (all.size() != 1)
        qFatal("There are %d bookings, not one", int(all.size()));
    return all.constFirst();
}

QList<Fact> TestShop::facts() const
{
    QList<Fact> facts;
    for (const Alert &alert : alerts)
        facts.append(alert.fact);
    return facts;
}

QJsonObject bookingJson(qint64 id, int second, const QJsonObject &otherwise)
{
    QJsonObject booking{
        {u"id"_s, id},
        {u"service_id"_s, 123},
        {u"date"_s, u"2026-05-20"_s},
        {u"time_slot_id"_s, 456},
        {u"status"_s, u"pending"_s},
        {u"message"_s, u"First visit"_s},
        {u"created_at"_s, instantText(TestShop::start + 1000)},
        {u"updated_at"_s, instantText(TestShop::start + 1000 + second * 1000)},
        {u"customer"_s, QJsonObject{{u"id"_s, 321}, {u"name"_s, u"Jane Doe"_s}}},
    };
    for (auto field = otherwise.begin(); field != otherwise.end(); ++field)
        booking.insert(field.key(), field.value());
    return booking;
}

QByteArray deliveryJson(const QString &eventType, const QList<QJsonObject> &bookings)
{
    QJsonArray array;
    for (const QJsonObject &booking : bookings)
        array.append(booking);
    return QJsonDocument(QJsonObject{{u"event_type"_s, eventType}, {u"bookings"_s, array}})
        .toJson(QJsonDocument::Compact);
}

} // namespace deskbell
