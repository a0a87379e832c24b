// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/apireading.h"

#include "app/base/log.h"
#include "app/booking/fieldreader.h"
#include "app/booking/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReserveKit)
};

constexpr int longestQuote = 200;
constexpr int longestWait = 366 * 24 * 3600;

// What the server says about an error, fit to stand in a sentence: one line, short, without secrets.
QString quoted(const QString &message)
{
    const QString line = redacted(message.simplified());
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

QString because(const QString &sentence, const QString &message)
{
    return message.isEmpty()
        ? sentence
        : Words::tr("%1 It says: %2", "what happened, ReserveKit's own words").arg(sentence, message);
}

QString waitingTime(int seconds)
{
    if (seconds < 120)
        return Words::tr("%Ln s", "a wait", seconds);
    const int minutes = (seconds + 59) / 60;
    return minutes < 120 ? Words::tr("%Ln min", "a wait", minutes)
                         : Words::tr("%Ln h", "a wait", (minutes + 59) / 60);
}

Error errorFor(int status, const QString &message, std::optional<int> retryAfter)
{
    if (status == 401)
        return {Words::tr("ReserveKit did not accept the API key. Enter it again in the settings; keys are "
                          "made in ReserveKit’s portal under API keys."),
                Remedy::AskOwner};
    if (status == 403)
        return {Words::tr("ReserveKit does not let this API key be used from this PC. Take the restriction "
                          "to a website off the key in ReserveKit’s portal, or make a key without one."),
                Remedy::AskOwner};
    if (status == 429) {
        const QString sentence = retryAfter
            ? Words::tr("ReserveKit has had more requests than the plan allows and asks to wait for %1.")
                  .arg(waitingTime(*retryAfter))
            : Words::tr("ReserveKit has had more requests than the plan allows and asks to wait.");
        return {sentence, Remedy::RetryLater};
    }
    if (status == 404)
        return {because(Words::tr("ReserveKit does not know what it was asked for."), message), Remedy::Drop};
    if (status >= 500)
        return {because(Words::tr("ReserveKit has a problem of its own (status %1) and will be asked again.")
                            .arg(status),
                        message),
                Remedy::RetryLater};
    if (status >= 400)
        return {because(Words::tr("ReserveKit refused the request (status %1).").arg(status), message),
                Remedy::Drop};
    if (status >= 300)
        return {Words::tr("The API address leads on to another one. Check it in the settings."),
                Remedy::AskOwner};
    return {because(Words::tr("ReserveKit reported an error."), message), Remedy::RetryLater};
}

QDateTime httpDate(const QByteArray &header)
{
    // Qt reads the form of e-mail, which writes the zone as an offset.
    QByteArray text = header.trimmed();
    if (!text.endsWith(" GMT"))
        return {};
    return QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")), Qt::RFC2822Date);
}

// A wait until an HTTP date counts from the server's own clock: this PC's may be wrong by hours.
std::optional<int> secondsUntil(const HttpReply &reply)
{
    const QDateTime until = httpDate(reply.retryAfter);
    const QDateTime sent = httpDate(reply.date);
    const QDateTime &now = sent.isValid() ? sent : reply.receivedAt;
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return static_cast<int>(std::clamp(now.secsTo(until), qint64(0), qint64(longestWait)));
}

std::optional<int> seconds(const HttpReply &reply, const QJsonValue &inBody)
{
    bool isNumber = false;
    const int value = reply.retryAfter.trimmed().toInt(&isNumber);
    if (isNumber && value >= 0)
        return std::min(value, longestWait);
    if (const auto wait = secondsUntil(reply))
        return wait;
    if (inBody.isDouble() && inBody.toDouble() >= 0)
        return static_cast<int>(std::min(std::ceil(inBody.toDouble()), double(longestWait)));
    return std::nullopt;
}

// A login page, a proxy's page, a page that says "under maintenance": anything but an answer of the API.
ApiFailure noApi(const HttpReply &reply)
{
    const auto retryAfter = seconds(reply, {});
    if (reply.status >= 300)
        return {errorFor(reply.status, {}, retryAfter), reply.status, {}, retryAfter};
    if (reply.body.trimmed().startsWith('<'))
        return {
            {Words::tr("A web page came back where ReserveKit’s API should be. Check the API address in the "
                       "settings, and whether this network asks to sign in first."),
             Remedy::AskOwner},
            reply.status,
            {}};
    return {
        {Words::tr("ReserveKit’s answer could not be understood."), Remedy::RetryLater}, reply.status, {}};
}

ApiFailure failureOf(const HttpReply &reply, const QJsonValue &error)
{
    const QString message = quoted(error.isString() ? error.toString() : error[u"message"_s].toString());
    const auto retryAfter = seconds(reply, error[u"retry_after"_s]);
    return {errorFor(reply.status, message, retryAfter), reply.status, quoted(error[u"code"_s].toString()),
            retryAfter, true};
}

std::optional<Service> readService(const QJsonValue &json)
{
    FieldReader fields(json.toObject());
    const Service service{fields.requiredId(u"id"_s), fields.text(u"name"_s),
                          fields.text(u"timezone"_s).toUtf8()};
    return fields.error().isEmpty() && !service.name.isEmpty() ? std::optional(service) : std::nullopt;
}

std::optional<TimeSlot> readTimeSlot(const QJsonValue &json)
{
    FieldReader fields(json.toObject());
    TimeSlot slot{fields.requiredId(u"id"_s), fields.requiredId(u"service_id"_s),
                  fields.text(u"start_time"_s), fields.text(u"end_time"_s)};
    slot.maxBookings =
        static_cast<int>(std::min(fields.count(u"max_bookings"_s), qint64(std::numeric_limits<int>::max())));
    return fields.error().isEmpty() && !slot.start.isEmpty() ? std::optional(slot) : std::nullopt;
}

std::optional<Booking> readListed(const QJsonValue &json)
{
    const Result<Booking> booking = readBooking(json);
    return booking ? std::optional(booking.value()) : std::nullopt;
}

// A count of the pagination, under either of its names.
std::optional<qint64> counted(const QJsonValue &pagination, const QString &name, const QString &otherName)
{
    for (const QString &each : {name, otherName}) {
        if (const qint64 number = pagination[each].toInteger(-1); number >= 0)
            return number;
    }
    return std::nullopt;
}

std::optional<int> asInt(std::optional<qint64> number)
{
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(int(*number)) : std::nullopt;
}

// The list called `name` in `data`, or `data` itself where that is the list.
template <typename T>
Result<ApiPage<T>> readPage(const QJsonValue &data, const QString &name, const QString &notUnderstood,
                            std::optional<T> (*readItem)(const QJsonValue &))
{
    const QJsonValue list = data.isArray() ? data : data[name];
    // An empty list may come as null.
    if (!list.isArray() && !(data.isObject() && list.isNull()))
        return Error{notUnderstood, Remedy::RetryLater};
    ApiPage<T> page;
    for (const QJsonValue &json : list.toArray()) {
        if (const auto item = readItem(json))
            page.items.append(*item);
        else
            ++page.refused;
    }
    // Both forms of the pagination name the pages alike, and their size.
    const QJsonValue pagination = data[u"pagination"_s];
    page.totalPages = std::max(1, pagination[u"total_pages"_s].toInt(1));
    page.totalCount = counted(pagination, u"total_count"_s, u"total_items"_s);
    page.page = asInt(counted(pagination, u"current_page"_s, u"page"_s));
    page.pageSize = asInt(counted(pagination, u"page_size"_s, {}));
    return page;
}

} // namespace

