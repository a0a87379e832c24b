// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/storyteller.h"

namespace deskbell
{

void StoryTeller::follow(qint64 bookingId)
{
    m_bookingId = bookingId;
    tell();
}

void StoryTeller::hear(const QList<qint64> &bookingIds)
{
    if (bookingIds.contains(m_bookingId))
        tell();
}

void StoryTeller::tell()
{
    if (m_bookingId == 0)
        return;
    const Result<QList<StoryEntry>> story = m_record.of(m_bookingId);
    if (story)
        emit told(m_bookingId, story.value());
    else
        emit failed(story.error().sentence);
}

} // namespace deskbell
