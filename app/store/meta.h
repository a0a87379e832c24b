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

private:
    Database &m_database;
};

} // namespace deskbell
