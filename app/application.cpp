// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/base/log.h"
#include "app/demo/demo.h"
#include "app/intake/verifier.h"
#include "app/office/backoffice.h"
#include "ui/notify/makenotifier.h"

#include <QApplication>
#include <QPixmap>
#include <QProcess>
#include <QTimeZone>
#include <QUuid>

namespace deskbell
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The words on the light name times: they must not be more than this behind.
constexpr auto healthEvery = 20s;
constexpr auto secretEvery = 30s;
constexpr auto pictureSettles = 600ms;
constexpr quint32 demoSeed = 20260512;

QString secretName(const Profile &profile)
{
    return u"webhook-secret %1"_s.arg(profile.dir);
}

QByteArray apiKey(bool demo)
{
    return demo ? Demo::apiKey() : qgetenv("DESKBELL_API_KEY");
}

} // namespace

Application::Application(Profile profile, Options options, Settings settings, const Clock &clock)
    : m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_settingsFile(m_profile.settingsFile(), m_options.overrides)
    , m_windowState(m_profile.windowFile(), QSettings::IniFormat)
    , m_keyStore(systemKeyStore())
    , m_secretStore(*m_keyStore, secretName(m_profile), qgetenv("DESKBELL_WEBHOOK_SECRET"),
                    m_profile.secretsFile())
    , m_office(new BackOffice(m_profile, clock))
    , m_window(std::make_unique<MainWindow>(clock, m_windowState, m_options.demo ? Shop::MadeUp : Shop::Real))
    , m_tray(makeTrayHost())
    , m_notifier(makeNotifier(m_tray))
    , m_alerts(std::make_unique<AlertDesk>(*m_notifier, clock, QLocale()))
    , m_channel([this](const QJsonObject &request) { return answer(request); })
{
    m_office->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_office, &QObject::deleteLater);
    wireWindow();
    wireAlerts();
    wireTray();
    wireBackOffice();
    wireSettings();
}

