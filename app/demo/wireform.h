// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/madeupshop.h"

#include <QByteArray>
#include <QJsonObject>

namespace deskbell
{

/// In which of its known forms ReserveKit's stand-in writes: the defaults are those of the documentation's
/// examples.
struct WireForm {
    enum class Pagination { CurrentPage, Page };
    enum class Failure { Object, ObjectWithNullData, Text };
    /// Of listed bookings: by id either way, or in one that has nothing to do with it.
    enum class Order { Ascending, Descending, None };

    Pagination pagination = Pagination::CurrentPage;
    Failure failure = Failure::Object;
    Order order = Order::Ascending;
    int largestPage = 100;     ///< of a larger page_size so many come, and it is said
    bool alwaysPages = false;  ///< lists asked for whole come in pages of twenty all the same
    bool fractions = false;    ///< times as 2026-05-12T10:00:00.123456Z
    bool dateWithTime = false; ///< dates as 2026-05-12T00:00:00Z
    bool nestedSlot = false;   ///< bookings carry their `time_slot`
    bool versions = false;     ///< bookings and services carry `version`
    bool slotInstants = false; ///< slot times as RFC 3339 with an offset, not as wall-clock time

    friend bool operator==(const WireForm &, const WireForm &) = default;
};

QJsonObject serviceJson(const ShopService &service, const WireForm &form);
QJsonObject timeSlotJson(const ShopSlot &slot, const MadeUpShop &shop, const WireForm &form);
QJsonObject customerJson(const Booking &booking, const WireForm &form);
QJsonObject bookingJson(const Booking &booking, const MadeUpShop &shop, const WireForm &form);

/// The body of one webhook delivery. All `events` are of one kind, and there is at least one; its `timestamp`
/// is the last change among them.
QByteArray deliveryBody(const QList<ShopEvent> &events, const MadeUpShop &shop, const WireForm &form);

} // namespace deskbell
