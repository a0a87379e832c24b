// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>
#include <array>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto addressKey = "webhook/address"_L1;
constexpr auto portKey = "webhook/port"_L1;
constexpr auto tokenKey = "webhook/token"_L1;
constexpr auto signatureKey = "webhook/signature"_L1;
constexpr auto apiUrlKey = "api/url"_L1;
constexpr auto apiPlanKey = "api/plan"_L1;
constexpr auto pollKey = "poll/enabled"_L1;
constexpr auto hoursKey = "poll/hours"_L1;
constexpr auto storeKey = "store/url"_L1;
constexpr auto languageKey = "app/language"_L1;
constexpr auto secretStoredKey = "webhook/secret_stored"_L1;
constexpr auto apiKeyStoredKey = "api/key_stored"_L1;

constexpr qsizetype shortestToken = 22;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

bool isTokenChar(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_';
}

/// The settings as the file's words, so that loading, overriding and saving go through one table.
QList<std::pair<QString, QString>> asWords(const Settings &settings)
{
    QList<std::pair<QString, QString>> all{
        {addressKey, settings.webhook.address},
        {portKey, QString::number(settings.webhook.port)},
        {tokenKey, settings.webhook.token},
        {signatureKey, signatureWord(settings.webhook.signature)},
        {apiUrlKey, settings.apiUrl},
        {apiPlanKey, settings.apiPlan},
        {pollKey, settings.pollEnabled ? u"true"_s : u"false"_s},
        {hoursKey, hoursWord(settings.pollHours)},
        {storeKey, settings.storeUrl},
        {languageKey, settings.language},
        {secretStoredKey, settings.webhookSecretStored ? u"true"_s : u"false"_s},
        {apiKeyStoredKey, settings.apiKeyStored ? u"true"_s : u"false"_s},
    };
    return all + asWords(settings.alerts);
}

Result<bool> yesOrNo(const QString &key, const QString &word)
{
    const QString lower = word.trimmed().toLower();
    if (lower == "true"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "0"_L1)
        return false;
    return Error{Words::tr("The setting %1 is either true or false, not “%2”.").arg(key, word)};
}

bool isPlan(const QString &word)
{
    return word == "starter"_L1 || word == "developer"_L1 || word.toLongLong() > 0;
}

/// The settings that are either true or false; nullptr where `key` is none of them.
bool *switchOf(Settings &settings, const QString &key)
{
    if (key == pollKey)
        return &settings.pollEnabled;
    if (key == secretStoredKey)
        return &settings.webhookSecretStored;
    return key == apiKeyStoredKey ? &settings.apiKeyStored : nullptr;
}

Result<Done> takePort(Settings &settings, const QString &word)
{
    bool ok = false;
    settings.webhook.port = word.trimmed().toUShort(&ok);
    if (!ok)
        return Error{Words::tr("The port is a number up to 65535, not “%1”.").arg(word)};
    return Done{};
}

Result<Done> takePlan(Settings &settings, const QString &word)
{
    settings.apiPlan = word.trimmed().toLower();
    if (!isPlan(settings.apiPlan))
        return Error{
            Words::tr("The plan is starter, developer or a number of requests a month, not “%1”.").arg(word)};
    return Done{};
}

Result<Done> takeStore(Settings &settings, const QString &word)
{
    settings.storeUrl = word.trimmed();
    if (!settings.storeUrl.isEmpty())
        return Error{Words::tr("This version keeps bookings only on this computer: leave store/url empty.")};
    return Done{};
}

/// Puts the value of `read` into `place`, or hands on why there is none.
template <typename T>
Result<Done> put(const Result<T> &read, T &place)
{
    if (!read)
        return read.error();
    place = read.value();
    return Done{};
}

Result<Done> takeWord(Settings &settings, const QString &key, const QString &word)
{
    if (key == addressKey)
        settings.webhook.address = word.trimmed();
    else if (key == portKey)
        return takePort(settings, word);
    else if (key == tokenKey)
        settings.webhook.token = word.trimmed();
    else if (key == signatureKey)
        return put(signatureForm(word), settings.webhook.signature);
    else if (key == apiUrlKey)
        settings.apiUrl = word.trimmed();
    else if (key == apiPlanKey)
        return takePlan(settings, word);
    else if (bool *yes = switchOf(settings, key))
        return put(yesOrNo(key, word), *yes);
    else if (key == hoursKey)
        return put(hoursOf(word), settings.pollHours);
    else if (key == storeKey)
        return takeStore(settings, word);
    else if (key == languageKey)
        return put(languageWord(word), settings.language);
    else if (const std::optional<Result<Done>> taken = takeWord(settings.alerts, key, word))
        return *taken;
    else
        return Error{Words::tr("There is no setting called “%1”.").arg(key)};
    return Done{};
}

