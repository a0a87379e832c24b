// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/config/profile.h"
#include "app/config/secrets.h"
#include "app/config/settings.h"
#include "app/config/signingsecrets.h"
#include "app/intake/http.h"
#include "app/login/loginstart.h"
#include "app/reservekit/apiclient.h"
#include "ui/settings/settingsview.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace deskbell
{

class BackOffice;

/// The settings in force and the secrets: reads and keeps them, and tells the back office where and how to
/// listen. A key store that is locked is asked again by itself. What the owner has to see of them
/// it says as values. Office and clock must outlive it.
class SettingsKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `loginStart` may be null: nothing is set there then.
    SettingsKeeper(const Profile &profile, const QHash<QString, QString> &overrides, Settings settings,
                   BackOffice &office, const Clock &clock, std::unique_ptr<KeyStore> keyStore,
                   std::unique_ptr<LoginStart> loginStart,
                   std::chrono::milliseconds retryEvery = std::chrono::seconds(30));

    /// Reads the secrets; then the back office is told to listen, and apiChanged() comes for the first time.
    void start();

    const Settings &settings() const { return m_settings; }
    /// The webhook's settings with the address and the port that are bound.
    WebhookSettings inForce() const;
    /// The port as bound, 0 while it cannot listen; nothing before the back office has said so.
    std::optional<quint16> port() const { return m_port; }
    /// The headers by which `body` is accepted at our own address.
    QList<HttpHeader> signatureFor(const QByteArray &body) const;
    /// Where ReserveKit's API is, and the key; no key while there is none, or none to be had.
    ApiAccess apiAccess() const;
    /// Why a key that was stored cannot be had now; else empty.
    QString apiKeyTrouble() const { return m_apiKey.trouble; }
    /// Why the settings could not be saved; empty when they were.
    QString trouble() const { return m_trouble; }

    void take(const SettingsEdit &edit);
    void takePort(quint16 port, const QString &address);
    /// Reads again what others can set, too.
    void lookAgain();

signals:
    void viewChanged(const deskbell::SettingsView &view);
    void secretWritten(const deskbell::SecretWriting &writing);
    void troubleChanged();
    /// The API's address or key, the plan, whether ReserveKit shall be polled, or the business hours.
    void apiChanged();

private:
    /// What apiChanged() tells of.
    struct Api {
        ApiAccess access;
        QString keyTrouble;
        QString plan;
        bool pollEnabled = true;
        std::optional<DayHours> hours;

        friend bool operator==(const Api &, const Api &) = default;
    };

    void wire();
    WebhookSettings inForceOf(const Settings &settings) const;
    void takeSecrets(const SecretReading &reading);
    void takeApiKey(const SecretReading &reading);
    void takeWriting(const SecretWriting &writing, bool Settings::*stored);
    void save();
    void setLoginStart(bool on);
    void listen();
    void readSecrets() { m_secretStore.read(m_settings.webhookSecretStored); }
    void readApiKey() { m_apiKeyStore.read(m_settings.apiKeyStored); }
    void tellOfApi();
    std::optional<bool> startsAtLogin() const;
    void showView();

    Settings m_settings;
    BackOffice &m_office;
    const Clock &m_clock;
    SettingsFile m_file;
    std::unique_ptr<KeyStore> m_keyStore;
    std::unique_ptr<LoginStart> m_loginStart;
    std::optional<bool> m_startsAtLogin; ///< as it was shown last
    SecretStore m_secretStore;
    SecretStore m_apiKeyStore;
    SecretReading m_secrets;
    SigningSecrets m_signing;
    SecretReading m_apiKey;
    std::optional<Api> m_api; ///< as it was told last
    QTimer m_secretRetry;
    QTimer m_apiKeyRetry;
    std::optional<quint16> m_port;
    QString m_address; ///< to which the port is bound
    QString m_trouble;
};

} // namespace deskbell
