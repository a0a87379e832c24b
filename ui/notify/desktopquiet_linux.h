// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/donotdisturb.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QProcess>
#include <QVariantMap>

namespace deskbell
{

/// What Linux desktops say of it: the notification service itself (its property Inhibited), the settings of
/// Xfce, or those of GNOME, which it tells by its own tool only: no portal passes them on. Settings count
/// only while that desktop's own service shows the notifications. Read at the start and whenever another
/// service comes; changes are followed. Nothing blocks.
class DesktopQuiet final : public DoNotDisturb
{
    Q_OBJECT

public:
    explicit DesktopQuiet(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopQuiet() override;

    bool isOn() const override { return m_on; }

private slots:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);
    void onXfceChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void onXfceRemoved(const QString &channel, const QString &property);

private:
    void ask();
    void askInhibited();
    void askSettings();
    void askXfce();
    void askGnome();
    void forgetGnome();
    void hearGnome(const QByteArray &printed);
    void setSaid(bool &who, bool on);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QProcess m_gnomeNow;      ///< prints how the setting is
    QProcess m_gnomeChanges;  ///< prints each change of it, as long as it runs
    QString m_server;         ///< the name of what shows the notifications; empty: not known
    quint64 m_asked = 0;      ///< answers to an earlier asking do not count
    bool m_inhibited = false; ///< the service says so itself
    bool m_xfce = false;      ///< Xfce's settings
    bool m_gnome = false;     ///< GNOME's
    bool m_on = false;
};

} // namespace deskbell
