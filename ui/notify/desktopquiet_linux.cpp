// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopquiet_linux.h"

#include "ui/notify/whendone.h"

#include <QDBusMessage>
#include <QDBusPendingReply>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Something on the bus that is asked, and never started for it.
struct Peer {
    QString service;
    QString path;
    QString interface;
};

const Peer notifications{u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                         u"org.freedesktop.Notifications"_s};
const Peer xfconf{u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s, u"org.xfce.Xfconf"_s};
const QString properties = u"org.freedesktop.DBus.Properties"_s;
const QString xfceChannel = u"xfce4-notifyd"_s;
const QString xfceProperty = u"/do-not-disturb"_s;
const QString gnomeShell = u"gnome-shell"_s;
const QString gnomeTool = u"gsettings"_s;
const QStringList gnomeSetting{u"org.gnome.desktop.notifications"_s, u"show-banners"_s};

QDBusPendingCall asyncCall(const QDBusConnection &bus, const Peer &peer, const QString &interface,
                           const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(peer.service, peer.path, interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return bus.asyncCall(call);
}

/// What is in the answer, out of however many variants it is wrapped in; `otherwise` after an error.
bool answerOf(const QDBusPendingCall &call, bool otherwise)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isError())
        return otherwise;
    QVariant value = reply.value().variant();
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.userType() == QMetaType::Bool ? value.toBool() : otherwise;
}

} // namespace

DesktopQuiet::DesktopQuiet(const QDBusConnection &bus, QObject *parent) : DoNotDisturb(parent), m_bus(bus)
{
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    for (const Peer &peer : {notifications, xfconf})
        m_watcher.addWatchedService(peer.service);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopQuiet::ask);
    m_bus.connect(notifications.service, notifications.path, properties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.connect(xfconf.service, xfconf.path, xfconf.interface, u"PropertyChanged"_s, this,
                  SLOT(onXfceChanged(QString, QString, QDBusVariant)));
    m_bus.connect(xfconf.service, xfconf.path, xfconf.interface, u"PropertyRemoved"_s, this,
                  SLOT(onXfceRemoved(QString, QString)));
    // It shall not outlive a program that is killed.
    m_gnomeChanges.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    for (QProcess *tool : {&m_gnomeNow, &m_gnomeChanges}) {
        connect(tool, &QProcess::readyReadStandardOutput, this,
                [this, tool] { hearGnome(tool->readAllStandardOutput()); });
    }
    ask();
}

DesktopQuiet::~DesktopQuiet()
{
    for (QProcess *tool : {&m_gnomeNow, &m_gnomeChanges}) {
        tool->disconnect(this);
        tool->kill();
        tool->waitForFinished(1000);
    }
}

/// Somebody came or went: what was said before may not be so any more.
void DesktopQuiet::ask()
{
    m_server.clear();
    const auto asked = ++m_asked;
    whenDone(asyncCall(m_bus, notifications, notifications.interface, u"GetServerInformation"_s), this,
             [this, asked](const QDBusPendingCall &call) {
                 if (asked != m_asked)
                     return;
                 const QDBusPendingReply<QString> reply = call;
                 m_server = reply.isError() ? QString() : reply.argumentAt<0>();
                 askInhibited();
                 askSettings();
             });
}

void DesktopQuiet::askInhibited()
{
    const QVariantList which{notifications.interface, u"Inhibited"_s};
    whenDone(asyncCall(m_bus, notifications, properties, u"Get"_s, which), this,
             [this, asked = m_asked](const QDBusPendingCall &call) {
                 if (asked == m_asked)
                     setSaid(m_inhibited, answerOf(call, false));
             });
}

void DesktopQuiet::askSettings()
{
    if (m_server.contains("xfce"_L1, Qt::CaseInsensitive))
        askXfce();
    else
        setSaid(m_xfce, false);
    if (m_server == gnomeShell)
        askGnome();
    else
        forgetGnome();
}

void DesktopQuiet::askXfce()
{
    const QVariantList which{xfceChannel, xfceProperty};
    whenDone(asyncCall(m_bus, xfconf, xfconf.interface, u"GetProperty"_s, which), this,
             [this, asked = m_asked](const QDBusPendingCall &call) {
                 if (asked == m_asked)
                     setSaid(m_xfce, answerOf(call, false));
             });
}

void DesktopQuiet::askGnome()
{
    if (m_gnomeChanges.state() == QProcess::NotRunning)
        m_gnomeChanges.start(gnomeTool, QStringList{u"monitor"_s} + gnomeSetting);
    if (m_gnomeNow.state() == QProcess::NotRunning)
        m_gnomeNow.start(gnomeTool, QStringList{u"get"_s} + gnomeSetting);
}

void DesktopQuiet::forgetGnome()
{
    m_gnomeChanges.kill();
    setSaid(m_gnome, false);
}

/// "true", or "show-banners: true", a line for each time.
void DesktopQuiet::hearGnome(const QByteArray &printed)
{
    const QByteArray last = printed.trimmed();
    if (m_server == gnomeShell && (last.endsWith("true") || last.endsWith("false")))
        setSaid(m_gnome, last.endsWith("false"));
}

// Whatever is heard is a reason to ask, so that only one place knows what an answer means.
void DesktopQuiet::onPropertiesChanged(const QString &interface, const QVariantMap &, const QStringList &)
{
    if (interface == notifications.interface)
        askInhibited();
}

void DesktopQuiet::onXfceChanged(const QString &channel, const QString &property, const QDBusVariant &)
{
    if (channel == xfceChannel && property == xfceProperty)
        askSettings();
}

void DesktopQuiet::onXfceRemoved(const QString &channel, const QString &property)
{
    onXfceChanged(channel, property, {});
}

void DesktopQuiet::setSaid(bool &who, bool on)
{
    who = on;
    const bool any = m_inhibited || m_xfce || m_gnome;
    if (m_on == any)
        return;
    m_on = any;
    emit changed(any);
}

} // namespace deskbell
