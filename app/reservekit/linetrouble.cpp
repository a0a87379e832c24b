// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/linetrouble.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

LineTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return LineTrouble::NobodyThere;
    case QNetworkReply::HostNotFoundError:
        return LineTrouble::NotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return LineTrouble::NotSafe;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return LineTrouble::LeadsElsewhere;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return LineTrouble::Proxy;
    default:
        return LineTrouble::BrokeOff;
    }
}

LineTrouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return LineTrouble::NobodyThere;
    case QAbstractSocket::HostNotFoundError:
        return LineTrouble::NotFound;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return LineTrouble::NotSafe;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return LineTrouble::Proxy;
    default:
        return LineTrouble::BrokeOff;
    }
}

Error errorFor(LineTrouble trouble)
{
    switch (trouble) {
    case LineTrouble::NobodyThere:
        return {u"Nobody answers at the API address; it will be tried again."_s, Remedy::RetryLater};
    case LineTrouble::NotFound:
        return {u"ReserveKit’s API was not found on the network. Is this PC online?"_s, Remedy::RetryLater};
    case LineTrouble::NotSafe:
        return {
            u"The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s "
            u"date and whether something on this network reads along."_s,
            Remedy::AskOwner};
    case LineTrouble::LeadsElsewhere:
        return {u"The API address leads on to another one, which is not given the key. Check the API address "
                u"in the settings, and whether this network asks to sign in first."_s,
                Remedy::AskOwner};
    case LineTrouble::Proxy:
        return {
            u"This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings."_s,
            Remedy::AskOwner};
    case LineTrouble::TookTooLong:
        return {u"ReserveKit took too long to answer; it will be asked again."_s, Remedy::RetryLater};
    case LineTrouble::TooLarge:
        return {u"ReserveKit’s answer was too large to be one."_s, Remedy::RetryLater};
    case LineTrouble::BrokeOff:
        break;
    }
    return {u"The connection to ReserveKit broke off; it will be tried again."_s, Remedy::RetryLater};
}

bool neverConnected(LineTrouble trouble)
{
    return trouble == LineTrouble::NobodyThere || trouble == LineTrouble::NotFound
        || trouble == LineTrouble::NotSafe;
}

} // namespace deskbell
