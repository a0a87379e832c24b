// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/verifier.h"

#include "app/config/signingsecrets.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace deskbell
{

namespace
{

constexpr qint64 toleranceSeconds = qint64(5) * 60;

constexpr auto reserveKitHeader = "X-Webhook-Signature";
constexpr auto gitHubHeader = "X-Hub-Signature-256";
constexpr auto standardIdHeader = "webhook-id";
constexpr auto standardTimeHeader = "webhook-timestamp";
constexpr auto standardHeader = "webhook-signature";
constexpr auto standardVersion = "v1,";

QByteArray hexMac(const QByteArray &secret, const QByteArray &body)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

QByteArray standardMac(const QByteArray &key, const QByteArray &id, const QByteArray &time,
                       const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(id + '.' + time + '.');
    code.addData(body);
    return standardVersion + code.result().toBase64();
}

bool isRecent(const QByteArray &time, qint64 now)
{
    const bool isNumber = !time.isEmpty() && time.size() <= 12
        && std::all_of(time.begin(), time.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && qAbs(time.toLongLong() - now) <= toleranceSeconds;
}

bool isStandardRight(const QByteArrayList &secrets, const HttpRequest &request, qint64 now)
{
    const QByteArray id = request.header(standardIdHeader);
    const QByteArray time = request.header(standardTimeHeader);
    if (id.isEmpty() || !isRecent(time, now))
        return false;
    // The sender lists a signature for each of its own live keys, and may list other versions.
    const QByteArrayList given = request.header(standardHeader).split(' ');
    bool right = false;
    for (const QByteArray &secret : secrets) {
        const QByteArray key = standardKey(secret);
        if (key.isEmpty())
            continue;
        const QByteArray expected = standardMac(key, id, time, request.body);
        for (const QByteArray &signature : given)
            right |= constantTimeEquals(signature, expected);
    }
    return right;
}

bool isHexRight(const QByteArrayList &secrets, const QByteArray &given, const QByteArray &prefix,
                const QByteArray &body)
{
    bool right = false;
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            right |= constantTimeEquals(given, prefix + hexMac(secret, body));
    }
    return right;
}

} // namespace

bool constantTimeEquals(QByteArrayView given, QByteArrayView expected)
{
    // No early way out: how long it takes must not tell how much of a guess was right. The length is no
    // secret.
    uchar difference = given.size() == expected.size() ? 0 : 1;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const char other = i < given.size() ? given[i] : '\0';
        difference = uchar(difference | uchar(other ^ expected[i]));
    }
    return difference == 0;
}

bool isSignatureRight(SignatureForm form, const QByteArrayList &secrets, const HttpRequest &request,
                      qint64 now)
{
    switch (form) {
    case SignatureForm::None:
        return true;
    case SignatureForm::ReserveKit:
        return isHexRight(secrets, request.header(reserveKitHeader), {}, request.body);
    case SignatureForm::GitHub:
        return isHexRight(secrets, request.header(gitHubHeader), "sha256=", request.body);
    case SignatureForm::Standard:
        return isStandardRight(secrets, request, now);
    }
    return false;
}

bool hasSignature(SignatureForm form, const HttpRequest &request)
{
    switch (form) {
    case SignatureForm::None:
        break;
    case SignatureForm::ReserveKit:
        return !request.header(reserveKitHeader).isEmpty();
    case SignatureForm::GitHub:
        return !request.header(gitHubHeader).isEmpty();
    case SignatureForm::Standard:
        return !request.header(standardHeader).isEmpty();
    }
    return false;
}

QList<HttpHeader> sign(SignatureForm form, const QByteArray &secret, const QByteArray &body,
                       const QByteArray &id, qint64 now)
{
    switch (form) {
    case SignatureForm::None:
        break;
    case SignatureForm::ReserveKit:
        return {{reserveKitHeader, hexMac(secret, body)}};
    case SignatureForm::GitHub:
        return {{gitHubHeader, "sha256=" + hexMac(secret, body)}};
    case SignatureForm::Standard: {
        const QByteArray time = QByteArray::number(now);
        return {{standardIdHeader, id},
                {standardTimeHeader, time},
                {standardHeader, standardMac(standardKey(secret), id, time, body)}};
    }
    }
    return {};
}

} // namespace deskbell
