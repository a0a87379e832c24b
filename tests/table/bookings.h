// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"

#include <QRandomGenerator>

namespace deskbell
{

/// A plausible booking of 12 May 2026 at ten.
BookingRecord plainRecord(qint64 id = 1);
/// Haircut (id 1) and Colouring (id 2) in Berlin; slots 1 to 20 begin each half hour from 08:00.
Catalogue plainCatalogue();
/// A record with everything drawn from few values, so that ties are common.
BookingRecord randomRecord(QRandomGenerator &random, qint64 id);

inline BookingChange changeTo(const BookingRecord &now)
{
    return {std::nullopt, now, ObservationKind::Update, Source::Webhook};
}

} // namespace deskbell
