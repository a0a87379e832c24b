// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/secrets.h"
#include "app/config/settings.h"

#include <optional>

namespace deskbell
{

/// What is known of a secret, without the secret.
struct SecretView {
    SecretPlace place = SecretPlace::Nowhere;
    int count = 0;
    QString trouble; ///< why a secret cannot be read now, or be used; else empty

    friend bool operator==(const SecretView &, const SecretView &) = default;
};

/// What the settings pages show: the settings in force, and what is known of the secrets.
struct SettingsView {
    Settings settings;
    SecretView signing;
    SecretView apiKey;
    std::optional<bool> startsAtLogin; ///< as the system has it; nothing: that cannot be set here

    friend bool operator==(const SettingsView &, const SettingsView &) = default;
};

/// What a person wants to have from now on.
struct SettingsEdit {
    Settings settings;
    std::optional<QByteArrayList> secrets; ///< nothing: those that are stored stay
    std::optional<QByteArray> apiKey;      ///< nothing: what is stored stays; empty: it is removed
    bool fileAllowed = false;              ///< without a key store a file may keep them
    std::optional<bool> startAtLogin;      ///< nothing: it stays as it is

    friend bool operator==(const SettingsEdit &, const SettingsEdit &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::SettingsView)
Q_DECLARE_METATYPE(deskbell::SettingsEdit)
