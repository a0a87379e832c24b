// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/demo/apianswer.h"
#include "app/reservekit/apicall.h"

#include <functional>
#include <optional>

namespace deskbell
{

/// The made-up shop's API without sockets: each call is answered from the event loop, as the shop is then.
class ShopPort : public ApiPort
{
public:
    ShopPort(MadeUpShop &shop, const Clock &clock) : m_shop(shop), m_clock(clock) { }

    void send(const ApiCall &call, QObject *context, Handler handler) override;

    std::function<Result<Done>(Purpose)> permit; ///< pays for each call
    QList<ApiCall> asked;
    std::optional<ApiFailure> fails;           ///< instead of every answer
    std::function<bool()> loses;               ///< whether the answer to what was done is lost on the way
    bool hides = false;                        ///< every listing is empty, as if the shop were another
    std::function<void(QByteArray &)> garbles; ///< what comes of an answer on the way

private:
    ApiOutcome answerTo(const ApiCall &call);

    MadeUpShop &m_shop;
    const Clock &m_clock;
};

} // namespace deskbell
