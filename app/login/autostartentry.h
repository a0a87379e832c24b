// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace deskbell
{

/// A desktop entry of the XDG autostart folders, as far as it says whether something is started.
struct AutostartEntry {
    bool hidden = false; ///< `Hidden=true`: as if it were not there
    bool enabled = true; ///< false by `X-GNOME-Autostart-enabled=false`
    QStringList onlyIn;  ///< desktops; empty: all
    QStringList notIn;   ///< desktops
    QString program;     ///< the first word of `Exec`
    QString tryProgram;  ///< `TryExec`: without it nothing is started

    friend bool operator==(const AutostartEntry &, const AutostartEntry &) = default;
};

/// Reads the group `[Desktop Entry]` of `text`; what it does not say is as in an empty one.
AutostartEntry readAutostartEntry(const QString &text);

/// Whether one of `desktops` starts it; whether its program is there is for the caller to look.
bool isStartedIn(const AutostartEntry &entry, const QStringList &desktops);

/// The text of an entry that starts `command`, its program first, after logging in.
QString autostartText(const QStringList &command);
/// The text of an entry that keeps one of the same name in a later folder from being started.
QString hiddenAutostartText();

} // namespace deskbell
