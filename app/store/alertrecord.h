// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/change.h"

namespace deskbell
{

class Database;

/// A fact that a person has not answered for yet.
struct DueFact {
    Fact fact;
    qint64 since = 0;          ///< ms since 1970 UTC
    bool possiblyTold = false; ///< somebody tried to tell it, and has not said that it was shown

    friend bool operator==(const DueFact &, const DueFact &) = default;
};

/// Which facts are to be told to a person, and which were: each once, over restarts, retries and replays.
class AlertRecord
{
public:
    explicit AlertRecord(Database &database) : m_database(database) { }

    /// Notes that `fact` is to be told. False when it was noted before; one that was withdrawn is due again.
    /// `claimed`: only somebody who may lie says so.
    Result<bool> intend(const Fact &fact, qint64 nowMs, bool claimed = false);
    /// It was never true, told or not: takes it back, so that it can become true one day and be told.
    Result<Done> retract(const Fact &fact, qint64 nowMs);
    /// What is claimed of the booking and was not withdrawn, told or not.
    Result<QList<Fact>> claimed(qint64 bookingId) const;
    /// Nothing about the booking is only claimed any more.
    Result<Done> settleClaims(qint64 bookingId);
    /// It is no longer true, or another fact says more. Only of one that nobody has tried to tell; tells
    /// whether it was.
    Result<bool> withdraw(const Fact &fact, qint64 nowMs);
    /// The owner is about to make `fact` true: when it becomes so it counts as told. Nothing where it was
    /// noted before and not withdrawn.
    Result<Done> foretell(const Fact &fact, qint64 nowMs);
    /// It did not come to that: becoming true it is news again.
    Result<Done> takeBackForetelling(const Fact &fact);
    /// These two leave alone what was withdrawn meanwhile.
    Result<Done> markHandedOut(const Fact &fact, qint64 nowMs);
    Result<Done> markShown(const Fact &fact, qint64 nowMs);
    /// A person wants to be told of it once more.
    Result<Done> markDueAgain(const Fact &fact);
    /// Everything about the booking counts as shown.
    Result<Done> markAllShown(qint64 bookingId, qint64 nowMs);

    /// What is neither shown nor withdrawn, oldest first. Kinds of fact that only a newer Deskbell knows are
    /// left out.
    Result<QList<DueFact>> due() const;
    /// The same of one booking, as far as nobody has tried to tell it.
    Result<QList<Fact>> untold(qint64 bookingId) const;
    /// Whether somebody tries to tell it to a person, and has not said that it was shown.
    Result<bool> isBeingTold(const Fact &fact) const;
    /// Whether it was told, and waits to be told once more.
    Result<bool> isWantedAgain(const Fact &fact) const;
    /// Whether the fact was withdrawn before it was told in any way.
    Result<bool> isWithdrawn(const Fact &fact) const;

private:
    Result<bool> is(const QString &so, const Fact &fact) const;
    Result<int> mark(const QString &column, const Fact &fact, qint64 nowMs);
    Result<QList<Fact>> facts(const QString &which, qint64 bookingId) const;

    Database &m_database;
};

} // namespace deskbell
