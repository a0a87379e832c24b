// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

#include <QHash>

namespace deskbell
{

/// A desktop that does what the test says: it answers when told to.
class FakeNotifier final : public Notifier
{
    Q_OBJECT

public:
    bool isAvailable() const override { return m_available; }
    void show(quint64 ticket, const Notification &notification) override
    {
        ++shows;
        unanswered << ticket;
        onScreen.insert(ticket, notification);
    }
    void withdraw(quint64 ticket) override { onScreen.remove(ticket); }

    void setAvailable(bool available)
    {
        m_available = available;
        emit availabilityChanged(available, available ? QString() : QStringLiteral("Nobody shows it."));
    }
    void answerAll()
    {
        for (const quint64 ticket : std::exchange(unanswered, {}))
            emit shown(ticket);
    }
    void refuseAll(bool possiblySeen)
    {
        for (const quint64 ticket : std::exchange(unanswered, {})) {
            onScreen.remove(ticket);
            emit notShown(ticket, QStringLiteral("Too many."), possiblySeen);
        }
    }

    /// Nobody has answered them in time.
    void expireAll()
    {
        for (const quint64 ticket : onScreen.keys()) {
            onScreen.remove(ticket);
            emit expired(ticket);
        }
    }

    QHash<quint64, Notification> onScreen;
    QList<quint64> unanswered;
    int shows = 0;

private:
    bool m_available = true;
};

} // namespace deskbell
