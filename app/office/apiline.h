// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reservekit/apiclient.h"
#include "app/reservekit/apiqueue.h"
#include "app/reservekit/budgetkeeper.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace deskbell
{

/// Why ReserveKit's API did not give what it was asked for the last time.
struct ApiTrouble {
    QString sentence;
    qint64 since = 0;       ///< ms since 1970 UTC: the first failure after the last success
    bool ofKey = false;     ///< only the owner can help: the key is refused
    bool ofAddress = false; ///< or the address leads to something else

    friend bool operator==(const ApiTrouble &, const ApiTrouble &) = default;
};

/// The one line of a running office to ReserveKit's API: client, queue and the month's requests; and whether
/// it works.
class ApiLine : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ApiLine(Database &database, const Clock &clock, QObject *parent = nullptr);

    Result<Done> load() { return m_budget.load(); }
    /// Asks there from now on; nowhere without a usable address and key. What was under way is forgotten.
    void setAccess(const ApiAccess &access, const QString &plan);
    /// nullptr: there is none. Another one after each setAccess().
    ApiPort *port() { return m_queue.get(); }
    BudgetKeeper &budget() { return m_budget; }

    /// Asks again at once what was put off by our own choice.
    void tryNow();

    const std::optional<ApiTrouble> &trouble() const { return m_trouble; }
    /// ms since 1970 UTC: when ReserveKit last answered as it should; 0: never.
    qint64 lastAnswer() const { return m_lastAnswer; }

signals:
    void changed();

private:
    void hear(const ApiOutcome &outcome);

    const Clock &m_clock;
    BudgetKeeper m_budget;
    ApiAccess m_access; ///< the last one with a key
    QString m_plan;     ///< empty: none yet
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ApiQueue> m_queue;
    std::optional<ApiTrouble> m_trouble;
    qint64 m_lastAnswer = 0;
    QTimer m_hourly;
};

} // namespace deskbell
