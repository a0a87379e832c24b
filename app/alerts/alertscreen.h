// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

#include <QHash>

#include <functional>
#include <optional>

namespace deskbell
{

/// What is on the desktop's screen and on its way there, one batch at a time. While a notification is not
/// answered it grows, is put right, or goes when what it tells is no longer so.
class AlertScreen final : public QObject
{
    Q_OBJECT

public:
    /// `notifier` outlives it. `wording` is asked for whenever words are made.
    AlertScreen(Notifier &notifier, std::function<Wording()> wording, QObject *parent = nullptr);

    /// Whether a batch is on its way; tell() waits for finished() then.
    bool isBusy() const { return m_showing; }
    void tell(const QList<WaitingAlert> &alerts);
    /// Whether a booking can be confirmed from here.
    void setConfirmable(bool confirmable) { m_confirmable = confirmable; }

    /// A person has seen these bookings. Returns what was on its way to the screen: it counts as told,
    /// whatever becomes of it.
    QList<Fact> acknowledge(const QList<qint64> &bookings);
    void drop(const QList<Fact> &facts);
    void refresh(const QHash<qint64, BookingRecord> &now);

signals:
    /// The desktop has taken the notification of these.
    void told(const QList<deskbell::Fact> &facts);
    /// It has not: they stay due; why, as a sentence for the owner.
    void refused(const QList<deskbell::WaitingAlert> &alerts, const QString &sentence);
    /// The batch is through.
    void finished(bool anyRefused);
    /// A person has chosen what to do about what a notification tells, which is on the screen.
    void chosen(deskbell::NoteAction action, const QList<deskbell::Alert> &alerts, const QString &token);
    void chimed(const deskbell::Chime &chime);

private:
    void display(Note note);
    void putRight(const Note &note);
    Notification notificationFor(const Note &note) const;
    QList<NoteAction> actionsFor(const QList<Alert> &newest) const;
    void close(quint64 ticket);
    void onExpired(quint64 ticket);
    void closeEmpty();
    void forgetEmpty();
    void removeFromOpen(const std::function<bool(const Alert &)> &which);
    void onShown(quint64 ticket);
    void onNotShown(quint64 ticket, const QString &sentence, bool possiblySeen);
    void onChosen(quint64 ticket, NoteAction action, const QString &token);
    void finish();
    std::optional<Note> takeFromBatch(quint64 ticket);

    Notifier &m_notifier;
    std::function<Wording()> m_wording;
    bool m_confirmable = false;
    bool m_showing = false;
    bool m_refused = false; ///< the batch met a refusal
    quint64 m_lastTicket = 0;
    QList<Note> m_batch; ///< on its way: not answered by the desktop
    QList<Note> m_open;  ///< on the screen, or gone from it unanswered; the oldest first
};

/// What is to be heard with `note`, if anything.
std::optional<Chime> chimeFor(const Note &note);

} // namespace deskbell
