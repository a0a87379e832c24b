// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storyrecord.h"

#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

template <typename Value>
struct Word {
    Value value;
    QLatin1String text;
};

constexpr Word<StoryEvent> events[] = {{StoryEvent::Received, "received"_L1},
                                       {StoryEvent::Changed, "changed"_L1},
                                       {StoryEvent::Moved, "moved"_L1},
                                       {StoryEvent::Confirmed, "confirmed"_L1},
                                       {StoryEvent::Cancelled, "cancelled"_L1},
                                       {StoryEvent::Restored, "restored"_L1},
                                       {StoryEvent::Removed, "removed"_L1},
                                       {StoryEvent::Checked, "checked"_L1},
                                       {StoryEvent::Corrected, "corrected"_L1},
                                       {StoryEvent::Told, "told"_L1},
                                       {StoryEvent::Acknowledged, "acknowledged"_L1},
                                       {StoryEvent::Unacknowledged, "unacknowledged"_L1},
                                       {StoryEvent::EditDecided, "edit decided"_L1},
                                       {StoryEvent::EditSent, "edit sent"_L1},
                                       {StoryEvent::EditRefused, "edit refused"_L1},
                                       {StoryEvent::EditTakenBack, "edit taken back"_L1}};
constexpr Word<FactKind> facts[] = {
    {FactKind::New, "new"_L1},          {FactKind::Cancelled, "cancelled"_L1},
    {FactKind::Moved, "moved"_L1},      {FactKind::Confirmed, "confirmed"_L1},
    {FactKind::NoteChanged, "note"_L1}, {FactKind::Reminder, "reminder"_L1},
};
constexpr Word<EditKind> edits[] = {
    {EditKind::Confirm, "confirm"_L1}, {EditKind::Cancel, "cancel"_L1}, {EditKind::Note, "note"_L1}};
constexpr Word<StoryField> fields[] = {
    {StoryField::Date, "date"_L1},     {StoryField::Slot, "slot"_L1},   {StoryField::Status, "status"_L1},
    {StoryField::Reason, "reason"_L1}, {StoryField::Note, "note"_L1},   {StoryField::Name, "name"_L1},
    {StoryField::Email, "email"_L1},   {StoryField::Phone, "phone"_L1}, {StoryField::Service, "service"_L1}};

template <typename Value, size_t count>
QString wordFor(const Word<Value> (&words)[count], Value value)
{
    const auto word = std::find_if(std::begin(words), std::end(words),
                                   [value](const auto &each) { return each.value == value; });
    return word == std::end(words) ? QString() : QString(word->text);
}

template <typename Value, size_t count>
std::optional<Value> valueFrom(const Word<Value> (&words)[count], const QString &text)
{
    const auto word = std::find_if(std::begin(words), std::end(words),
                                   [&text](const auto &each) { return each.text == text; });
    return word == std::end(words) ? std::nullopt : std::optional(word->value);
}

bool isOfEdit(StoryEvent event)
{
    return event == StoryEvent::EditDecided || event == StoryEvent::EditSent
        || event == StoryEvent::EditRefused || event == StoryEvent::EditTakenBack;
}

QString aboutOf(const StoryEntry &entry)
{
    if (entry.event == StoryEvent::Told)
        return wordFor(facts, entry.fact);
    return isOfEdit(entry.event) ? wordFor(edits, entry.edit) : QString();
}

/// Such as `[["date","2026-05-12","2026-05-13"]]`; empty for none.
QString textOf(const QList<StoryChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QJsonArray all;
    for (const StoryChange &change : changes)
        all.append(QJsonArray{wordFor(fields, change.field), change.before, change.now});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<StoryChange> changesFrom(const QString &text)
{
    QList<StoryChange> changes;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray parts = one.toArray();
        if (const auto field = valueFrom(fields, parts.at(0).toString()))
            changes.append({*field, parts.at(1).toString(), parts.at(2).toString()});
    }
    return changes;
}

std::optional<StoryEntry> entryFrom(const QSqlQuery &row)
{
    const auto event = valueFrom(events, row.value(1).toString());
    if (!event)
        return std::nullopt;
    StoryEntry entry{row.value(0).toLongLong(), *event, Source(row.value(2).toInt())};
    const QString about = row.value(3).toString();
    entry.fact = valueFrom(facts, about).value_or(FactKind::New);
    if (isOfEdit(*event))
        entry.edit = valueFrom(edits, about).value_or(EditKind::Note);
    if (*event != StoryEvent::Told)
        entry.fact = FactKind::New;
    entry.trouble = row.value(4).toString();
    entry.changes = changesFrom(row.value(5).toString());
    return entry;
}

} // namespace

Result<Done> StoryRecord::add(qint64 bookingId, const StoryEntry &entry)
{
    const Result<int> added = m_database.run(
        u"INSERT INTO story (booking_id, number, at_ms, event, source, about, trouble, changes)"
        " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM story WHERE booking_id = ?"_s,
        {bookingId, entry.at, wordFor(events, entry.event), int(entry.by), aboutOf(entry), entry.trouble,
         textOf(entry.changes), bookingId});
    if (!added)
        return added.error();
    // A story begins with it: there is nothing to let go of.
    if (entry.event == StoryEvent::Received)
        return Done();
    const Result<int> trimmed = m_database.run(u"DELETE FROM story WHERE booking_id = ? AND number <="
                                               " (SELECT MAX(number) FROM story WHERE booking_id = ?) - ?"_s,
                                               {bookingId, bookingId, most});
    if (!trimmed)
        return trimmed.error();
    return Done();
}

Result<QList<StoryEntry>> StoryRecord::of(qint64 bookingId) const
{
    QList<StoryEntry> entries;
    const Result<Done> read = m_database.each(
        u"SELECT at_ms, event, source, about, trouble, changes FROM story WHERE booking_id = ?"
        " ORDER BY number"_s,
        {bookingId}, [&entries](const QSqlQuery &row) {
            if (const std::optional<StoryEntry> entry = entryFrom(row))
                entries.append(*entry);
            return true;
        });
    if (!read)
        return read.error();
    return entries;
}

} // namespace deskbell
