// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoday.h"
#include "app/demo/madeuppeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int daysAhead = 21;

struct Place {
    const ShopSlot *slot = nullptr;
    QDate date;
};

// A place on one of the days [from, to] that begins after `notBefore`; tries a few days before it gives up.
std::optional<Place> anyPlace(const MadeUpShop &shop, QRandomGenerator &random, QDate from, QDate to,
                              const QDateTime &notBefore, qint64 serviceId = 0)
{
    constexpr int tries = 8;
    for (int i = 0; i < tries; ++i) {
        const QDate date = from.addDays(random.bounded(static_cast<int>(from.daysTo(to)) + 1));
        QList<const ShopSlot *> free;
        for (const ShopSlot &slot : shop.timeSlots()) {
            const bool asked = serviceId == 0 || slot.slot.serviceId == serviceId;
            if (asked && shop.placesLeft(slot, date) > 0 && shop.startOf(slot, date) > notBefore)
                free.append(&slot);
        }
        if (!free.isEmpty())
            return Place{anyOf(free, random), date};
    }
    return std::nullopt;
}

std::optional<BookingRequest> anyDraft(const MadeUpShop &shop, QRandomGenerator &random, QDate from, QDate to,
                                       const QDateTime &notBefore)
{
    const std::optional<Place> place = anyPlace(shop, random, from, to, notBefore);
    if (!place)
        return std::nullopt;
    const TimeSlot &slot = place->slot->slot;
    return BookingRequest{slot.serviceId, slot.id, place->date, madeUpPerson(random), madeUpNote(random)};
}

// Half of all bookings are for today and tomorrow: these are the ones that an owner looks at.
std::optional<Act> bookSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    if (shop.size() >= fullShop)
        return std::nullopt;
    const QDate today = shop.today(now);
    const int days = chance(50, random) ? 1 : daysAhead;
    if (const auto draft = anyDraft(shop, random, today, today.addDays(days), now))
        return BookAct{*draft};
    return std::nullopt;
}

// The bookings still to come that stand as `pending`, `confirmed`, or either.
QList<Booking> ahead(const MadeUpShop &shop, const QDateTime &now, std::optional<Status> status)
{
    QList<Booking> found;
    for (const Booking &each : shop.bookings()) {
        const ShopSlot *slot = shop.timeSlot(each.timeSlotId);
        const bool asked = status ? each.status == *status : each.status != Status::Cancelled;
        if (asked && slot && shop.startOf(*slot, each.date) > now)
            found.append(each);
    }
    return found;
}

// People who deal with a booking often do two things to it in a row: then one delivery can overtake the
// other.
Booking pick(const QList<Booking> &bookings, QRandomGenerator &random)
{
    if (!chance(25, random))
        return anyOf(bookings, random);
    return *std::max_element(bookings.begin(), bookings.end(),
                             [](const Booking &a, const Booking &b) { return a.updatedAt < b.updatedAt; });
}

std::optional<Act> confirmSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QList<Booking> pending = ahead(shop, now, Status::Pending);
    if (pending.isEmpty())
        return std::nullopt;
    return ReviseAct{pick(pending, random).id, {.status = Status::Confirmed}};
}

std::optional<Act> noteSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QList<Booking> open = ahead(shop, now, std::nullopt);
    if (open.isEmpty())
        return std::nullopt;
    const Booking booking = pick(open, random);
    QString note = madeUpNote(random);
    if (note.isEmpty())
        note = u"Confirmed by phone"_s;
    return ReviseAct{booking.id, {.message = note == booking.message ? QString() : note}};
}

std::optional<Act> moveSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QList<Booking> open = ahead(shop, now, std::nullopt);
    if (open.isEmpty())
        return std::nullopt;
    const Booking booking = pick(open, random);
    const QDate today = shop.today(now);
    const auto place = anyPlace(shop, random, today, today.addDays(daysAhead), now, booking.serviceId);
    if (!place)
        return std::nullopt;
    return ReviseAct{booking.id, {.date = place->date, .timeSlotId = place->slot->slot.id}};
}

// Cancelled ones stay in the table: no more than a third, or the shop looks haunted.
std::optional<Act> cancelSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QList<Booking> open = ahead(shop, now, std::nullopt);
    const QList<Booking> all = shop.bookings();
    const auto off = std::count_if(all.begin(), all.end(),
                                   [](const Booking &each) { return each.status == Status::Cancelled; });
    if (open.isEmpty() || off * 3 >= all.size())
        return std::nullopt;
    return ReviseAct{pick(open, random).id,
                     {.status = Status::Cancelled, .cancelReason = madeUpReason(random)}};
}

