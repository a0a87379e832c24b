// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reservekit/tlsserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace deskbell
{

using namespace Qt::StringLiterals;

TlsServer::TlsServer(const QString &dir, QByteArray answer) : m_answer(std::move(answer))
{
    QFile certificate(dir + u"/cert.pem"_s);
    QFile key(dir + u"/key.pem"_s);
    if (!certificate.open(QFile::ReadOnly) || !key.open(QFile::ReadOnly))
        qFatal("no certificate in %s", qPrintable(dir));
    m_certificate = QSslCertificate(&certificate);
    m_key = QSslKey(&key, QSsl::Rsa);
    listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2/v1"_s.arg(host).arg(serverPort()));
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    configuration.setLocalCertificate(m_certificate);
    configuration.setPrivateKey(m_key);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this,
            [this, socket] { negotiated = socket->sslConfiguration().nextNegotiatedProtocol(); });
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        asked += socket->readAll();
        if (!asked.contains("\r\n\r\n"))
            return;
        socket->write(m_answer);
        socket->disconnectFromHost();
    });
    socket->startServerEncryption();
}

} // namespace deskbell
