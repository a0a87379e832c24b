// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/notices.h"

#include <utility>

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
    connect(&notifier, &Notifier::shown, this, [this](quint64 ticket) { m_onTheirWay.remove(ticket); });
    connect(&notifier, &Notifier::notShown, this,
            [this](quint64 ticket, const QString &, bool possiblySeen) { onNotShown(ticket, possiblySeen); });
    connect(&notifier, &Notifier::availabilityChanged, this, [this](bool available) {
        if (available)
            showAgain();
    });
}

void Notices::onNotShown(quint64 ticket, bool possiblySeen)
{
    const auto notice = m_onTheirWay.find(ticket);
    if (notice == m_onTheirWay.end())
        return;
    if (possiblySeen)
        m_unanswered.insert(ticket, *notice);
    m_onTheirWay.erase(notice);
}

void Notices::showAgain()
{
    const QHash<quint64, Notification> unanswered = std::exchange(m_unanswered, {});
    for (auto one = unanswered.cbegin(); one != unanswered.cend(); ++one) {
        m_onTheirWay.insert(one.key(), *one);
        m_notifier.show(one.key(), *one);
    }
}

bool Notices::show(Notice notice, const AlertText &text, Tone tone)
{
    if (!m_notifier.isAvailable())
        return false;
    Notification notification;
    notification.text = text;
    notification.tone = tone;
    m_unanswered.remove(ticketOf(notice));
    m_onTheirWay.insert(ticketOf(notice), notification);
    m_notifier.show(ticketOf(notice), notification);
    return true;
}

void Notices::withdraw(Notice notice)
{
    m_unanswered.remove(ticketOf(notice));
    m_onTheirWay.remove(ticketOf(notice));
    m_notifier.withdraw(ticketOf(notice));
}

} // namespace deskbell
