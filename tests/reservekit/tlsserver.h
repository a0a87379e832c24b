// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

namespace deskbell
{

/// A server that speaks TLS with a certificate for 127.0.0.1 that nobody vouches for, and answers each
/// request with the same bytes. It offers HTTP/2 to whoever would take it.
class TlsServer : public QTcpServer
{
public:
    /// `dir` has cert.pem and key.pem.
    TlsServer(const QString &dir, QByteArray answer);

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    QSslCertificate certificate() const { return m_certificate; }

    QByteArray asked;      ///< what came, read
    QByteArray negotiated; ///< the protocol that was agreed on
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
    QByteArray m_answer;
};

} // namespace deskbell
