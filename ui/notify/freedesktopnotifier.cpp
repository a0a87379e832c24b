// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/freedesktopnotifier.h"

#include "ui/notify/dbusimage.h"
#include "ui/notify/whendone.h"
#include "ui/tray/trayicon.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s;
/// So many times the usual wait lie between two questions to a service that never answers.
constexpr int rarest = 32;
/// As a time that an answer may take. A late one counts too.
constexpr int forEver = std::numeric_limits<int>::max();
/// What stands for an action on the bus.
constexpr std::pair<QLatin1StringView, NoteAction> actionIds[] = {
    {"open"_L1, NoteAction::Open},
    {"got-it"_L1, NoteAction::GotIt},
    {"confirm"_L1, NoteAction::Confirm},
    {"later"_L1, NoteAction::Later},
};

QString actionLabel(NoteAction action)
{
    switch (action) {
    case NoteAction::Open:
        return FreedesktopNotifier::tr("Open");
    case NoteAction::GotIt:
        return FreedesktopNotifier::tr("Got it");
    case NoteAction::Confirm:
        return FreedesktopNotifier::tr("Confirm");
    case NoteAction::Later:
        break;
    }
    return FreedesktopNotifier::tr("In 5 min");
}

/// By the sound naming specification: for desktops that sound in our place.
QString soundName(Tone tone)
{
    switch (tone) {
    case Tone::New:
        return u"message-new-instant"_s;
    case Tone::Cancelled:
        return u"dialog-warning"_s;
    case Tone::Trouble:
        return u"dialog-error"_s;
    case Tone::Changed:
        break;
    }
    return u"dialog-information"_s;
}

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QString missingSentence(const QDBusError &error)
{
    if (error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::NoServer
        || error.type() == QDBusError::Disconnected) {
        return FreedesktopNotifier::tr(
            "This desktop shows no notifications: no notification service is running. "
            "New bookings still appear in this window.");
    }
    return FreedesktopNotifier::tr(
               "This desktop shows no notifications: its notification service does not answer (%1). "
               "New bookings still appear in this window.")
        .arg(error.message());
}

QString unansweredSentence()
{
    return FreedesktopNotifier::tr(
        "This desktop shows no notifications: its notification service does not answer. "
        "New bookings still appear in this window.");
}

bool isOverdue(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
}

/// Whether after `error` the notification may be on the screen all the same.
bool isUnanswered(const QDBusError &error)
{
    return isOverdue(error) || error.type() == QDBusError::Disconnected;
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QDBusConnection &bus, std::chrono::milliseconds timeout,
                                         QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_timeoutMs(int(timeout.count()))
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_unanswered(this)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) { onOwnerChanged(newOwner); });
    m_unanswered.setSingleShot(true);
    m_unanswered.setInterval(timeout);
    connect(&m_unanswered, &QTimer::timeout, this, [this] {
        setAvailable(false, unansweredSentence());
        // One that sleeps for long finds all the questions when it wakes: they become rarer.
        m_unanswered.setInterval(std::min(m_unanswered.interval() * 2, m_timeoutMs * rarest));
        askCapabilities();
    });
    registerDBusImage();
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    askCapabilities();
}

void FreedesktopNotifier::onOwnerChanged(const QString &newOwner)
{
    ++m_incarnation;
    m_unanswered.setInterval(m_timeoutMs);
    forgetAll();
    if (newOwner.isEmpty()) {
        askWhetherItStartsOnDemand();
        return;
    }
    // What the last service understood says nothing about this one: nothing goes out until it has answered.
    setAvailable(false, {});
    askCapabilities();
}

/// Asks again and again until there is an answer: while a desktop starts, its service may be slow.
void FreedesktopNotifier::askCapabilities()
{
    m_unanswered.start();
    whenDone(m_bus.asyncCall(methodCall(u"GetCapabilities"_s), forEver), this,
             [this, asked = m_incarnation](const QDBusPendingCall &call) {
                 if (asked == m_incarnation)
                     onCapabilities(call);
             });
}

