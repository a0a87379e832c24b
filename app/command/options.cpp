// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void addCommon(QCommandLineParser &parser)
{
    parser.addOptions({{u"profile"_s, {}, u"DIR"_s}, {u"set"_s, {}, u"KEY=VALUE"_s}});
}

Result<Done> takeCommon(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"profile"_s))
        options.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"profile"_s) && options.profile.isEmpty())
        return Error{Words::tr("--profile needs a folder.")};
    for (const QString &setting : parser.values(u"set"_s)) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1)
            return Error{Words::tr("--set takes KEY=VALUE, not “%1”.").arg(setting)};
        options.overrides.insert(setting.left(equals).trimmed(), setting.mid(equals + 1));
    }
    return Done{};
}

Result<QDate> dateOf(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return QDate();
    const QDate date = QDate::fromString(parser.value(name), Qt::ISODate);
    if (!date.isValid())
        return Error{
            Words::tr("--%1 takes a date such as 2026-05-12, not “%2”.").arg(name, parser.value(name))};
    return date;
}

Result<Options> takeExport(const QCommandLineParser &parser, Options options)
{
    options.command = Command::Export;
    options.format = parser.value(u"format"_s);
    if (!QStringList{u"json"_s, u"csv"_s, u"ics"_s}.contains(options.format))
        return Error{
            options.format.isEmpty()
                ? Words::tr("export needs --format json, csv or ics.")
                : Words::tr("export knows the formats json, csv and ics, not “%1”.").arg(options.format)};
    const Result<QDate> from = dateOf(parser, u"from"_s);
    const Result<QDate> to = dateOf(parser, u"to"_s);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    options.from = from.value();
    options.to = to.value();
    options.status = parser.value(u"status"_s);
    options.output = parser.value(u"output"_s);
    return options;
}

Result<Options> takeDeliver(const QStringList &positional, Options options)
{
    options.command = Command::Deliver;
    if (positional.size() != 1)
        return Error{Words::tr("deliver takes one file.")};
    options.file = positional.first();
    return options;
}

/// Which of what was given before a command is for the app alone; empty when all of it makes sense.
QString onlyForTheApp(const QCommandLineParser &parser)
{
    for (const QString &name :
         {u"background"_s, u"demo"_s, u"show-settings"_s, u"picture"_s, u"picture-after"_s}) {
        if (parser.isSet(name))
            return name;
    }
    return {};
}

/// The command's own arguments; `words` begins with the command.
Result<Options> parseCommand(const QStringList &words, Options options)
{
    const QString &command = words.first();
    QCommandLineParser parser;
    addCommon(parser);
    if (command == "export"_L1) {
        for (const QString &name : {u"format"_s, u"from"_s, u"to"_s, u"status"_s, u"output"_s})
            parser.addOption({name, {}, u"VALUE"_s});
    } else if (command == "url"_L1) {
        parser.addOption(QCommandLineOption(u"public"_s));
    } else if (command != "deliver"_L1 && command != "check"_L1) {
        return Error{Words::tr("There is no command called “%1”. See deskbell --help.").arg(command)};
    }
    if (!parser.parse(words))
        return Error{parser.errorText()};
    const Result<Done> common = takeCommon(parser, options);
    if (!common)
        return common.error();
    // What url prints while no app runs depends on the settings; the others know none but those in
    // force.
    if (command != "url"_L1 && !options.overrides.isEmpty())
        return Error{Words::tr("--set does not go with %1.").arg(command)};
    if (command == "deliver"_L1)
        return takeDeliver(parser.positionalArguments(), options);
    if (!parser.positionalArguments().isEmpty())
        return Error{Words::tr("“%1” is one word too many.").arg(parser.positionalArguments().first())};
    if (command == "export"_L1)
        return takeExport(parser, options);
    options.command = command == "check"_L1 ? Command::Check : Command::Url;
    options.publicAddress = command == "url"_L1 && parser.isSet(u"public"_s);
    return options;
}

Result<Done> takePicture(const QCommandLineParser &parser, Options &options)
{
    options.picture = parser.value(u"picture"_s);
    if (!parser.isSet(u"picture-after"_s))
        return Done{};
    bool ok = false;
    options.pictureAfter = parser.value(u"picture-after"_s).toInt(&ok);
    if (!ok || options.pictureAfter < 0)
        return Error{Words::tr("--picture-after takes a number of bookings.")};
    return Done{};
}

QCommandLineOption hidden(const QString &name, const QString &value = {})
{
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addCommon(parser);
    for (const QString &name : {u"background"_s, u"demo"_s, u"help"_s, u"version"_s, u"show-settings"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOptions({hidden(u"picture"_s, u"FILE"_s), hidden(u"picture-after"_s, u"N"_s)});
    if (!parser.parse(arguments))
        return Error{parser.errorText()};

    Options options;
    const Result<Done> common = takeCommon(parser, options);
    if (!common)
        return common.error();
    options.background = parser.isSet(u"background"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.showSettings = parser.isSet(u"show-settings"_s);
    const Result<Done> picture = takePicture(parser, options);
    if (!picture)
        return picture.error();
    if (parser.isSet(u"help"_s)) {
        options.command = Command::Help;
    } else if (parser.isSet(u"version"_s)) {
        options.command = Command::Version;
    } else if (const QStringList words = parser.positionalArguments(); !words.isEmpty()) {
        if (const QString name = onlyForTheApp(parser); !name.isEmpty())
            return Error{Words::tr("--%1 does not go with %2.").arg(name, words.first())};
        return parseCommand(words, options);
    }
    return options;
}

QString helpText()
{
    return Words::tr(
        "Deskbell shows the bookings that ReserveKit sends, and tells of each new and each cancelled one.\n"
        "\n"
        "deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]\n"
        "deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] "
        "[--output FILE]\n"
        "deskbell [--profile DIR] deliver FILE\n"
        "deskbell [--profile DIR] url [--public]\n"
        "deskbell [--profile DIR] check\n"
        "deskbell --help | --version\n"
        "\n"
        "  --profile DIR     keep everything in DIR (default: your account's application data)\n"
        "  --set KEY=VALUE   a setting for this run only, such as webhook/port=9000\n"
        "  --background      start in the tray\n"
        "  --demo            a made-up shop, in a folder of its own that is thrown away\n"
        "\n"
        "  export            print the bookings, for programs, spreadsheets or calendars (dates as "
        "2026-05-12; "
        "status\n"
        "                    pending, confirmed or cancelled)\n"
        "  deliver FILE      post FILE to the running Deskbell as ReserveKit would; print status and time\n"
        "  url               print the webhook address to paste into ReserveKit's portal\n"
        "  check             ask the running Deskbell for every link from ReserveKit to you: ok, or what to "
        "do\n"
        "\n"
        "DESKBELL_API_KEY holds the API key, DESKBELL_WEBHOOK_SECRET the signing secret (or two with a "
        "space\n"
        "between), for this run.\n"
        "Exit status: 0 done, 1 failed, 2 wrong usage.\n");
}

} // namespace deskbell
