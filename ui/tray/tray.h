// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/holding.h"
#include "ui/tray/trayhost.h"
#include "ui/tray/trayicon.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>
#include <optional>

class QAction;

namespace deskbell
{

/// Deskbell's icon in the tray, with the number of unacknowledged bookings and a menu. It appears when the
/// desktop has a tray, however late, and again after the tray was gone.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(std::unique_ptr<TrayHost> host, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the icon is in a tray now. While it is not, a hidden window could not be brought back.
    bool isAvailable() const;
    /// A message of the tray's own, where the desktop shows such.
    void showMessage(const QString &title, const QString &body);

public slots:
    void setState(const deskbell::TrayState &state);

signals:
    void availabilityChanged(bool available);
    void openRequested();
    void acknowledgeAllRequested();
    /// `pause`: for how long; nothing: alerts go on.
    void pauseChosen(std::optional<deskbell::Pause> pause);
    void quitRequested();
    void messageClicked();

private:
    void onHost(bool present);
    void addPauses();
    void makeIcon();
    void refresh();

    std::unique_ptr<TrayHost> m_host;
    TrayState m_state;
    QMenu m_menu;
    QAction *m_acknowledgeAll;
    QAction *m_pause;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< nothing until there was a tray
};

} // namespace deskbell
