// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apianswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int usualPage = 20;

/// One request being answered, with all that it takes.
struct Call {
    MadeUpShop &shop;
    const ApiRequest &request;
    const WireForm &form;
    const QDateTime &now;

    ApiAnswer failed(int status, const QString &code, const QString &message) const
    {
        return failure(status, code, message, form);
    }
};

ApiAnswer success(const QJsonValue &data, int status = 200)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer notFound(const Call &call, const QString &what)
{
    return call.failed(404, what + u"_not_found"_s, u"The %1 was not found"_s.arg(what));
}

ApiAnswer methodNotAllowed(const Call &call)
{
    return call.failed(405, u"method_not_allowed"_s, u"This method is not allowed here"_s);
}

ApiAnswer refused(const Call &call, Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotFound:
        return notFound(call, u"booking"_s);
    case Refusal::UnknownSlot:
        return call.failed(400, u"invalid_time_slot"_s, u"The service has no such time slot on that day"_s);
    case Refusal::SlotFull:
        return call.failed(400, u"time_slot_full"_s, u"The time slot is fully booked"_s);
    case Refusal::Duplicate:
        return call.failed(400, u"duplicate_booking"_s, u"The customer has booked this time slot already"_s);
    case Refusal::NoReason:
        return call.failed(400, u"validation_error"_s, u"cancel_reason is required to cancel"_s);
    case Refusal::WrongStep:
        break;
    }
    return call.failed(422, u"invalid_status_transition"_s, u"The status cannot change like this"_s);
}

// A positive whole number of the query; 0 when it is missing or none.
int positive(const Call &call, const QString &name)
{
    return std::max(0, call.request.query.queryItemValue(name).toInt());
}

QJsonObject pagination(int page, int pageSize, qsizetype total, WireForm::Pagination form)
{
    const qsizetype pages = (total + pageSize - 1) / pageSize;
    if (form == WireForm::Pagination::Page)
        return {{u"page"_s, page},
                {u"page_size"_s, pageSize},
                {u"total_items"_s, total},
                {u"total_pages"_s, pages}};
    return {{u"current_page"_s, page},
            {u"total_pages"_s, pages},
            {u"total_count"_s, total},
            {u"page_size"_s, pageSize}};
}

// One page of `all`, under the name `name` and with its pagination beside it.
ApiAnswer onePage(const Call &call, const QString &name, const QJsonArray &all)
{
    const bool isWhole = call.request.query.queryItemValue(u"no_pagination"_s) == u"true"_s;
    if (isWhole && !call.form.alwaysPages)
        return success(QJsonObject{{name, all}, {u"pagination"_s, QJsonValue()}});
    const int page = isWhole ? 1 : positive(call, u"page"_s);
    const int pageSize =
        isWhole ? usualPage : std::min(positive(call, u"page_size"_s), call.form.largestPage);
    if (page == 0 || pageSize == 0)
        return call.failed(400, u"validation_error"_s, u"page and page_size are required"_s);
    QJsonArray part;
    const qsizetype first = qsizetype(page - 1) * pageSize;
    for (qsizetype i = first; i < std::min(first + pageSize, all.size()); ++i)
        part.append(all.at(i));
    return success(QJsonObject{
        {name, part}, {u"pagination"_s, pagination(page, pageSize, all.size(), call.form.pagination)}});
}

QJsonArray slotsOf(const Call &call, qint64 serviceId)
{
    QJsonArray all;
    for (const ShopSlot &slot : call.shop.timeSlots()) {
        if (slot.slot.serviceId == serviceId)
            all.append(timeSlotJson(slot, call.shop, call.form));
    }
    return all;
}

// The service that the query asks for; nullptr when it is missing or unknown.
const ShopService *askedService(const Call &call)
{
    return call.shop.service(call.request.query.queryItemValue(u"service_id"_s).toLongLong());
}

