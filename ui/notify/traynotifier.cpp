// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/traynotifier.h"

#include "ui/tray/tray.h"

namespace deskbell
{

TrayNotifier::TrayNotifier(Tray &tray, QObject *parent) : Notifier(parent), m_tray(tray)
{
    connect(&tray, &Tray::messageClicked, this, [this] {
        if (m_last != 0)
            emit chosen(m_last, NoteAction::Open, {});
    });
    connect(&tray, &Tray::availabilityChanged, this, [this](bool available) {
        emit availabilityChanged(available,
                                 available ? QString()
                                           : tr("This desktop shows no notifications: it has no tray. "
                                                "New bookings still appear in this window."));
    });
}

bool TrayNotifier::isAvailable() const
{
    return m_tray.isAvailable();
}

void TrayNotifier::show(quint64 ticket, const Notification &notification)
{
    if (m_last != 0 && m_last != ticket)
        emit expired(m_last);
    m_last = ticket;
    m_tray.showMessage(notification.text.title, notification.text.body);
    QMetaObject::invokeMethod(
        this, [this, ticket] { emit shown(ticket); }, Qt::QueuedConnection);
}

void TrayNotifier::withdraw(quint64 ticket)
{
    if (m_last == ticket)
        m_last = 0;
}

} // namespace deskbell
