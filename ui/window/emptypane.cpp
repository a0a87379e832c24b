// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptypane.h"

#include "app/booking/displaytext.h"
#include "app/health/health.h"
#include "ui/look/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

EmptyPane::EmptyPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(u"title"_s))
    , m_text(new PlainLabel(u"muted"_s))
    , m_clear(new QPushButton(tr("C&lear the search")))
    , m_settings(new QPushButton(tr("Sh&ow the address to paste")))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse); // so that a long word is broken, too
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->addWidget(label);
    }
    column->addWidget(m_clear, 0, Qt::AlignCenter);
    column->addWidget(m_settings, 0, Qt::AlignCenter);
    setMinimumWidth(300);
    setMaximumWidth(460);
    connect(m_clear, &QPushButton::clicked, this, &EmptyPane::clearAsked);
    connect(m_settings, &QPushButton::clicked, this, &EmptyPane::settingsAsked);
    sayNoBookings({});
}

void EmptyPane::sayNoBookings(const Health &health)
{
    const bool needsAddress = health.level == HealthLevel::Waiting
        && (health.words.isEmpty() || health.action != HealthAction::None);
    m_clear->hide();
    m_settings->setVisible(needsAddress);
    m_title->setText(tr("No bookings yet"));
    if (needsAddress) {
        m_text->setText(
            tr("They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell's "
               "address into ReserveKit's portal."));
    } else if (health.level == HealthLevel::Good) {
        m_text->setText(tr("They appear here by themselves as soon as somebody books."));
    } else { // nothing can be said of bookings before that is over
        m_title->setText(oneLine(health.words));
        m_text->setText(oneLine(health.remedy, 600));
    }
}

void EmptyPane::sayNoMatches(const QString &typed)
{
    m_title->setText(tr("Nothing matches “%1”").arg(isolated(oneLine(typed, 40))));
    m_text->setText(
        tr("Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched."));
    m_clear->setText(tr("C&lear the search"));
    m_clear->show();
    m_settings->hide();
}

void EmptyPane::sayNothingFiltered()
{
    m_title->setText(tr("Nothing matches the filters"));
    m_text->setText(tr("Remove a filter, or show everything."));
    m_clear->setText(tr("Show a&ll bookings"));
    m_clear->show();
    m_settings->hide();
}

void EmptyPane::sayNothingIn(const QString &name, const Health &health)
{
    m_title->setText(tr("Nothing in “%1”").arg(name));
    // While bookings may not come in, nothing more is promised than is known.
    m_text->setText(health.level == HealthLevel::Good || health.words.isEmpty()
                        ? tr("Bookings that belong here appear by themselves.")
                        : oneLine(health.words));
    m_clear->setText(tr("Show a&ll bookings"));
    m_clear->show();
    m_settings->hide();
}

} // namespace deskbell
