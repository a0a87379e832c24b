// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QtGlobal>

namespace deskbell
{

/// Why polling asks nothing though it has a line.
enum class PollIdle {
    No,            ///< it does ask
    NotYet,        ///< the services were not read yet
    NoServices,    ///< the key shows none
    OtherServices, ///< the owner has not answered yet whether they are this shop's
};

/// What the owner is asked before polling believes it.
struct PollQuestion {
    enum class Kind {
        ManyRemovals,  ///< `count` of the service's `of` bookings are gone at once
        OtherServices, ///< the key shows none of the services that were read before
    };

    Kind kind = Kind::ManyRemovals;
    qint64 serviceId = 0;
    int count = 0;
    int of = 0;

    friend bool operator==(const PollQuestion &, const PollQuestion &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::PollQuestion)
