// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/cataloguekeeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

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
/// A person who asks once more costs as many requests as there are services.
constexpr qint64 personsCalmMs = 10LL * 60 * 1000;
/// As long as there is none, it costs one, and one that was just made is waited for.
constexpr qint64 emptyCalmMs = 60'000;

} // namespace

CatalogueKeeper::CatalogueKeeper(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CatalogueKeeper::readAll);
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
        m_readAt = m_clock.nowMs();
        m_retry.start(daily);
        m_known = catalogue;
        for (const Name &name : std::exchange(m_wanted, {})) {
            const bool found = name.first ? catalogue.services.contains(name.second)
                                          : catalogue.timeSlots.contains(name.second);
            if (!found)
                m_inVain.insert(name);
        }
        emit trouble({});
        emit changed(catalogue);
    });
    connect(m_reader.get(), &CatalogueReader::failed, this, &CatalogueKeeper::hearFailure);
    readAll();
}

void CatalogueKeeper::hearFailure(const ApiFailure &failure)
{
    const bool nothingLeft = failure.status == 429 && !failure.sent;
    // That strangers' claims may cost nothing more is no trouble.
    if (nothingLeft && m_paidBy == Purpose::Claim)
        return;
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

QSet<CatalogueKeeper::Name> CatalogueKeeper::unknownIn(const Booking &booking) const
{
    QSet<Name> unknown;
    if (!m_known.services.contains(booking.serviceId))
        unknown.insert({true, booking.serviceId});
    if (booking.timeSlotId != 0 && !m_known.timeSlots.contains(booking.timeSlotId))
        unknown.insert({false, booking.timeSlotId});
    return unknown - m_inVain;
}

void CatalogueKeeper::look(const QList<BookingChange> &changes)
{
    QSet<Name> named;
    QSet<Name> claimed;
    for (const BookingChange &change : changes)
        (change.now.unconfirmed ? claimed : named) += unknownIn(change.now.booking);
    if ((named.isEmpty() && claimed.isEmpty()) || m_failures > 0)
        return;
    if (m_lastRead && m_clock.ticks() - *m_lastRead <= calmMs)
        return;
    m_wanted = named + claimed;
    read(named.isEmpty() ? Purpose::Claim : Purpose::Poll);
}

void CatalogueKeeper::tryNow()
{
    const qint64 since = m_clock.nowMs() - m_readAt;
    if (m_failures > 0 || since < 0 || since >= std::chrono::milliseconds(daily).count())
        readAll();
}

void CatalogueKeeper::refresh()
{
    const qint64 calm = m_known.services.isEmpty() ? emptyCalmMs : personsCalmMs;
    if (m_failures == 0 && m_lastRead && m_clock.ticks() - *m_lastRead <= calm)
        return;
    m_inVain.clear();
    read(Purpose::Person);
}

void CatalogueKeeper::readAll()
{
    m_inVain.clear();
    read(Purpose::Poll);
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
