// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// As numbered in the database.
enum Applied { NotYet = 0, Yes = 1, Failed = 2 };
static_assert(int(Verdict::PartlyReadable) == 1 && int(Verdict::Unreadable) == 3,
              "the indexes of refused deliveries name these numbers");

/// As much as the largest delivery.
constexpr qsizetype trialBytes = 1024 * 1024;

bool somethingToApply(Verdict verdict)
{
    return verdict == Verdict::Readable || verdict == Verdict::PartlyReadable;
}

Result<Done> done(const Result<int> &ran)
{
    if (!ran)
        return ran.error();
    return Done();
}

} // namespace

Result<Done> Journal::begin()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    m_group.emplace(std::move(transaction).value());
    m_groupBytes = 0;
    return Done();
}

Result<Done> Journal::take(const Delivery &delivery)
{
    if (!m_group)
        return Error{Words::tr("A delivery came outside of a group."), Remedy::RetryLater};
    const Result<int> written = m_database.run(
        u"INSERT INTO deliveries (received_at, source, event_type, verdict, note, applied, body_size, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {delivery.receivedAt, u"webhook"_s, delivery.eventType, int(delivery.verdict), delivery.note,
         int(somethingToApply(delivery.verdict) ? NotYet : Yes), qint64(delivery.body.size()),
         delivery.body});
    if (!written) {
        rollback();
        return written.error();
    }
    m_groupBytes += delivery.body.size();
    return Done();
}

Result<Done> Journal::commit()
{
    if (!m_group)
        return Error{Words::tr("There is no group of deliveries to keep."), Remedy::RetryLater};
    const Result<Done> committed = m_group->commit();
    m_group.reset();
    if (committed && m_keptBytes)
        *m_keptBytes += m_groupBytes;
    return committed;
}

void Journal::rollback()
{
    m_group.reset();
}

Result<QList<JournalEntry>> Journal::pending(int limit, qint64 mostBytes, qint64 afterId) const
{
    QList<JournalEntry> entries;
    qint64 bytes = 0;
    const Result<Done> read = m_database.each(
        u"SELECT id, received_at, body FROM deliveries WHERE applied = 0 AND id > ? ORDER BY id LIMIT ?"_s,
        {afterId, limit}, [&](const QSqlQuery &row) {
            JournalEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.delivery.receivedAt = row.value(1).toLongLong();
            entry.delivery.body = row.value(2).toByteArray();
            bytes += entry.delivery.body.size();
            if (bytes > mostBytes && !entries.isEmpty())
                return false;
            entries.append(std::move(entry));
            return true;
        });
    if (!read)
        return read.error();
    return entries;
}

Result<Done> Journal::markApplied(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const Result<int> marked =
            m_database.run(u"UPDATE deliveries SET applied = ? WHERE id = ?"_s, {int(Yes), entry.id});
        if (!marked)
            return marked.error();
    }
    return Done();
}

Result<Done> Journal::markFailed(qint64 id, const QString &why)
{
    return done(m_database.run(u"UPDATE deliveries SET applied = ?, note = ? WHERE id = ?"_s,
                               {int(Failed), why, id}));
}

Result<JournalSummary> Journal::summary() const
{
    // No counts and no MAX over all: a start does not wait for years of deliveries.
    const auto last = [this](const QString &which) {
        return m_database.value(
            u"SELECT COALESCE((SELECT received_at FROM deliveries WHERE %1 ORDER BY id DESC LIMIT 1), 0)"_s
                .arg(which));
    };
    const Result<QVariant> readable = last(u"verdict <> 3"_s);
    if (!readable)
        return readable.error();
    const Result<QVariant> doubtful = last(u"verdict IN (1, 3)"_s);
    if (!doubtful)
        return doubtful.error();
    return JournalSummary{readable.value().toLongLong(), doubtful.value().toLongLong()};
}

