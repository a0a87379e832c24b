// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

#include <QByteArray>
#include <QList>

#include <compare>
#include <optional>

namespace deskbell
{

class Database;

/// The whole second that `ms` since 1970 is in, also before 1970.
constexpr qint64 secondOf(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : -((999 - ms) / 1000);
}

/// What decides which of two contents of one booking wins: the greater one, field by field in this order.
struct PrecedenceKey {
    qint64 second = 0;  ///< `updated_at`, in whole seconds since 1970 UTC
    qint64 version = 0; ///< absent is 0
    int kind = 0;       ///< ObservationKind as a number
    QByteArray digest;  ///< of the whole content

    friend auto operator<=>(const PrecedenceKey &a, const PrecedenceKey &b)
    {
        if (const auto order = a.second <=> b.second; std::is_neq(order))
            return order;
        if (const auto order = a.version <=> b.version; std::is_neq(order))
            return order;
        if (const auto order = a.kind <=> b.kind; std::is_neq(order))
            return order;
        return a.digest.compare(b.digest) <=> 0;
    }
    friend bool operator==(const PrecedenceKey &, const PrecedenceKey &) = default;
};

/// What was sure of a booking before the first claim about it that is not confirmed yet.
struct Standing {
    bool off = false;
    QDate date;
    qint64 timeSlotId = 0;
    bool confirmed = false;
    std::optional<QString> note; ///< nothing: an older Deskbell kept neither this nor `confirmed`

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// A booking as it is kept: what is shown of it, and what a later observation has to beat.
struct HeldBooking {
    BookingRecord record;
    /// False for a booking of which only the removal is known: it is not shown to anybody until content
    /// comes.
    bool hasContent = true;
    PrecedenceKey key;
    /// ms since 1970 UTC: when what is held last became otherwise; by the API: when that was asked.
    qint64 heardAt = 0;
    /// Only while the record is unconfirmed; nothing: the booking was not known before.
    std::optional<Standing> vouched;

    friend bool operator==(const HeldBooking &, const HeldBooking &) = default;
};

/// The bookings in the database. Reads and writes; who wins is the ledger's to decide.
class BookingStore
{
public:
    explicit BookingStore(Database &database) : m_database(database) { }

    /// Every booking that has content, in order of id.
    Result<QList<BookingRecord>> all() const;
    Result<std::optional<HeldBooking>> find(qint64 id) const;
    /// The ids of the bookings that are unconfirmed, the last heard of first.
    Result<QList<qint64>> unconfirmed(int limit) const;
    Result<Done> write(const HeldBooking &held);
    /// Tells whether it was otherwise before.
    Result<bool> setAcknowledged(qint64 id, bool acknowledged);

private:
    Database &m_database;
};

} // namespace deskbell
