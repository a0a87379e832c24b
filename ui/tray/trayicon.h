// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/health.h"

#include <QIcon>

namespace deskbell
{

/// What the tray tells at a glance.
struct TrayState {
    int unacknowledged = 0;
    bool paused = false;
    HealthLevel health = HealthLevel::Waiting;
    QString healthWords;  ///< the connection's state in one short sentence
    int unanswered = 0;   ///< bookings that ring, or have rung in vain
    QString holdingWords; ///< why alerts are held back, as a sentence; empty while they are not

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// What an icon stands on.
enum class PanelTone { Light, Dark };

/// The tone to draw for, as far as it can be known: what this desktop's panel usually has, else that of its
/// windows.
PanelTone panelTone();

/// The program's icon, in all sizes.
QIcon appIcon();

/// A bell with the number of unacknowledged bookings. Trouble strikes it through, waiting hangs three dots on
/// it, alerts that are held back two bars, and a booking that nobody answers to makes it red: told by shape,
/// whatever the colours. Drawn for each of the tray's sizes.
QIcon trayIcon(const TrayState &state, PanelTone tone);

/// The same in words: plain text of up to four lines.
QString trayWords(const TrayState &state);

} // namespace deskbell
