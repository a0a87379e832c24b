// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QByteArray>
#include <QList>

namespace deskbell
{

/// The records in the order given as comma-separated values after RFC 4180: a line of headings, CRLF, in
/// UTF-8 with a byte order mark. Excel takes a file without one for the local 8-bit code and spoils every
/// name with an accent; LibreOffice reads it either way. No cell is a formula (rowcells.h).
QByteArray toCsv(const QList<BookingRecord> &records, const Catalogue &catalogue);

} // namespace deskbell
