// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/config/profile.h"
#include "app/config/secrets.h"
#include "app/config/settings.h"
#include "app/intake/http.h"
#include "ui/settings/settingsview.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace deskbell
{

class BackOffice;

/// The settings in force and the secrets: reads and keeps them, and tells the back office where and how to
/// listen. What the owner has to see of them it says as values. Office and clock must outlive it.
class SettingsKeeper final : public QObject
{
    Q_OBJECT

public:
    SettingsKeeper(const Profile &profile, const QHash<QString, QString> &overrides, Settings settings,
                   BackOffice &office, const Clock &clock);

    /// Reads the secrets; then the back office is told to listen.
    void start();

    const Settings &settings() const { return m_settings; }
    /// The webhook's settings with the port that was bound.
    WebhookSettings inForce() const;
    /// The port as bound, 0 while it cannot listen; nothing before the back office has said so.
    std::optional<quint16> port() const { return m_port; }
    /// The headers by which `body` is accepted at our own address.
    QList<HttpHeader> signatureFor(const QByteArray &body) const;
    /// Why the settings could not be saved; empty when they were.
    QString trouble() const { return m_trouble; }

    void take(const SettingsEdit &edit);
    void takePort(quint16 port);

signals:
    void viewChanged(const deskbell::SettingsView &view);
    void secretWritten(const deskbell::SecretWriting &writing);
    void troubleChanged();

private:
    void takeSecrets(const SecretReading &reading);
    void takeWriting(const SecretWriting &writing);
    void save();
    void listen();
    void readSecrets() { m_secretStore.read(m_settings.webhookSecretStored); }
    void showView();

    Settings m_settings;
    BackOffice &m_office;
    const Clock &m_clock;
    SettingsFile m_file;
    std::unique_ptr<KeyStore> m_keyStore;
    SecretStore m_secretStore;
    SecretReading m_secrets;
    QTimer m_retry;
    std::optional<quint16> m_port;
    QString m_trouble;
};

} // namespace deskbell
