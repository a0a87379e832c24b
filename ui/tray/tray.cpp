// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include <QAction>

namespace deskbell
{

Tray::Tray(std::unique_ptr<TrayHost> host, QObject *parent) : QObject(parent), m_host(std::move(host))
{
    const QAction *open = m_menu.addAction(tr("&Open Deskbell"));
    m_acknowledgeAll = m_menu.addAction(tr("&Acknowledge all"));
    m_pause = m_menu.addAction(tr("&Pause alerts"));
    m_pause->setCheckable(true);
    addPauses();
    m_menu.addSeparator();
    const QAction *quit = m_menu.addAction(tr("&Quit"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_acknowledgeAll, &QAction::triggered, this, &Tray::acknowledgeAllRequested);
    connect(m_pause, &QAction::triggered, this,
            [this](bool on) { emit pauseChosen(on ? std::optional(Pause::UntilResumed) : std::nullopt); });
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(m_host.get(), &TrayHost::presentChanged, this, &Tray::onHost);
    if (m_host->isPresent())
        makeIcon();
    refresh();
}

Tray::~Tray() = default;

void Tray::addPauses()
{
    const auto add = [this](const QString &text, Pause pause) {
        const QAction *action = m_menu.addAction(text);
        connect(action, &QAction::triggered, this, [this, pause] { emit pauseChosen(pause); });
    };
    add(tr("Pause for &30 minutes"), Pause::HalfAnHour);
    add(tr("Pause until &tomorrow"), Pause::UntilTomorrow);
}

bool Tray::isAvailable() const
{
    return m_icon && m_host->isPresent();
}

void Tray::onHost(bool present)
{
    if (present && !m_icon) {
        makeIcon();
        refresh();
    }
    // An icon that is there stays when the tray goes: Qt announces it to the next one by itself.
    emit availabilityChanged(isAvailable());
}

void Tray::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setIcon(trayIcon(m_state, panelTone()));
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit openRequested();
            });
    m_icon->show();
}

void Tray::showMessage(const QString &title, const QString &body)
{
    if (m_icon)
        m_icon->showMessage(title, body, appIcon());
}

void Tray::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void Tray::refresh()
{
    m_acknowledgeAll->setEnabled(m_state.unacknowledged > 0);
    m_pause->setChecked(m_state.paused);
    if (!m_icon)
        return;
    m_icon->setIcon(trayIcon(m_state, panelTone()));
    m_icon->setToolTip(trayWords(m_state));
}

} // namespace deskbell
