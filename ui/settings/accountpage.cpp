// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountpage.h"

#include "ui/settings/card.h"
#include "ui/settings/hoursfields.h"
#include "ui/settings/keyfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// What somebody begins with who has a larger plan than those that are named.
constexpr int usualLarge = 100'000;

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : SettingsForm(parent)
    , m_key(new KeyFields)
    , m_plan(new QComboBox)
    , m_requests(new QSpinBox)
    , m_poll(new QCheckBox(tr("C&heck ReserveKit for bookings that no webhook brought")))
    , m_hours(new HoursFields)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_plan, m_requests})
        leaveWheelToPage(field);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    for (QWidget *part : {keyPart(), planPart(), pollPart()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_key, &KeyFields::changed, this, &AccountPage::refresh);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &AccountPage::refresh);
    connect(m_requests, &QSpinBox::valueChanged, this, &AccountPage::refresh);
    connect(m_poll, &QCheckBox::toggled, this, &AccountPage::refresh);
    connect(m_hours, &HoursFields::changed, this, &AccountPage::refresh);
    show({});
}

QWidget *AccountPage::keyPart()
{
    return card(
        tr("API key"),
        tr("With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it "
           "to yourself: whoever has it can do the same."),
        {m_key});
}

QWidget *AccountPage::planPart()
{
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->addItem(tr("Starter: %Ln requests a month", nullptr, 10'000), u"starter"_s);
    m_plan->addItem(tr("Developer: %Ln requests a month", nullptr, 50'000), u"developer"_s);
    m_plan->addItem(tr("Another one"), QString());
    m_requests->setAccessibleName(tr("Requests a month"));
    m_requests->setRange(1, std::numeric_limits<int>::max());
    m_requests->setGroupSeparatorShown(true);
    m_requests->setButtonSymbols(QSpinBox::NoButtons);
    m_requests->setSuffix(tr(" requests a month"));
    return card(tr("Your plan"), tr("Deskbell never asks ReserveKit more often than the plan allows."),
                {m_plan, m_requests});
}

QWidget *AccountPage::pollPart()
{
    return card(tr("Checking for missed bookings"),
                tr("Within business hours Deskbell asks most often, outside them now and then, so that the "
                   "requests last for the month."),
                {m_poll, m_hours});
}

void AccountPage::show(const SettingsView &view)
{
    m_view = view;
    m_key->show(view);
    showPlan(view.settings.apiPlan);
    m_poll->setChecked(view.settings.pollEnabled);
    m_hours->show(view.settings.pollHours);
    refresh();
}

void AccountPage::showPlan(const QString &plan)
{
    const int named = m_plan->findData(plan);
    m_requests->setValue(named < 0 ? plan.toInt() : usualLarge);
    m_plan->setCurrentIndex(named < 0 ? m_plan->findData(QString()) : named);
}

QString AccountPage::typedPlan() const
{
    const QString named = m_plan->currentData().toString();
    return named.isEmpty() ? QString::number(m_requests->value()) : named;
}

Settings AccountPage::typedOver(Settings settings) const
{
    settings.apiPlan = typedPlan();
    settings.pollEnabled = m_poll->isChecked();
    settings.pollHours = m_hours->typed();
    return settings;
}

Result<Done> AccountPage::putInto(SettingsEdit &edit) const
{
    if (const Result<Done> usable = m_key->usable(); !usable)
        return usable;
    edit.settings = typedOver(edit.settings);
    edit.apiKey = m_key->edited();
    return Done{};
}

bool AccountPage::isChanged() const
{
    return m_key->edited() || typedOver(m_view.settings) != m_view.settings;
}

void AccountPage::refresh()
{
    m_requests->setVisible(m_plan->currentData().toString().isEmpty());
    m_hours->setEnabled(m_poll->isChecked());
    emit changed();
}

} // namespace deskbell
