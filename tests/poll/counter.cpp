// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/counter.h"

#include "app/demo/wireform.h"
#include "app/store/bookingstore.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 stride = 10'000;

} // namespace

Counter::Counter(qint64 plan)
    : clock(QDateTime(QDate(2026, 5, 11), QTime(10, 0), QTimeZone::utc()))
    , shop("Europe/Berlin")
    , port(shop, clock)
    , m_plan(plan)
{
    open();
}

void Counter::open()
{
    database = std::move(Database::open(m_folder.filePath(u"deskbell.db"_s))).value();
    ledger = std::make_unique<Ledger>(*database, clock);
    budget = std::make_unique<BudgetKeeper>(*database, clock, m_plan);
    port.permit = [this](Purpose purpose) { return budget->take(purpose); };
    edits = std::make_unique<EditDesk>(*database, *ledger, clock);
    poller = std::make_unique<Poller>(*database, *ledger, *budget, clock);
    QObject::connect(ledger.get(), &Ledger::changed, edits.get(), &EditDesk::hear);
    QObject::connect(edits.get(), &EditDesk::readWanted, poller.get(), &Poller::readSoon);
    QObject::connect(edits.get(), &EditDesk::failed, [this](const QString &why) { failures += why; });
    QObject::connect(ledger.get(), &Ledger::alertsDue, [this](const QList<Alert> &alerts) {
        for (const Alert &alert : alerts)
            due += alert.fact;
    });
    QObject::connect(ledger.get(), &Ledger::alertsWithdrawn, [this](const QList<Fact> &facts) {
        for (const Fact &fact : facts)
            due.removeOne(fact);
    });
    QObject::connect(poller.get(), &Poller::storeFailed, [this](const QString &why) { failures += why; });
    if (!edits->load() || !budget->load() || !ledger->alertsFromBefore()
        || !poller->load(ledger->snapshot().value()))
        qFatal("What is kept cannot be read.");
}

void Counter::restart()
{
    poller.reset();
    edits.reset();
    budget.reset();
    ledger.reset();
    database.reset();
    open();
}

void Counter::connectShop(Trust trust)
{
    edits->setPort(&port);
    poller->setPort(&port);
    poller->setTrust(trust);
    Catalogue catalogue;
    for (const ShopService &service : shop.services())
        catalogue.services.insert(service.service.id, service.service);
    for (const ShopSlot &slot : shop.timeSlots())
        catalogue.timeSlots.insert(slot.slot.id, slot.slot);
    if (port.hides) {
        catalogue = {};
        catalogue.services.insert(99, {99, u"Another shop"_s, "UTC"});
    }
    poller->setCatalogue(catalogue, std::nullopt);
    settle();
}

void Counter::settle()
{
    for (qsizetype asked = -1; asked != port.asked.size();) {
        asked = port.asked.size();
        poller->goOn();
        edits->work();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
}

void Counter::pass(qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += stride) {
        clock.advance(std::min(stride, ms - passed));
        settle();
    }
}

Booking Counter::book()
{
    const ShopSlot &slot = shop.timeSlots().at(m_customers % shop.timeSlots().size());
    QDate date = shop.today(clock.now()).addDays(1);
    while (shop.placesLeft(slot, date) == 0)
        date = date.addDays(1);
    Customer customer;
    customer.name = u"Customer %1"_s.arg(++m_customers);
    customer.email = u"c%1@example.org"_s.arg(m_customers);
    const ShopOutcome booked =
        shop.book({slot.slot.serviceId, slot.slot.id, date, customer, {}}, clock.now());
    return std::get<ShopEvent>(booked).booking;
}

void Counter::cancel(qint64 id)
{
    if (!std::holds_alternative<ShopEvent>(shop.cancel(id, u"Ill"_s, clock.now())))
        qFatal("It cannot be cancelled.");
}

void Counter::remove(qint64 id)
{
    if (!std::holds_alternative<ShopEvent>(shop.remove(id, {}, clock.now())))
        qFatal("It cannot be removed.");
}

void Counter::deliver(const Booking &booking, const QByteArray &kind)
{
    const ObservationKind what = kind == "create" ? ObservationKind::Create
        : kind == "delete"                        ? ObservationKind::Delete
                                                  : ObservationKind::Update;
    Delivery delivery;
    delivery.receivedAt = clock.nowMs();
    delivery.body = deliveryBody({{what, booking}}, shop, {});
    const DeliveryReading reading = readDelivery(delivery.body);
    delivery.verdict = reading.verdict;
    delivery.eventType = reading.eventType;
    Journal journal(*database);
    if (!journal.begin() || !journal.take(delivery) || !journal.commit() || !ledger->applyPending(1000))
        qFatal("The delivery cannot be kept.");
}

std::optional<BookingRecord> Counter::record(qint64 id) const
{
    const Result<std::optional<HeldBooking>> held = BookingStore(*database).find(id);
    if (!held.value())
        return std::nullopt;
    return held.value()->record;
}

int Counter::told(qint64 id, FactKind kind) const
{
    return int(std::ranges::count_if(
        due, [=](const Fact &fact) { return fact.bookingId == id && fact.kind == kind; }));
}

bool Counter::agrees() const
{
    const QList<BookingRecord> records = ledger->snapshot().value();
    for (const BookingRecord &record : records) {
        const std::optional<Booking> there = shop.booking(record.booking.id);
        if (record.removed != !there.has_value())
            return false;
        if (there
            && (there->status != record.booking.status || there->date != record.booking.date
                || there->timeSlotId != record.booking.timeSlotId
                || there->message != record.booking.message))
            return false;
    }
    return std::ranges::count(records, false, &BookingRecord::removed) == shop.size();
}

} // namespace deskbell
