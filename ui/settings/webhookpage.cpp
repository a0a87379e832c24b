// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/webhookpage.h"

#include "app/booking/displaytext.h"
#include "app/config/signingsecrets.h"
#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"
#include "ui/settings/copyrow.h"
#include "ui/settings/secretfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

WebhookPage::WebhookPage(QWidget *parent)
    : SettingsForm(parent)
    , m_url(new CopyRow(tr("Webhook address")))
    , m_tokenWarning(wordsLabel(u"trouble"_s,
                                tr("The address has changed. Once this is saved, every entry in "
                                   "ReserveKit's portal needs the new one; the old one no longer works.")))
    , m_address(new QLineEdit)
    , m_port(new QSpinBox)
    , m_signature(new QComboBox)
    , m_secrets(new SecretFields)
    , m_entries(nullptr)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_port, m_signature})
        leaveWheelToPage(field);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    for (QWidget *part : {addressPart(), entriesPart(), signaturePart(), listenerPart()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_address, &QLineEdit::textEdited, this, &WebhookPage::refresh);
    connect(m_port, &QSpinBox::valueChanged, this, &WebhookPage::refresh);
    connect(m_signature, &QComboBox::currentIndexChanged, this, &WebhookPage::refresh);
    connect(m_secrets, &SecretFields::changed, this, &WebhookPage::refresh);
    show({});
}

QWidget *WebhookPage::addressPart()
{
    auto *renew = new QPushButton(tr("Make a &new address…"));
    renew->setToolTip(
        tr("If somebody else has got hold of it. Every entry in the portal has to be changed then."));
    connect(renew, &QPushButton::clicked, this, &WebhookPage::renewToken);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(renew);
    row->addStretch(1);
    m_tokenWarning->hide();
    return card(
        tr("Your webhook address"),
        tr("ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings."),
        {m_url, m_tokenWarning, buttons});
}

QWidget *WebhookPage::entriesPart()
{
    auto *list = new QWidget;
    m_entries = new QGridLayout(list);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setColumnStretch(2, 1);
    m_entries->setHorizontalSpacing(14);
    return card(tr("Entries to make in ReserveKit's portal"),
                tr("Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same "
                   "address."),
                {list});
}

QWidget *WebhookPage::signaturePart()
{
    m_signature->setAccessibleName(tr("Signature"));
    m_signature->addItem(tr("Not signed"), int(SignatureForm::None));
    m_signature->addItem(tr("ReserveKit quick start (X-Webhook-Signature)"), int(SignatureForm::ReserveKit));
    m_signature->addItem(tr("Standard Webhooks"), int(SignatureForm::Standard));
    m_signature->addItem(tr("GitHub style"), int(SignatureForm::GitHub));
    return card(tr("Signature"),
                tr("If deliveries are signed with a secret, Deskbell refuses those that are not."),
                {m_signature, m_secrets});
}

QWidget *WebhookPage::listenerPart()
{
    m_address->setMaxLength(64);
    m_address->setAccessibleName(tr("Address of this computer"));
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(captionOf(m_address, tr("Add&ress")), m_address);
    form->addRow(captionOf(m_port, tr("&Port")), m_port);
    return card(tr("Where Deskbell listens"),
                tr("127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in."),
                {fields});
}

void WebhookPage::show(const SettingsView &view)
{
    m_view = view;
    const WebhookSettings &webhook = view.settings.webhook;
    m_token = webhook.token;
    m_address->setText(webhook.address);
    m_port->setValue(webhook.port);
    m_signature->setCurrentIndex(m_signature->findData(int(webhook.signature)));
    m_secrets->show(view);
    refresh();
}

void WebhookPage::showServices(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    listEntries();
}

WebhookSettings WebhookPage::typed() const
{
    WebhookSettings webhook;
    webhook.address = m_address->text().trimmed();
    webhook.port = quint16(m_port->value());
    webhook.token = m_token;
    webhook.signature = SignatureForm(m_signature->currentData().toInt());
    return webhook;
}

Result<Done> WebhookPage::putInto(SettingsEdit &edit) const
{
    const WebhookSettings webhook = typed();
    if (const Result<Done> checked = check(webhook); !checked)
        return checked;
    const bool isSigned = webhook.signature != SignatureForm::None;
    if (isSigned && !m_secrets->hasSecret() && !m_view.settings.webhookSecretStored)
        return Error{tr("A signature needs its secret: type the one that deliveries are signed with."),
                     Remedy::AskOwner};
    const std::optional<QByteArrayList> secrets = isSigned ? m_secrets->edited() : std::nullopt;
    if (const Result<Done> checked = check(webhook.signature, secrets.value_or(QByteArrayList())); !checked)
        return checked;
    edit.settings.webhook = webhook;
    edit.secrets = secrets;
    return Done{};
}

bool WebhookPage::isChanged() const
{
    return typed() != m_view.settings.webhook || m_secrets->edited();
}

void WebhookPage::renewToken()
{
    m_token = newToken();
    refresh();
}

void WebhookPage::refresh()
{
    m_url->setText(webhookUrl(typed()));
    m_tokenWarning->setVisible(m_token != m_view.settings.webhook.token);
    m_secrets->setVisible(m_signature->currentData().toInt() != int(SignatureForm::None));
    listEntries();
    emit changed();
}

void WebhookPage::listEntries()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<qint64> ids = m_catalogue.services.keys();
    std::sort(ids.begin(), ids.end());
    QStringList names;
    for (const qint64 id : std::as_const(ids))
        names += oneLine(m_catalogue.services[id].name, 60);
    if (names.isEmpty())
        names += tr("Each service");
    int row = 0;
    for (const QString &name : std::as_const(names)) {
        for (const QString &action : {u"create"_s, u"update"_s, u"delete"_s}) {
            auto *url = new CopyRow(tr("Address for %1, %2", "service, action").arg(name, action));
            url->setText(m_url->text());
            m_entries->addWidget(wordsLabel({}, name), row, 0);
            m_entries->addWidget(wordsLabel({}, action), row, 1);
            m_entries->addWidget(url, row, 2);
            ++row;
        }
    }
}

} // namespace deskbell
