// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/demo/apianswer.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace deskbell
{

/// Something that goes wrong with one answer of the stand-in's API.
struct ApiFault {
    enum class Kind {
        Status,  ///< an error with `status`, and with Retry-After unless `retryAfter` is below 0
        WebPage, ///< a page with `status`, as a proxy or a login page gives it
        Dropped, ///< the connection is closed without an answer
        Half,    ///< the connection is closed in the middle of the true answer
        Silent,  ///< the request is taken and never answered
        Late,    ///< the true answer, after `delay`
    };

    Kind kind = Kind::Status;
    int status = 500;
    int retryAfter = -1; ///< seconds
    QString message = QStringLiteral("On demand");
    int delay = 0; ///< ms
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

/// ReserveKit's API for the made-up shop, over HTTP on loopback; one request a connection. It is there for
/// this program's own client: what is not a request in good order is closed without an answer.
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
    /// One for each of the next requests.
    void showFaults(const QList<ApiFault> &faults) { m_faults = faults; }

    /// The latest requests (up to a thousand), whatever was answered.
    const QList<ApiRequest> &requests() const { return m_requests; }

signals:
    /// A client has changed a booking: the webhooks have to tell of it.
    void changed(const deskbell::ShopEvent &event);

private:
    void welcome();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const ApiRequest &request);
    ApiAnswer answerTo(const ApiRequest &request);
    void addLimits(ApiAnswer &answer) const;

    MadeUpShop &m_shop;
    const Clock &m_clock;
    QByteArray m_apiKey;
    Allowance m_allowance;
    WireForm m_form;
    QList<ApiFault> m_faults;
    QList<ApiRequest> m_requests;
    QTcpServer m_server;
};

} // namespace deskbell
