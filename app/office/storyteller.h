// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storyrecord.h"

#include <QObject>

namespace deskbell
{

/// Tells the story of the one booking that somebody reads, and again when it goes on. Lives on the thread of
/// its database.
class StoryTeller : public QObject
{
    Q_OBJECT

public:
    explicit StoryTeller(Database &database) : m_record(database) { }

    /// Tells the story of this booking from now on; of none with 0.
    void follow(qint64 bookingId);
    /// Something happened to these.
    void hear(const QList<qint64> &bookingIds);

signals:
    /// The whole story so far, the oldest first.
    void told(qint64 bookingId, const QList<deskbell::StoryEntry> &story);
    /// It cannot be read; one sentence.
    void failed(const QString &sentence);

private:
    void tell();

    StoryRecord m_record;
    qint64 m_bookingId = 0;
};

} // namespace deskbell
