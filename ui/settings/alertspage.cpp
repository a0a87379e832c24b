// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertspage.h"

#include "app/alerts/policy.h"
#include "app/booking/displaytext.h"
#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"
#include "ui/settings/quiethours.h"
#include "ui/sound/speaker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr Loudness AlertRules::*kindRules[] = {&AlertRules::created, &AlertRules::cancelled,
                                               &AlertRules::moved, &AlertRules::confirmed, &AlertRules::note};

QStringList kindNames()
{
    return {AlertsPage::tr("A new booking"), AlertsPage::tr("A booking is cancelled"),
            AlertsPage::tr("A booking is moved"), AlertsPage::tr("A booking is confirmed elsewhere"),
            AlertsPage::tr("A note is changed elsewhere")};
}

void addLoudness(QComboBox &box, Loudness loudest)
{
    box.addItem(AlertsPage::tr("Only in the window"), int(Loudness::Silent));
    box.addItem(AlertsPage::tr("Notification without a sound"), int(Loudness::Banner));
    if (loudest < Loudness::Sound)
        return;
    box.addItem(AlertsPage::tr("Notification and sound"), int(Loudness::Sound));
    box.addItem(AlertsPage::tr("Ring until somebody answers"), int(Loudness::Ring));
}

void choose(QComboBox &box, int data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

QWidget *formOf(const QList<std::pair<QString, QWidget *>> &rows)
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    for (const auto &[name, field] : rows) {
        form->addRow(captionOf(field, name), field);
        field->setAccessibleName(QString(name).remove(u'&'));
    }
    return fields;
}

} // namespace

AlertsPage::AlertsPage(QWidget *parent)
    : SettingsForm(parent)
    , m_today(new QComboBox)
    , m_far(new QComboBox)
    , m_remind(new QComboBox)
    , m_volume(new QSlider(Qt::Horizontal))
    , m_quiet(new QuietHours)
    , m_hideNames(new QCheckBox(tr("&Hide names and notes in notifications")))
    , m_speak(new QCheckBox(tr("Say it &aloud as well, after the sound")))
    , m_trouble(new QCheckBox(tr("Tell me when &bookings may not come in")))
    , m_silence(new QCheckBox(tr("Tell me when a day is unusually &silent")))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    for (QWidget *part :
         {kindsPart(), reminderPart(), soundPart(), servicesPart(), quietPart(), wrongPart(), privacyPart()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_volume, &QSlider::valueChanged, this, &AlertsPage::changed);
    connect(m_quiet, &QuietHours::changed, this, &AlertsPage::changed);
    for (QCheckBox *box : {m_hideNames, m_speak, m_trouble, m_silence})
        connect(box, &QCheckBox::toggled, this, &AlertsPage::changed);
    show({});
}

void AlertsPage::watch(QComboBox *box)
{
    leaveWheelToPage(box);
    // On a small screen rather shortened than wider than the page.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, &AlertsPage::changed);
}

QWidget *AlertsPage::kindsPart()
{
    QList<std::pair<QString, QWidget *>> rows;
    for (const QString &name : kindNames()) {
        auto *box = new QComboBox;
        addLoudness(*box, Loudness::Ring);
        watch(box);
        m_kinds << box;
        rows.append({name, box});
    }
    m_today->addItem(tr("Like any other day"), int(Today::Same));
    m_today->addItem(tr("Louder: twice, and it stays on the screen"), int(Today::Louder));
    m_today->addItem(tr("Ring until somebody answers"), int(Today::Ring));
    watch(m_today);
    m_far->addItem(tr("Like any other day"), 0);
    for (const int weeks : {1, 2, 3, 4, 8})
        m_far->addItem(weeks == 1 ? tr("Without a sound from a week ahead")
                                  : tr("Without a sound from %Ln weeks ahead", nullptr, weeks),
                       7 * weeks);
    watch(m_far);
    rows.append({tr("If it is for &today"), m_today});
    rows.append({tr("If it is &far ahead"), m_far});
    return card(tr("What you are told of"),
                tr("What you do here yourself is never announced. What is for a time already past makes no "
                   "sound."),
                {formOf(rows)});
}

QWidget *AlertsPage::reminderPart()
{
    m_remind->addItem(tr("Never"), 0);
    for (const int minutes : {5, 10, 15, 30, 60})
        addMinutes(minutes);
    watch(m_remind);
    return card(
        tr("Before a booking begins"),
        tr("One notification with a sound, for bookings whose time of day is known. It keeps to quiet "
           "hours and pauses, and none comes once the booking has begun."),
        {formOf({{tr("&Remind me"), m_remind}})});
}

void AlertsPage::addMinutes(int minutes)
{
    m_remind->addItem(minutes == 1 ? tr("1 minute before") : tr("%Ln minutes before", nullptr, minutes),
                      minutes);
}

QWidget *AlertsPage::previewRow()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    const std::pair<QString, Tone> tones[] = {{tr("Hear “ne&w”"), Tone::New},
                                              {tr("Hear “cance&lled”"), Tone::Cancelled},
                                              {tr("Hear “chan&ged”"), Tone::Changed},
                                              {tr("Hear “tro&uble”"), Tone::Trouble}};
    for (const auto &[name, tone] : tones) {
        auto *button = new QPushButton(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, tone = tone] { emit previewAsked(tone, m_volume->value() / 100.0); });
        grid->addWidget(button, grid->count() / 2, grid->count() % 2); // four in a row are too wide
    }
    return row;
}

