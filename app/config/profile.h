// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

class QLockFile;

namespace deskbell
{

/// The folder in which everything is kept, and the names in it.
struct Profile {
    QString dir; ///< absolute

    QString settingsFile() const { return dir + QStringLiteral("/settings.ini"); }
    QString windowFile() const { return dir + QStringLiteral("/window.ini"); }
    QString databaseFile() const { return dir + QStringLiteral("/deskbell.sqlite"); }
    QString secretsFile() const { return dir + QStringLiteral("/secrets.ini"); }
    QString apiKeyFile() const { return dir + QStringLiteral("/api-key.ini"); }
    QString logFile() const { return dir + QStringLiteral("/deskbell.log"); }
    QString lockFile() const { return dir + QStringLiteral("/running.lock"); }
    QString demoMark() const { return dir + QStringLiteral("/made-up-shop"); }

    /// Where the running app of this profile is asked: a local socket's path (or, on Windows, a pipe's name).
    QString channelName() const;
};

/// The platform's folder for Deskbell's data.
QString defaultProfileDir();

/// Makes the folder with owner-only rights where it is missing. What this program writes from then on is
/// owner-only too.
Result<Profile> openProfile(const QString &dir);

/// The profile that is kept in the folder; where there is no such folder that is said, and none is made. What
/// this program writes from then on is owner-only.
Result<Profile> existingProfile(const QString &dir);

/// Refuses to mix a made-up shop with a real one in the same folder; marks an empty one as made up if `demo`.
Result<Done> keepShopsApart(const Profile &profile, bool demo);

/// Takes the profile for this run, unless a running app holds it: whether `lock` is locked then. What a start
/// that was killed has left behind is cleared away, which may take some seconds. `lock` is of
/// Profile::lockFile().
bool takeLock(QLockFile &lock, const Profile &profile);

/// Whether a running app holds the profile, though it may not answer yet. Where the system cannot tell: no.
bool isHeld(const Profile &profile);

} // namespace deskbell
