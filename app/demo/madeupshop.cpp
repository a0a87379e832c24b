// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/madeupshop.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qint64 second = 1000;
constexpr int daysOfWeek = 7;

qint64 wholeSecond(const QDateTime &now)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    return ms - ms % second;
}

// Two changes in one second would be told apart by nobody who compares whole seconds of updated_at: the
// second one is dated a second later, as if somebody had been slower.
void stamp(Booking &booking, const QDateTime &now)
{
    booking.updatedAt = std::max(wholeSecond(now), booking.updatedAt + second);
    ++booking.version;
}

bool mayFollow(Status from, Status to)
{
    return from != Status::Cancelled && (to == Status::Confirmed || to == Status::Cancelled) && from != to;
}

} // namespace

MadeUpShop::MadeUpShop(const QByteArray &timeZone)
    : m_timeZone(QTimeZone(timeZone).isValid() ? timeZone : QByteArrayLiteral("UTC"))
{
    addService(u"Haircut"_s, u"Wash, cut and dry"_s, 30, 2);
    addService(u"Colour"_s, u"Full colour or highlights, with a patch test"_s, 120, 1);
    addService(u"Beard trim"_s, {}, 30, 1);
}

void MadeUpShop::addService(const QString &name, const QString &description, int minutes, int places)
{
    const QTime opens(9, 0);
    const QTime closes(18, 0);
    const qint64 serviceId = 1201 + m_services.size();
    m_services.append({{serviceId, name, m_timeZone}, description});
    const auto written = [](QTime time) { return u"2024-01-01 "_s + time.toString(u"HH:mm:ss"_s); };
    for (int day = 0; day < daysOfWeek; ++day) {
        QTime start = opens;
        for (; start.addSecs(minutes * 60) <= closes; start = start.addSecs(minutes * 60)) {
            const QTime end = start.addSecs(minutes * 60);
            m_slots.append(
                {{5001 + m_slots.size(), serviceId, written(start), written(end), places}, day, start, end});
        }
    }
}

const ShopService *MadeUpShop::service(qint64 id) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [id](const ShopService &each) { return each.service.id == id; });
    return found == m_services.end() ? nullptr : &*found;
}

const ShopSlot *MadeUpShop::timeSlot(qint64 id) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [id](const ShopSlot &each) { return each.slot.id == id; });
    return found == m_slots.end() ? nullptr : &*found;
}

std::optional<Booking> MadeUpShop::booking(qint64 id) const
{
    const auto found = m_bookings.constFind(id);
    return found == m_bookings.constEnd() ? std::nullopt : std::optional(*found);
}

QDate MadeUpShop::today(const QDateTime &now) const
{
    return now.toTimeZone(QTimeZone(m_timeZone)).date();
}

QDateTime MadeUpShop::startOf(const ShopSlot &slot, QDate date) const
{
    return QDateTime(date, slot.start, QTimeZone(m_timeZone)).toUTC();
}

int MadeUpShop::placesLeft(const ShopSlot &slot, QDate date) const
{
    if (date.dayOfWeek() - 1 != slot.dayOfWeek)
        return 0;
    const auto taken = std::count_if(m_bookings.begin(), m_bookings.end(), [&](const Booking &each) {
        return each.timeSlotId == slot.slot.id && each.date == date && each.status != Status::Cancelled;
    });
    return slot.slot.maxBookings - static_cast<int>(taken);
}

// Whether `booking`, new or moved, fits where it wants to be.
std::optional<Refusal> MadeUpShop::refusalOf(const Booking &booking) const
{
    const ShopSlot *slot = timeSlot(booking.timeSlotId);
    if (!slot || slot->slot.serviceId != booking.serviceId || booking.date.dayOfWeek() - 1 != slot->dayOfWeek)
        return Refusal::UnknownSlot;
    for (const Booking &each : m_bookings) {
        if (each.id != booking.id && each.status != Status::Cancelled && each.date == booking.date
            && each.timeSlotId == booking.timeSlotId && !each.customer.email.isEmpty()
            && each.customer.email == booking.customer.email)
            return Refusal::Duplicate;
    }
    return placesLeft(*slot, booking.date) > 0 ? std::nullopt : std::optional(Refusal::SlotFull);
}

ShopOutcome MadeUpShop::book(const BookingRequest &request, const QDateTime &now)
{
    Booking booking;
    booking.serviceId = request.serviceId;
    booking.timeSlotId = request.timeSlotId;
    booking.date = request.date;
    booking.message = request.message;
    booking.customer = request.customer;
    if (const auto refusal = refusalOf(booking))
        return *refusal;
    booking.id = m_nextBookingId++;
    booking.customer.id = m_nextCustomerId++;
    booking.createdAt = wholeSecond(now);
    stamp(booking, now);
    m_bookings.insert(booking.id, booking);
    return ShopEvent{ObservationKind::Create, booking};
}

ShopOutcome MadeUpShop::revise(qint64 id, const Revision &revision, const QDateTime &now)
{
    const auto found = m_bookings.find(id);
    if (found == m_bookings.end())
        return Refusal::NotFound;
    Booking booking = *found;
    booking.date = revision.date.value_or(booking.date);
    booking.timeSlotId = revision.timeSlotId.value_or(booking.timeSlotId);
    booking.cancelReason = revision.cancelReason.value_or(booking.cancelReason);
    booking.message = revision.message.value_or(booking.message);
    booking.customer = revision.customer.value_or(booking.customer);
    booking.customer.id = found->customer.id;
    if (revision.status) {
        if (!mayFollow(booking.status, *revision.status))
            return Refusal::WrongStep;
        booking.status = *revision.status;
        if (booking.status == Status::Cancelled && booking.cancelReason.isEmpty())
            return Refusal::NoReason;
    }
    if (booking.date != found->date || booking.timeSlotId != found->timeSlotId) {
        if (const auto refusal = refusalOf(booking))
            return *refusal;
    }
    stamp(booking, now);
    *found = booking;
    return ShopEvent{ObservationKind::Update, booking};
}

ShopOutcome MadeUpShop::confirm(qint64 id, const QDateTime &now)
{
    return revise(id, {.status = Status::Confirmed}, now);
}

ShopOutcome MadeUpShop::cancel(qint64 id, const QString &reason, const QDateTime &now)
{
    return revise(id, {.status = Status::Cancelled, .cancelReason = reason}, now);
}

ShopOutcome MadeUpShop::move(qint64 id, QDate date, qint64 timeSlotId, const QDateTime &now)
{
    return revise(id, {.date = date, .timeSlotId = timeSlotId}, now);
}

ShopOutcome MadeUpShop::editNote(qint64 id, const QString &message, const QDateTime &now)
{
    return revise(id, {.message = message}, now);
}

ShopOutcome MadeUpShop::remove(qint64 id, const QString &reason, const QDateTime &now)
{
    const auto found = m_bookings.find(id);
    if (found == m_bookings.end())
        return Refusal::NotFound;
    Booking booking = *found;
    m_bookings.erase(found);
    if (booking.status != Status::Cancelled) {
        booking.status = Status::Cancelled;
        booking.cancelReason = reason;
    }
    stamp(booking, now);
    return ShopEvent{ObservationKind::Delete, booking};
}

void MadeUpShop::forgetBefore(QDate date)
{
    for (auto each = m_bookings.begin(); each != m_bookings.end();)
        each = each->date < date ? m_bookings.erase(each) : std::next(each);
}

} // namespace deskbell
