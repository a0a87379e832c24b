// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/booking.h"

#include <QByteArray>
#include <QList>

namespace deskbell
{

/// Whether this Deskbell was built with libical.
bool canExportIcs();

/// The records as an iCalendar file (RFC 5545): an event each, whose UID stays the same for ever and whose
/// SEQUENCE grows whenever the booking changes, in UTC, or a whole day where no time is known. It names no
/// organiser, no attendee and no method, so no calendar sends anybody a mail about it. Fails with one
/// sentence in a Deskbell without libical.
Result<QByteArray> toIcs(const QList<BookingRecord> &records, const Catalogue &catalogue);

} // namespace deskbell
