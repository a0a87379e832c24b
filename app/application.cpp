// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/base/log.h"
#include "app/checkup/links.h"
#include "app/demo/demo.h"
#include "app/office/backoffice.h"
#include "app/wake/wakewatch.h"

#include <QApplication>
#include <QPixmap>
#include <QProcess>
#include <QTimeZone>

namespace deskbell
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The words on the light name times: they must not be more than this behind.
constexpr auto healthEvery = 20s;
constexpr auto declinedKey = "rehearsal/declined"_L1;
constexpr auto pictureSettles = 600ms;
constexpr quint32 demoSeed = 20260512;

} // namespace

Application::Application(Profile profile, Options options, Settings settings, const Clock &clock)
    : m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_windowState(m_profile.windowFile(), QSettings::IniFormat)
    , m_office(new BackOffice(m_profile, clock))
    , m_window(std::make_unique<MainWindow>(clock, m_windowState, m_options.demo ? Shop::MadeUp : Shop::Real))
    , m_keeper(m_profile, m_options.overrides, std::move(settings), *m_office, clock,
               m_options.demo ? noKeyStore() : systemKeyStore(),
               m_options.demo ? nullptr
                              : makeLoginStart(m_options.profile.isEmpty() ? QString() : m_profile.dir))
    , m_outreach(std::make_unique<Outreach>(*m_window, *m_office, clock, m_windowState))
    , m_rehearser(m_keeper, *m_office, clock, m_windowState, [this] { return m_outreach->surroundings(); })
    , m_channel([this](const QJsonObject &request) { return answer(request); })
    , m_wakeWatch(watchThisPc(clock))
{
    m_office->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_office, &QObject::deleteLater);
    wireWindow();
    wireBackOffice();
    wireSettings();
    wireRehearsal();
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
    connect(m_window.get(), &MainWindow::editsDecided, m_office, &BackOffice::decideEdits);
    connect(m_window.get(), &MainWindow::editTakenBack, m_office, &BackOffice::takeBackEdit);
    connect(m_window.get(), &MainWindow::editSendRequested, m_office, &BackOffice::sendEdit);
    connect(m_window.get(), &MainWindow::storyWanted, m_office, &BackOffice::followStory);
    connect(m_window.get(), &MainWindow::retryRequested, m_office, &BackOffice::retry);
    connect(m_window.get(), &MainWindow::refreshRequested, m_office, &BackOffice::refresh);
    connect(m_window.get(), &MainWindow::removalsAnswered, m_office, &BackOffice::answerRemovals);
    connect(m_window.get(), &MainWindow::servicesAccepted, m_office, &BackOffice::acceptServices);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QApplication::quit);
    connect(m_window.get(), &MainWindow::realAccountRequested, this, &Application::openRealAccount);
    connect(m_wakeWatch.get(), &WakeWatch::woke, m_outreach.get(), &Outreach::catchUp);
    connect(m_wakeWatch.get(), &WakeWatch::woke, m_office, &BackOffice::hurry);
    connect(m_wakeWatch.get(), &WakeWatch::slept, m_outreach.get(), &Outreach::hush);
    m_minute.setInterval(healthEvery);
    connect(&m_minute, &QTimer::timeout, this, &Application::showHealth);
}

