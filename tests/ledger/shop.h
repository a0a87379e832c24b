// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/ledger.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace deskbell
{

/// A ledger on a database of its own, fed through the journal as intake does it, with everything that it says
/// noted down. It can be closed and opened again like the program. A failure ends the program with its
/// sentence.
class TestShop
{
public:
    static constexpr qint64 start = 1'778'580'000'000; ///< 2026-05-12T10:00:00Z

    TestShop();

    /// Forgets what was said, as a new run of the program does.
    void reopen();

    /// Journals deliveries as one group, each received a second after the one before, without applying them.
    void journal(const QList<QByteArray> &bodies);
    /// Journals, then applies all there is.
    void deliver(const QList<QByteArray> &bodies);
    void deliver(const QString &eventType, const QList<QJsonObject> &bookings);
    void applyAll();
    /// Hands in one answer that was asked for at `askedAt`, and tells whether it is to be asked again. Takes
    /// a second. No booking: a 404.
    bool read(qint64 id, const std::optional<QJsonObject> &booking, qint64 askedAt, bool again = false,
              ReadOccasion occasion = ReadOccasion::Poll);
    /// The same, asked now, and again after five seconds where that is wanted.
    void readTwice(qint64 id, const std::optional<QJsonObject> &booking,
                   ReadOccasion occasion = ReadOccasion::Poll);

    QList<BookingRecord> snapshot() const;
    BookingRecord only() const;
    QList<Fact> facts() const;

    Database &database() { return *m_database; }
    Ledger &ledger() { return *m_ledger; }

    FakeClock clock;
    QList<BookingChange> changes;
    QList<Alert> alerts;
    QList<Fact> withdrawn;
    QStringList setAside;
    QStringList contradicted;
    QList<std::pair<QList<qint64>, bool>> acknowledged;

private:
    void connectLedger();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ledger> m_ledger;
};

/// A booking as ReserveKit sends it, created just after the shop opened and updated `second` seconds after
/// that.
QJsonObject bookingJson(qint64 id, int second = 0, const QJsonObject &otherwise = {});
QByteArray deliveryJson(const QString &eventType, const QList<QJsonObject> &bookings);

} // namespace deskbell