/// A key of a list with commas comes back from QSettings as a list: put it together as it was typed.
QString storedWord(const QSettings &file, const QString &key)
{
    return file.value(key).toStringList().join(u", "_s);
}

} // namespace

QString newToken()
{
    std::array<quint32, 6> bits;
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray raw(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString webhookUrl(const WebhookSettings &webhook)
{
    const bool bare6 = webhook.address.contains(u':');
    const QString host = bare6 ? u'[' + webhook.address + u']' : webhook.address;
    return u"http://%1:%2/hooks/%3"_s.arg(host, QString::number(webhook.port), webhook.token);
}

QString signatureWord(SignatureForm form)
{
    switch (form) {
    case SignatureForm::None:
        break;
    case SignatureForm::ReserveKit:
        return u"reservekit"_s;
    case SignatureForm::Standard:
        return u"standard"_s;
    case SignatureForm::GitHub:
        return u"github"_s;
    }
    return u"none"_s;
}

Result<SignatureForm> signatureForm(const QString &word)
{
    const QString lower = word.trimmed().toLower();
    for (const SignatureForm form :
         {SignatureForm::None, SignatureForm::ReserveKit, SignatureForm::Standard, SignatureForm::GitHub}) {
        if (lower == signatureWord(form))
            return form;
    }
    return Error{Words::tr("The signature is none, reservekit, standard or github, not “%1”.").arg(word)};
}

Result<Done> check(const WebhookSettings &webhook)
{
    if (QHostAddress(webhook.address).isNull())
        return Error{Words::tr("“%1” is not an address of this computer: write numbers such as 127.0.0.1.")
                         .arg(webhook.address)};
    if (webhook.token.size() < shortestToken || !std::ranges::all_of(webhook.token, isTokenChar))
        return Error{Words::tr("The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.")};
    return Done{};
}

Result<Done> check(const QHash<QString, QString> &overrides)
{
    Settings settings;
    settings.webhook.token = newToken();
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it) {
        if (const Result<Done> taken = takeWord(settings, it.key(), it.value()); !taken)
            return taken;
    }
    return check(settings.webhook);
}

SettingsFile::SettingsFile(QString file, QHash<QString, QString> overrides)
    : m_file(std::move(file))
    , m_overrides(std::move(overrides))
{
}

Result<Settings> SettingsFile::load()
{
    // The app and a sub-command may both be the first to need a token: one makes it, and the other takes that
    // one. The lock is held over the first look as well: QSettings that finds no file while another process
    // makes it takes the new file's size and time for those of what it has read, and never looks again. What
    // keeps it from being locked keeps the token from being written, and is said there.
    QLockFile oneAtATime(m_file + u".first"_s);
    oneAtATime.tryLock(2000);
    Settings settings;
    QSettings file(m_file, QSettings::IniFormat);
    // Part of the file is only read when its keys are asked for, and only then found to be nonsense.
    file.allKeys();
    if (file.status() != QSettings::NoError)
        return Error{
            Words::tr("The settings in %1 cannot be read. Mend the file, or move it away: then a new address "
                      "is made.")
                .arg(m_file)};
    for (const auto &[key, unused] : asWords(settings)) {
        if (!file.contains(key))
            continue;
        const Result<Done> taken = takeWord(settings, key, storedWord(file, key));
        if (!taken)
            return taken.error();
    }
    if (settings.webhook.token.isEmpty()) {
        const Result<QString> token = keptToken(file);
        if (!token)
            return token.error();
        settings.webhook.token = token.value();
    }
    for (auto it = m_overrides.cbegin(); it != m_overrides.cend(); ++it) {
        const Result<Done> taken = takeWord(settings, it.key(), it.value());
        if (!taken)
            return taken.error();
    }
    const Result<Done> usable = check(settings.webhook);
    if (!usable)
        return usable.error();
    return settings;
}

/// The profile's first token, once it is on disk in `file`.
Result<QString> SettingsFile::keptToken(QSettings &file) const
{
    QString token = newToken();
    file.setValue(tokenKey, token);
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{
            Words::tr("The settings cannot be written to %1. Is the disk full, or the folder locked?")
                .arg(m_file)};
    return token;
}

Result<Done> SettingsFile::save(const Settings &settings)
{
    QSettings file(m_file, QSettings::IniFormat);
    const auto defaults = asWords(Settings{});
    const auto wanted = asWords(settings);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &[key, word] = wanted.at(i);
        if (m_overrides.contains(key) && m_overrides.value(key) == word)
            continue;
        if (file.contains(key) ? storedWord(file, key) != word : word != defaults.at(i).second)
            file.setValue(key, word);
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{
            Words::tr("The settings cannot be written to %1. Is the disk full, or the folder locked?")
                .arg(m_file)};
    return Done{};
}

} // namespace deskbell
