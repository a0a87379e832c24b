// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/poll/rounds.h"
#include "app/poll/webhookproof.h"
#include "app/reservekit/requestbudget.h"

#include <QRandomGenerator>

#include <array>

namespace deskbell
{

/// What a simulated month is like.
struct MonthCase {
    enum class Hooks { Healthy, DeafForTwoDays, Deaf };
    enum class Order { Ascending, Descending, None };

    int services = 1;
    int bookings = 200;
    Hooks hooks = Hooks::Deaf;
    int deliveries = 10; ///< a day
    bool isSigned = true;
    Order order = Order::Ascending;
    qint64 plan = 10'000;
    int days = 30;
    int largestPage = 100;
    int failures = 0; ///< of a hundred requests so many are answered with an error
};

/// What happens to bookings.
enum class Happening { New, Changed, Cancelled, Removed };

/// What came of a month: requests, and delays in ms by Happening of what webhooks did not bring.
struct MonthResult {
    qint64 used = 0;
    qint64 claims = 0;
    std::array<QList<qint64>, 4> delays;
    int unknown = 0;        ///< what was older than two days at the end and still not known
    int wronglyRemoved = 0; ///< bookings that are there and were taken for removed
    int pageSize = 0;
};

qint64 medianOf(QList<qint64> delays);
qint64 worstOf(const QList<qint64> &delays);

/// Thirty days of polling a made-up shop, without sockets and without waiting. The same case and seed give
/// the same month.
class Month
{
public:
    explicit Month(MonthCase what, quint32 seed = 1);
    MonthResult run();

private:
    struct Event {
        qint64 at = 0;
        Happening what = Happening::New;
    };
    struct Pending {
        Happening what = Happening::New;
        qint64 since = 0;
    };

    void open();
    void planEvents();
    /// Tells which booking it happened to.
    qint64 happen(const Event &event);
    void deliver(qint64 id);
    bool hooksWork() const;
    void ask(const PollStep &step);
    ListingPage page(const PollStep &step) const;
    void see(const Booking &booking, bool isFirst);
    void seeRemoved(qint64 id);
    void note(qint64 id);
    PollPace pace();
    qint64 any(const QList<qint64> &ids) { return ids.at(m_random.bounded(ids.size())); }

    MonthCase m_case;
    QRandomGenerator m_random;
    qint64 m_now;
    qint64 m_end;
    RequestBudget m_budget;
    Rounds m_rounds;
    WebhookProof m_proof;
    BusinessHours m_hours{9 * 60, 19 * 60};
    QList<Event> m_events;
    QHash<qint64, Booking> m_shop;
    QHash<qint64, QList<qint64>> m_order; ///< ids of a service as they are listed
    QList<qint64> m_alive;
    QHash<qint64, qint64> m_held; ///< what the ledger holds: version by id
    QHash<qint64, Pending> m_pending;
    MonthResult m_result;
    qint64 m_nextId = 1'000;
};

} // namespace deskbell
