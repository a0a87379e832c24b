// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edits/editsteps.h"
#include "app/reservekit/apicall.h"

#include <optional>

namespace deskbell
{

/// What an answer, or a change in the ledger, means to an edit.
struct EditNews {
    EditEvent event = EditEvent::Lost;
    QString trouble;                               ///< for the owner; empty when there is none
    std::optional<Booking> booking = std::nullopt; ///< as ReserveKit's answer shows it
    std::optional<int> wait = std::nullopt;        ///< seconds, as ReserveKit asks
    bool left = true;                              ///< the request may have left this PC

    friend bool operator==(const EditNews &, const EditNews &) = default;
};

/// The request that makes `edit` come true, and the one that tells how its booking stands.
ApiCall sendingCall(const Edit &edit);
ApiCall readingCall(const Edit &edit);

/// What the answer to sendingCall() means.
EditNews newsOfSending(const Edit &edit, const ApiOutcome &outcome);
/// What the answer to readingCall() means.
EditNews newsOfReading(const Edit &edit, const ApiOutcome &outcome);
/// What the booking as the ledger has it means to an edit that waits; nothing where it means nothing.
std::optional<EditNews> newsOfRecord(const Edit &edit, const BookingRecord &record);

} // namespace deskbell
