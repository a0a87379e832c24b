// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/edit.h"

namespace deskbell
{

/// A pending booking of Jane Doe on 2026-05-12.
Booking janesBooking(qint64 id = 1);

Edit editOf(EditKind kind, EditState state = EditState::ToSend, qint64 id = 1, qint64 bookingId = 1);

/// A wish for that booking as it is.
EditWish wishFor(EditKind kind, const QString &text = {}, const Booking &seen = janesBooking());

} // namespace deskbell