// Half of what is removed was cancelled before: one cancellation that comes both ways.
std::optional<Act> removeSomething(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QList<Booking> off = ahead(shop, now, Status::Cancelled);
    const QList<Booking> candidates =
        chance(50, random) && !off.isEmpty() ? off : ahead(shop, now, std::nullopt);
    if (candidates.isEmpty())
        return std::nullopt;
    return RemoveAct{anyOf(candidates, random).id, madeUpReason(random)};
}

// A shop with a past: booked at some time in the days before, and dealt with by now.
void bookEarlier(MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now, QDate from, QDate to)
{
    constexpr int day = 86'400;
    constexpr int week = 7 * day;
    const auto draft = anyDraft(shop, random, from, to, now.addDays(-60));
    if (!draft)
        return;
    const QDateTime bookedAt = now.addSecs(-week - random.bounded(week));
    const std::optional<ShopEvent> event = perform(BookAct{*draft}, shop, bookedAt);
    if (!event)
        return;
    const QDateTime dealtWithAt = bookedAt.addSecs(3600 + random.bounded(5 * day));
    const int fate = random.bounded(10);
    if (fate < 6)
        shop.confirm(event->booking.id, dealtWithAt);
    else if (fate == 6)
        shop.cancel(event->booking.id, madeUpReason(random), dealtWithAt);
}

} // namespace

std::optional<Act> nextAct(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    using Choice = std::optional<Act> (*)(const MadeUpShop &, QRandomGenerator &, const QDateTime &);
    struct Weighted {
        int percent;
        Choice choice;
    };
    static constexpr Weighted choices[] = {{52, bookSomething}, {18, confirmSomething}, {10, noteSomething},
                                           {8, moveSomething},  {9, cancelSomething},   {3, removeSomething}};
    int dice = random.bounded(100);
    for (const Weighted &each : choices) {
        dice -= each.percent;
        if (dice < 0) {
            const std::optional<Act> act = each.choice(shop, random, now);
            return act ? act : noteSomething(shop, random, now);
        }
    }
    return std::nullopt;
}

std::optional<ShopEvent> perform(const Act &act, MadeUpShop &shop, const QDateTime &now)
{
    ShopOutcome outcome = Refusal::NotFound;
    if (const auto *book = std::get_if<BookAct>(&act))
        outcome = shop.book(book->draft, now);
    else if (const auto *revise = std::get_if<ReviseAct>(&act))
        outcome = shop.revise(revise->bookingId, revise->revision, now);
    else if (const auto *removal = std::get_if<RemoveAct>(&act))
        outcome = shop.remove(removal->bookingId, removal->reason, now);
    const auto *event = std::get_if<ShopEvent>(&outcome);
    return event ? std::optional(*event) : std::nullopt;
}

int pauseAfter(const MadeUpShop &shop, QRandomGenerator &random)
{
    constexpr int lively = 60;
    const int pause = 4'000 + random.bounded(6'000);
    const auto size = static_cast<int>(std::min<qsizetype>(shop.size(), fullShop));
    return size <= lively ? pause : pause * size / lively;
}

void stock(MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    const QDate today = shop.today(now);
    for (int i = 0; i < 4; ++i)
        bookEarlier(shop, random, now, today.addDays(-4), today.addDays(-1));
    for (int i = 0; i < 9; ++i)
        bookEarlier(shop, random, now, today, today);
    for (int i = 0; i < 15; ++i)
        bookEarlier(shop, random, now, today.addDays(1), today.addDays(daysAhead));
}

QList<QList<ShopEvent>> openingEvents(MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now)
{
    QList<QList<ShopEvent>> deliveries;
    QList<ShopEvent> known;
    for (const Booking &each : shop.bookings()) {
        if (each.date >= shop.today(now) && known.size() < 8)
            known.append({ObservationKind::Update, each});
    }
    // Several bookings in one delivery: each of them counts.
    deliveries.append(known.mid(0, 3));
    for (const ShopEvent &event : known.mid(3))
        deliveries.append({event});
    const auto add = [&](const std::optional<Act> &act) {
        if (const auto event = act ? perform(*act, shop, now) : std::nullopt)
            deliveries.append({*event});
    };
    for (int i = 0; i < 6; ++i)
        add(bookSomething(shop, random, now));
    add(confirmSomething(shop, random, now));
    add(cancelSomething(shop, random, now));
    return deliveries;
}

WireForm anyForm(QRandomGenerator &random)
{
    WireForm form;
    form.nestedSlot = chance(30, random);
    form.versions = chance(20, random);
    form.fractions = chance(10, random);
    form.dateWithTime = chance(10, random);
    return form;
}

} // namespace deskbell
