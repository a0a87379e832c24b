// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/holding.h"
#include "app/config/alertrules.h"

#include <QStringList>

namespace deskbell
{

/// What this computer does with sound, as far as it tells.
enum class SoundOutput {
    Unknown, ///< nobody could be asked
    Open,
    Muted,
    Down, ///< its volume is at zero
};

/// What decides on this system whether an alert is seen and heard.
struct AlertSurroundings {
    QString noNotifications; ///< why none is seen, as a sentence; empty when they are
    QString noTray;          ///< likewise
    Holding holding;
    bool quietHours = false;
    Loudness wanted = Loudness::Sound; ///< for a new booking
    int volume = 80;                   ///< of Deskbell's sounds, 0 to 100
    bool canPlay = true;               ///< this build plays sounds itself
    QString playTrouble;               ///< why the last sound was not played; empty when it was
    SoundOutput output = SoundOutput::Unknown;
    QString desktop; ///< as XDG_CURRENT_DESKTOP
};

/// What to do on this system so that the next alert is seen, where this one was not, and heard, likewise: a
/// sentence each, what decides alone first. Never empty after a no.
QStringList remediesFor(const AlertSurroundings &so, bool seen, bool heard);

} // namespace deskbell
