// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/cataloguekeeper.h"

#include <algorithm>
#include <chrono>

namespace deskbell
{

using namespace std::chrono_literals;

namespace
{

/// A request costs money: somebody who makes up service numbers must not make us ask for each.
constexpr qint64 calmMs = 10LL * 60 * 1000;
constexpr std::chrono::minutes firstRetry = 1min;
constexpr std::chrono::minutes longestRetry = 60min;
/// Services are added rarely, and their bookings are looked for once they are known.
constexpr auto daily = 24h;

} // namespace

CatalogueKeeper::CatalogueKeeper(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { read(); });
}

void CatalogueKeeper::setPort(ApiPort *port)
{
    m_retry.stop();
    m_reader.reset();
    m_failures = 0;
    m_wasRead = false;
    if (!port) {
        emit trouble({});
        return;
    }
    m_reader = std::make_unique<CatalogueReader>(*port);
    connect(m_reader.get(), &CatalogueReader::done, this, [this](const Catalogue &catalogue) {
        m_failures = 0;
        m_wasRead = true;
        m_retry.start(daily);
        m_known = catalogue;
        emit trouble({});
        emit changed(catalogue);
    });
    connect(m_reader.get(), &CatalogueReader::failed, this, &CatalogueKeeper::hearFailure);
    read();
}

void CatalogueKeeper::hearFailure(const ApiFailure &failure)
{
    const bool nothingLeft = failure.status == 429 && !failure.sent;
    if (nothingLeft && !m_wasRead && m_paidBy == Purpose::Poll) {
        read(Purpose::Person);
        return;
    }
    emit trouble(failure.error.sentence);
    retryLater();
}

QString CatalogueKeeper::nameOf(qint64 serviceId) const
{
    const QString name = m_known.services.value(serviceId).name;
    return name.isEmpty() ? QString::number(serviceId) : name;
}

void CatalogueKeeper::look(const QList<BookingChange> &changes)
{
    const bool unknown = std::ranges::any_of(changes, [this](const BookingChange &change) {
        const Booking &booking = change.now.booking;
        return !m_known.services.contains(booking.serviceId)
            || (booking.timeSlotId != 0 && !m_known.timeSlots.contains(booking.timeSlotId));
    });
    if (unknown && m_failures == 0 && m_clock.ticks() - m_lastRead > calmMs)
        read();
}

void CatalogueKeeper::tryNow()
{
    if (m_failures > 0)
        read();
}

void CatalogueKeeper::read(Purpose purpose)
{
    if (!m_reader || m_reader->isReading())
        return;
    m_lastRead = m_clock.ticks();
    m_paidBy = purpose;
    m_reader->read(purpose);
}

void CatalogueKeeper::retryLater()
{
    m_retry.start(std::min(firstRetry * (1 << std::min(m_failures, 6)), longestRetry));
    ++m_failures;
}

} // namespace deskbell
