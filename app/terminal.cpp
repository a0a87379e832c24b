// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include "app/config/languages.h"
#include "app/config/settings.h"
#include "app/language/translation.h"
#include "app/office/commands.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace deskbell
{

namespace
{

bool isExport(const Result<Options> &options)
{
    return options && options.value().command == Command::Export;
}

} // namespace

int fail(const Error &error, int status)
{
    std::fprintf(stderr, "deskbell: %s\n", qUtf8Printable(error.sentence));
    return status;
}

Result<Options> parsed(const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments);
    if (!options)
        return options;
    if (const Result<Done> settings = check(options.value().overrides); !settings)
        return settings.error();
    return options;
}

int runInTerminal(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication core(argc, argv);
    std::optional<Translation> translation;
    // What is exported here is for scripts, and the same in every language.
    if (!isExport(parsed(arguments)))
        translation.emplace(localeHere(systemLanguage));
    // Only now, for what is wrong with the arguments is said in the reader's language.
    const Result<Options> options = parsed(arguments);
    if (!options)
        return fail(options.error(), WrongUsage);
    if (options.value().command == Command::Help) {
        std::fputs(qUtf8Printable(helpText()), stdout);
        return Ok;
    }
    if (options.value().command == Command::Version) {
        std::printf("deskbell %s\n", DESKBELL_VERSION);
        return Ok;
    }
    const Result<Done> done = runCommand(options.value());
    return done ? Ok : fail(done.error(), Failed);
}

} // namespace deskbell
