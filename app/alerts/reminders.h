// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace deskbell
{

/// A booking, and since when it is known to be where it is now: ms since 1970 UTC.
struct PlacedBooking {
    BookingRecord record;
    qint64 placedAt = 0;
};

/// Which of `bookings` begin within `minutes` from `nowMs`, and are to be reminded of: none that is off or
/// has begun, none whose time is not known, and none that was first heard of, or moved, within that time:
/// that was news itself. The soonest first.
QList<Fact> remindersDue(const QList<PlacedBooking> &bookings, const Catalogue &catalogue, int minutes,
                         qint64 nowMs);

/// Says when somebody is to be reminded of a booking. It looks again and again, so that neither sleep nor a
/// clock that was set is in its way; that each is told once is for the record, which confirm() tells of.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    explicit Reminders(const Clock &clock, std::chrono::milliseconds look = std::chrono::seconds(15),
                       QObject *parent = nullptr);

public slots:
    /// How long before, in minutes; 0: never.
    void setMinutes(int minutes);
    void setSnapshot(const QList<deskbell::BookingRecord> &records);
    void setCatalogue(const deskbell::Catalogue &catalogue);
    void hear(const QList<deskbell::BookingChange> &changes);
    /// These are on record, and need not be said again.
    void confirm(const QList<deskbell::Fact> &facts);

signals:
    void due(const QList<deskbell::Fact> &facts);

private:
    void look();

    const Clock &m_clock;
    int m_minutes = 0;
    Catalogue m_catalogue;
    QHash<qint64, PlacedBooking> m_bookings;
    QHash<qint64, QString> m_recorded; ///< by booking: its place when that went on record
    QTimer m_timer;
};

} // namespace deskbell
