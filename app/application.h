// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertdesk.h"
#include "app/base/clock.h"
#include "app/command/channel.h"
#include "app/command/options.h"
#include "app/config/profile.h"
#include "app/config/secrets.h"
#include "app/config/settings.h"
#include "app/health/health.h"
#include "app/intake/http.h"
#include "app/reservekit/apiclient.h"
#include "ui/tray/tray.h"
#include "ui/window/mainwindow.h"

#include <QObject>
#include <QSettings>
#include <QThread>

#include <memory>

namespace deskbell
{

class BackOffice;
class Demo;

/// One running Deskbell: the objects of its front, the thread of its back office, and the wires between them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `settings` are those in force; `profile` is held by this process.
    Application(Profile profile, Options options, Settings settings, const Clock &clock);
    ~Application() override;

    void start();

private:
    void wireWindow();
    void wireAlerts();
    void wireTray();
    void wireBackOffice();
    void wireSettings();
    void startDemo();
    void openFirstView();

    QJsonObject answer(const QJsonObject &request);
    void takeSecrets(const SecretReading &reading);
    void takeEdit(const SettingsEdit &edit);
    void takePort(quint16 port);
    void takeSaved(const Result<Done> &saved);
    void relisten();
    void relistenToCatalogue(const ApiAccess &access);
    WebhookSettings inForce() const;
    QList<HttpHeader> signatureFor(const QByteArray &body) const;
    void showView();
    void showHealth();
    void showTray();
    void showMissing();
    void takePicture();
    void openRealAccount();

    Profile m_profile;
    Options m_options;
    Settings m_settings;
    const Clock &m_clock;
    SettingsFile m_settingsFile;
    QSettings m_windowState;
    std::unique_ptr<KeyStore> m_keyStore;
    SecretStore m_secretStore;
    SecretReading m_secrets;
    QThread m_thread;
    BackOffice *m_office; ///< lives on m_thread; deleted there
    std::unique_ptr<MainWindow> m_window;
    Tray m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<AlertDesk> m_alerts;
    Channel m_channel;
    std::unique_ptr<Demo> m_demo;
    Proofs m_proofs;
    Health m_health;
    QString m_notifierMissing;     ///< why no notification is seen; empty while they are
    std::optional<quint16> m_port; ///< as bound; nothing before the back office has said so
    QTimer m_minute;
    QTimer m_secretRetry;
    QString m_settingsTrouble;     ///< why the settings could not be saved; empty when they were
    bool m_desktopSettled = false; ///< tray and notifications had time to appear
    bool m_pictureDue = false;
    int m_bookings = 0;
};

} // namespace deskbell
