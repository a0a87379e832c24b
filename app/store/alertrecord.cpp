// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/alertrecord.h"

#include "app/store/database.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString wordFor(FactKind kind)
{
    switch (kind) {
    case FactKind::New:
        return u"new"_s;
    case FactKind::Cancelled:
        return u"cancelled"_s;
    case FactKind::Confirmed:
        return u"confirmed"_s;
    case FactKind::NoteChanged:
        return u"note"_s;
    case FactKind::Reminder:
        return u"reminder"_s;
    case FactKind::Moved:
        break;
    }
    return u"moved"_s;
}

std::optional<FactKind> kindFrom(const QString &word)
{
    for (const FactKind kind : factKinds) {
        if (word == wordFor(kind))
            return kind;
    }
    return std::nullopt;
}

// handed_out_ms: 0 is nobody, below that is somebody who told it and was asked to tell it once more.
const QString handedOutByNobody = u"handed_out_ms <= 0"_s;

const QString thisFact = u" WHERE booking_id = ? AND kind = ? AND what = ?"_s;

Result<Done> done(const Result<int> &ran)
{
    if (!ran)
        return ran.error();
    return Done();
}

Result<bool> any(const Result<int> &ran)
{
    if (!ran)
        return ran.error();
    return ran.value() > 0;
}

} // namespace

Result<int> AlertRecord::mark(const QString &column, const Fact &fact, qint64 nowMs)
{
    // What was withdrawn meanwhile stays so: whoever tells it takes it off the screen again.
    return m_database.run(u"UPDATE alerts SET "_s + column + u" = ?"_s + thisFact
                              + u" AND withdrawn_ms = 0"_s,
                          {nowMs, fact.bookingId, wordFor(fact.kind), fact.what});
}

Result<bool> AlertRecord::intend(const Fact &fact, qint64 nowMs, bool claimed)
{
    const Result<int> noted = m_database.run(
        u"INSERT INTO alerts (booking_id, kind, what, since_ms, handed_out_ms, shown_ms, withdrawn_ms,"
        " claimed) VALUES (?, ?, ?, ?, 0, 0, 0, ?) ON CONFLICT (booking_id, kind, what)"
        " DO UPDATE SET withdrawn_ms = 0, since_ms = excluded.since_ms, claimed = excluded.claimed"
        " WHERE alerts.withdrawn_ms <> 0 AND alerts.handed_out_ms = 0 AND alerts.shown_ms = 0"_s,
        {fact.bookingId, wordFor(fact.kind), fact.what, nowMs, int(claimed)});
    return any(noted);
}

Result<Done> AlertRecord::retract(const Fact &fact, qint64 nowMs)
{
    return done(m_database.run(
        u"UPDATE alerts SET claimed = 0, handed_out_ms = 0, shown_ms = 0, withdrawn_ms = ?"_s + thisFact,
        {nowMs, fact.bookingId, wordFor(fact.kind), fact.what}));
}

Result<QList<Fact>> AlertRecord::claimed(qint64 bookingId) const
{
    return facts(u"claimed = 1 AND withdrawn_ms = 0"_s, bookingId);
}

Result<Done> AlertRecord::settleClaims(qint64 bookingId)
{
    return done(
        m_database.run(u"UPDATE alerts SET claimed = 0 WHERE booking_id = ? AND claimed = 1"_s, {bookingId}));
}

Result<bool> AlertRecord::withdraw(const Fact &fact, qint64 nowMs)
{
    return any(m_database.run(u"UPDATE alerts SET withdrawn_ms = ?"_s + thisFact
                                  + u" AND shown_ms = 0 AND withdrawn_ms = 0 AND "_s + handedOutByNobody,
                              {nowMs, fact.bookingId, wordFor(fact.kind), fact.what}));
}

