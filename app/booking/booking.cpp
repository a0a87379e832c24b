// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/booking.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

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

void setStatus(Booking &booking, const QString &word)
{
    const auto is = [&word](QLatin1StringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    };
    booking.statusText.clear();
    if (is("pending"_L1)) {
        booking.status = Status::Pending;
    } else if (is("confirmed"_L1)) {
        booking.status = Status::Confirmed;
    } else if (is("cancelled"_L1) || is("canceled"_L1)) {
        booking.status = Status::Cancelled;
    } else {
        booking.status = Status::Other;
        booking.statusText = word;
    }
}

} // namespace deskbell
