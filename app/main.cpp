// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/base/endsignals.h"
#include "app/base/log.h"
#include "app/office/commands.h"
#include "ui/look/systemlook.h"
#include "ui/tray/trayicon.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLocale>
#include <QLockFile>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <optional>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

enum ExitStatus { Ok = 0, Failed = 1, WrongUsage = 2 };

int fail(const Error &error, int status)
{
    std::fprintf(stderr, "deskbell: %s\n", qUtf8Printable(error.sentence));
    return status;
}

/// Another process holds the profile: have it show its window. One that has just started may not listen yet.
int showRunning(const Profile &profile, const Options &options)
{
    const QDeadlineTimer deadline(10'000);
    const QJsonObject request{{u"ask"_s, u"show"_s}, {u"settings"_s, options.showSettings}};
    while (true) {
        const Result<QJsonObject> answer = askRunning(profile.channelName(), request);
        if (answer)
            return Ok;
        if (deadline.hasExpired())
            return fail(answer.error(), Failed);
        QThread::msleep(50);
    }
}

int run(const Options &options, const Profile &profile)
{
    const SystemClock clock;
    QLockFile lock(profile.lockFile());
    lock.setStaleLockTime(0); // only a dead process loses its lock, however long ago it took it
    if (!lock.tryLock())
        return lock.error() == QLockFile::LockFailedError
            ? showRunning(profile, options)
            : fail({QObject::tr("The folder %1 cannot be written to.").arg(profile.dir)}, Failed);
    if (const Result<Done> log = startLog(profile.logFile()); !log)
        fail(log.error(), Failed);
    if (const Result<Done> apart = keepShopsApart(profile, options.demo); !apart)
        return fail(apart.error(), Failed);
    const Result<Settings> settings = SettingsFile(profile.settingsFile(), options.overrides).load();
    if (!settings)
        return fail(settings.error(), Failed);
    Application application(profile, options, settings.value(), clock);
    // Not quit(): that asks the window, which goes into the tray.
    const EndSignals ending;
    QObject::connect(&ending, &EndSignals::asked, &application, [] { QApplication::exit(Ok); });
    application.start();
    return QApplication::exec();
}

int runApplication(int &argc, char **argv, Options options)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(appIcon());
    // "C" is no language that a person speaks: it has seconds in its short times, and no words for days.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setDesktopFileName(u"io.deskbell.Deskbell"_s);
    const SystemLook look(application);
    QTemporaryDir throwAway;
    if (options.demo && options.profile.isEmpty()) {
        options.profile = throwAway.path();
        // A second demonstration, or a real Deskbell beside it, must not be in its way.
        if (!options.overrides.contains(u"webhook/port"_s))
            options.overrides.insert(u"webhook/port"_s, u"0"_s);
    }
    const Result<Profile> profile =
        openProfile(options.profile.isEmpty() ? defaultProfileDir() : options.profile);
    return profile ? run(options, profile.value()) : fail(profile.error(), Failed);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"Deskbell"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Result<Options> options = parseOptions(arguments);
    if (!options)
        return fail(options.error(), WrongUsage);
    if (const Result<Done> settings = check(options.value().overrides); !settings)
        return fail(settings.error(), WrongUsage);
    switch (options.value().command) {
    case Command::Help:
        std::fputs(qUtf8Printable(helpText()), stdout);
        return Ok;
    case Command::Version:
        std::printf("deskbell %s\n", DESKBELL_VERSION);
        return Ok;
    case Command::Run:
        return runApplication(argc, argv, options.value());
    default:
        break;
    }
    const QCoreApplication core(argc, argv);
    const Result<Done> done = runCommand(options.value());
    return done ? Ok : fail(done.error(), Failed);
}
