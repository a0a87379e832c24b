// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace deskbell
{

/// What was turned away since the program started, by reason.
struct RefusalCounts {
    qint64 badAddress = 0;       ///< another path than the one with the token
    qint64 badRequest = 0;       ///< not a valid request, or another method
    qint64 tooLarge = 0;         ///< body, headers or request line
    qint64 tooSlow = 0;          ///< not sent in time
    qint64 tooMany = 0;          ///< no place left, or gave its place to another
    qint64 badSignature = 0;     ///< signature missing or wrong
    qint64 unreadable = 0;       ///< kept and marked, but no booking in it could be read
    qint64 partlyUnreadable = 0; ///< kept and marked; some of its bookings could be read, and count
    qint64 notKept =
        0; ///< good, but could not be verified yet or put on disk: the sender was told to come again

    friend bool operator==(const RefusalCounts &, const RefusalCounts &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::RefusalCounts)