std::optional<qint64> secondsToReset(const RateHeaders &told, qint64 nowMs)
{
    if (!told.reset)
        return std::nullopt;
    return *told.reset - told.date.value_or(nowMs / 1000);
}

ApiOutcome readAnswer(const HttpReply &reply)
{
    RateHeaders rate = reply.rate;
    if (const QDateTime sent = httpDate(reply.date); sent.isValid())
        rate.date = sent.toSecsSinceEpoch();
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return {noApi(reply), rate};
    const QJsonValue error = document[u"error"_s];
    if (error.isString() || error.isObject())
        return {failureOf(reply, error), rate};
    if (reply.status < 200 || reply.status >= 300 || !document.object().contains(u"data"_s))
        return {noApi(reply), rate};
    return {document[u"data"_s], rate};
}

Result<ApiPage<Service>> readServices(const QJsonValue &data)
{
    return readPage<Service>(data, u"services"_s,
                             Words::tr("ReserveKit’s list of services could not be understood."),
                             readService);
}

Result<ApiPage<TimeSlot>> readTimeSlots(const QJsonValue &data)
{
    return readPage<TimeSlot>(data, u"time_slots"_s,
                              Words::tr("ReserveKit’s list of time slots could not be understood."),
                              readTimeSlot);
}

Result<ApiPage<Booking>> readBookings(const QJsonValue &data)
{
    return readPage<Booking>(data, u"bookings"_s,
                             Words::tr("ReserveKit’s list of bookings could not be understood."), readListed);
}

Result<Booking> readBooking(const QJsonValue &data)
{
    return readBooking(data.toObject());
}

} // namespace deskbell
