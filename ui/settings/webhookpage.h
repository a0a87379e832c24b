// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"
#include "ui/settings/settingsform.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace deskbell
{

class CopyRow;
class SecretFields;

/// How ReserveKit reaches Deskbell: the address to paste, where it is listened at, how deliveries are signed,
/// and the entries to make in ReserveKit's portal.
class WebhookPage final : public SettingsForm
{
    Q_OBJECT

public:
    explicit WebhookPage(QWidget *parent = nullptr);

    void show(const SettingsView &view) override;
    void showServices(const Catalogue &catalogue);
    Result<Done> putInto(SettingsEdit &edit) const override;
    bool isChanged() const override;

private:
    QWidget *addressPart();
    QWidget *listenerPart();
    QWidget *signaturePart();
    QWidget *entriesPart();
    WebhookSettings typed() const;
    void renewToken();
    void refresh();
    void listEntries();

    SettingsView m_view;
    Catalogue m_catalogue;
    QString m_token;
    CopyRow *m_url;
    QLabel *m_tokenWarning;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QComboBox *m_signature;
    SecretFields *m_secrets;
    QGridLayout *m_entries;
};

} // namespace deskbell
