// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/story.h"

namespace deskbell
{

class Database;

/// What happened to each booking, in the order in which we heard of it. Of each the latest `most` are kept;
/// they go with the booking.
class StoryRecord
{
public:
    static constexpr int most = 200;

    explicit StoryRecord(Database &database) : m_database(database) { }

    /// In the caller's transaction.
    Result<Done> add(qint64 bookingId, const StoryEntry &entry);
    /// The oldest first. What only a newer Deskbell knows is left out.
    Result<QList<StoryEntry>> of(qint64 bookingId) const;

private:
    Database &m_database;
};

} // namespace deskbell
