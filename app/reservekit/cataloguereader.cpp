// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reservekit/cataloguereader.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// A list that says it has more pages than this is not believed: no shop has, and each page costs a request.
constexpr int mostPages = 100;

} // namespace

CatalogueReader::CatalogueReader(ApiPort &api, ReaderHabits habits, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_habits(habits)
{
}

void CatalogueReader::read(Purpose purpose)
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_purpose = purpose;
    m_waitsLeft = m_habits.waits;
    m_refused = 0;
    m_catalogue = {};
    m_ahead = {Request{}};
    next();
}

void CatalogueReader::next()
{
    if (!m_ahead.isEmpty()) {
        ask(m_ahead.takeFirst());
        return;
    }
    m_isReading = false;
    emit done(m_catalogue, m_refused);
}

void CatalogueReader::ask(const Request &request)
{
    QUrlQuery query;
    const bool isSlots = request.serviceId != 0;
    if (isSlots)
        query.addQueryItem(u"service_id"_s, QString::number(request.serviceId));
    if (request.page == 0) {
        query.addQueryItem(u"no_pagination"_s, u"true"_s);
    } else {
        query.addQueryItem(u"page"_s, QString::number(request.page));
        query.addQueryItem(u"page_size"_s, QString::number(m_habits.pageSize));
    }
    m_api.send({ApiMethod::Get, isSlots ? u"/time-slots"_s : u"/services"_s, query, {}, m_purpose}, this,
               [this, request](const ApiOutcome &outcome) { hear(request, outcome); });
}

void CatalogueReader::hear(const Request &request, const ApiOutcome &outcome)
{
    if (!outcome.ok()) {
        const ApiFailure &failure = outcome.failure();
        // A service that was deleted since it was listed has no slots, and that is all.
        if (failure.status == 404 && failure.ownEnvelope && request.serviceId != 0)
            next();
        else if (!waitFor(request, failure))
            giveUp(failure);
        return;
    }
    if (const Result<Done> taken = take(request, outcome.data()); !taken)
        giveUp({taken.error(), 200, {}});
    else
        next();
}

// Keeps what came, and plans what has to be asked for because of it.
Result<Done> CatalogueReader::take(const Request &request, const QJsonValue &data)
{
    // Where the whole was asked for and a page came, in a size of the server's choice, the pages are read
    // from the first.
    const auto planMore = [&](int totalPages, bool gotSome) {
        if (gotSome && totalPages > 1 && request.page < std::min(totalPages, mostPages))
            m_ahead.append({request.serviceId, request.page + 1});
    };
    if (request.serviceId == 0) {
        const auto page = readServices(data);
        if (!page)
            return page.error();
        for (const Service &service : page.value().items) {
            if (!m_catalogue.services.contains(service.id))
                m_ahead.append({service.id, 0});
            m_catalogue.services.insert(service.id, service);
        }
        m_refused += page.value().refused;
        planMore(page.value().totalPages, !page.value().items.isEmpty());
        return Done{};
    }
    const auto page = readTimeSlots(data);
    if (!page)
        return page.error();
    for (const TimeSlot &slot : page.value().items)
        m_catalogue.timeSlots.insert(slot.id, slot);
    m_refused += page.value().refused;
    planMore(page.value().totalPages, !page.value().items.isEmpty());
    return Done{};
}

// Whether the request will be made again by itself after a wait.
bool CatalogueReader::waitFor(const Request &request, const ApiFailure &failure)
{
    const qint64 wait = failure.retryAfter ? *failure.retryAfter * qint64(1000) : m_habits.usualWait;
    // What was not even sent has no share of the month left, and has none in a second either.
    if (failure.status != 429 || !failure.sent || m_waitsLeft == 0 || wait > m_habits.longestWait)
        return false;
    --m_waitsLeft;
    QTimer::singleShot(static_cast<int>(wait), this, [this, request] { ask(request); });
    return true;
}

void CatalogueReader::giveUp(const ApiFailure &failure)
{
    m_isReading = false;
    emit failed(failure);
}

} // namespace deskbell
