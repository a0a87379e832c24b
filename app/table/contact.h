// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace deskbell
{

class BookingModel;

/// `tel:` with this number, of several the first, without an extension; empty where it is none that can be
/// called.
QUrl callUrl(const QString &phone);
/// `mailto:` with this address and nothing else; empty where it is none that can be written to.
QUrl writeUrl(const QString &email);

/// The rows of the other bookings of whoever made the one in `row`, in order of day and time;
/// no more than a thousand.
QList<int> otherBookingsOf(const BookingModel &model, int row);

} // namespace deskbell
