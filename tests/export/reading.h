// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QJsonDocument>

namespace deskbell
{

/// A booking of 12 May 2026, ten o'clock in Berlin, that nobody has typed anything into.
BookingRecord plainRecord(qint64 id);
/// The service and slot of plainRecord().
Catalogue shopCatalogue();
/// What a stranger can type to make a spreadsheet, a calendar or a screen do something.
QStringList hostileTexts();

/// What the Python program `script` of the data folder reads from `file`. Ends the test program with Python's
/// own words when it cannot.
QJsonDocument readBack(const QString &script, const QByteArray &file);

} // namespace deskbell
