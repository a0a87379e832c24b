// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/secrets.h"
#include "app/config/settings.h"

namespace deskbell
{

/// The key inside a secret of Standard Webhooks, with or without its "whsec_"; empty when there is none in
/// it.
QByteArray standardKey(const QByteArray &secret);

/// Whether `secrets`, as typed, can be what deliveries of `form` are signed with.
Result<Done> check(SignatureForm form, const QByteArrayList &secrets);

/// What there is to check deliveries with.
struct SigningSecrets {
    QByteArrayList usable;
    QString trouble; ///< why one that is wanted cannot be had, or cannot be used; else empty

    friend bool operator==(const SigningSecrets &, const SigningSecrets &) = default;
};

/// Those of `reading` that can be what deliveries of `form` are signed with, and what is wrong with the
/// others.
SigningSecrets signingSecrets(SignatureForm form, const SecretReading &reading);

} // namespace deskbell
