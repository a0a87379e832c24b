// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/editstore.h"

#include "app/store/database.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const std::pair<EditKind, QString> kinds[] = {
    {EditKind::Confirm, u"confirm"_s}, {EditKind::Cancel, u"cancel"_s}, {EditKind::Note, u"note"_s}};

const std::pair<EditState, QString> states[] = {
    {EditState::Undoable, u"undoable"_s}, {EditState::Interrupted, u"interrupted"_s},
    {EditState::ToSend, u"to send"_s},    {EditState::Sending, u"sending"_s},
    {EditState::ToRead, u"to read"_s},    {EditState::Reading, u"reading"_s},
    {EditState::Changed, u"changed"_s},   {EditState::Refused, u"refused"_s}};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    for (const auto &[each, word] : words) {
        if (each == value)
            return word;
    }
    return {};
}

template <typename Value, size_t count>
std::optional<Value> valueFor(const std::pair<Value, QString> (&words)[count], const QString &word)
{
    for (const auto &[value, each] : words) {
        if (each == word)
            return value;
    }
    return std::nullopt;
}

std::optional<Edit> editFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto number = [&] { return row.value(column++).toLongLong(); };
    const auto text = [&] { return row.value(column++).toString(); };
    Edit edit;
    edit.id = number();
    edit.bookingId = edit.seen.id = number();
    const auto kind = valueFor(kinds, text());
    const auto state = valueFor(states, text());
    edit.text = text();
    edit.mayHaveArrived = number() != 0;
    edit.decidedAt = number();
    edit.trouble = text();
    edit.seen.date = QDate::fromString(text(), Qt::ISODate);
    edit.seen.timeSlotId = number();
    setStatus(edit.seen, text());
    edit.seen.cancelReason = text();
    edit.seen.message = text();
    edit.seen.customer = {0, text(), text(), text()};
    if (!kind || !state)
        return std::nullopt;
    edit.kind = *kind;
    edit.state = *state;
    return edit;
}

QVariantList valuesOf(const Edit &edit)
{
    const Booking &seen = edit.seen;
    return {edit.bookingId,
            wordFor(kinds, edit.kind),
            wordFor(states, edit.state),
            edit.text,
            int(edit.mayHaveArrived),
            edit.decidedAt,
            edit.trouble,
            seen.date.toString(Qt::ISODate),
            seen.timeSlotId,
            statusWord(seen),
            seen.cancelReason,
            seen.message,
            seen.customer.name,
            seen.customer.email,
            seen.customer.phone};
}

const QString columns = u"booking_id, kind, state, text, may_have_arrived, decided_at, trouble, seen_date,"
                        " seen_time_slot_id, seen_status, seen_cancel_reason, seen_message, seen_name,"
                        " seen_email, seen_phone"_s;

Result<Done> done(const Result<int> &ran)
{
    if (!ran)
        return ran.error();
    return Done();
}

} // namespace

Result<QList<Edit>> EditStore::all() const
{
    QList<Edit> edits;
    const Result<Done> read = m_database.each(u"SELECT id, %1 FROM edits ORDER BY id"_s.arg(columns), {},
                                              [&edits](const QSqlQuery &row) {
                                                  if (const auto edit = editFrom(row))
                                                      edits.append(*edit);
                                                  return true;
                                              });
    if (!read)
        return read.error();
    return edits;
}

Result<qint64> EditStore::add(const Edit &edit)
{
    const Result<int> added = m_database.run(
        u"INSERT INTO edits (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns),
        valuesOf(edit));
    if (!added)
        return added.error();
    const Result<QVariant> id = m_database.value(u"SELECT MAX(id) FROM edits"_s);
    if (!id)
        return id.error();
    return id.value().toLongLong();
}

Result<Done> EditStore::update(const Edit &edit)
{
    static const QString sql =
        u"UPDATE edits SET %1 = ? WHERE id = ?"_s.arg(columns.split(u", "_s).join(u" = ?, "_s));
    return done(m_database.run(sql, valuesOf(edit) + QVariantList{edit.id}));
}

Result<Done> EditStore::remove(qint64 id)
{
    return done(m_database.run(u"DELETE FROM edits WHERE id = ?"_s, {id}));
}

} // namespace deskbell
