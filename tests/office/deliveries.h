// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace deskbell
{

/// A delivery of one pending booking for 2026-05-12, created and last changed at that minute after 10:00 UTC.
QByteArray bookingDelivery(const QByteArray &event, qint64 id, int minute,
                           const QByteArray &status = "pending");

/// What the listener at `port` answers to a POST of `body`: the HTTP status, or 0 when the connection fails.
/// Blocks, and needs no event loop, so that it can run while the main thread is held.
int postBlocking(quint16 port, const QByteArray &token, const QByteArray &body);

} // namespace deskbell
