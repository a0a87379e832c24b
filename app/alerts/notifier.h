// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alerttext.h"

#include <QObject>

namespace deskbell
{

/// How loudly a notification may come.
enum class Urgency { Low, Normal, Critical };

/// One notification as it is handed to the desktop.
struct Notification {
    AlertText text;
    Urgency urgency = Urgency::Normal;
    bool cancelled =
        false; ///< it is about a cancellation alone: desktops may give that another icon or sound

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Shows notifications on this desktop. A ticket is the caller's own number for one notification. Nothing
/// here blocks: each show() is answered later by shown() or notShown(), once.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a notification shown now would be seen.
    virtual bool isAvailable() const = 0;
    /// Shows `notification`; under a ticket that is still open it takes the place of what was shown.
    virtual void show(quint64 ticket, const Notification &notification) = 0;
    /// Withdraws what is shown under `ticket`, if anything is, also when it is only on its way yet.
    virtual void withdraw(quint64 ticket) = 0;

signals:
    /// The desktop says that it has taken the notification.
    void shown(quint64 ticket);
    /// It was not taken: why, as a sentence for the owner. `possiblySeen`: there was no answer, so it may
    /// appear yet.
    void notShown(quint64 ticket, const QString &sentence, bool possiblySeen);
    /// A person wants to see what it is about. `token` lets a window come to the front; it may be empty.
    void activated(quint64 ticket, const QString &token);
    /// It is no longer on the screen: dismissed, expired or withdrawn.
    void closed(quint64 ticket);
    /// Whether notifications are seen changed; while they are not, a sentence says what is missing.
    void availabilityChanged(bool available, const QString &sentence);
};

} // namespace deskbell
