// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/datespan.h"
#include "app/table/shelves.h"

#include <optional>

namespace deskbell
{

/// What the owner looks at again and again, under a name of theirs.
struct SavedView {
    QString name;
    Segment segment;
    QString search;
    BookingFilter filter;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// As it is kept. Dates that go along with today are kept as that.
QString keptView(const SavedView &view, QDate today);
/// Back from it, with the dates of this day; nothing when it is none.
std::optional<SavedView> viewOf(const QString &kept, QDate today);

} // namespace deskbell
