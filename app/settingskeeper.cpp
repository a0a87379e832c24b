// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingskeeper.h"

#include "app/intake/verifier.h"
#include "app/office/backoffice.h"

#include <QUuid>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

QString secretName(const Profile &profile)
{
    return u"webhook-secret %1"_s.arg(profile.dir);
}

QString apiKeyName(const Profile &profile)
{
    return u"api-key %1"_s.arg(profile.dir);
}

SecretView viewOf(const SecretReading &reading)
{
    return {reading.place, int(reading.secrets.size()), reading.trouble};
}

} // namespace

SettingsKeeper::SettingsKeeper(const Profile &profile, const QHash<QString, QString> &overrides,
                               Settings settings, BackOffice &office, const Clock &clock,
                               std::unique_ptr<KeyStore> keyStore, std::unique_ptr<LoginStart> loginStart,
                               std::chrono::milliseconds retryEvery)
    : m_settings(std::move(settings))
    , m_office(office)
    , m_clock(clock)
    , m_file(profile.settingsFile(), overrides)
    , m_keyStore(std::move(keyStore))
    , m_loginStart(std::move(loginStart))
    , m_secretStore(SecretKind::Signing, *m_keyStore, secretName(profile), qgetenv("DESKBELL_WEBHOOK_SECRET"),
                    profile.secretsFile())
    , m_apiKeyStore(SecretKind::ApiKey, *m_keyStore, apiKeyName(profile), qgetenv("DESKBELL_API_KEY"),
                    profile.apiKeyFile())
{
    // Once an answer: a key store that asks the person to unlock it must not be asked again meanwhile.
    for (QTimer *retry : {&m_secretRetry, &m_apiKeyRetry}) {
        retry->setSingleShot(true);
        retry->setInterval(retryEvery);
    }
    wire();
}

void SettingsKeeper::wire()
{
    connect(&m_secretStore, &SecretStore::wasRead, this, &SettingsKeeper::takeSecrets);
    connect(&m_secretStore, &SecretStore::wasWritten, this, [this](const SecretWriting &writing) {
        takeWriting(writing, &Settings::webhookSecretStored);
        readSecrets();
    });
    connect(&m_apiKeyStore, &SecretStore::wasRead, this, &SettingsKeeper::takeApiKey);
    connect(&m_apiKeyStore, &SecretStore::wasWritten, this, [this](const SecretWriting &writing) {
        takeWriting(writing, &Settings::apiKeyStored);
        readApiKey();
    });
    connect(&m_secretRetry, &QTimer::timeout, this, &SettingsKeeper::readSecrets);
    connect(&m_apiKeyRetry, &QTimer::timeout, this, &SettingsKeeper::readApiKey);
}

void SettingsKeeper::start()
{
    readSecrets(); // ends in takeSecrets()
    readApiKey();
    showView();
}

void SettingsKeeper::takeSecrets(const SecretReading &reading)
{
    m_secrets = reading;
    const bool wanted = m_settings.webhook.signature != SignatureForm::None;
    if (wanted && !reading.trouble.isEmpty())
        m_secretRetry.start();
    else
        m_secretRetry.stop();
    listen();
    showView();
}

void SettingsKeeper::takeApiKey(const SecretReading &reading)
{
    m_apiKey = reading;
    if (!reading.trouble.isEmpty())
        m_apiKeyRetry.start();
    else
        m_apiKeyRetry.stop();
    tellOfApi();
    showView();
}

void SettingsKeeper::takeWriting(const SecretWriting &writing, bool Settings::*stored)
{
    emit secretWritten(writing);
    const bool kept = writing.place != SecretPlace::Nowhere;
    if (!writing.noKeyStore && writing.trouble.isEmpty() && kept != m_settings.*stored) {
        m_settings.*stored = kept;
        save();
    }
}

ApiAccess SettingsKeeper::apiAccess() const
{
    // A key has no space in it: one that has is put together again, so that it is said what is wrong with it.
    return {QUrl(m_settings.apiUrl), m_apiKey.secrets.join(' ')};
}

