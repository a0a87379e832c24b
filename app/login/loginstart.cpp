// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/loginstart.h"

#ifdef Q_OS_LINUX
#include "app/login/xdgautostart_linux.h"

#include <QCoreApplication>
#include <QStandardPaths>
#endif

namespace deskbell
{

#ifdef Q_OS_LINUX

std::unique_ptr<LoginStart> makeLoginStart(const QString &profileDir)
{
    QStringList folders;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        folders << folder + QStringLiteral("/autostart");
    // What runs out of an image is started by the image's own file.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString program = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
    return std::make_unique<XdgAutostart>(folders, program, profileDir, desktops);
}

#else

std::unique_ptr<LoginStart> makeLoginStart(const QString &)
{
    return nullptr; // the packages of these systems bring it
}

#endif

} // namespace deskbell
