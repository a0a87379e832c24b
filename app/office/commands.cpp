// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/commands.h"

#include "app/checkup/checkcommand.h"
#include "app/command/channel.h"
#include "app/command/deliver.h"
#include "app/config/profile.h"
#include "app/config/settings.h"
#include "app/export/exporter.h"
#include "app/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int startsWithinMs = 5'000;
constexpr qsizetype largestTaken = 1024 * 1024; // by the listener

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<Done> print(const QByteArray &text)
{
    QFile out;
    if (!out.open(stdout, QFile::WriteOnly) || out.write(text) != text.size() || !out.flush())
        return Error{Words::tr("The output cannot be written: %1.").arg(out.errorString())};
    return Done{};
}

Result<Done> writeTo(const QString &name, const QByteArray &text)
{
    QSaveFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{Words::tr("%1 cannot be written: %2.").arg(name, file.errorString())};
    return Done{};
}

Result<Done> printBookings(const Profile &profile, const Options &options)
{
    if (!QFile::exists(profile.databaseFile()))
        return Error{
            Words::tr("There are no bookings in %1: Deskbell was never started there.").arg(profile.dir)};
    const Result<std::unique_ptr<Database>> database = Database::openForReading(profile.databaseFile());
    if (!database)
        return database.error();
    // The options let no other word through.
    const ExportFormat format = exportFormat(options.format).value_or(ExportFormat::Json);
    const Result<QByteArray> text =
        exportBookings(*database.value(), format, {options.from, options.to, options.status});
    if (!text)
        return text.error();
    return options.output.isEmpty() ? print(text.value()) : writeTo(options.output, text.value());
}

struct Address {
    QString url;
    bool isListening = false;
};

/// As the running app has it; one that is only starting is waited for.
Result<Address> addressInForce(const Profile &profile)
{
    const Result<QJsonObject> answer = askRunning(profile.channelName(), {{u"ask"_s, u"webhook"_s}},
                                                  startsWithinMs, [&profile] { return isHeld(profile); });
    if (!answer)
        return answer.error();
    return Address{answer.value().value(u"url"_s).toString(), answer.value().value(u"listening"_s).toBool()};
}

Result<Done> printAddress(const Profile &profile, const Options &options)
{
    if (options.publicAddress)
        return Error{Words::tr(
            "No public address is set up: only what forwards to this computer's own address knows it. "
            "“deskbell url” prints that one.")};
    const Result<Address> running = addressInForce(profile);
    if (running)
        return print(running.value().url.toUtf8() + '\n');
    if (running.error().remedy != Remedy::Drop)
        return running.error();
    // None runs: what the settings say is what the next start will use.
    const Result<Settings> settings = SettingsFile(profile.settingsFile(), options.overrides).load();
    if (!settings)
        return settings.error();
    return print(webhookUrl(settings.value().webhook).toUtf8() + '\n');
}

Result<Done> deliver(const Profile &profile, const Options &options)
{
    QFile file(options.file);
    if (!file.open(QFile::ReadOnly))
        return Error{Words::tr("%1 cannot be read: %2.").arg(options.file, file.errorString())};
    const QByteArray body = file.readAll();
    const Result<Address> address = addressInForce(profile);
    if (!address)
        return address.error();
    // Whoever else has the port must not be given the address's secret and the customer's data.
    if (!address.value().isListening)
        return Error{Words::tr("Deskbell is running, but not listening. Its window says why.")};
    // What is too large to be taken is refused before its signature is looked at.
    const QByteArray toSign = body.size() <= largestTaken ? body : QByteArray();
    const QJsonObject question{{u"ask"_s, u"sign"_s}, {u"body"_s, QString::fromLatin1(toSign.toBase64())}};
    const Result<QJsonObject> signature = askRunning(profile.channelName(), question);
    if (!signature)
        return signature.error();
    HttpHeaders headers;
    const QJsonObject values = signature.value().value(u"headers"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    const SystemClock clock;
    const Result<DeliveryAnswer> answer = postDelivery(QUrl(address.value().url), body, headers, clock);
    if (!answer)
        return answer.error();
    const auto &[status, tookMs] = answer.value();
    const Result<Done> printed =
        print(u"%1 in %2 ms\n"_s.arg(QString::number(status), QString::number(tookMs)).toUtf8());
    if (!printed)
        return printed;
    if (status < 200 || status > 299)
        return Error{Words::tr("The listener refused it with status %1.").arg(status)};
    return Done{};
}

} // namespace

Result<Done> runCommand(const Options &options)
{
    const Result<Profile> profile =
        existingProfile(options.profile.isEmpty() ? defaultProfileDir() : options.profile);
    if (!profile)
        return profile.error();
    switch (options.command) {
    case Command::Export:
        return printBookings(profile.value(), options);
    case Command::Deliver:
        return deliver(profile.value(), options);
    case Command::Url:
        return printAddress(profile.value(), options);
    case Command::Check:
        return checkRunning(profile.value(), print);
    case Command::Run:
    case Command::Help:
    case Command::Version:
        break;
    }
    return Error{Words::tr("This is not a command for the terminal.")};
}

} // namespace deskbell