void FreedesktopNotifier::onCapabilities(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError() && isOverdue(reply.error()))
        return; // it is asked again
    m_unanswered.stop();
    m_unanswered.setInterval(m_timeoutMs);
    if (reply.isError()) {
        setAvailable(false, missingSentence(reply.error()));
        return;
    }
    m_capabilities = reply.value();
    setAvailable(true, {});
}

/// Some services end when they have nothing to show, and are started again by the next call.
void FreedesktopNotifier::askWhetherItStartsOnDemand()
{
    m_unanswered.stop();
    const QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    whenDone(m_bus.asyncCall(question, m_timeoutMs), this,
             [this, asked = m_incarnation](const QDBusPendingCall &call) {
                 if (asked == m_incarnation)
                     onActivatableNames(call);
             });
}

void FreedesktopNotifier::onActivatableNames(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError() || !reply.value().contains(service))
        setAvailable(false, missingSentence(QDBusError(QDBusError::ServiceUnknown, {})));
    else if (!m_available)
        m_unanswered.start(); // it has ended before it said what it can: asking it later starts it again
}

void FreedesktopNotifier::setAvailable(bool available, const QString &sentence)
{
    if (m_available == available && m_sentence == sentence)
        return;
    m_available = available;
    m_sentence = sentence;
    emit availabilityChanged(available, sentence);
}

void FreedesktopNotifier::forgetAll()
{
    const QList<quint64> tickets = m_ids.keys();
    m_ids.clear();
    m_tickets.clear();
    m_tokens.clear();
    for (const quint64 ticket : tickets)
        emit expired(ticket);
}

void FreedesktopNotifier::show(quint64 ticket, const Notification &notification)
{
    const auto pending = m_pending.find(ticket);
    if (pending == m_pending.end())
        send(ticket, notification);
    else
        pending->next = notification; // its place is not known yet: sent now it would be a second one
}

/// The time is ours: an answer that comes after it tells what is on the screen all the same.
void FreedesktopNotifier::send(quint64 ticket, const Notification &notification)
{
    QDBusMessage message = methodCall(u"Notify"_s);
    message.setArguments(notifyArguments(ticket, notification));
    const quint64 call = ++m_calls;
    m_pending.insert(ticket, {call, false, {}});
    whenDone(m_bus.asyncCall(message, forEver), this, [this, ticket, call](const QDBusPendingCall &done) {
        if (isOnItsWay(ticket, call))
            onNotified(ticket, done);
        else
            onNotifiedLate(done);
    });
    QTimer::singleShot(m_timeoutMs, this, [this, ticket, call] {
        if (isOnItsWay(ticket, call))
            giveUp(ticket);
    });
}

bool FreedesktopNotifier::isOnItsWay(quint64 ticket, quint64 call) const
{
    const auto pending = m_pending.constFind(ticket);
    return pending != m_pending.cend() && pending->call == call;
}

/// A service that sleeps shows all that it was sent when it wakes: it gets no more until it has answered.
void FreedesktopNotifier::giveUp(quint64 ticket)
{
    m_pending.remove(ticket);
    if (m_available) {
        setAvailable(false, unansweredSentence());
        askCapabilities();
    }
    emit notShown(ticket, tr("The desktop did not say whether it showed a notification."), true);
}

