// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/base/endsignals.h"
#include "app/base/locale.h"
#include "app/base/log.h"
#include "app/config/languages.h"
#include "app/language/translation.h"
#include "app/terminal.h"
#include "ui/look/systemlook.h"
#include "ui/tray/trayicon.h"
#include "ui/window/startfailure.h"

#include <QApplication>
#include <QLockFile>
#include <QTemporaryDir>

#include <optional>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using Speech = std::optional<Translation>;

/// In the language of `app/language`, and in the direction in which that is read.
void speak(Speech &speech, const QString &language)
{
    speech.reset();
    speech.emplace(localeHere(language));
    QApplication::setLayoutDirection(QLocale().textDirection());
}

/// The exit status, or why Deskbell cannot start.
Result<int> run(const Options &options, const Profile &profile, const QLockFile &lock, SystemLook &look,
                Speech &speech)
{
    const SystemClock clock;
    if (!lock.isLocked()) {
        if (lock.error() != QLockFile::LockFailedError)
            return Error{QObject::tr("The folder %1 cannot be written to.").arg(profile.dir)};
        const Result<Done> shown = showRunning(profile.channelName(), options.showSettings);
        return shown ? Result<int>(Ok) : shown.error();
    }
    if (const Result<Done> log = startLog(profile.logFile()); !log)
        fail(log.error(), Failed);
    if (const Result<Done> apart = keepShopsApart(profile, options.demo); !apart)
        return apart.error();
    const Result<Settings> settings = SettingsFile(profile.settingsFile(), options.overrides).load();
    if (!settings)
        return settings.error();
    speak(speech, settings.value().language);
    Application application(profile, options, settings.value(), clock);
    // Not quit(): that asks the window, which goes into the tray.
    const EndSignals ending;
    QObject::connect(&ending, &EndSignals::asked, &application, [] { QApplication::exit(Ok); });
    application.lend(look);
    application.start();
    return QApplication::exec();
}

int runApplication(int &argc, char **argv, Options options)
{
    QTemporaryDir throwAway;
    if (options.demo && options.profile.isEmpty()) {
        options.profile = throwAway.path();
        // A second demonstration, or a real Deskbell beside it, must not be in its way.
        if (!options.overrides.contains(u"webhook/port"_s))
            options.overrides.insert(u"webhook/port"_s, u"0"_s);
    }
    const Result<Profile> profile =
        openProfile(options.profile.isEmpty() ? defaultProfileDir() : options.profile);
    // Before all that takes time: whoever asks this profile's app from now on waits for its answer.
    QLockFile lock(profile ? profile.value().lockFile() : QString());
    if (profile)
        takeLock(lock, profile.value());

    QApplication::setQuitOnLastWindowClosed(false);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(appIcon());
    // For what keeps Deskbell from reading its settings.
    Speech speech;
    speak(speech, systemLanguage);
    QApplication::setDesktopFileName(u"io.deskbell.Deskbell"_s);
    SystemLook look(application);
    const Result<int> status = profile ? run(options, profile.value(), lock, look, speech) : profile.error();
    if (status)
        return status.value();
    lock.unlock(); // another try need not wait until the window is closed
    fail(status.error(), Failed);
    showStartFailure(status.error());
    return Failed;
}

} // namespace

int main(int argc, char *argv[])
{
    wantUtf8();
    QCoreApplication::setApplicationName(u"Deskbell"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (const Result<Options> options = parsed(arguments); options && options.value().command == Command::Run)
        return runApplication(argc, argv, options.value());
    return runInTerminal(argc, argv, arguments);
}
