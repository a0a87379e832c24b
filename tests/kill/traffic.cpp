// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/traffic.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// With more, a run of thousands of kills would measure how fast a large table loads.
constexpr qsizetype mostBookings = 3000;

QString instant(int step)
{
    static const QDateTime start(QDate(2026, 5, 4), QTime(8, 0), QTimeZone::utc());
    return start.addSecs(step).toUTC().toString(Qt::ISODate);
}

} // namespace

Traffic::Traffic(quint32 seed) : m_random(seed) { }

QString Traffic::customerName(qint64 booking)
{
    return u"Guest %1"_s.arg(booking, 6, 10, QLatin1Char('0'));
}

QList<qint64> Traffic::bookingsIn(const QString &text)
{
    static const QRegularExpression name(u"Guest (\\d{6})"_s);
    QList<qint64> found;
    for (auto hits = name.globalMatch(text); hits.hasNext();)
        found.append(hits.next().captured(1).toLongLong());
    return found;
}

Traffic::Kind Traffic::someKind()
{
    const int roll = chance(100);
    if (m_bookings.isEmpty() || roll < (m_bookings.size() < mostBookings ? 40 : 2))
        return Kind::Create;
    return roll < 75 ? Kind::Update : roll < 92 ? Kind::Cancel : Kind::Delete;
}

qint64 Traffic::someBooking()
{
    // Mostly one of the last, so that its deliveries overtake one another.
    const qsizetype reach = chance(4) == 0 ? m_bookings.size() : std::min<qsizetype>(m_bookings.size(), 20);
    return m_bookings.size() - chance(int(reach));
}

int Traffic::next()
{
    if (!m_deliveries.isEmpty() && chance(8) == 0)
        return int(m_deliveries.size()) - 1 - chance(int(std::min<qsizetype>(m_deliveries.size(), 50)));
    Delivery delivery;
    delivery.kind = someKind();
    for (int count = chance(5) == 0 ? 3 : 1; count > 0; --count) {
        if (delivery.kind == Kind::Create)
            m_bookings.append(QList<Step>());
        const qint64 booking = delivery.kind == Kind::Create ? m_bookings.size() : someBooking();
        QList<Step> &steps = m_bookings[booking - 1];
        delivery.steps.append({booking, int(steps.size())});
        steps.append({delivery.kind, false});
    }
    m_deliveries.append(delivery);
    return int(m_deliveries.size()) - 1;
}

QByteArray Traffic::body(int number) const
{
    const Delivery &delivery = m_deliveries.at(number);
    const bool off = delivery.kind == Kind::Cancel || delivery.kind == Kind::Delete;
    QJsonArray bookings;
    for (const auto &[booking, step] : delivery.steps) {
        QJsonObject object{
            {u"id"_s, booking},
            {u"service_id"_s, 1},
            {u"date"_s, u"2026-07-10"_s},
            {u"time_slot_id"_s, 1},
            {u"status"_s,
             off             ? u"cancelled"_s
                 : step == 0 ? u"pending"_s
                             : u"confirmed"_s},
            {u"message"_s, QString::number(step)},
            {u"created_at"_s, instant(0)},
            {u"updated_at"_s, instant(step)},
            {u"customer"_s, QJsonObject{{u"id"_s, booking}, {u"name"_s, customerName(booking)}}},
        };
        if (off)
            object.insert(u"cancel_reason"_s, u"Something came up"_s);
        bookings.append(object);
    }
    const QString event = delivery.kind == Kind::Create ? u"bookings.create"_s
        : delivery.kind == Kind::Delete                 ? u"bookings.delete"_s
                                                        : u"bookings.update"_s;
    return QJsonDocument(QJsonObject{{u"event_type"_s, event}, {u"bookings"_s, bookings}}).toJson();
}

void Traffic::acknowledged(int number)
{
    Delivery &delivery = m_deliveries[number];
    m_acknowledged += delivery.acknowledged ? 0 : 1;
    delivery.acknowledged = true;
    for (const auto &[booking, step] : std::as_const(delivery.steps))
        m_bookings[booking - 1][step].acknowledged = true;
}

QStringList Traffic::complaints(const QJsonArray &exported) const
{
    QStringList found;
    QHash<qint64, QJsonObject> rows;
    for (const QJsonValue &value : exported) {
        const QJsonObject row = value.toObject();
        const qint64 id = row.value("id"_L1).toInteger();
        if (rows.contains(id))
            found.append(u"Booking %1 is there twice."_s.arg(id));
        if (id < 1 || id > m_bookings.size())
            found.append(u"Booking %1 was never sent."_s.arg(id));
        rows.insert(id, row);
    }
    for (qint64 id = 1; id <= m_bookings.size(); ++id) {
        if (const QString wrong = complaint(id, rows.value(id)); !wrong.isEmpty())
            found.append(u"Booking %1: %2"_s.arg(id).arg(wrong));
    }
    return found;
}

QStringList Traffic::complaintsOfJournal(const QSet<QByteArray> &bodies) const
{
    QStringList found;
    for (int number = 0; number < m_deliveries.size(); ++number) {
        if (m_deliveries.at(number).acknowledged && !bodies.contains(body(number)))
            found.append(u"Delivery %1: it was acknowledged and is not in the journal."_s.arg(number));
    }
    return found;
}

QString Traffic::complaint(qint64 booking, const QJsonObject &row) const
{
    const QList<Step> &steps = m_bookings.at(booking - 1);
    int last = -1; // the newest acknowledged content
    bool mustBeRemoved = false;
    bool mayBeRemoved = false;
    bool heardOf = false;
    for (int i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        const bool removal = step.kind == Kind::Delete;
        heardOf |= step.acknowledged;
        mayBeRemoved |= removal;
        mustBeRemoved |= removal && step.acknowledged;
        if (step.acknowledged && !removal)
            last = i;
    }
    if (row.isEmpty())
        return heardOf ? u"it was acknowledged and is not there."_s : QString();
    const bool removed = row.value("removed"_L1).toBool();
    if (removed != mustBeRemoved && !(removed && mayBeRemoved))
        return removed ? u"it is removed, and nobody said so."_s
                       : u"its removal was acknowledged and is lost."_s;
    bool isNumber = false;
    const int shown = row.value("message"_L1).toString().toInt(&isNumber);
    if (!isNumber || shown >= steps.size())
        return u"its content was never sent."_s;
    if (shown < last)
        return u"observation %1 was acknowledged, and %2 is shown."_s.arg(last).arg(shown);
    const bool off = steps.at(shown).kind == Kind::Cancel || steps.at(shown).kind == Kind::Delete;
    if ((row.value("status"_L1) == "cancelled"_L1) != off)
        return u"its status is not that of observation %1."_s.arg(shown);
    return {};
}

} // namespace deskbell
