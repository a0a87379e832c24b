// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace deskbell
{

/// A message bus of the test's own, as long as this is there.
class TestBus
{
public:
    ~TestBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// Why it does not start, or nothing.
    QString start()
    {
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(10'000))
                return QStringLiteral("dbus-daemon does not start: ") + m_daemon.errorString();
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return {};
    }
    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace deskbell
