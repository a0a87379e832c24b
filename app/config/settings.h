// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/config/alertrules.h"
#include "app/config/dayhours.h"
#include "app/config/languages.h"

#include <QByteArrayList>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <optional>

class QSettings;

namespace deskbell
{

/// How ReserveKit's deliveries are signed: `webhook/signature`.
enum class SignatureForm { None, ReserveKit, Standard, GitHub };

/// Where the listener binds and which address it answers at.
struct WebhookSettings {
    QString address = QStringLiteral("127.0.0.1"); ///< a literal IP address
    quint16 port = 8787;                           ///< 0: any that is free
    QString token; ///< the secret part of the address: 22 or more of A–Z a–z 0–9 - _
    SignatureForm signature = SignatureForm::None;

    friend bool operator==(const WebhookSettings &, const WebhookSettings &) = default;
};

/// What `settings.ini` says. Secrets are not in it, but for the token.
struct Settings {
    WebhookSettings webhook;
    QString apiUrl = QStringLiteral("https://api.reservekit.io/v1");
    QString apiPlan = QStringLiteral("starter");
    bool pollEnabled = true;
    std::optional<DayHours> pollHours; ///< business hours; nothing: taken from the time slots
    QString storeUrl;
    QString language = systemLanguage; ///< `app/language`; in force at the next start
    AlertRules alerts;
    // That one was put in the key store: "not found" then means a locked store.
    bool webhookSecretStored = false;
    bool apiKeyStored = false;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The address to paste into ReserveKit's portal while the listener is reached directly.
QString webhookUrl(const WebhookSettings &webhook);

/// A new secret part of the address: 192 random bits in the alphabet of a URL.
QString newToken();

/// The word for `form` in settings.ini, and back.
QString signatureWord(SignatureForm form);
Result<SignatureForm> signatureForm(const QString &word);

/// Why `webhook` cannot be used, in a sentence for the owner, or Done.
Result<Done> check(const WebhookSettings &webhook);

/// Whether `overrides` name settings that exist, with values that make sense.
Result<Done> check(const QHash<QString, QString> &overrides);

/// Settings of one profile: the file, and over it what this run was told with `--set`. A token is made and
/// kept at the first start. Values in the file that make no sense are refused with a sentence, and left in
/// the file.
class SettingsFile
{
public:
    SettingsFile(QString file, QHash<QString, QString> overrides);

    Result<Settings> load();
    /// Writes what differs from the file; a key given with `--set` is not written while its value is the one
    /// given.
    Result<Done> save(const Settings &settings);

private:
    Result<QString> keptToken(QSettings &file) const;

    QString m_file;
    QHash<QString, QString> m_overrides;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Settings)