Result<int> Journal::prune(qint64 nowMs, const JournalLimits &limits, int mostRows)
{
    if (m_group)
        return 0;
    const Result<qint64> kept = keptBytes();
    if (!kept)
        return kept.error();
    Result<QList<Old>> bodies = tooOld(nowMs - limits.oldestMs, mostRows);
    if (bodies && bodies.value().isEmpty() && kept.value() > limits.mostBytes)
        bodies = tooMuch(kept.value() - limits.mostBytes, mostRows);
    if (!bodies)
        return bodies.error();
    if (bodies.value().isEmpty())
        return 0;
    if (const Result<Done> gone = letGo(bodies.value()); !gone)
        return gone.error();
    return int(bodies.value().size());
}

Result<Done> Journal::tryOut()
{
    if (m_group)
        return Done();
    const QString name = u"trial"_s;
    for (const bool there : {true, false}) {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        const Result<int> written = there
            ? m_database.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"
                             " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                             {name, QByteArray(trialBytes, 'x')})
            : m_database.run(u"DELETE FROM meta WHERE name = ?"_s, {name});
        if (!written)
            return written.error();
        if (const Result<Done> committed = std::move(transaction).value().commit(); !committed)
            return committed;
    }
    return Done();
}

Result<qint64> Journal::keptBytes()
{
    if (m_keptBytes)
        return *m_keptBytes;
    const Result<QVariant> sum =
        m_database.value(u"SELECT COALESCE(SUM(body_size), 0) FROM deliveries WHERE body_size > 0"_s);
    if (!sum)
        return sum.error();
    m_keptBytes = sum.value().toLongLong();
    return *m_keptBytes;
}

Result<QList<Journal::Old>> Journal::tooOld(qint64 before, int mostRows) const
{
    QList<Old> bodies;
    const Result<Done> read =
        m_database.each(u"SELECT id, body_size, verdict FROM deliveries WHERE body_size > 0 AND received_at "
                        u"< ? AND applied <> 0"
                        " ORDER BY received_at, id LIMIT ?"_s,
                        {before, mostRows}, [&bodies](const QSqlQuery &row) {
                            bodies.append({row.value(0).toLongLong(), row.value(1).toLongLong(),
                                           row.value(2).toInt() == int(Verdict::Unreadable)});
                            return true;
                        });
    if (!read)
        return read.error();
    // Refused ones may have come without a body.
    const Result<Done> empty =
        m_database.each(u"SELECT id FROM deliveries WHERE verdict = 3 AND body_size = 0 AND received_at < ?"
                        " ORDER BY received_at, id LIMIT ?"_s,
                        {before, mostRows - int(bodies.size())}, [&bodies](const QSqlQuery &row) {
                            bodies.append({row.value(0).toLongLong(), 0, true});
                            return true;
                        });
    if (!empty)
        return empty.error();
    return bodies;
}

Result<QList<Journal::Old>> Journal::tooMuch(qint64 excess, int mostRows) const
{
    QList<Old> bodies;
    const auto collect = [&](const QString &which, bool refused) {
        return m_database.each(
            u"SELECT id, body_size FROM deliveries WHERE %1 AND applied <> 0"
            " ORDER BY received_at, id LIMIT ?"_s.arg(which),
            {mostRows}, [&](const QSqlQuery &row) {
                if (excess <= 0)
                    return false;
                bodies.append({row.value(0).toLongLong(), row.value(1).toLongLong(), refused});
                excess -= bodies.constLast().size;
                return true;
            });
    };
    Result<Done> read = collect(u"verdict = 3"_s, true);
    if (read && bodies.isEmpty())
        read = collect(u"body_size > 0"_s, false);
    if (!read)
        return read.error();
    return bodies;
}

Result<Done> Journal::letGo(const QList<Old> &bodies)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    qint64 freed = 0;
    for (const Old &old : bodies) {
        // Of a refused delivery nothing is worth keeping without its body; of the others, that they came.
        const QString sql = old.refused ? u"DELETE FROM deliveries WHERE id = ?"_s
                                        : u"UPDATE deliveries SET body = ?, body_size = 0 WHERE id = ?"_s;
        const QVariantList values = old.refused ? QVariantList{old.id} : QVariantList{QByteArray(), old.id};
        if (const Result<int> gone = m_database.run(sql, values); !gone)
            return gone.error();
        freed += old.size;
    }
    const Result<Done> committed = std::move(transaction).value().commit();
    if (committed && m_keptBytes)
        *m_keptBytes -= freed;
    return committed;
}

} // namespace deskbell