QVariantList FreedesktopNotifier::notifyArguments(quint64 ticket, const Notification &notification) const
{
    QString summary = notification.text.title;
    QString body = notification.text.body;
    if (!m_capabilities.contains(u"body"_s))
        summary += u": "_s + body.section(u'\n', 0, 0);
    if (m_capabilities.contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    const QString kind = notification.cancelled ? u"x-deskbell.booking.cancelled"_s : u"x-deskbell.booking"_s;
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(uchar(notification.urgency))}, // has to be a byte
        {u"image-data"_s, QVariant::fromValue(dbusImage(appIcon().pixmap(48).toImage()))},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"category"_s, kind},
    };
    if (m_soundsItself && notification.tone)
        hints.insert(u"sound-name"_s, soundName(*notification.tone));
    else
        hints.insert(u"suppress-sound"_s, true);
    const QString noIconByName;
    const int theServiceDecidesHowLong = -1;
    return {u"Deskbell"_s, m_ids.value(ticket, 0),  noIconByName, summary,
            body,          actionsOf(notification), hints,        theServiceDecidesHowLong};
}

/// Some desktops never send the default action, so that there is a visible one beside it; others show every
/// action that has a label.
QStringList FreedesktopNotifier::actionsOf(const Notification &notification) const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    QStringList actions{defaultAction, QString()};
    for (const auto &[id, action] : actionIds) {
        if (notification.actions.contains(action))
            actions << id << actionLabel(action);
    }
    return actions;
}

void FreedesktopNotifier::onNotified(quint64 ticket, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const Pending pending = m_pending.take(ticket);
    if (reply.isError()) {
        const QString sentence =
            tr("The desktop did not show a notification: %1").arg(reply.error().message());
        if (reply.error().type() == QDBusError::ServiceUnknown)
            setAvailable(false, missingSentence(reply.error()));
        emit notShown(ticket, sentence, isUnanswered(reply.error()));
        return;
    }
    if (pending.withdrawn) {
        closeById(reply.value(), service);
    } else {
        m_tickets.remove(m_ids.value(ticket));
        m_ids.insert(ticket, reply.value());
        m_tickets.insert(reply.value(), ticket);
    }
    if (pending.next)
        send(ticket, *pending.next);
    else
        emit shown(ticket);
}

/// It was given up, and is told anew.
void FreedesktopNotifier::onNotifiedLate(const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (reply.isError() || m_tickets.contains(reply.value())) // it took the place of one of ours
        return;
    const QString from = reply.reply().service(); // Qt 6.8 leaves it empty
    closeById(reply.value(), from.isEmpty() ? service : from);
}

void FreedesktopNotifier::withdraw(quint64 ticket)
{
    if (const auto pending = m_pending.find(ticket); pending != m_pending.end()) {
        pending->withdrawn = true;
        pending->next.reset();
    }
    const uint id = m_ids.take(ticket);
    if (id == 0)
        return;
    m_tickets.remove(id);
    m_tokens.remove(id);
    closeById(id, service);
}

void FreedesktopNotifier::closeById(uint id, const QString &owner)
{
    QDBusMessage call = QDBusMessage::createMethodCall(owner, path, service, u"CloseNotification"_s);
    call.setArguments({id});
    call.setAutoStartService(false);
    m_bus.asyncCall(call, m_timeoutMs); // one that is closed already is an error that means nothing
}

void FreedesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const quint64 ticket = m_tickets.value(id, 0);
    const QString token = m_tokens.take(id);
    if (ticket == 0)
        return;
    if (action == defaultAction)
        emit chosen(ticket, NoteAction::Open, token);
    for (const auto &[word, meant] : actionIds) {
        if (action == word)
            emit chosen(ticket, meant, token);
    }
}

void FreedesktopNotifier::onNotificationClosed(uint id, uint reason)
{
    const quint64 ticket = m_tickets.value(id);
    m_tokens.remove(id);
    if (ticket == 0)
        return;
    constexpr uint dismissed = 2;
    constexpr uint closedByCall = 3;
    if (reason != dismissed && reason != closedByCall) {
        // The desktop may keep it in a list, where it can still be answered, replaced and withdrawn.
        emit expired(ticket);
        return;
    }
    m_tickets.remove(id);
    m_ids.remove(ticket);
    emit closed(ticket);
}

void FreedesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (m_tickets.contains(id))
        m_tokens.insert(id, token);
}

} // namespace deskbell
