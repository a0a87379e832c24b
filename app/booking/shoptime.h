// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace deskbell
{

/// An instant as the shop's clock on the wall shows it.
struct ShopMoment {
    qint64 instant = 0; ///< ms since 1970 UTC
    int offset = 0;     ///< seconds east of UTC in the shop at that instant

    /// Date and time on the shop's wall. The QDateTime's own zone means nothing: compare and format it only.
    QDateTime wallClock() const;
    /// Such as `2026-05-12T10:00:00+02:00`.
    QString text() const;

    friend bool operator==(const ShopMoment &, const ShopMoment &) = default;
};

/// From when to when a booking is.
struct ShopSpan {
    ShopMoment start;
    std::optional<ShopMoment> end; ///< nothing: the slot does not tell

    friend bool operator==(const ShopSpan &, const ShopSpan &) = default;
};

/// When the clock on the wall in `zone` shows `wallClock` (its own zone is ignored). A time that does not
/// exist moves forward by the gap; of one that comes twice it is the first. The same with every version of
/// Qt.
ShopMoment shopMoment(const QDateTime &wallClock, const QTimeZone &zone);

/// The span of a slot on `date`. Slot texts without a zone are wall-clock time in `zone`; those with one are
/// an instant whose wall-clock time in `zone` counts; their dates are placeholders. An end that is not after
/// its start is on the next day. Nothing when date, start or zone are not known.
std::optional<ShopSpan> shopSpan(QDate date, const QString &start, const QString &end, const QTimeZone &zone);

/// The time of day on the wall that a slot's raw start or end names: as written, or, where it has an offset,
/// in `zone`; where that is not known, by that offset. Nothing when it cannot be read.
std::optional<QTime> slotTime(const QString &raw, const QTimeZone &zone);

/// Whether `date` is over, at `instant` (ms since 1970 UTC), in `zone`; in a zone that is not known: all over
/// the world.
bool isOver(QDate date, qint64 instant, const QTimeZone &zone);

/// The one rule which slot counts: what ReserveKit said of this very booking, before what the catalogue says
/// of the slot today, which may have been moved since. What cannot be read counts as not said.
inline bool carriesItsSlot(const Booking &booking)
{
    return !booking.slotStart.isEmpty();
}

/// The span of `booking`: by the slot that it carries itself, else by the catalogue's, in its service's zone.
std::optional<ShopSpan> shopSpan(const Booking &booking, const Catalogue &catalogue);

} // namespace deskbell