Result<Done> AlertRecord::foretell(const Fact &fact, qint64 nowMs)
{
    // Since 0: it has not become true yet.
    return done(m_database.run(
        u"INSERT INTO alerts (booking_id, kind, what, since_ms, handed_out_ms, shown_ms, withdrawn_ms)"
        " VALUES (?, ?, ?, 0, 0, ?, 0) ON CONFLICT (booking_id, kind, what)"
        " DO UPDATE SET withdrawn_ms = 0, since_ms = 0, shown_ms = excluded.shown_ms"
        " WHERE alerts.withdrawn_ms <> 0 AND alerts.handed_out_ms = 0 AND alerts.shown_ms = 0"_s,
        {fact.bookingId, wordFor(fact.kind), fact.what, nowMs}));
}

Result<Done> AlertRecord::takeBackForetelling(const Fact &fact)
{
    return done(m_database.run(u"DELETE FROM alerts"_s + thisFact + u" AND since_ms = 0"_s,
                               {fact.bookingId, wordFor(fact.kind), fact.what}));
}

Result<Done> AlertRecord::markHandedOut(const Fact &fact, qint64 nowMs)
{
    return done(mark(u"handed_out_ms"_s, fact, nowMs));
}

Result<Done> AlertRecord::markShown(const Fact &fact, qint64 nowMs)
{
    return done(mark(u"shown_ms"_s, fact, nowMs));
}

Result<Done> AlertRecord::markDueAgain(const Fact &fact)
{
    return done(m_database.run(u"UPDATE alerts SET handed_out_ms = -1, shown_ms = 0"_s + thisFact,
                               {fact.bookingId, wordFor(fact.kind), fact.what}));
}

Result<Done> AlertRecord::markAllShown(qint64 bookingId, qint64 nowMs)
{
    return done(m_database.run(u"UPDATE alerts SET shown_ms = ? WHERE booking_id = ? AND shown_ms = 0"_s,
                               {nowMs, bookingId}));
}

Result<QList<DueFact>> AlertRecord::due() const
{
    QList<DueFact> facts;
    const Result<Done> read = m_database.each(
        u"SELECT booking_id, kind, what, since_ms, handed_out_ms FROM alerts"
        " WHERE shown_ms = 0 AND withdrawn_ms = 0 ORDER BY since_ms, booking_id, kind, what"_s,
        {}, [&facts](const QSqlQuery &row) {
            if (const std::optional<FactKind> kind = kindFrom(row.value(1).toString()))
                facts.append({{row.value(0).toLongLong(), *kind, row.value(2).toString()},
                              row.value(3).toLongLong(),
                              row.value(4).toLongLong() > 0});
            return true;
        });
    if (!read)
        return read.error();
    return facts;
}

Result<QList<Fact>> AlertRecord::untold(qint64 bookingId) const
{
    return facts(u"shown_ms = 0 AND withdrawn_ms = 0 AND "_s + handedOutByNobody, bookingId);
}

Result<QList<Fact>> AlertRecord::facts(const QString &which, qint64 bookingId) const
{
    QList<Fact> facts;
    const Result<Done> read = m_database.each(
        u"SELECT kind, what FROM alerts WHERE booking_id = ? AND "_s + which + u" ORDER BY kind, what"_s,
        {bookingId}, [&](const QSqlQuery &row) {
            if (const std::optional<FactKind> kind = kindFrom(row.value(0).toString()))
                facts.append({bookingId, *kind, row.value(1).toString()});
            return true;
        });
    if (!read)
        return read.error();
    return facts;
}

Result<bool> AlertRecord::is(const QString &so, const Fact &fact) const
{
    const Result<QVariant> count =
        m_database.value(u"SELECT COUNT(*) FROM alerts"_s + thisFact + u" AND shown_ms = 0 AND "_s + so,
                         {fact.bookingId, wordFor(fact.kind), fact.what});
    if (!count)
        return count.error();
    return count.value().toInt() > 0;
}

Result<bool> AlertRecord::isBeingTold(const Fact &fact) const
{
    return is(u"handed_out_ms > 0"_s, fact);
}

Result<bool> AlertRecord::isWantedAgain(const Fact &fact) const
{
    return is(u"handed_out_ms < 0 AND withdrawn_ms = 0"_s, fact);
}

Result<bool> AlertRecord::isWithdrawn(const Fact &fact) const
{
    return is(u"withdrawn_ms <> 0 AND handed_out_ms = 0"_s, fact);
}

} // namespace deskbell
