// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/told.h"

#include "tests/kill/traffic.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

QStringList toldAgain(const QStringList &notices, const Told &before, const Told &after)
{
    QStringList again;
    for (const QString &notice : notices) {
        const bool ofCancellation = notice.contains("ancelled"_L1);
        const QList<qint64> bookings = Traffic::bookingsIn(notice);
        for (const qint64 booking : bookings) {
            bool due = false;
            for (auto fact = after.lowerBound({booking, {}, {}});
                 fact != after.end() && fact.key().booking == booking; ++fact) {
                const bool fits = ofCancellation || !fact.key().kind.contains("ancel"_L1);
                due |= fits && before.value(fact.key(), Telling::Due) != Telling::Shown;
            }
            if (!due)
                again.append(u"Told again: "_s + notice);
        }
    }
    return again;
}

} // namespace deskbell