ApiAnswer services(const Call &call, const QStringList &path)
{
    if (call.request.method != "GET")
        return methodNotAllowed(call);
    if (path.size() == 1) {
        QJsonArray all;
        for (const ShopService &service : call.shop.services())
            all.append(serviceJson(service, call.form));
        return onePage(call, u"services"_s, all);
    }
    const ShopService *service = call.shop.service(path.at(1).toLongLong());
    if (!service || path.size() > 3)
        return notFound(call, u"service"_s);
    if (path.size() == 2)
        return success(serviceJson(*service, call.form));
    if (path.at(2) == u"time-slots"_s)
        return success(slotsOf(call, service->service.id));
    return notFound(call, u"resource"_s);
}

ApiAnswer timeSlots(const Call &call, const QStringList &path)
{
    if (path.size() != 1)
        return notFound(call, u"time_slot"_s);
    if (call.request.method != "GET")
        return methodNotAllowed(call);
    const ShopService *service = askedService(call);
    if (!service)
        return call.failed(400, u"validation_error"_s, u"service_id is required"_s);
    return onePage(call, u"time_slots"_s, slotsOf(call, service->service.id));
}

// The body as an object; an empty one where it is none.
QJsonObject sent(const Call &call)
{
    return QJsonDocument::fromJson(call.request.body).object();
}

