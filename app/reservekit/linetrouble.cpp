// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/linetrouble.h"

#include <QCoreApplication>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReserveKit)
};

} // namespace

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
        return {Words::tr("Nobody answers at the API address; it will be tried again."), Remedy::RetryLater};
    case LineTrouble::NotFound:
        return {Words::tr("ReserveKit’s API was not found on the network. Is this PC online?"),
                Remedy::RetryLater};
    case LineTrouble::NotSafe:
        return {
            Words::tr(
                "The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s "
                "date and whether something on this network reads along."),
            Remedy::AskOwner};
    case LineTrouble::LeadsElsewhere:
        return {
            Words::tr(
                "The API address leads on to another one, which is not given the key. Check the API address "
                "in the settings, and whether this network asks to sign in first."),
            Remedy::AskOwner};
    case LineTrouble::Proxy:
        return {Words::tr("This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network "
                          "settings."),
                Remedy::AskOwner};
    case LineTrouble::TookTooLong:
        return {Words::tr("ReserveKit took too long to answer; it will be asked again."), Remedy::RetryLater};
    case LineTrouble::TooLarge:
        return {Words::tr("ReserveKit’s answer was too large to be one."), Remedy::RetryLater};
    case LineTrouble::BrokeOff:
        break;
    }
    return {Words::tr("The connection to ReserveKit broke off; it will be tried again."), Remedy::RetryLater};
}

bool neverConnected(LineTrouble trouble)
{
    return trouble == LineTrouble::NobodyThere || trouble == LineTrouble::NotFound
        || trouble == LineTrouble::NotSafe;
}

} // namespace deskbell