void Application::wireBackOffice()
{
    connect(m_office, &BackOffice::snapshotReady, this,
            [this](const QList<BookingRecord> &records, const Catalogue &catalogue) {
                m_outreach->setCatalogue(catalogue);
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
    connect(m_office, &BackOffice::editsChanged, m_window.get(), &MainWindow::showEdits);
    connect(m_office, &BackOffice::storyTold, m_window.get(), &MainWindow::showStory);
    connect(m_office, &BackOffice::catalogueChanged, m_window.get(), &MainWindow::setCatalogue);
    connect(m_office, &BackOffice::questionsChanged, m_window.get(), &MainWindow::showQuestions);
    connect(m_office, &BackOffice::listensAt, this, [this](quint16 port, const QString &address) {
        m_keeper.takePort(port, address);
        m_channel.answerWaiting();
        if (m_options.demo && port != 0)
            startDemo();
    });
    connect(m_office, &BackOffice::proved, this, [this](const Proofs &proofs) {
        m_proofs = proofs;
        showHealth();
        m_channel.answerWaiting();
    });
    connect(m_office, &BackOffice::failed, m_window.get(), &MainWindow::showFailure);
    connect(m_office, &BackOffice::failed, this,
            [](const QString &sentence) { qCWarning(deskbellLog).noquote() << sentence; });
}

void Application::wireSettings()
{
    connect(&m_keeper, &SettingsKeeper::viewChanged, m_window.get(), &MainWindow::showSettings);
    connect(&m_keeper, &SettingsKeeper::viewChanged, m_outreach.get(),
            [this](const SettingsView &view) { m_outreach->setRules(view.settings.alerts); });
    connect(&m_keeper, &SettingsKeeper::secretWritten, m_window.get(), &MainWindow::showSecretWriting);
    connect(&m_keeper, &SettingsKeeper::troubleChanged, this, &Application::showMissing);
    connect(&m_keeper, &SettingsKeeper::apiChanged, this, [this] {
        showMissing();
        if (!m_options.demo)
            useApi(m_keeper.apiAccess());
    });
    connect(m_outreach.get(), &Outreach::missingChanged, this, [this] {
        showMissing();
        m_channel.answerWaiting();
    });
    connect(m_window.get(), &MainWindow::settingsEdited, &m_keeper, &SettingsKeeper::take);
    connect(m_window.get(), &MainWindow::settingsLookedAt, &m_keeper, &SettingsKeeper::lookAgain);
}

void Application::lend(SystemLook &look)
{
    connect(m_window.get(), &MainWindow::schemeChosen, &look, &SystemLook::prefer);
    look.prefer(m_window->scheme());
}

void Application::wireRehearsal()
{
    connect(m_window.get(), &MainWindow::rehearsalAsked, m_outreach.get(), &Outreach::lookAtSound);
    connect(m_window.get(), &MainWindow::rehearsalAsked, &m_rehearser, &Rehearser::start);
    connect(m_window.get(), &MainWindow::rehearsalAnswered, &m_rehearser, &Rehearser::answer);
    connect(m_window.get(), &MainWindow::rehearsalLeft, &m_rehearser, &Rehearser::giveUp);
    connect(m_window.get(), &MainWindow::rehearsalDeclined, this,
            [this] { m_windowState.setValue(declinedKey, true); });
    connect(&m_rehearser, &Rehearser::changed, m_window.get(), &MainWindow::showRehearsal);
    m_window->showRehearsal(m_rehearser.state());
}

/// To everybody who has never had one, and has not said that they want none.
void Application::offerRehearsal()
{
    if (!m_options.demo && !m_rehearser.state().last && !m_windowState.value(declinedKey).toBool())
        m_window->offerRehearsal();
}

void Application::start()
{
    if (const Result<Done> channel = m_channel.listen(m_profile.channelName()); !channel)
        qCWarning(deskbellLog).noquote() << channel.error().sentence;
    m_thread.setObjectName(u"back office"_s);
    m_thread.start();
    m_minute.start();
    m_keeper.start();
    openFirstView();
    offerRehearsal();
}

void Application::openFirstView()
{
    showHealth();
    m_outreach->start();
    if (!m_options.background) {
        m_window->present();
    } else if (!m_outreach->hasTray()) {
        // The tray may only be starting, as the desktop is after logging in: give it a moment before showing
        // a window.
        QTimer::singleShot(3s, this, [this] {
            if (!m_outreach->hasTray())
                m_window->present();
        });
    }
    if (m_options.showSettings)
        m_window->openSettings();
}

void Application::useApi(const ApiAccess &access)
{
    m_api = access;
    ApiSettings api;
    api.access = access;
    api.plan = m_keeper.settings().apiPlan;
    api.poll = m_keeper.settings().pollEnabled;
    api.keyTrouble = m_keeper.apiKeyTrouble();
    if (const std::optional<DayHours> &hours = m_keeper.settings().pollHours)
        api.hours = BusinessHours{hours->from, hours->to};
    QMetaObject::invokeMethod(m_office, [office = m_office, api] { office->useApi(api); });
    const Result<Done> usable = check(access);
    m_outreach->setConfirmable(usable.ok());
    const QString locked = m_keeper.apiKeyTrouble();
    const QString noKey = locked.isEmpty()
        ? tr("To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. "
             "Enter it in the settings.")
        : locked;
    m_window->setEditObstacle(access.key.isEmpty() ? noKey : (usable ? QString() : usable.error().sentence));
}

void Application::startDemo()
{
    const QUrl url(webhookUrl(m_keeper.inForce()));
    if (m_demo) {
        m_demo->setWebhookUrl(url);
        return;
    }
    m_demo = std::make_unique<Demo>(m_clock, demoSeed, QTimeZone::systemTimeZoneId());
    m_demo->setSigner([this](const QByteArray &body) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        for (const HttpHeader &header : m_keeper.signatureFor(body))
            headers.append({header.name, header.value});
        return headers;
    });
    if (const Result<Done> started = m_demo->start(url); !started)
        qCWarning(deskbellLog).noquote() << started.error().sentence;
    else
        useApi({m_demo->apiUrl(), Demo::apiKey()});
}

QJsonObject Application::webhookAnswer() const
{
    const std::optional<quint16> port = m_keeper.port();
    if (!port)
        return {};
    return {{u"url"_s, webhookUrl(m_keeper.inForce())}, {u"listening"_s, *port != 0}};
}

QJsonObject Application::checkAnswer() const
{
    // Nothing yet: whoever asks waits.
    const bool isStarting =
        !m_proofs.started && m_proofs.listenTrouble.isEmpty() && m_proofs.storeTrouble.isEmpty();
    if (isStarting || !m_outreach->isSettled())
        return {};
    LinkFacts facts{m_proofs, m_keeper.settings(), m_keeper.apiKeyTrouble(), m_outreach->noTray(),
                    m_outreach->noNotifications()};
    if (const Result<Done> usable = check(m_api); !usable && facts.keyTrouble.isEmpty())
        facts.keyTrouble = usable.error().sentence;
    return toJson(linksOf(facts, m_clock.now().toLocalTime(), QLocale()));
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
        return webhookAnswer();
    if (ask == "check"_L1)
        return checkAnswer();
    if (ask == "sign"_L1) {
        QJsonObject headers;
        for (const HttpHeader &header :
             m_keeper.signatureFor(QByteArray::fromBase64(request.value(u"body"_s).toString().toLatin1())))
            headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
        return {{u"headers"_s, headers}};
    }
    return {{u"error"_s, u"unknown question"_s}};
}

void Application::showHealth()
{
    const Health health = assess(m_proofs, m_clock.now().toLocalTime(), QLocale());
    m_window->showHealth(health);
    m_outreach->showHealth(health);
}

void Application::showMissing()
{
    QStringList sentences = m_outreach->missing();
    for (const QString &trouble : {m_keeper.apiKeyTrouble(), m_keeper.trouble()}) {
        if (!trouble.isEmpty())
            sentences.prepend(trouble);
    }
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
