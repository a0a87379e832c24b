// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/change.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace deskbell
{

/// What became of reading a delivery.
enum class Verdict {
    Readable,       ///< every booking was read
    PartlyReadable, ///< some bookings were read, some refused
    UnknownEvent,   ///< an `event_type` that we do not know: nothing to do, nothing wrong
    Unreadable,     ///< no JSON object, no `event_type`, or no booking that can be read
};

/// A webhook body, read.
struct DeliveryReading {
    Verdict verdict = Verdict::Unreadable;
    QString eventType;
    QList<Observation> observations;
    /// One sentence for each booking that was refused (past twenty: how many more), or for the whole body.
    QStringList refusals;

    friend bool operator==(const DeliveryReading &, const DeliveryReading &) = default;
};

/// Reads a webhook body in any of the forms that ReserveKit is known to send. Total: any bytes give a
/// reading, and what cannot be read is refused with a reason, booking by booking.
DeliveryReading readDelivery(const QByteArray &body);

/// Reads one booking as the API answers with it, or says which field keeps it from being read.
Result<Booking> readBooking(const QJsonObject &booking);

} // namespace deskbell
