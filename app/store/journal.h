// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/deliverysink.h"

#include <optional>

namespace deskbell
{

/// A delivery as the journal keeps it.
struct JournalEntry {
    qint64 id = 0; ///< counts up in the order of arrival
    Delivery delivery;
};

/// What the journal can say of itself.
struct JournalSummary {
    qint64 lastReceivedAt =
        0; ///< ms since 1970 UTC of the last delivery that could be read at all; 0: none yet
    qint64 lastRefusedAt = 0; ///< ms since 1970 UTC of the last that was refused, whole or in part; 0: none

    friend bool operator==(const JournalSummary &, const JournalSummary &) = default;
};

/// How much of the raw bodies is kept.
struct JournalLimits {
    qint64 oldestMs = qint64(90) * 24 * 60 * 60 * 1000;
    qint64 mostBytes = qint64(500) * 1024 * 1024;
};

/// Every delivery, raw, before it is answered; in the order of arrival until the ledger has applied it.
class Journal : public DeliverySink
{
public:
    explicit Journal(Database &database) : m_database(database) { }

    Result<Done> begin() override;
    Result<Done> take(const Delivery &delivery) override;
    Result<Done> commit() override;
    void rollback() override;

    /// The next deliveries that the ledger has not applied, oldest first: no more than `limit`, and after the
    /// first no more than `mostBytes` of bodies. Only receivedAt and body are told. Those up to `afterId` are
    /// left out.
    Result<QList<JournalEntry>> pending(int limit, qint64 mostBytes, qint64 afterId = 0) const;
    Result<Done> markApplied(const QList<JournalEntry> &entries);
    /// It cannot be applied, and shall not block what came after it.
    Result<Done> markFailed(qint64 id, const QString &why);

    Result<JournalSummary> summary() const;

    /// Whether a delivery could be put on disk now, however large: writes as much and takes it away again.
    Result<Done> tryOut();

    /// Whether more is kept than may be, as far as that has been counted.
    bool isOver(const JournalLimits &limits = {}) const
    {
        return m_keptBytes && *m_keptBytes > limits.mostBytes;
    }
    /// Lets go of bodies that are too old or too much, refused deliveries first, then the oldest; never of
    /// one that is not applied yet. Does a slice of `mostRows` and tells how many went: call again until it
    /// is none.
    Result<int> prune(qint64 nowMs, const JournalLimits &limits = {}, int mostRows = 100);

private:
    struct Old {
        qint64 id = 0;
        qint64 size = 0;
        bool refused = false;
    };
    Result<qint64> keptBytes();
    Result<QList<Old>> tooOld(qint64 before, int mostRows) const;
    Result<QList<Old>> tooMuch(qint64 excess, int mostRows) const;
    Result<Done> letGo(const QList<Old> &bodies);

    Database &m_database;
    std::optional<Transaction> m_group;
    qint64 m_groupBytes = 0;
    std::optional<qint64> m_keptBytes; ///< counted once, then kept up to date
};

} // namespace deskbell
