// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

namespace deskbell
{

/// When customers are served, on every day alike. An end before its start is on the next day; both the same:
/// always.
struct BusinessHours {
    int from = 0; ///< minutes after the shop's midnight
    int to = 0;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA id

    friend bool operator==(const BusinessHours &, const BusinessHours &) = default;
};

/// When customers are served by the time slots of `catalogue`, on every day alike; always when it tells none.
BusinessHours businessHours(const Catalogue &catalogue);

} // namespace deskbell