Application::~Application()
{
    m_demo.reset();
    if (!m_thread.isRunning()) {
        delete m_office;
        return;
    }
    QMetaObject::invokeMethod(m_office, &BackOffice::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Application::wireWindow()
{
    connect(m_window.get(), &MainWindow::acknowledgeRequested, m_office, &BackOffice::acknowledge);
    connect(m_window.get(), &MainWindow::unacknowledgeRequested, m_office, &BackOffice::unacknowledge);
    connect(m_window.get(), &MainWindow::retryRequested, m_office, &BackOffice::retry);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QApplication::quit);
    connect(m_window.get(), &MainWindow::realAccountRequested, this, &Application::openRealAccount);
    connect(m_window.get(), &MainWindow::unacknowledgedCountChanged, this, &Application::showTray);
    connect(m_window.get(), &MainWindow::closedToTray, this, [this](bool first) {
        if (first)
            m_tray.showMessage(
                tr("Deskbell goes on in the tray"),
                tr("Bookings still come in. Click the bell to open the window; quit from its menu."));
    });
    m_minute.setInterval(healthEvery);
    connect(&m_minute, &QTimer::timeout, this, &Application::showHealth);
}

void Application::wireAlerts()
{
    connect(m_office, &BackOffice::alertsDue, m_alerts.get(), &AlertDesk::take);
    connect(m_office, &BackOffice::alertsWithdrawn, m_alerts.get(), &AlertDesk::drop);
    connect(m_office, &BackOffice::catalogueChanged, m_alerts.get(), &AlertDesk::setCatalogue);
    connect(m_office, &BackOffice::acknowledgedChanged, m_alerts.get(),
            [this](const QList<qint64> &ids, bool acknowledged) {
                if (acknowledged)
                    m_alerts->acknowledge(ids);
            });
    connect(m_alerts.get(), &AlertDesk::handedOut, m_office, &BackOffice::alertsHandedOut);
    connect(m_office, &BackOffice::alertsRecorded, m_alerts.get(), [this](bool recorded) {
        if (recorded)
            m_alerts->confirmHandedOut();
        else
            m_alerts->refuseHandedOut();
    });
    connect(m_alerts.get(), &AlertDesk::shown, m_office, &BackOffice::alertsShown);
    connect(m_alerts.get(), &AlertDesk::notShown, this, [](const QList<Fact> &, const QString &sentence) {
        qCWarning(deskbellLog).noquote() << sentence;
    });
    connect(m_alerts.get(), &AlertDesk::openRequested, this, [this](qint64 id, const QString &token) {
        // The toolkit reads the token when the window is raised: it is the desktop's leave to come to the
        // front.
        if (!token.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            qputenv("DESKTOP_STARTUP_ID", token.toUtf8());
        }
        m_window->openBooking(id);
    });
    connect(m_alerts.get(), &AlertDesk::pausedChanged, this, &Application::showTray);
    connect(m_notifier.get(), &Notifier::availabilityChanged, this, [this](bool, const QString &sentence) {
        m_notifierMissing = sentence;
        showMissing();
    });
}

void Application::wireTray()
{
    connect(&m_tray, &Tray::availabilityChanged, this, [this](bool available) {
        m_window->setTrayAvailable(available);
        // A window that nobody could bring back must not stay hidden.
        if (!available && !m_window->isVisible())
            m_window->present();
        showTray();
        showMissing();
    });
    connect(&m_tray, &Tray::openRequested, m_window.get(), &MainWindow::present);
    connect(&m_tray, &Tray::acknowledgeAllRequested, this, [this] {
        QMetaObject::invokeMethod(
            m_office, [office = m_office, ids = m_window->unacknowledgedIds()] { office->acknowledge(ids); });
    });
    connect(&m_tray, &Tray::pauseToggled, m_alerts.get(), &AlertDesk::setPaused);
    connect(&m_tray, &Tray::quitRequested, qApp, &QApplication::quit);
    m_window->setTrayAvailable(m_tray.isAvailable());
}

void Application::wireBackOffice()
{
    connect(m_office, &BackOffice::snapshotReady, this,
            [this](const QList<BookingRecord> &records, const Catalogue &catalogue) {
                m_alerts->setCatalogue(catalogue);
                m_window->setCatalogue(catalogue);
                m_window->showSnapshot(records);
                m_bookings = int(records.size());
            });
    connect(m_office, &BackOffice::changed, this, [this](const QList<BookingChange> &changes) {
        m_window->applyChanges(changes);
        for (const BookingChange &change : changes)
            m_bookings += change.before ? 0 : 1;
        takePicture();
    });
    connect(m_office, &BackOffice::acknowledgedChanged, m_window.get(), &MainWindow::setAcknowledged);
    connect(m_office, &BackOffice::catalogueChanged, m_window.get(), &MainWindow::setCatalogue);
    connect(m_office, &BackOffice::listensAt, this, &Application::takePort);
    connect(m_office, &BackOffice::proved, this, [this](const Proofs &proofs) {
        m_proofs = proofs;
        showHealth();
    });
    connect(m_office, &BackOffice::failed, this,
            [](const QString &sentence) { qCWarning(deskbellLog).noquote() << sentence; });
}

void Application::wireSettings()
{
    connect(&m_secretStore, &SecretStore::wasRead, this, &Application::takeSecrets);
    connect(&m_secretStore, &SecretStore::wasWritten, this, [this](const SecretWriting &writing) {
        m_window->showSecretWriting(writing);
        const bool kept = writing.place != SecretPlace::Nowhere;
        if (!writing.noKeyStore && writing.trouble.isEmpty() && kept != m_settings.webhookSecretStored) {
            m_settings.webhookSecretStored = kept;
            takeSaved(m_settingsFile.save(m_settings));
        }
        m_secretStore.read(m_settings.webhookSecretStored);
    });
    connect(m_window.get(), &MainWindow::settingsEdited, this, &Application::takeEdit);
    m_secretRetry.setInterval(secretEvery);
    connect(&m_secretRetry, &QTimer::timeout, this,
            [this] { m_secretStore.read(m_settings.webhookSecretStored); });
}

void Application::start()
{
    if (const Result<Done> channel = m_channel.listen(m_profile.channelName()); !channel)
        qCWarning(deskbellLog).noquote() << channel.error().sentence;
    m_thread.setObjectName(u"back office"_s);
    m_thread.start();
    m_minute.start();
    // Ends in takeSecrets(), which tells the back office to listen.
    m_secretStore.read(m_settings.webhookSecretStored);
    if (!m_options.demo)
        relistenToCatalogue({QUrl(m_settings.apiUrl), apiKey(false)});
    openFirstView();
}

void Application::openFirstView()
{
    showView();
    showHealth();
    showTray();
    if (!m_options.background) {
        m_window->present();
    } else if (!m_tray.isAvailable()) {
        // The tray may only be starting, as the desktop is after logging in: give it a moment before showing
        // a window.
        QTimer::singleShot(3s, this, [this] {
            if (!m_tray.isAvailable())
                m_window->present();
        });
    }
    if (m_options.showSettings)
        m_window->openSettings();
    // What is missing is said once it had time to appear.
    QTimer::singleShot(3s, this, [this] {
        m_desktopSettled = true;
        showMissing();
    });
}

void Application::takeSecrets(const SecretReading &reading)
{
    m_secrets = reading;
    const bool wanted = m_settings.webhook.signature != SignatureForm::None;
    if (wanted && !reading.trouble.isEmpty())
        m_secretRetry.start();
    else
        m_secretRetry.stop();
    relisten();
    showView();
}

void Application::relisten()
{
    const WebhookSettings &webhook = m_settings.webhook;
    const bool wanted = webhook.signature != SignatureForm::None;
    QString trouble;
    if (wanted && m_secrets.secrets.isEmpty())
        trouble = m_secrets.trouble.isEmpty()
            ? tr("Deliveries shall be signed, but no secret is entered. Enter it in "
                 "the settings.")
            : m_secrets.trouble;
    const ListenerSettings listener{webhook.address,   webhook.port,      webhook.token.toLatin1(),
                                    webhook.signature, m_secrets.secrets, !trouble.isEmpty()};
    QMetaObject::invokeMethod(m_office,
                              [office = m_office, listener, trouble] { office->listen(listener, trouble); });
}

void Application::relistenToCatalogue(const ApiAccess &access)
{
    QMetaObject::invokeMethod(m_office, [office = m_office, access] { office->readCatalogueFrom(access); });
}

void Application::takePort(quint16 port)
{
    m_port = port;
    showView();
    if (m_options.demo && port != 0)
        startDemo();
}

void Application::startDemo()
{
    const QUrl url(webhookUrl(inForce()));
    if (m_demo) {
        m_demo->setWebhookUrl(url);
        return;
    }
    m_demo = std::make_unique<Demo>(m_clock, demoSeed, QTimeZone::systemTimeZoneId());
    m_demo->setSigner([this](const QByteArray &body) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        for (const HttpHeader &header : signatureFor(body))
            headers.append({header.name, header.value});
        return headers;
    });
    if (const Result<Done> started = m_demo->start(url); !started)
        qCWarning(deskbellLog).noquote() << started.error().sentence;
    else
        relistenToCatalogue({m_demo->apiUrl(), Demo::apiKey()});
}

