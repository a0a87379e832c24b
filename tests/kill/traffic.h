// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

namespace deskbell
{

/// Random deliveries about made-up bookings (creations, updates, cancellations, removals, several bookings in
/// one, duplicates), and what a table must show that has heard of those that were acknowledged. Each
/// observation of a booking is newer than the one before; its number is its `message`.
class Traffic
{
public:
    explicit Traffic(quint32 seed);

    /// The number of the next delivery to post; it counts as sent from now on.
    int next();
    QByteArray body(int delivery) const;
    void acknowledged(int delivery);
    int acknowledgedCount() const { return m_acknowledged; }

    /// What is wrong with `exported` (as `export --format json` prints it), one sentence each.
    QStringList complaints(const QJsonArray &exported) const;
    /// The same of the raw `bodies` that are kept.
    QStringList complaintsOfJournal(const QSet<QByteArray> &bodies) const;

    static QString customerName(qint64 booking);
    /// The bookings whose customers are named in `text`.
    static QList<qint64> bookingsIn(const QString &text);

private:
    enum class Kind { Create, Update, Cancel, Delete };
    struct Step {
        Kind kind = Kind::Create;
        bool acknowledged = false;
    };
    struct Delivery {
        Kind kind = Kind::Create;
        QList<std::pair<qint64, int>> steps; ///< booking, number of its observation
        bool acknowledged = false;
    };

    int chance(int below) { return int(m_random.bounded(below)); }
    Kind someKind();
    qint64 someBooking();
    QString complaint(qint64 booking, const QJsonObject &row) const;

    QRandomGenerator m_random;
    QList<QList<Step>> m_bookings; ///< the booking of id n at n - 1
    QList<Delivery> m_deliveries;
    int m_acknowledged = 0;
};

} // namespace deskbell
