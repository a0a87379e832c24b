// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/fakeport.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

ApiFailure failure(const QString &sentence, int status, bool sent)
{
    ApiFailure failure;
    failure.error = {sentence, Remedy::RetryLater};
    failure.status = status;
    failure.sent = sent;
    return failure;
}

} // namespace

void FakePort::send(const ApiCall &call, QObject *context, Handler handler)
{
    const QString id = call.path.section(u'/', -1);
    if (call.method == ApiMethod::Get)
        m_asked += u"GET "_s + id;
    else
        m_asked += u"PATCH %1 %2"_s.arg(id, call.body.value(u"status"_s).toString(u"note"_s));
    m_waiting.append({call, context, std::move(handler)});
}

void FakePort::answer(const ApiOutcome &outcome)
{
    const Waiting one = m_waiting.takeFirst();
    if (one.context)
        one.handler(outcome);
}

QJsonValue dataOf(const Booking &booking)
{
    const QString updated =
        QDateTime::fromMSecsSinceEpoch(booking.updatedAt, QTimeZone::utc()).toString(Qt::ISODateWithMs);
    return QJsonObject{{u"id"_s, booking.id},
                       {u"service_id"_s, booking.serviceId},
                       {u"time_slot_id"_s, booking.timeSlotId},
                       {u"date"_s, booking.date.toString(Qt::ISODate)},
                       {u"status"_s, statusWord(booking)},
                       {u"cancel_reason"_s, booking.cancelReason},
                       {u"message"_s, booking.message},
                       {u"updated_at"_s, updated},
                       {u"customer"_s,
                        QJsonObject{{u"id"_s, booking.customer.id},
                                    {u"name"_s, booking.customer.name},
                                    {u"email"_s, booking.customer.email},
                                    {u"phone"_s, booking.customer.phone}}}};
}

ApiFailure notSent()
{
    return failure(u"Is this PC online?"_s, 0, false);
}

ApiFailure answerLost()
{
    return failure(u"The connection broke off."_s, 0, true);
}

ApiFailure serverTrouble()
{
    ApiFailure trouble = failure(u"ReserveKit has a problem."_s, 503, true);
    trouble.ownEnvelope = true;
    return trouble;
}

ApiFailure webPage()
{
    return failure(u"A web page came back."_s, 200, true);
}

ApiFailure tooMany(int retryAfter)
{
    ApiFailure trouble = failure(u"Too many requests."_s, 429, true);
    trouble.ownEnvelope = true;
    trouble.retryAfter = retryAfter;
    return trouble;
}

ApiFailure refusal(int status, const QString &code)
{
    ApiFailure refusal = failure(u"Refused."_s, status, true);
    refusal.code = code;
    refusal.ownEnvelope = true;
    return refusal;
}

} // namespace deskbell
