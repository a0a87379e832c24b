// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"

namespace deskbell
{

/// Noon in Berlin on Monday 11 May 2026.
QDateTime shopNoon();
Catalogue shopCatalogue();
/// `count` plausible bookings around `today`, always the same; ids from 1.
QList<BookingRecord> shopBookings(int count, QDate today);
BookingRecord shopBooking(qint64 id, QDate date, int slot, const QString &name);
BookingChange told(const BookingRecord &record);

} // namespace deskbell
