// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QAbstractSocket>

#include <optional>

namespace deskbell
{

/// A program that listens on a port.
struct PortOwner {
    QString program; ///< its name; empty when it belongs to somebody else
    qint64 pid = 0;  ///< 0 when it belongs to somebody else
};

/// Who listens on TCP port `port` of this computer, as far as the system tells us; nothing where it does not.
std::optional<PortOwner> portOwner(quint16 port);

/// Why listening there failed with `error`, and what to do about it.
Error whyNotListening(QAbstractSocket::SocketError error, const QString &address, quint16 port);

} // namespace deskbell
