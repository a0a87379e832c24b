// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/demo/apianswer.h"
#include "app/intake/httpservice.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace deskbell
{

/// An answer of the stand-in's API that is not the true one. What goes wrong on the line is in brokenline.h.
struct ApiFault {
    enum class Kind {
        Status,  ///< an error with `status`, and with Retry-After unless `retryAfter` is below 0
        WebPage, ///< a page with `status`, as a proxy or a login page gives it
    };

    Kind kind = Kind::Status;
    int status = 500;
    int retryAfter = -1; ///< seconds
    QString message = QStringLiteral("On demand");
};

/// How many requests a plan allows.
struct ApiPlan {
    int perSecond = 5;
    int burst = 10;
};

/// The allowance of a plan as it is used up and comes back. Time is told, in a clock's ticks.
class Allowance
{
public:
    explicit Allowance(ApiPlan plan) : m_plan(plan), m_left(plan.burst) { }

    /// Takes one request out; false when there is none left.
    bool take(qint64 ticks);
    int left() const { return static_cast<int>(m_left); }
    int limit() const { return m_plan.perSecond; }

private:
    ApiPlan m_plan;
    double m_left;
    qint64 m_last = 0;
};

/// ReserveKit's API for the made-up shop, over HTTP on loopback.
class ApiStandIn : public QObject
{
    Q_OBJECT

public:
    /// `shop` and `clock` outlive this.
    ApiStandIn(MadeUpShop &shop, const Clock &clock, QByteArray apiKey, ApiPlan plan = {},
               QObject *parent = nullptr);

    /// Takes a free port of its own.
    Result<Done> listen();
    /// The base address, once listening.
    QUrl url() const;

    void setForm(const WireForm &form) { m_form = form; }
    /// One for each of the next requests; nothing where the answer is to be the true one.
    void showFaults(const QList<std::optional<ApiFault>> &faults) { m_faults = faults; }

    /// The latest requests (up to a thousand), whatever was answered.
    const QList<ApiRequest> &requests() const { return m_requests; }

signals:
    /// A request is answered as the shop was until now: whatever is done to the shop here comes between this
    /// answer and the next one, such as between two pages of a listing.
    void answered(const deskbell::ApiRequest &request);
    /// A client has changed a booking: the webhooks have to tell of it.
    void changed(const deskbell::ShopEvent &event);

private:
    HttpAnswer serve(const ApiRequest &request);
    ApiAnswer trueAnswer(const ApiRequest &request);
    void addLimits(ApiAnswer &answer) const;

    MadeUpShop &m_shop;
    const Clock &m_clock;
    QByteArray m_apiKey;
    Allowance m_allowance;
    WireForm m_form;
    QList<std::optional<ApiFault>> m_faults;
    QList<ApiRequest> m_requests;
    HttpService m_service;
};

} // namespace deskbell
