// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/notices.h"

namespace deskbell
{

namespace
{

/// Far from the tickets that bookings are given.
constexpr quint64 firstTicket = quint64(1) << 62;

quint64 ticketOf(Notice notice)
{
    return firstTicket + quint64(notice);
}

} // namespace

Notices::Notices(Notifier &notifier, QObject *parent) : QObject(parent), m_notifier(notifier)
{
    connect(&notifier, &Notifier::chosen, this,
            [this](quint64 ticket, NoteAction action, const QString &token) {
                if (ticket < firstTicket)
                    return;
                m_notifier.withdraw(ticket);
                if (action == NoteAction::Open)
                    emit openRequested(token);
            });
}

bool Notices::show(Notice notice, const AlertText &text, Tone tone)
{
    if (!m_notifier.isAvailable())
        return false;
    Notification notification;
    notification.text = text;
    notification.tone = tone;
    m_notifier.show(ticketOf(notice), notification);
    return true;
}

void Notices::withdraw(Notice notice)
{
    m_notifier.withdraw(ticketOf(notice));
}

} // namespace deskbell