QWidget *AlertsPage::soundPart()
{
    if (!Speaker::canSpeak())
        m_speak->hide();
    leaveWheelToPage(m_volume);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    return card(tr("Sounds"),
                tr("How loud Deskbell is beside other programs. All the way down it is silent."),
                {formOf({{tr("&Volume"), m_volume}}), previewRow(), m_speak});
}

QWidget *AlertsPage::servicesPart()
{
    auto *list = new QWidget;
    m_services = new QGridLayout(list);
    m_services->setContentsMargins(0, 0, 0, 0);
    m_services->setColumnStretch(1, 1);
    m_servicesCard = card(tr("Services that may be quieter"), {}, {list});
    return m_servicesCard;
}

QWidget *AlertsPage::quietPart()
{
    return card(tr("Quiet hours"),
                tr("Nothing is announced then. What came meanwhile is summed up in one notification at the "
                   "end."),
                {m_quiet});
}

QWidget *AlertsPage::wrongPart()
{
    return card(
        tr("When something may be wrong"),
        tr("Trouble with the connection has a sound of its own, once. A silent day is one on which nobody "
           "has booked by a time when, on the same weekday of the weeks before, several always had; it "
           "is told once a day at most, and only while the connection is fine."),
        {m_trouble, m_silence});
}

QWidget *AlertsPage::privacyPart()
{
    return card(tr("Who else can see the screen"),
                tr("Notifications can be read by whoever passes by, on some computers also while the screen "
                   "is locked."),
                {m_hideNames});
}

void AlertsPage::show(const SettingsView &view)
{
    m_rules = view.settings.alerts;
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        choose(*m_kinds.at(i), int(m_rules.*kindRules[i]));
    choose(*m_today, int(m_rules.today));
    if (m_far->findData(m_rules.whisperDays) < 0)
        m_far->addItem(tr("Without a sound from %Ln days ahead", nullptr, m_rules.whisperDays),
                       m_rules.whisperDays);
    choose(*m_far, m_rules.whisperDays);
    if (m_remind->findData(m_rules.remindMinutes) < 0)
        addMinutes(m_rules.remindMinutes);
    choose(*m_remind, m_rules.remindMinutes);
    m_volume->setValue(m_rules.volume);
    m_quiet->show(m_rules.quiet);
    m_ownHours = view.settings.pollHours;
    offerQuietHours();
    m_hideNames->setChecked(m_rules.hideNames);
    m_speak->setChecked(m_rules.speak);
    m_trouble->setChecked(m_rules.trouble);
    m_silence->setChecked(m_rules.silence);
    listServices();
    emit changed();
}

void AlertsPage::showServices(const Catalogue &catalogue, const QDateTime &now)
{
    m_slotHours = businessHours(catalogue);
    m_now = now;
    offerQuietHours();
    if (m_catalogue.services == catalogue.services)
        return;
    const AlertRules kept = typed();
    m_catalogue = catalogue;
    const AlertRules inForce = std::exchange(m_rules, kept);
    listServices();
    m_rules = inForce;
    emit changed();
}

void AlertsPage::offerQuietHours()
{
    BusinessHours hours = m_slotHours;
    if (m_ownHours)
        hours = {m_ownHours->from, m_ownHours->to, m_slotHours.zone};
    m_quiet->offer(m_now.isValid() ? outside(hours, m_now) : QuietSpan());
}

/// A row for each service that is known or has a rule.
void AlertsPage::listServices()
{
    while (QLayoutItem *item = m_services->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_serviceBoxes.clear();
    QList<qint64> ids = m_catalogue.services.keys();
    for (const qint64 id : m_rules.services.keys()) {
        if (!ids.contains(id))
            ids << id;
    }
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids)) {
        const QString known = oneLine(m_catalogue.services.value(id).name, 60);
        const QString name = known.isEmpty() ? tr("Service %1").arg(id) : known;
        auto *box = new QComboBox;
        box->addItem(tr("As above"), int(Loudness::Ring));
        addLoudness(*box, Loudness::Banner);
        if (m_rules.services.value(id) == Loudness::Sound)
            box->addItem(tr("Never ring"), int(Loudness::Sound));
        choose(*box, int(m_rules.services.value(id, Loudness::Ring)));
        box->setAccessibleName(name);
        watch(box);
        m_services->addWidget(wordsLabel({}, name), int(m_serviceBoxes.size()), 0);
        m_services->addWidget(box, int(m_serviceBoxes.size()), 1);
        m_serviceBoxes.insert(id, box);
    }
    m_servicesCard->setVisible(!ids.isEmpty());
}

AlertRules AlertsPage::typed() const
{
    AlertRules rules = m_rules;
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        rules.*kindRules[i] = Loudness(m_kinds.at(i)->currentData().toInt());
    rules.today = Today(m_today->currentData().toInt());
    rules.whisperDays = m_far->currentData().toInt();
    rules.remindMinutes = m_remind->currentData().toInt();
    rules.volume = m_volume->value();
    rules.quiet = m_quiet->typed();
    rules.hideNames = m_hideNames->isChecked();
    rules.speak = m_speak->isChecked();
    rules.trouble = m_trouble->isChecked();
    rules.silence = m_silence->isChecked();
    rules.services.clear();
    for (auto box = m_serviceBoxes.cbegin(); box != m_serviceBoxes.cend(); ++box) {
        const auto loudness = Loudness(box.value()->currentData().toInt());
        if (loudness != Loudness::Ring || m_rules.services.contains(box.key()))
            rules.services.insert(box.key(), loudness);
    }
    return rules;
}

Result<Done> AlertsPage::putInto(SettingsEdit &edit) const
{
    edit.settings.alerts = typed();
    return Done();
}

bool AlertsPage::isChanged() const
{
    return typed() != m_rules;
}

} // namespace deskbell
