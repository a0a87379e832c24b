// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apicall.h"

#include <QTest>

namespace deskbell
{

/// The two calls that go different ways.
inline const ApiCall reading{ApiMethod::Get, QStringLiteral("/services"),
                             QUrlQuery(QStringLiteral("page=1"))};
inline const ApiCall changing{ApiMethod::Patch,
                              QStringLiteral("/bookings/7"),
                              {},
                              QJsonObject{{QStringLiteral("status"), QStringLiteral("confirmed")}},
                              Purpose::Person};

/// What became of `call`, once it is known.
inline ApiOutcome ask(ApiPort &port, const ApiCall &call)
{
    std::optional<ApiOutcome> outcome;
    QObject context;
    port.send(call, &context, [&](const ApiOutcome &heard) { outcome = heard; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
        return ApiFailure{{QStringLiteral("never answered"), Remedy::Drop}, -1, {}};
    return *outcome;
}

inline ApiFailure failureOf(const ApiOutcome &outcome)
{
    return !outcome.ok() ? outcome.failure() : ApiFailure{{QStringLiteral("(none)"), Remedy::Drop}, -1, {}};
}

} // namespace deskbell
