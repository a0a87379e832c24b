// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the ledger takes: to apply 10,000 deliveries, and to load 100,000 bookings.
#include "tests/ledger/shop.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

template <typename Work>
void measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t began = std::clock();
    work();
    const double busy = double(std::clock() - began) * 1000.0 / CLOCKS_PER_SEC;
    std::printf("%-48s %8.1f ms, %8.1f ms of the processor\n", what, double(timer.nsecsElapsed()) / 1e6,
                busy);
}

QList<QByteArray> deliveries(const QString &event, int count, int second)
{
    QList<QByteArray> bodies;
    for (int i = 0; i < count; ++i)
        bodies.append(
            deliveryJson(event, {bookingJson(1 + i % 5000, second, {{u"message"_s, QString::number(i)}})}));
    return bodies;
}

void fill(Database &database, int count)
{
    BookingStore store(database);
    Result<Transaction> begun = Transaction::begin(database);
    if (!begun)
        qFatal("%s", qPrintable(begun.error().sentence));
    const Result<Booking> booking = readBooking(bookingJson(1));
    for (int i = 0; i < count; ++i) {
        Observation observation{ObservationKind::Update, Source::Api, true, booking.value()};
        observation.booking.id = 1 + i;
        observation.booking.customer.name = u"Customer number %1"_s.arg(i);
        observation.booking.customer.email = u"customer%1@example.com"_s.arg(i);
        observation.booking.customer.phone = u"+4930%1"_s.arg(i);
        if (const Result<Done> written = store.write(hear(std::nullopt, observation, {i, 0}).now); !written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    if (const Result<Done> kept = std::move(begun).value().commit(); !kept)
        qFatal("%s", qPrintable(kept.error().sentence));
}

} // namespace

int main()
{
    {
        TestShop shop;
        const QList<QByteArray> created = deliveries(u"bookings.create"_s, 5000, 0);
        const QList<QByteArray> updated = deliveries(u"bookings.update"_s, 5000, 10);
        measure("read 10,000 deliveries", [&] {
            for (const QByteArray &body : created + updated)
                static_cast<void>(readDelivery(body));
        });
        measure("journal 10,000 deliveries as one group", [&] { shop.journal(created + updated); });
        measure("apply 10,000 deliveries", [&] { shop.applyAll(); });
        measure("apply 10,000 deliveries again (nothing changes)", [&] { shop.deliver(created + updated); });
    }
    TestShop shop;
    measure("write 100,000 bookings", [&] { fill(shop.database(), 100'000); });
    measure("open the database again", [&] { shop.reopen(); });
    measure("load 100,000 bookings", [&] { static_cast<void>(shop.snapshot()); });
    measure("load 100,000 bookings again", [&] { static_cast<void>(shop.snapshot()); });
    return 0;
}
