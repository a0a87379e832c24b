// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computerpage.h"

#include "ui/settings/card.h"
#include "ui/settings/rehearsalcard.h"

#include <QCheckBox>
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
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(m_rehearsal);
    column->addWidget(m_startCard);
    column->addStretch(1);
    connect(m_startsAtLogin, &QCheckBox::toggled, this, &ComputerPage::changed);
    m_startCard->hide();
}

void ComputerPage::show(const SettingsView &view)
{
    m_inForce = view.startsAtLogin;
    m_startCard->setVisible(m_inForce.has_value());
    m_startsAtLogin->setChecked(m_inForce.value_or(false));
    emit changed();
}

Result<Done> ComputerPage::putInto(SettingsEdit &edit) const
{
    edit.startAtLogin = m_startsAtLogin->isChecked();
    return Done();
}

bool ComputerPage::isChanged() const
{
    return m_inForce && m_startsAtLogin->isChecked() != *m_inForce;
}

} // namespace deskbell
