// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretfields.h"

#include "app/booking/displaytext.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString stateWords(const SettingsView &view)
{
    if (!view.signing.trouble.isEmpty())
        return oneLine(view.signing.trouble, 600);
    switch (view.signing.place) {
    case SecretPlace::Environment:
        return SecretFields::tr(
            "The secret comes from this computer's environment (DESKBELL_WEBHOOK_SECRET). "
            "It wins over what is typed here.");
    case SecretPlace::KeyStore:
        return SecretFields::tr("Stored in this system's key store. Leave the fields empty to keep it.");
    case SecretPlace::File:
        return SecretFields::tr(
            "Stored in a file that only your account can read. Leave the fields empty to keep it.");
    case SecretPlace::Nowhere:
        break;
    }
    return SecretFields::tr("No secret is stored yet. It will be kept in this system's key store.");
}

} // namespace

SecretFields::SecretFields(QWidget *parent)
    : QWidget(parent)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_reveal(new QCheckBox(tr("Sho&w what is typed")))
    , m_state(new PlainLabel(u"muted"_s))
{
    m_state->setWordWrap(true);
    m_second->setPlaceholderText(tr("Only while you change from one secret to another"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(captionOf(m_first, tr("S&ecret")), m_first);
    form->addRow(captionOf(m_second, tr("Secon&d secret")), m_second);
    form->addRow(m_reveal);
    form->addRow(m_state);
    for (QLineEdit *field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(1000);
        connect(field, &QLineEdit::textEdited, this, &SecretFields::changed);
    }
    m_first->setAccessibleName(tr("Secret"));
    m_second->setAccessibleName(tr("Second secret"));
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool visible) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void SecretFields::show(const SettingsView &view)
{
    m_stored = view.signing.count;
    m_state->setText(stateWords(view));
    m_first->clear();
    m_second->clear();
    m_reveal->setChecked(false);
    m_first->setPlaceholderText(m_stored > 0 ? tr("A secret is stored") : QString());
}

std::optional<QByteArrayList> SecretFields::edited() const
{
    QByteArrayList secrets;
    for (const QLineEdit *field : {m_first, m_second}) {
        if (const QByteArray secret = field->text().trimmed().toUtf8(); !secret.isEmpty())
            secrets += secret;
    }
    return secrets.isEmpty() ? std::nullopt : std::optional(secrets);
}

bool SecretFields::hasSecret() const
{
    return m_stored > 0 || edited();
}

} // namespace deskbell
