// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingskeeper.h"

#include "app/intake/verifier.h"
#include "app/office/backoffice.h"

#include <QUuid>

namespace deskbell
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto secretEvery = 30s;

QString secretName(const Profile &profile)
{
    return u"webhook-secret %1"_s.arg(profile.dir);
}

} // namespace

SettingsKeeper::SettingsKeeper(const Profile &profile, const QHash<QString, QString> &overrides,
                               Settings settings, BackOffice &office, const Clock &clock)
    : m_settings(std::move(settings))
    , m_office(office)
    , m_clock(clock)
    , m_file(profile.settingsFile(), overrides)
    , m_keyStore(systemKeyStore())
    , m_secretStore(*m_keyStore, secretName(profile), qgetenv("DESKBELL_WEBHOOK_SECRET"),
                    profile.secretsFile())
{
    connect(&m_secretStore, &SecretStore::wasRead, this, &SettingsKeeper::takeSecrets);
    connect(&m_secretStore, &SecretStore::wasWritten, this, &SettingsKeeper::takeWriting);
    m_retry.setInterval(secretEvery);
    connect(&m_retry, &QTimer::timeout, this, &SettingsKeeper::readSecrets);
}

void SettingsKeeper::start()
{
    readSecrets(); // ends in takeSecrets()
    showView();
}

void SettingsKeeper::takeSecrets(const SecretReading &reading)
{
    m_secrets = reading;
    const bool wanted = m_settings.webhook.signature != SignatureForm::None;
    if (wanted && !reading.trouble.isEmpty())
        m_retry.start();
    else
        m_retry.stop();
    listen();
    showView();
}

void SettingsKeeper::takeWriting(const SecretWriting &writing)
{
    emit secretWritten(writing);
    const bool kept = writing.place != SecretPlace::Nowhere;
    if (!writing.noKeyStore && writing.trouble.isEmpty() && kept != m_settings.webhookSecretStored) {
        m_settings.webhookSecretStored = kept;
        save();
    }
    readSecrets();
}

void SettingsKeeper::listen()
{
    const WebhookSettings &webhook = m_settings.webhook;
    const bool wanted = webhook.signature != SignatureForm::None;
    QString trouble;
    if (wanted && m_secrets.secrets.isEmpty())
        trouble = m_secrets.trouble.isEmpty()
            ? tr("Deliveries shall be signed, but no secret is entered. Enter it in the settings.")
            : m_secrets.trouble;
    const ListenerSettings listener{webhook.address,   webhook.port,      webhook.token.toLatin1(),
                                    webhook.signature, m_secrets.secrets, !trouble.isEmpty()};
    QMetaObject::invokeMethod(&m_office,
                              [office = &m_office, listener, trouble] { office->listen(listener, trouble); });
}

WebhookSettings SettingsKeeper::inForce() const
{
    WebhookSettings webhook = m_settings.webhook;
    if (m_port.value_or(0) != 0)
        webhook.port = *m_port;
    return webhook;
}

QList<HttpHeader> SettingsKeeper::signatureFor(const QByteArray &body) const
{
    if (m_secrets.secrets.isEmpty())
        return {};
    const QByteArray id = "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    // During a rotation the newer secret is the last one.
    return sign(m_settings.webhook.signature, m_secrets.secrets.last(), body, id, m_clock.nowMs() / 1000);
}

void SettingsKeeper::take(const SettingsEdit &edit)
{
    m_settings = edit.settings;
    save();
    if (edit.secrets)
        m_secretStore.write(*edit.secrets, edit.fileAllowed);
    else
        takeSecrets(m_secrets);
}

void SettingsKeeper::takePort(quint16 port)
{
    m_port = port;
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
    view.secretPlace = m_secrets.place;
    view.secretCount = int(m_secrets.secrets.size());
    view.trouble = m_secrets.trouble;
    emit viewChanged(view);
}

} // namespace deskbell
