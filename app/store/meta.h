// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <optional>

namespace deskbell
{

class Database;

/// Small facts about the database itself, by name.
class Meta
{
public:
    explicit Meta(Database &database) : m_database(database) { }

    Result<std::optional<QString>> value(const QString &name) const;
    Result<Done> setValue(const QString &name, const QString &value);

    /// When Deskbell was first started with this database, in ms since 1970 UTC: the first `nowMs` that it
    /// was asked with.
    Result<qint64> installedAt(qint64 nowMs);

    /// When the last reading of everything at ReserveKit that came to its end began, in ms since 1970 UTC; 0:
    /// none yet.
    Result<qint64> sweptAt() const;
    Result<Done> setSweptAt(qint64 beganMs);

    /// When the first reading of everything at ReserveKit began, in ms since 1970 UTC; 0: it has not.
    Result<qint64> readSince() const { return time(QStringLiteral("read_since")); }
    Result<Done> setReadSince(qint64 beganMs);

    /// When a delivery with a wrong signature, or none, was noted last, in ms since 1970 UTC; 0: never.
    Result<qint64> missignedAt() const { return time(QStringLiteral("missigned_at")); }
    Result<Done> setMissignedAt(qint64 nowMs);

private:
    Result<qint64> time(const QString &name) const;

    Database &m_database;
};

} // namespace deskbell
