// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/change.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QTime>

#include <optional>
#include <variant>

namespace deskbell
{

/// A service of the made-up shop with what its API tells beside name and zone.
struct ShopService {
    Service service;
    QString description;

    friend bool operator==(const ShopService &, const ShopService &) = default;
};

/// A time slot with the weekday it is on (0 = Monday … 6 = Sunday) and its wall-clock times.
struct ShopSlot {
    TimeSlot slot;
    int dayOfWeek = 0;
    QTime start;
    QTime end;

    friend bool operator==(const ShopSlot &, const ShopSlot &) = default;
};

/// What a customer asks for.
struct BookingRequest {
    qint64 serviceId = 0;
    qint64 timeSlotId = 0;
    QDate date;
    Customer customer;
    QString message;

    friend bool operator==(const BookingRequest &, const BookingRequest &) = default;
};

/// What is to change about a booking; what is not set stays.
struct Revision {
    std::optional<QDate> date = std::nullopt;
    std::optional<qint64> timeSlotId = std::nullopt;
    std::optional<Status> status = std::nullopt;
    std::optional<QString> cancelReason = std::nullopt;
    std::optional<QString> message = std::nullopt;
    std::optional<Customer> customer = std::nullopt;

    friend bool operator==(const Revision &, const Revision &) = default;
};

/// What happened to one booking, and how it stands after it.
struct ShopEvent {
    ObservationKind kind = ObservationKind::Update;
    Booking booking;

    friend bool operator==(const ShopEvent &, const ShopEvent &) = default;
};

/// Why the shop did not do what it was asked for.
enum class Refusal { NotFound, UnknownSlot, SlotFull, Duplicate, WrongStep, NoReason };

using ShopOutcome = std::variant<ShopEvent, Refusal>;

/// A small salon that nobody owns: three services, slots on every day of the week, and its bookings. It holds
/// to the rules that ReserveKit's API has (places in a slot, steps of a status) and stamps each change with a
/// later whole second of `updated_at` and the next `version`. Knows no clock: each change is told when it
/// happens.
class MadeUpShop
{
public:
    /// `timeZone` is an IANA id; one that is not known on this machine counts as UTC.
    explicit MadeUpShop(const QByteArray &timeZone);

    const QList<ShopService> &services() const { return m_services; }
    const QList<ShopSlot> &timeSlots() const { return m_slots; }
    const ShopService *service(qint64 id) const;
    const ShopSlot *timeSlot(qint64 id) const;
    /// By id, which is the order they were booked in.
    QList<Booking> bookings() const { return m_bookings.values(); }
    std::optional<Booking> booking(qint64 id) const;
    qsizetype size() const { return m_bookings.size(); }

    /// The calendar date in the shop's zone at `now`.
    QDate today(const QDateTime &now) const;
    /// When the slot begins on that date, in UTC.
    QDateTime startOf(const ShopSlot &slot, QDate date) const;
    /// How many more bookings the slot takes on that date; 0 when it is on another weekday.
    int placesLeft(const ShopSlot &slot, QDate date) const;

    ShopOutcome book(const BookingRequest &request, const QDateTime &now);
    ShopOutcome revise(qint64 id, const Revision &revision, const QDateTime &now);
    ShopOutcome confirm(qint64 id, const QDateTime &now);
    ShopOutcome cancel(qint64 id, const QString &reason, const QDateTime &now);
    ShopOutcome move(qint64 id, QDate date, qint64 timeSlotId, const QDateTime &now);
    ShopOutcome editNote(qint64 id, const QString &message, const QDateTime &now);
    /// For good: the event shows it as cancelled with `reason`, and the shop knows it no more.
    ShopOutcome remove(qint64 id, const QString &reason, const QDateTime &now);

    /// Lets bookings of days before `date` pass out of the shop; nobody is told.
    void forgetBefore(QDate date);

private:
    void addService(const QString &name, const QString &description, int minutes, int places);
    std::optional<Refusal> refusalOf(const Booking &booking) const;

    QByteArray m_timeZone;
    QList<ShopService> m_services;
    QList<ShopSlot> m_slots;
    QMap<qint64, Booking> m_bookings;
    qint64 m_nextBookingId = 48'201;
    qint64 m_nextCustomerId = 9'301;
};

} // namespace deskbell
