// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traychoice.h"

namespace deskbell
{

TrayChoice::TrayChoice(std::unique_ptr<TrayHost> better, std::unique_ptr<TrayHost> older,
                       std::chrono::milliseconds alone)
    : m_better(std::move(better))
    , m_older(std::move(older))
{
    m_alone.setSingleShot(true);
    m_alone.setInterval(alone);
    connect(&m_alone, &QTimer::timeout, this, [this] { settleOn(m_older.get()); });
    for (TrayHost *host : {m_better.get(), m_older.get()}) {
        connect(host, &TrayHost::presentChanged, this, [this, host](bool present) {
            if (!m_chosen)
                choose();
            else if (host == m_chosen)
                emit presentChanged(present);
        });
    }
    choose();
}

void TrayChoice::choose()
{
    if (m_better->isPresent()) {
        settleOn(m_better.get());
    } else if (!m_older->isPresent()) {
        m_alone.stop();
    } else if (!m_alone.isActive()) {
        m_alone.start();
    }
}

void TrayChoice::settleOn(TrayHost *host)
{
    m_alone.stop();
    m_chosen = host;
    emit presentChanged(true);
}

} // namespace deskbell