std::optional<QString> text(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

Customer customerOf(const QJsonObject &json, const Customer &before, const QString &prefix = {})
{
    Customer customer = before;
    customer.name = text(json, prefix + u"name"_s).value_or(before.name);
    customer.email = text(json, prefix + u"email"_s).value_or(before.email);
    customer.phone = text(json, prefix + u"phone"_s).value_or(before.phone);
    return customer;
}

// The answer to a change: `shown` tells of it what the resource is made of.
template <typename Show>
ApiAnswer outcome(const Call &call, const ShopOutcome &result, int status, const Show &shown)
{
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refused(call, *refusal);
    const ShopEvent &event = std::get<ShopEvent>(result);
    ApiAnswer answer = success(shown(event.booking), status);
    answer.event = event;
    return answer;
}

ApiAnswer newBooking(const Call &call)
{
    const ShopService *service = askedService(call);
    const QJsonObject json = sent(call);
    const QDate date = QDate::fromString(json.value(u"date"_s).toString().left(10), Qt::ISODate);
    if (!service || !date.isValid())
        return call.failed(400, u"validation_error"_s, u"service_id and date are required"_s);
    const BookingRequest draft{service->service.id, json.value(u"time_slot_id"_s).toInteger(), date,
                               customerOf(json, {}, u"customer_"_s), json.value(u"message"_s).toString()};
    return outcome(call, call.shop.book(draft, call.now), 201,
                   [&](const Booking &booking) { return bookingJson(booking, call.shop, call.form); });
}

/// Where a booking stands in a listing that is not by its id: the same place in each answer.
quint64 scattered(qint64 id)
{
    return quint64(id) * 0x9E3779B97F4A7C15U;
}

QList<Booking> listed(const Call &call)
{
    QList<Booking> all = call.shop.bookings();
    if (call.form.order == WireForm::Order::Descending)
        std::reverse(all.begin(), all.end());
    else if (call.form.order == WireForm::Order::None)
        std::ranges::sort(all, {}, [](const Booking &booking) { return scattered(booking.id); });
    return all;
}

ApiAnswer bookingList(const Call &call)
{
    const ShopService *service = askedService(call);
    if (!service)
        return call.failed(400, u"validation_error"_s, u"service_id is required"_s);
    QJsonArray all;
    for (const Booking &booking : listed(call)) {
        if (booking.serviceId == service->service.id)
            all.append(bookingJson(booking, call.shop, call.form));
    }
    return onePage(call, u"bookings"_s, all);
}

std::optional<Status> statusFrom(const QString &word)
{
    for (const Status each : {Status::Pending, Status::Confirmed, Status::Cancelled}) {
        Booking booking;
        booking.status = each;
        if (statusWord(booking) == word)
            return each;
    }
    return std::nullopt;
}

ApiAnswer patchBooking(const Call &call, qint64 id)
{
    const QJsonObject json = sent(call);
    Revision revision;
    if (const auto date = text(json, u"date"_s)) {
        revision.date = QDate::fromString(date->left(10), Qt::ISODate);
        if (!revision.date->isValid())
            return call.failed(400, u"validation_error"_s, u"date is no date"_s);
    }
    if (const auto word = text(json, u"status"_s)) {
        revision.status = statusFrom(*word);
        if (!revision.status)
            return call.failed(400, u"validation_error"_s, u"status is none that is known"_s);
    }
    revision.cancelReason = text(json, u"cancel_reason"_s);
    revision.message = text(json, u"message"_s);
    return outcome(call, call.shop.revise(id, revision, call.now), 200,
                   [&](const Booking &booking) { return bookingJson(booking, call.shop, call.form); });
}

ApiAnswer customerOfBooking(const Call &call, const Booking &booking)
{
    if (call.request.method == "GET")
        return success(customerJson(booking, call.form));
    if (call.request.method != "PATCH")
        return methodNotAllowed(call);
    const Revision revision{.customer = customerOf(sent(call), booking.customer)};
    return outcome(call, call.shop.revise(booking.id, revision, call.now), 200,
                   [&](const Booking &now) { return customerJson(now, call.form); });
}

ApiAnswer oneBooking(const Call &call, const Booking &booking)
{
    if (call.request.method == "GET")
        return success(bookingJson(booking, call.shop, call.form));
    if (call.request.method == "PATCH")
        return patchBooking(call, booking.id);
    if (call.request.method == "DELETE")
        return outcome(call, call.shop.remove(booking.id, u"Deleted"_s, call.now), 200,
                       [](const Booking &) { return QJsonValue(u"ok"_s); });
    return methodNotAllowed(call);
}

ApiAnswer bookings(const Call &call, const QStringList &path)
{
    if (path.size() == 1) {
        if (call.request.method == "POST")
            return newBooking(call);
        return call.request.method == "GET" ? bookingList(call) : methodNotAllowed(call);
    }
    const std::optional<Booking> booking = call.shop.booking(path.at(1).toLongLong());
    if (!booking)
        return notFound(call, u"booking"_s);
    if (path.size() == 2)
        return oneBooking(call, *booking);
    if (path.size() == 3 && path.at(2) == u"customer"_s)
        return customerOfBooking(call, *booking);
    return notFound(call, u"resource"_s);
}

std::optional<ApiAnswer> unauthorized(const Call &call, const QByteArray &apiKey)
{
    const QByteArray shown = call.request.headers.value("authorization");
    if (shown.isEmpty())
        return call.failed(401, u"authentication_required"_s, u"Authentication is required"_s);
    if (!shown.startsWith("Bearer ") || shown.size() == 7)
        return call.failed(401, u"authorization_header_malformed"_s, u"The header has to be: Bearer KEY"_s);
    if (shown.mid(7) != apiKey)
        return call.failed(401, u"invalid_api_key"_s, u"The API key is not valid"_s);
    return std::nullopt;
}

} // namespace

ApiAnswer failure(int status, const QString &code, const QString &message, const WireForm &form)
{
    QJsonObject json;
    if (form.failure == WireForm::Failure::Text)
        json.insert(u"error"_s, message);
    else
        json.insert(u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}});
    if (form.failure == WireForm::Failure::ObjectWithNullData)
        json.insert(u"data"_s, QJsonValue());
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer answer(MadeUpShop &shop, const ApiRequest &request, const QByteArray &apiKey, const WireForm &form,
                 const QDateTime &now)
{
    const Call call{shop, request, form, now};
    if (const auto denied = unauthorized(call, apiKey))
        return *denied;
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) == u"services"_s)
        return services(call, path);
    if (path.value(0) == u"time-slots"_s)
        return timeSlots(call, path);
    if (path.value(0) == u"bookings"_s)
        return bookings(call, path);
    return notFound(call, u"resource"_s);
}

} // namespace deskbell
