// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outreach.h"

#include "app/base/log.h"
#include "app/office/backoffice.h"
#include "ui/notify/makenotifier.h"
#include "ui/tray/taskbarbadge.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace deskbell
{

using namespace std::chrono_literals;

namespace
{

constexpr auto desktopSettles = 3s;
constexpr auto soundEnds = 1200ms;

/// The toolkit reads the token when the window is raised: it is the desktop's leave to come to the front.
void takeToken(const QString &token)
{
    if (token.isEmpty())
        return;
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    qputenv("DESKTOP_STARTUP_ID", token.toUtf8());
}

} // namespace

Outreach::Outreach(MainWindow &window, BackOffice &office, const Clock &clock, QSettings &state)
    : m_window(window)
    , m_office(office)
    , m_clock(clock)
    , m_tray(makeTrayHost())
    , m_notifier(makeNotifier(m_tray, !SoundPlayer::canPlay()))
    , m_doNotDisturb(makeDoNotDisturb())
    , m_alerts(std::make_unique<AlertDesk>(*m_notifier, clock, QLocale()))
    , m_reminders(clock)
    , m_vigil(*m_notifier, clock, state, QLocale())
    , m_pauseMemory(state)
    , m_ringMemory(state)
{
    wireOffice();
    wireAlerts();
    wireHistory();
    wireChoices();
    wireRing();
    wireTray();
}

void Outreach::start()
{
    const Holding kept = m_pauseMemory.kept(m_clock.nowMs());
    m_alerts->setPaused(kept.paused, kept.pauseEnds);
    showHolding();
    showTray();
    QTimer::singleShot(desktopSettles, this, [this] {
        m_desktopSettled = true;
        emit missingChanged();
    });
}

void Outreach::wireOffice()
{
    connect(&m_office, &BackOffice::changed, m_alerts.get(), &AlertDesk::hear);
    connect(&m_office, &BackOffice::alertsDue, m_alerts.get(), &AlertDesk::take);
    connect(&m_office, &BackOffice::alertsWithdrawn, m_alerts.get(), &AlertDesk::drop);
    connect(&m_office, &BackOffice::cameBack, this, &Outreach::catchUp);
    connect(&m_office, &BackOffice::catalogueChanged, m_alerts.get(), &AlertDesk::setCatalogue);
    connect(&m_office, &BackOffice::acknowledgedChanged, m_alerts.get(),
            [this](const QList<qint64> &ids, bool acknowledged) {
                if (acknowledged)
                    m_alerts->acknowledge(ids);
            });
    connect(&m_office, &BackOffice::alertsRecorded, m_alerts.get(), [this](bool recorded) {
        if (recorded)
            m_alerts->confirmHandedOut();
        else
            m_alerts->refuseHandedOut();
    });
}

void Outreach::wireAlerts()
{
    connect(m_alerts.get(), &AlertDesk::handedOut, &m_office, &BackOffice::alertsHandedOut);
    connect(m_alerts.get(), &AlertDesk::shown, &m_office, &BackOffice::alertsShown);
    connect(m_alerts.get(), &AlertDesk::notShown, this, [](const QList<Fact> &, const QString &sentence) {
        qCWarning(deskbellLog).noquote() << sentence;
    });
    connect(m_alerts.get(), &AlertDesk::holdingChanged, this, [this](const Holding &holding) {
        m_pauseMemory.keep(holding);
        hushIfHeldBack();
        showHolding();
        showTray();
    });
    connect(&m_window, &MainWindow::resumeRequested, this, [this] { pause(std::nullopt); });
    connect(m_doNotDisturb.get(), &DoNotDisturb::changed, m_alerts.get(), &AlertDesk::setDoNotDisturb);
    m_alerts->setDoNotDisturb(m_doNotDisturb->isOn());
    connect(m_notifier.get(), &Notifier::availabilityChanged, this, [this](bool, const QString &sentence) {
        m_notifierMissing = sentence;
        emit missingChanged();
    });
}

void Outreach::wireHistory()
{
    connect(&m_office, &BackOffice::snapshotReady, &m_reminders,
            [this](const QList<BookingRecord> &records, const Catalogue &catalogue) {
                m_reminders.setCatalogue(catalogue);
                m_reminders.setSnapshot(records);
                m_vigil.setSnapshot(records);
            });
    connect(&m_office, &BackOffice::changed, &m_vigil, &Vigil::hear);
    connect(&m_vigil, &Vigil::chimed, &m_ringer, &Ringer::chime);
    connect(&m_vigil, &Vigil::notShown, &m_window, &MainWindow::showFailure);
    connect(&m_office, &BackOffice::changed, &m_reminders, &Reminders::hear);
    connect(&m_office, &BackOffice::catalogueChanged, &m_reminders, &Reminders::setCatalogue);
    connect(&m_office, &BackOffice::reminded, &m_reminders, &Reminders::confirm);
    connect(&m_reminders, &Reminders::due, &m_office, &BackOffice::remind);
}

void Outreach::wireChoices()
{
    connect(m_alerts.get(), &AlertDesk::openRequested, this, &Outreach::openBooking);
    connect(&m_vigil, &Vigil::openRequested, this, [this](const QString &token) {
        takeToken(token);
        m_window.present();
    });
    connect(m_alerts.get(), &AlertDesk::acknowledgeRequested, &m_office, &BackOffice::acknowledge);
    connect(m_alerts.get(), &AlertDesk::postponed, &m_office, &BackOffice::alertsPostponed);
    connect(m_alerts.get(), &AlertDesk::confirmRequested, &m_office,
            [office = &m_office](const Booking &seen) {
                office->decideEdits({EditWish{EditKind::Confirm, {}, seen}});
            });
}

void Outreach::wireRing()
{
    connect(m_alerts.get(), &AlertDesk::chimed, &m_ringer, &Ringer::chime);
    connect(m_alerts.get(), &AlertDesk::chimed, this, &Outreach::speak);
    connect(&m_vigil, &Vigil::chimed, this, &Outreach::speak);
    connect(m_alerts.get(), &AlertDesk::answered, &m_ringer, &Ringer::answer);
    connect(&m_office, &BackOffice::changed, &m_ringer, &Ringer::hear);
    connect(&m_office, &BackOffice::snapshotReady, &m_ringer,
            [this](const QList<BookingRecord> &records) { m_ringer.recall(m_ringMemory.kept(records)); });
    connect(&m_office, &BackOffice::acknowledgedChanged, &m_ringer,
            [this](const QList<qint64> &ids, bool acknowledged) {
                if (acknowledged)
                    m_ringer.answer(ids);
            });
    connect(&m_office, &BackOffice::alertsWithdrawn, &m_ringer, [this](const QList<Fact> &facts) {
        for (const Fact &fact : facts)
            m_ringer.answer({fact.bookingId});
    });
    connect(&m_ringer, &Ringer::play, &m_sounds, &SoundPlayer::play);
    connect(&m_window, &MainWindow::soundPreviewed, &m_sounds, &SoundPlayer::play);
    connect(&m_ringer, &Ringer::stateChanged, this, [this](const RingState &state) {
        m_ringMemory.keep(m_ringer.unanswered());
        m_window.showRing(state);
        showTray();
    });
    connect(&m_window, &MainWindow::ringAnswered, &m_ringer, &Ringer::answerAll);
}

void Outreach::speak(const Chime &chime)
{
    if (!m_rules.speak || chime.words.isEmpty())
        return;
    QTimer::singleShot(soundEnds, this,
                       [this, words = spoken(chime.words)] { m_speaker.say(words, m_rules.volume / 100.0); });
}

void Outreach::setRules(const AlertRules &rules)
{
    m_rules = rules;
    m_vigil.setRules(rules);
    m_alerts->setRules(rules);
    m_reminders.setMinutes(rules.remindMinutes);
    m_ringer.setVolume(rules.volume);
}

void Outreach::pause(std::optional<Pause> pause)
{
    m_alerts->setPaused(pause.has_value(), pause ? endOf(*pause, m_clock.now().toLocalTime()) : 0);
}

void Outreach::wireTray()
{
    connect(&m_tray, &Tray::availabilityChanged, this, [this](bool available) {
        m_window.setTrayAvailable(available);
        // A window that nobody could bring back must not stay hidden.
        if (!available && !m_window.isVisible())
            m_window.present();
        showTray();
        emit missingChanged();
    });
    connect(&m_tray, &Tray::openRequested, &m_window, &MainWindow::present);
    connect(&m_tray, &Tray::acknowledgeAllRequested, this, [this] {
        QMetaObject::invokeMethod(&m_office, [office = &m_office, ids = m_window.unacknowledgedIds()] {
            office->acknowledge(ids);
        });
    });
    connect(&m_tray, &Tray::pauseChosen, this, &Outreach::pause);
    connect(&m_tray, &Tray::quitRequested, &m_window, &MainWindow::quit);
    connect(&m_window, &MainWindow::unacknowledgedCountChanged, this, &Outreach::showTray);
    connect(&m_window, &MainWindow::closedToTray, this, [this](bool first) {
        if (first)
            m_tray.showMessage(
                tr("Deskbell goes on in the tray"),
                tr("Bookings still come in. Click the bell to open the window; quit from its menu."));
    });
    m_window.setTrayAvailable(m_tray.isAvailable());
}

void Outreach::openBooking(qint64 id, const QString &token)
{
    takeToken(token);
    if (id == pretendedBookingId)
        m_window.present();
    else
        m_window.openBooking(id);
}

void Outreach::showHealth(const Health &health)
{
    m_health = health;
    showHolding(); // it names a day, which may be another by now
    showTray();
    hushIfHeldBack(); // the quiet hours begin without a signal
    m_vigil.look({health.level == HealthLevel::Good, health.level == HealthLevel::Trouble, health.words,
                  health.remedy},
                 circumstances());
}

Circumstances Outreach::circumstances() const
{
    const Holding &holding = m_alerts->holding();
    return {m_clock.now().toLocalTime(), holding.paused, holding.doNotDisturb, false, 0};
}

/// What rings when somebody wants quiet stops; the bar says on that nobody has answered.
void Outreach::hushIfHeldBack()
{
    if (isHeldBack(m_rules, circumstances()))
        m_ringer.hush();
}

void Outreach::catchUp()
{
    m_alerts->catchUp();
    m_vigil.catchUp();
}

void Outreach::showHolding()
{
    const Holding &holding = m_alerts->holding();
    m_window.showHolding(holdingWords(holding, m_clock.now().toLocalTime(), QLocale()), holding.paused);
}

void Outreach::showTray()
{
    if (m_badge != m_window.unacknowledged())
        showTaskbarBadge(m_badge = m_window.unacknowledged());
    const Holding &holding = m_alerts->holding();
    m_tray.setState({m_window.unacknowledged(), holding.paused, m_health.level, m_health.words,
                     m_ringer.state().bookings,
                     holdingWords(holding, m_clock.now().toLocalTime(), QLocale())});
}

AlertSurroundings Outreach::surroundings() const
{
    AlertSurroundings so;
    so.noNotifications = noNotifications();
    so.noTray = noTray();
    so.holding = m_alerts->holding();
    so.quietHours = isQuiet(m_rules, m_clock.now().toLocalTime());
    so.wanted = m_rules.created;
    so.volume = m_rules.volume;
    so.canPlay = SoundPlayer::canPlay();
    so.playTrouble = m_sounds.trouble();
    so.output = m_output.output();
    so.desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return so;
}

QString Outreach::noTray() const
{
    return m_tray.isAvailable()
        ? QString()
        : tr("This desktop has no tray: keep this window open, closing it ends Deskbell.");
}

QStringList Outreach::missing() const
{
    if (!m_desktopSettled)
        return {};
    QStringList sentences{noTray(), noNotifications()};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace deskbell
