// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyfields.h"

#include "app/booking/displaytext.h"
#include "app/config/keytext.h"
#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int longestKey = 1000;

QString stateWords(const SecretView &view)
{
    if (!view.trouble.isEmpty())
        return oneLine(view.trouble, 600);
    switch (view.place) {
    case SecretPlace::Environment:
        return KeyFields::tr(
            "The key comes from this computer's environment (DESKBELL_API_KEY). It wins over "
            "what is typed here.");
    case SecretPlace::KeyStore:
        return KeyFields::tr("A key is stored in this system's key store. Paste another one to replace it.");
    case SecretPlace::File:
        return KeyFields::tr(
            "A key is stored in a file that only your account can read. Paste another one to replace it.");
    case SecretPlace::Nowhere:
        break;
    }
    return KeyFields::tr("No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot "
                         "check for missed bookings, confirm or cancel.");
}

} // namespace

KeyFields::KeyFields(QWidget *parent)
    : QWidget(parent)
    , m_state(wordsLabel({}, {}))
    , m_key(new QLineEdit)
    , m_reveal(new QCheckBox(tr("Show &what is typed")))
    , m_words(wordsLabel(u"trouble"_s, {}))
    , m_remove(new QPushButton)
{
    m_key->setAccessibleName(tr("API key"));
    m_key->setMaxLength(longestKey);
    auto *portal = new QPushButton(tr("&Get a key at app.reservekit.io"));
    portal->setToolTip(tr("Opens the page “API keys” of ReserveKit's portal in your browser."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(portal);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(captionOf(m_key, tr("API &key")));
    column->addWidget(m_key);
    column->addWidget(m_words);
    column->addWidget(m_reveal);
    column->addLayout(buttons);
    connect(m_key, &QLineEdit::textEdited, this, &KeyFields::refresh);
    connect(m_reveal, &QCheckBox::toggled, this, &KeyFields::refresh);
    connect(m_remove, &QPushButton::clicked, this, &KeyFields::toggleRemoval);
    connect(portal, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://app.reservekit.io/api-keys"_s)); });
    refresh();
}

void KeyFields::show(const SettingsView &view)
{
    m_view = view.apiKey;
    m_removing = false;
    m_key->clear();
    m_reveal->setChecked(false);
    refresh();
}

std::optional<QByteArray> KeyFields::edited() const
{
    if (m_removing)
        return QByteArray();
    const QString typed = m_key->text().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(readKeyText(typed).key);
}

Result<Done> KeyFields::usable() const
{
    const KeyText text = readKeyText(m_key->text());
    if (m_removing || text.usable || text.words.isEmpty())
        return Done{};
    return Error{text.words, Remedy::AskOwner};
}

void KeyFields::toggleRemoval()
{
    m_removing = !m_removing;
    m_key->clear();
    refresh();
}

void KeyFields::refresh()
{
    // A key that the environment brings is not stored, and one behind a locked key store is.
    const bool isStored = m_view.place == SecretPlace::KeyStore || m_view.place == SecretPlace::File;
    m_state->setText(m_removing ? tr("The key will be removed when you save.") : stateWords(m_view));
    m_key->setEnabled(!m_removing);
    m_key->setEchoMode(m_reveal->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    m_key->setPlaceholderText(isStored ? tr("A key is stored") : tr("Paste the key here"));
    const KeyText text = readKeyText(m_key->text());
    m_words->setText(text.words);
    m_words->setVisible(!text.words.isEmpty());
    m_remove->setText(m_removing ? tr("Keep the ke&y") : tr("&Remove the key"));
    m_remove->setVisible(isStored);
    emit changed();
}

} // namespace deskbell
