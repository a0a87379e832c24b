// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertplan.h"
#include "app/alerts/chime.h"

#include <QObject>

#include <optional>

namespace deskbell
{

/// What a person can do with a notification.
enum class NoteAction {
    Open,
    GotIt,   ///< they have seen it
    Confirm, ///< the booking is confirmed at ReserveKit
    Later,   ///< to be told again in a few minutes
};

/// One notification as it is handed to the desktop.
struct Notification {
    AlertText text;
    Urgency urgency = Urgency::Normal;
    std::optional<Tone> tone; ///< to be heard with it; nothing: no sound
    bool cancelled =
        false; ///< it is about a cancellation alone: desktops may give that another icon or sound
    QList<NoteAction> actions{NoteAction::Open, NoteAction::GotIt};

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Shows notifications on this desktop. A ticket is the caller's own number for one notification. Nothing
/// here blocks: each show() is answered later by shown() or notShown(), once; what was shown again before
/// that is answered together.
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
    /// A person has chosen what to do. `token` lets a window come to the front; it may be empty.
    void chosen(quint64 ticket, deskbell::NoteAction action, const QString &token);
    /// It has left the screen, and nobody has answered it; a list of the desktop's may still have it.
    void expired(quint64 ticket);
    /// It is no longer anywhere: dismissed by a person, or withdrawn.
    void closed(quint64 ticket);
    /// Whether notifications are seen changed; while they are not, a sentence says what is missing.
    void availabilityChanged(bool available, const QString &sentence);
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::NoteAction)
