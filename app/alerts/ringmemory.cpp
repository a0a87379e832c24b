// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/ringmemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString ringKey = u"alerts/unanswered"_s;
constexpr auto cancelledMark = u'-';

} // namespace

void RingMemory::keep(const QHash<qint64, Tone> &unanswered)
{
    QStringList words;
    for (auto one = unanswered.cbegin(); one != unanswered.cend(); ++one)
        words << QString::number(one.key()) + (*one == Tone::Cancelled ? QString(cancelledMark) : QString());
    words.sort(); // a hash has an order of its own in each run
    if (m_state.value(ringKey).toStringList() == words)
        return;
    if (words.isEmpty())
        m_state.remove(ringKey);
    else
        m_state.setValue(ringKey, words);
    m_state.sync();
}

QHash<qint64, Tone> RingMemory::kept(const QList<BookingRecord> &records) const
{
    QHash<qint64, Tone> unanswered;
    for (QString word : m_state.value(ringKey).toStringList()) {
        const Tone tone = word.endsWith(cancelledMark) ? Tone::Cancelled : Tone::New;
        word.remove(cancelledMark);
        unanswered.insert(word.toLongLong(), tone);
    }
    if (unanswered.isEmpty())
        return {};
    QHash<qint64, Tone> open;
    for (const BookingRecord &record : records) {
        const auto one = unanswered.constFind(record.booking.id);
        if (one != unanswered.cend() && !record.acknowledged && (!isOff(record) || *one == Tone::Cancelled))
            open.insert(one.key(), *one);
    }
    return open;
}

} // namespace deskbell
