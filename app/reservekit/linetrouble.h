// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QAbstractSocket>
#include <QNetworkReply>

namespace deskbell
{

/// What goes wrong between this PC and ReserveKit, by what can be done about it.
enum class LineTrouble {
    NobodyThere,
    NotFound,
    NotSafe,
    LeadsElsewhere,
    Proxy,
    BrokeOff,
    TookTooLong,
    TooLarge
};

LineTrouble troubleOf(QNetworkReply::NetworkError error);
LineTrouble troubleOf(QAbstractSocket::SocketError error);

/// The sentence for the owner.
Error errorFor(LineTrouble trouble);

/// Whether there never was a connection that a request could have gone over.
bool neverConnected(LineTrouble trouble);

} // namespace deskbell
