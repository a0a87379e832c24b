// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace deskbell
{

/// Where time comes from. Nothing else in Deskbell reads the machine's clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC. It may jump either way.
    virtual QDateTime now() const = 0;
    /// Milliseconds since some fixed moment; never goes back.
    virtual qint64 ticks() const = 0;

    /// The wall clock in milliseconds since 1970-01-01T00:00Z, as it is stored.
    qint64 nowMs() const { return now().toMSecsSinceEpoch(); }
};

/// The machine's clock. Safe to use from any thread.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 ticks() const override;
};

/// A clock that stands still until it is turned: for tests and simulations.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start) : m_now(start.toUTC()) { }

    QDateTime now() const override { return m_now; }
    qint64 ticks() const override { return m_ticks; }

    /// Lets `ms` milliseconds pass.
    void advance(qint64 ms);
    /// Sets the wall clock as a person or a time server would: no time passes.
    void jumpTo(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
    qint64 m_ticks = 0;
};

} // namespace deskbell
