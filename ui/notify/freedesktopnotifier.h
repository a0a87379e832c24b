// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

class QDBusPendingCall;

namespace deskbell
{

/// Notifications through the desktop's own service, org.freedesktop.Notifications. Finds out by itself what
/// the service can do, again whenever another one takes its place. Every call is asynchronous.
class FreedesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `timeout`: how long the service may leave something without an answer.
    explicit FreedesktopNotifier(const QDBusConnection &bus,
                                 std::chrono::milliseconds timeout = std::chrono::seconds(10),
                                 QObject *parent = nullptr);

    bool isAvailable() const override { return m_available; }
    void show(quint64 ticket, const Notification &notification) override;
    void withdraw(quint64 ticket) override;

    /// Whether the desktop is to make the sounds; false at first.
    void letDesktopSound(bool sound) { m_soundsItself = sound; }
    /// What is missing, as a sentence for the owner; empty while nothing is, or it is not known yet.
    QString sentence() const { return m_sentence; }

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);

private:
    void onOwnerChanged(const QString &newOwner);
    void askCapabilities();
    void onCapabilities(const QDBusPendingCall &call);
    void askWhetherItStartsOnDemand();
    void onActivatableNames(const QDBusPendingCall &call);
    void send(quint64 ticket, const Notification &notification);
    bool isOnItsWay(quint64 ticket, quint64 call) const;
    void onNotified(quint64 ticket, const QDBusPendingCall &call);
    void onNotifiedLate(const QDBusPendingCall &call);
    void giveUp(quint64 ticket);
    void setAvailable(bool available, const QString &sentence);
    void forgetAll();
    void closeById(uint id, const QString &owner);
    QStringList actionsOf(const Notification &notification) const;
    QVariantList notifyArguments(quint64 ticket, const Notification &notification) const;

    /// What the service has not answered yet.
    struct Pending {
        quint64 call = 0; ///< counts the showings
        bool withdrawn = false;
        std::optional<Notification> next; ///< what is to take its place
    };

    QDBusConnection m_bus;
    int m_timeoutMs;
    QDBusServiceWatcher m_watcher;
    QTimer m_unanswered; ///< runs until the service has said what it can
    bool m_available = false;
    bool m_soundsItself = false;
    QString m_sentence;
    QStringList m_capabilities;
    quint64 m_incarnation = 0; ///< counts the services seen: answers of an earlier one do not count
    QHash<quint64, uint> m_ids;
    QHash<uint, quint64> m_tickets;
    QHash<uint, QString> m_tokens; ///< a token comes just before the action it belongs to
    quint64 m_calls = 0;
    QHash<quint64, Pending> m_pending; ///< by ticket
};

} // namespace deskbell
