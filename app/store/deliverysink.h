// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/booking/reader.h"

#include <QByteArray>

namespace deskbell
{

/// A webhook delivery as it came over the wire, with what reading it said.
struct Delivery {
    qint64 receivedAt = 0; ///< ms since 1970 UTC
    QByteArray body;       ///< the raw bytes
    Verdict verdict = Verdict::Unreadable;
    QString eventType;
    QString note; ///< the refusals, one a line; empty when there are none
};

/// Where deliveries are made safe, in groups: begin(), take() for each, commit(). Nothing is safe before
/// commit() has said so; after a failed begin(), take() or commit() the group is rolled back and nothing of
/// it is kept.
class DeliverySink
{
public:
    virtual ~DeliverySink() = default;
    virtual Result<Done> begin() = 0;
    virtual Result<Done> take(const Delivery &delivery) = 0;
    virtual Result<Done> commit() = 0;
    virtual void rollback() = 0;
};

} // namespace deskbell
