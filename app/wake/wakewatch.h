// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace deskbell
{

/// Says when something may have happened unseen: this PC woke up, is on another network, or its clock was
/// set. What comes in quick succession is said at once and, once more, some seconds later.
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit WakeWatch(const Clock &clock, QObject *parent = nullptr);

public slots:
    /// The system says that this PC is on another network.
    void rouse();
    /// The system says that this PC woke up.
    void wakeUp();
    /// Whether there is a network at all.
    void networkIs(bool there);
    /// Compares the wall clock with the steady one; by itself every ten seconds.
    void look();

signals:
    void woke();
    /// It was this PC that woke up, or its clock was set by a minute or more.
    void slept();

private:
    const Clock &m_clock;
    qint64 m_ticks;
    qint64 m_wall;
    std::optional<qint64> m_lastWoke; ///< in ticks
    bool m_network = true;
    bool m_due = false;
    QTimer m_timer;
};

/// One that hears what this PC's system says: logind on Linux, and whatever tells Qt of networks. Where it
/// says nothing the clocks are left.
std::unique_ptr<WakeWatch> watchThisPc(const Clock &clock);

} // namespace deskbell
