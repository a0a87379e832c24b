// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/shopport.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QByteArray key = "tk_rsv_test";

} // namespace

ApiOutcome ShopPort::answerTo(const ApiCall &call)
{
    if (const Result<Done> permitted = permit(call.purpose); !permitted) {
        ApiFailure refused{permitted.error(), 429, {}};
        refused.sent = false;
        return refused;
    }
    if (fails)
        return *fails;
    MadeUpShop empty("UTC");
    MadeUpShop &shop = hides ? empty : m_shop;
    const bool change = call.method == ApiMethod::Patch;
    const ApiAnswer given = answer(shop,
                                   {change ? "PATCH" : "GET",
                                    call.path,
                                    call.query,
                                    {{"authorization", "Bearer " + key}},
                                    change ? QJsonDocument(call.body).toJson() : QByteArray()},
                                   key, {}, m_clock.now());
    if (loses && loses())
        return ApiFailure{Error{u"Lost"_s, Remedy::RetryLater}, 0, {}};
    QByteArray body = given.body;
    if (garbles)
        garbles(body);
    return readAnswer({given.status, body, {}});
}

void ShopPort::send(const ApiCall &call, QObject *context, Handler handler)
{
    asked += call;
    QMetaObject::invokeMethod(
        context, [this, call, handler] { handler(answerTo(call)); }, Qt::QueuedConnection);
}

} // namespace deskbell
