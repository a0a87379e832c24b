// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/signingsecrets.h"

#include <QCoreApplication>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SigningSecrets)
};

bool fits(SignatureForm form, const QByteArray &secret)
{
    return form != SignatureForm::Standard || !standardKey(secret).isEmpty();
}

QString doesNotFit(const QString &which)
{
    return Words::
        tr("%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once "
           "more, whole, or choose another signature.")
            .arg(which);
}

QString nameOf(SecretPlace place)
{
    return place == SecretPlace::Environment ? Words::tr("The signing secret in DESKBELL_WEBHOOK_SECRET")
                                             : Words::tr("The stored signing secret");
}

} // namespace

QByteArray standardKey(const QByteArray &secret)
{
    constexpr QByteArrayView prefix = "whsec_";
    const QByteArray text = secret.startsWith(prefix) ? secret.sliced(prefix.size()) : secret;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

Result<Done> check(SignatureForm form, const QByteArrayList &secrets)
{
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        if (!fits(form, secrets[i]))
            return Error{doesNotFit(i == 0 ? Words::tr("The secret") : Words::tr("The second secret")),
                         Remedy::AskOwner};
    }
    return Done{};
}

SigningSecrets signingSecrets(SignatureForm form, const SecretReading &reading)
{
    SigningSecrets signing{{}, reading.trouble};
    for (const QByteArray &secret : reading.secrets) {
        if (fits(form, secret))
            signing.usable += secret;
        else
            signing.trouble = doesNotFit(nameOf(reading.place));
    }
    return signing;
}

} // namespace deskbell
