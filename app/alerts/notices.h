// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

#include <QHash>

namespace deskbell
{

/// What Deskbell tells of itself, beside the bookings.
enum class Notice {
    Trouble, ///< bookings may not come in
    Silence, ///< none has come in, where some usually have
};

/// Shows notices, one of each kind at most. What the desktop does not show is not tried again, but for what
/// it never answered. `notifier` outlives it.
class Notices final : public QObject
{
    Q_OBJECT

public:
    explicit Notices(Notifier &notifier, QObject *parent = nullptr);

    /// False: the desktop shows no notifications.
    bool show(Notice notice, const AlertText &text, Tone tone);
    void withdraw(Notice notice);

signals:
    /// A person wants to see the window. `token` as in Notifier.
    void openRequested(const QString &token);

private:
    void onNotShown(quint64 ticket, bool possiblySeen);
    void showAgain();

    Notifier &m_notifier;
    QHash<quint64, Notification> m_onTheirWay; ///< by ticket
    QHash<quint64, Notification> m_unanswered; ///< given up, by ticket
};

} // namespace deskbell
