// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/reader.h"

#include "app/booking/shoptime.h"

#include <cstdint>
#include <cstdlib>

using namespace deskbell;

namespace
{

/// Ends the run where the reader breaks a promise.
void hold(bool promise)
{
    if (!promise)
        std::abort();
}

bool isWellFormed(const QString &text)
{
    return text.isValidUtf16();
}

void check(const Observation &observation)
{
    const Booking &booking = observation.booking;
    hold(booking.id >= 1 && booking.id <= (qint64(1) << 53));
    for (const QString &text :
         {booking.statusText, booking.cancelReason, booking.message, booking.customer.name,
          booking.customer.email, booking.customer.phone, booking.slotStart, booking.slotEnd})
        hold(isWellFormed(text));
    if (!observation.hasContent) {
        hold(observation.kind == ObservationKind::Delete);
        return;
    }
    hold(booking.serviceId >= 1 && booking.date.isValid() && booking.updatedAt != 0);
    hold(!statusWord(booking).isEmpty());
    static const QTimeZone berlin("Europe/Berlin");
    const std::optional<ShopSpan> span = shopSpan(booking.date, booking.slotStart, booking.slotEnd, berlin);
    if (span && span->end)
        hold(span->start.instant < span->end->instant);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const DeliveryReading reading = readDelivery(body);
    hold(reading == readDelivery(body));
    const bool readable = reading.verdict == Verdict::Readable || reading.verdict == Verdict::PartlyReadable;
    hold(readable == !reading.observations.isEmpty());
    const bool refused = reading.verdict == Verdict::Unreadable || reading.verdict == Verdict::PartlyReadable;
    hold(refused == !reading.refusals.isEmpty());
    for (const Observation &observation : reading.observations)
        check(observation);
    return 0;
}
