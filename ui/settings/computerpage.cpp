// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computerpage.h"

#include "ui/settings/card.h"
#include "ui/settings/rehearsalcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace deskbell
{

ComputerPage::ComputerPage(QWidget *parent)
    : SettingsForm(parent)
    , m_startsAtLogin(new QCheckBox(tr("S&tart Deskbell when I log in")))
    , m_startCard(card(tr("Always there"),
                       tr("Deskbell then waits in the tray from the start. While it is not running, nobody "
                          "hears of a booking."),
                       {m_startsAtLogin}))
    , m_rehearsal(new RehearsalCard)
    , m_language(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(m_rehearsal);
    column->addWidget(m_startCard);
    column->addWidget(languagePart());
    column->addStretch(1);
    connect(m_startsAtLogin, &QCheckBox::toggled, this, &ComputerPage::changed);
    m_startCard->hide();
}

QWidget *ComputerPage::languagePart()
{
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Like the system"), QString(systemLanguage));
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    leaveWheelToPage(m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ComputerPage::changed);
    return card(tr("Language"),
                tr("Texts, dates and numbers change when Deskbell is quit and started again."), {m_language});
}

void ComputerPage::show(const SettingsView &view)
{
    m_inForce = view.startsAtLogin;
    m_startCard->setVisible(m_inForce.has_value());
    m_startsAtLogin->setChecked(m_inForce.value_or(false));
    m_languageInForce = view.settings.language;
    m_language->setCurrentIndex(m_language->findData(m_languageInForce));
    emit changed();
}

Result<Done> ComputerPage::putInto(SettingsEdit &edit) const
{
    if (m_inForce)
        edit.startAtLogin = m_startsAtLogin->isChecked();
    edit.settings.language = m_language->currentData().toString();
    return Done();
}

bool ComputerPage::isChanged() const
{
    const bool otherStart = m_inForce && m_startsAtLogin->isChecked() != *m_inForce;
    return otherStart || m_language->currentData().toString() != m_languageInForce;
}

} // namespace deskbell
