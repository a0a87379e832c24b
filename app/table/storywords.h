// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/story.h"

namespace deskbell
{

class BookingModel;

/// What an owner reads of one part of a booking's story: "Moved, found by polling: time 10:00 → 11:30".
/// `model` knows the names and the times; `serviceId` is the booking's.
QString storyText(const StoryEntry &entry, const BookingModel &model, qint64 serviceId);

} // namespace deskbell
