// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/edit.h"

namespace deskbell
{

class Database;

/// The owner's edits that are not done with, kept until they are: what was decided outlives a crash.
class EditStore
{
public:
    explicit EditStore(Database &database) : m_database(database) { }

    /// All of them, in the order of deciding. Kinds and states that only a newer Deskbell knows are left out.
    Result<QList<Edit>> all() const;
    /// Keeps a new one; tells its id, which no other ever had.
    Result<qint64> add(const Edit &edit);
    Result<Done> update(const Edit &edit);
    Result<Done> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace deskbell
