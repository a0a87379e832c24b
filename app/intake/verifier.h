// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"
#include "app/intake/http.h"

#include <QByteArrayList>

namespace deskbell
{

/// Whether `given` is `expected`, in a time that depends on the length of `expected` alone.
bool constantTimeEquals(QByteArrayView given, QByteArrayView expected);

/// Whether `request` carries a signature of `form` over its raw body that is right for one of `secrets` (two
/// while one follows the other). Standard Webhooks also have to be at most five minutes away from `now` (s
/// since 1970 UTC). Empty and undecodable secrets fit nothing; form None fits everything.
bool isSignatureRight(SignatureForm form, const QByteArrayList &secrets, const HttpRequest &request,
                      qint64 now);

/// Whether `request` carries anything that could be a signature of `form`.
bool hasSignature(SignatureForm form, const HttpRequest &request);

/// The headers that make isSignatureRight() true for `body`; `id` and `now` count for Standard Webhooks only.
QList<HttpHeader> sign(SignatureForm form, const QByteArray &secret, const QByteArray &body,
                       const QByteArray &id, qint64 now);

} // namespace deskbell
