// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/booking.h"

namespace deskbell
{

QString statusWord(const Booking &booking)
{
    switch (booking.status) {
    case Status::Pending:
        return QStringLiteral("pending");
    case Status::Confirmed:
        return QStringLiteral("confirmed");
    case Status::Cancelled:
        return QStringLiteral("cancelled");
    case Status::Other:
        break;
    }
    return booking.statusText;
}

} // namespace deskbell
