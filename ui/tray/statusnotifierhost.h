// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/trayhost.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace deskbell
{

/// The tray of Linux desktops: there is one while org.kde.StatusNotifierWatcher knows a host. Nothing here
/// blocks.
class StatusNotifierHost final : public TrayHost
{
    Q_OBJECT

public:
    explicit StatusNotifierHost(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isPresent() const override { return m_present; }

private slots:
    void ask();

private:
    void setPresent(bool present);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_present = false;
    quint64 m_question = 0; ///< only the answer to the last question counts
};

} // namespace deskbell
