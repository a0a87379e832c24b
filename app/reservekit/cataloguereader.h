// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apicall.h"

#include <QList>
#include <QObject>

namespace deskbell
{

/// How a reader of lists deals with being asked to wait.
struct ReaderHabits {
    int pageSize = 50;
    int waits = 5;            ///< so often a 429 is waited for during one reading
    int usualWait = 1'000;    ///< ms, where ReserveKit does not say how long
    int longestWait = 60'000; ///< ms; a longer wait is the month's limit, and ends the reading
};

/// Reads what the shop offers: all services, and their time slots with one request a service.
class CatalogueReader : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives this.
    explicit CatalogueReader(ApiPort &api, ReaderHabits habits = {}, QObject *parent = nullptr);

    /// Ends in done() or failed(). While a reading is under way nothing else begins. `purpose` pays.
    void read(Purpose purpose = Purpose::Poll);
    bool isReading() const { return m_isReading; }

signals:
    /// Whole, but for `refused` services and slots that could not be read.
    void done(const deskbell::Catalogue &catalogue, int refused);
    void failed(const deskbell::ApiFailure &failure);

private:
    struct Request {
        qint64 serviceId = 0; ///< 0: the list of services
        int page = 1;         ///< 0: the whole list at once
    };

    void next();
    void ask(const Request &request);
    void hear(const Request &request, const ApiOutcome &outcome);
    Result<Done> take(const Request &request, const QJsonValue &data);
    bool waitFor(const Request &request, const ApiFailure &failure);
    void giveUp(const ApiFailure &failure);

    ApiPort &m_api;
    ReaderHabits m_habits;
    bool m_isReading = false;
    Purpose m_purpose = Purpose::Poll;
    int m_waitsLeft = 0;
    int m_refused = 0;
    QList<Request> m_ahead;
    Catalogue m_catalogue;
};

} // namespace deskbell
