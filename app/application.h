// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/command/channel.h"
#include "app/command/options.h"
#include "app/config/profile.h"
#include "app/health/health.h"
#include "app/outreach.h"
#include "app/rehearser.h"
#include "app/reservekit/apiclient.h"
#include "app/settingskeeper.h"
#include "ui/window/mainwindow.h"

#include <QObject>
#include <QSettings>
#include <QThread>

#include <memory>

namespace deskbell
{

class BackOffice;
class Demo;
class WakeWatch;

/// One running Deskbell: the objects of its front, the thread of its back office, and the wires between them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `settings` are those in force; `profile` is held by this process.
    Application(Profile profile, Options options, Settings settings, const Clock &clock);
    ~Application() override;

    void start();
    /// Lets the owner's word count for the look of the application, which outlives this.
    void lend(SystemLook &look);

private:
    void wireWindow();
    void wireBackOffice();
    void wireSettings();
    void wireRehearsal();
    void offerRehearsal();
    void startDemo();
    void openFirstView();

    QJsonObject answer(const QJsonObject &request);
    QJsonObject webhookAnswer() const;
    QJsonObject checkAnswer() const;
    void useApi(const ApiAccess &access);
    void showHealth();
    void showMissing();
    void takePicture();
    void openRealAccount();

    Profile m_profile;
    Options m_options;
    const Clock &m_clock;
    QSettings m_windowState;
    QThread m_thread;
    BackOffice *m_office; ///< lives on m_thread; deleted there
    std::unique_ptr<MainWindow> m_window;
    SettingsKeeper m_keeper;
    std::unique_ptr<Outreach> m_outreach;
    Rehearser m_rehearser;
    Channel m_channel;
    std::unique_ptr<Demo> m_demo;
    Proofs m_proofs;
    ApiAccess m_api; ///< as the office was told last
    std::unique_ptr<WakeWatch> m_wakeWatch;
    QTimer m_minute;
    bool m_pictureDue = false;
    int m_bookings = 0;
};

} // namespace deskbell
