// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "app/booking/booking.h"
#include "app/booking/displaytext.h"
#include "ui/look/onechoice.h"
#include "ui/look/plainlabel.h"
#include "ui/settings/accountpage.h"
#include "ui/settings/alertspage.h"
#include "ui/settings/computerpage.h"
#include "ui/settings/rehearsalcard.h"
#include "ui/settings/webhookpage.h"
#include "ui/window/noticebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_names(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_webhooks(new WebhookPage)
    , m_alerts(new AlertsPage)
    , m_computer(new ComputerPage)
    , m_question(new NoticeBar(Glyph::Info, u"waiting"_s, tr("Keep it in a &file")))
    , m_said(new PlainLabel(u"said"_s))
    , m_save(new QPushButton(tr("&Save")))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    m_names->setAccessibleName(tr("Pages"));
    m_said->setWordWrap(true);
    m_save->setObjectName(u"primary"_s);
    m_save->setDefault(true);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_names);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(middle, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    addPage(tr("Webhooks"), m_webhooks);
    addPage(tr("ReserveKit account"), new AccountPage);
    addPage(tr("Alerts"), m_alerts);
    addPage(tr("This computer"), m_computer);
    connect(m_alerts, &AlertsPage::previewAsked, this, &SettingsDialog::previewAsked);
    connect(&m_computer->rehearsal(), &RehearsalCard::asked, this, &SettingsDialog::rehearsalAsked);
    connect(&m_computer->rehearsal(), &RehearsalCard::answered, this, &SettingsDialog::rehearsalAnswered);
    connect(this, &QDialog::finished, this, &SettingsDialog::rehearsalLeft);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    makeOneChoice(*m_names);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_question, &NoticeBar::pressed, this, &SettingsDialog::allowFile);
    connect(this, &QDialog::finished, this, &SettingsDialog::revert);
    // A small screen, or a large scale, must not put the buttons out of reach.
    resize(QSize(900, 720).boundedTo(screen()->availableSize() - QSize(40, 60)));
    refreshButtons();
}

void SettingsDialog::addPage(const QString &name, SettingsForm *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(area);
    m_pages.append(page);
    m_names->addItem(name);
    m_names->setFixedWidth(qMax(150, m_names->sizeHintForColumn(0) + 2 * m_names->frameWidth() + 16));
    m_names->setCurrentRow(0);
    connect(page, &SettingsForm::changed, this, &SettingsDialog::refreshButtons);
}

void SettingsDialog::openAt(SettingsPage page)
{
    m_names->setCurrentRow(int(page));
    QDialog::show();
    widen();
    raise();
    activateWindow();
}

/// As far as the pages need it and the screen allows.
void SettingsDialog::widen()
{
    int inside = 0;
    for (const SettingsForm *page : std::as_const(m_pages))
        inside = qMax(inside, page->minimumSizeHint().width());
    const int around = width() - m_stack->width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 12;
    if (width() < inside + around)
        resize(qMin(inside + around, screen()->availableSize().width() - 40), height());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        emit lookedAt();
}

void SettingsDialog::show(const SettingsView &view)
{
    const bool isOurs = view.settings == m_saved.settings;
    m_view = view;
    for (SettingsForm *page : std::as_const(m_pages)) {
        if (isOurs || !isVisible() || !page->isChanged())
            page->show(view);
    }
    refreshButtons();
}

void SettingsDialog::showServices(const Catalogue &catalogue, const QDateTime &now)
{
    m_webhooks->showServices(catalogue);
    m_alerts->showServices(catalogue, now);
}

void SettingsDialog::showRehearsal(const RehearsalState &state, const QDateTime &now)
{
    m_computer->rehearsal().show(state, now);
}

void SettingsDialog::showSecretWriting(const SecretWriting &writing)
{
    if (writing.noKeyStore) {
        m_asked = writing.kind;
        m_question->say(
            m_asked == SecretKind::ApiKey
                ? tr("This computer has no key store that Deskbell can use, so the API key is not "
                     "kept yet. It can be kept in a file that only your account can read.")
                : tr("This computer has no key store that Deskbell can use, so the secret is not "
                     "kept yet. It can be kept in a file that only your account can read."));
    } else if (m_asked == writing.kind) {
        m_question->say({});
    }
    if (!writing.trouble.isEmpty())
        m_said->setText(oneLine(writing.trouble, 600));
}

void SettingsDialog::save()
{
    SettingsEdit edit;
    edit.settings = m_view.settings;
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        // Nothing is asked of a page that nobody touched.
        if (!m_pages.at(row)->isChanged())
            continue;
        if (const Result<Done> put = m_pages.at(row)->putInto(edit); !put) {
            m_names->setCurrentRow(int(row));
            m_said->setText(put.error().sentence);
            return;
        }
    }
    keepAsking(edit);
    const bool otherLanguage = edit.settings.language != m_view.settings.language;
    m_saved = edit;
    m_view.settings = m_saved.settings;
    if (m_saved.apiKey)
        m_view.apiKey.count = m_saved.apiKey->isEmpty() ? 0 : 1;
    if (m_saved.secrets)
        m_view.signing.count = int(m_saved.secrets->size());
    if (m_saved.startAtLogin)
        m_view.startsAtLogin = m_saved.startAtLogin;
    for (SettingsForm *page : std::as_const(m_pages))
        page->show(m_view);
    m_said->setText(otherLanguage ? tr("Saved. The language changes when Deskbell is started again.")
                                  : tr("Saved. It is in force now."));
    emit edited(m_saved);
}

void SettingsDialog::keepAsking(SettingsEdit &edit) const
{
    // What waits for leave to go into a file must not be lost because something else was saved meanwhile.
    if (m_question->words().isEmpty())
        return;
    if (!edit.secrets)
        edit.secrets = m_saved.secrets;
    if (!edit.apiKey)
        edit.apiKey = m_saved.apiKey;
}

void SettingsDialog::allowFile()
{
    m_question->say({});
    m_saved.fileAllowed = true;
    emit edited(m_saved);
}

void SettingsDialog::revert()
{
    for (SettingsForm *page : std::as_const(m_pages))
        page->show(m_view);
    m_said->clear();
}

bool SettingsDialog::isChanged() const
{
    return std::ranges::any_of(m_pages, &SettingsForm::isChanged);
}

void SettingsDialog::refreshButtons()
{
    const bool changed = isChanged();
    m_save->setEnabled(changed);
    if (changed)
        m_said->clear();
}

} // namespace deskbell