WebhookSettings Application::inForce() const
{
    WebhookSettings webhook = m_settings.webhook;
    if (m_port.value_or(0) != 0)
        webhook.port = *m_port;
    return webhook;
}

QList<HttpHeader> Application::signatureFor(const QByteArray &body) const
{
    if (m_secrets.secrets.isEmpty())
        return {};
    const QByteArray id = "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    // During a rotation the newer secret is the last one.
    return sign(m_settings.webhook.signature, m_secrets.secrets.last(), body, id, m_clock.nowMs() / 1000);
}

QJsonObject Application::answer(const QJsonObject &request)
{
    const QString ask = request.value(u"ask"_s).toString();
    if (ask == "show"_L1) {
        m_window->present();
        if (request.value(u"settings"_s).toBool())
            m_window->openSettings();
        return {{u"shown"_s, true}};
    }
    if (ask == "webhook"_L1)
        return m_port ? QJsonObject{{u"url"_s, webhookUrl(inForce())}, {u"listening"_s, *m_port != 0}}
                      : QJsonObject{};
    if (ask == "sign"_L1) {
        QJsonObject headers;
        for (const HttpHeader &header :
             signatureFor(QByteArray::fromBase64(request.value(u"body"_s).toString().toLatin1())))
            headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
        return {{u"headers"_s, headers}};
    }
    return {{u"error"_s, u"unknown question"_s}};
}

void Application::takeEdit(const SettingsEdit &edit)
{
    m_settings = edit.settings;
    takeSaved(m_settingsFile.save(m_settings));
    if (edit.secrets)
        m_secretStore.write(*edit.secrets, edit.fileAllowed);
    else
        takeSecrets(m_secrets);
}

void Application::takeSaved(const Result<Done> &saved)
{
    m_settingsTrouble = saved ? QString() : saved.error().sentence;
    showMissing();
}

void Application::showView()
{
    SettingsView view;
    view.settings = m_settings;
    view.settings.webhook = inForce();
    view.secretPlace = m_secrets.place;
    view.secretCount = int(m_secrets.secrets.size());
    view.trouble = m_secrets.trouble;
    m_window->showSettings(view);
}

void Application::showHealth()
{
    m_health = assess(m_proofs, m_clock.now().toLocalTime(), QLocale());
    m_window->showHealth(m_health);
    showTray();
}

void Application::showTray()
{
    m_tray.setState({m_window->unacknowledged(), m_alerts->isPaused(), m_health.level, m_health.words});
}

void Application::showMissing()
{
    QStringList sentences;
    if (!m_settingsTrouble.isEmpty())
        sentences += m_settingsTrouble;
    if (m_desktopSettled && !m_tray.isAvailable())
        sentences += tr("This desktop has no tray: keep this window open, closing it ends Deskbell.");
    if (m_desktopSettled && !m_notifierMissing.isEmpty())
        sentences += m_notifierMissing;
    m_window->showMissing(sentences);
}

void Application::takePicture()
{
    if (m_options.picture.isEmpty() || m_bookings < m_options.pictureAfter || m_pictureDue)
        return;
    m_pictureDue = true;
    // The last row is painted and its notification is on its way by then.
    QTimer::singleShot(pictureSettles, this, [this] {
        const bool saved = m_window->grab().save(m_options.picture);
        if (!saved)
            qCCritical(deskbellLog).noquote()
                << tr("The picture cannot be saved to %1.").arg(m_options.picture);
        QApplication::exit(saved ? 0 : 1);
    });
}

void Application::openRealAccount()
{
    if (QProcess::startDetached(QApplication::applicationFilePath(), {u"--show-settings"_s}))
        QApplication::quit();
    else
        m_window->showMissing(
            {tr("Deskbell cannot be started a second time. Quit, and start it without --demo.")});
}

} // namespace deskbell