void SettingsKeeper::tellOfApi()
{
    const Api api{apiAccess(), m_apiKey.trouble, m_settings.apiPlan, m_settings.pollEnabled,
                  m_settings.pollHours};
    if (m_api == api)
        return;
    m_api = api;
    emit apiChanged();
}

void SettingsKeeper::listen()
{
    const WebhookSettings &webhook = m_settings.webhook;
    m_signing = signingSecrets(webhook.signature, m_secrets);
    const bool wanted = webhook.signature != SignatureForm::None;
    QString trouble;
    if (wanted && m_signing.usable.isEmpty())
        trouble = m_signing.trouble.isEmpty()
            ? tr("Deliveries shall be signed, but no secret is entered. Enter it in the settings.")
            : m_signing.trouble;
    const ListenerSettings listener{webhook.address,   webhook.port,     webhook.token.toLatin1(),
                                    webhook.signature, m_signing.usable, !trouble.isEmpty()};
    QMetaObject::invokeMethod(&m_office,
                              [office = &m_office, listener, trouble] { office->listen(listener, trouble); });
}

WebhookSettings SettingsKeeper::inForce() const
{
    return inForceOf(m_settings);
}

WebhookSettings SettingsKeeper::inForceOf(const Settings &settings) const
{
    WebhookSettings webhook = settings.webhook;
    if (m_port.value_or(0) != 0) {
        webhook.port = *m_port;
        webhook.address = m_address;
    }
    return webhook;
}

QList<HttpHeader> SettingsKeeper::signatureFor(const QByteArray &body) const
{
    if (m_signing.usable.isEmpty())
        return {};
    const QByteArray id = "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    // During a rotation the newer secret is the last one.
    return sign(m_settings.webhook.signature, m_signing.usable.last(), body, id, m_clock.nowMs() / 1000);
}

void SettingsKeeper::take(const SettingsEdit &edit)
{
    const Settings before = m_settings;
    m_settings = edit.settings;
    // What was shown is the port that was bound: it is no setting unless somebody typed it.
    if (edit.settings.webhook == inForceOf(before))
        m_settings.webhook = before.webhook;
    // Only the stores know what is stored.
    m_settings.webhookSecretStored = before.webhookSecretStored;
    m_settings.apiKeyStored = before.apiKeyStored;
    save();
    if (edit.startAtLogin)
        setLoginStart(*edit.startAtLogin);
    if (edit.apiKey)
        m_apiKeyStore.write(edit.apiKey->isEmpty() ? QByteArrayList() : QByteArrayList{*edit.apiKey},
                            edit.fileAllowed);
    if (edit.secrets)
        m_secretStore.write(*edit.secrets, edit.fileAllowed);
    else
        takeSecrets(m_secrets);
    tellOfApi();
}

void SettingsKeeper::setLoginStart(bool on)
{
    if (!m_loginStart)
        return;
    if (const Result<Done> set = m_loginStart->set(on); !set) {
        m_trouble = set.error().sentence;
        emit troubleChanged();
    }
}

std::optional<bool> SettingsKeeper::startsAtLogin() const
{
    return m_loginStart ? std::optional(m_loginStart->isOn()) : std::nullopt;
}

void SettingsKeeper::lookAgain()
{
    if (startsAtLogin() != m_startsAtLogin)
        showView();
}

void SettingsKeeper::takePort(quint16 port, const QString &address)
{
    m_port = port;
    m_address = address;
    showView();
}

void SettingsKeeper::save()
{
    const Result<Done> saved = m_file.save(m_settings);
    m_trouble = saved ? QString() : saved.error().sentence;
    emit troubleChanged();
}

void SettingsKeeper::showView()
{
    SettingsView view;
    view.settings = m_settings;
    view.settings.webhook = inForce();
    view.signing = viewOf(m_secrets);
    view.signing.trouble = m_signing.trouble;
    view.apiKey = viewOf(m_apiKey);
    view.startsAtLogin = m_startsAtLogin = startsAtLogin();
    emit viewChanged(view);
}

} // namespace deskbell
