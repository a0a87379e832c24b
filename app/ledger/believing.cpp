// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/believing.h"

namespace deskbell
{

namespace
{

/// Between two askings: the API may answer from a copy that lags behind.
constexpr qint64 apartMs = 2'000;
/// A booking that was heard of within this time may not have come to every copy yet: its 404 is asked twice.
constexpr qint64 freshMs = 60'000;
/// What was asked twice wins against every kind of webhook of the same second.
constexpr int believedKind = 3;

bool tellsCustomer(const Customer &customer)
{
    return customer != Customer();
}

/// `read` with what it does not tell, taken from `held`: listings leave out what webhooks carry.
Booking completed(Booking read, const Booking &held)
{
    if (read.timeSlotId == 0)
        read.timeSlotId = held.timeSlotId;
    if (read.slotStart.isEmpty() && read.timeSlotId == held.timeSlotId) {
        read.slotStart = held.slotStart;
        read.slotEnd = held.slotEnd;
    }
    if (read.createdAt == 0)
        read.createdAt = held.createdAt;
    if (!tellsCustomer(read.customer))
        read.customer = held.customer;
    else if (read.customer.id == 0)
        read.customer.id = held.customer.id;
    return read;
}

/// Whether `read` has nothing that a person would see otherwise in `held`. The forms of one instant and of
/// one slot differ from page to page.
bool tellsTheSame(const Booking &read, const Booking &held)
{
    Booking told = completed(read, held);
    if (told.cancelReason.isEmpty())
        told.cancelReason = held.cancelReason;
    if (told.timeSlotId == held.timeSlotId) {
        told.slotStart = held.slotStart;
        told.slotEnd = held.slotEnd;
    }
    if (held.customer.id == 0)
        told.customer.id = 0;
    if (held.createdAt == 0 || secondOf(told.createdAt) == secondOf(held.createdAt))
        told.createdAt = held.createdAt;
    told.updatedAt = held.updatedAt;
    told.version = held.version;
    return told == held;
}

/// -1, 0 or 1: whether `read` is of an earlier, the same or a later version. A version that is not told by
/// both tells nothing.
int ageAgainst(const Booking &read, const Booking &held)
{
    const qint64 seconds = secondOf(read.updatedAt) - secondOf(held.updatedAt);
    if (seconds != 0 || read.version == 0 || held.version == 0)
        return int(seconds > 0) - int(seconds < 0);
    return int(read.version > held.version) - int(read.version < held.version);
}

bool agrees(const HeldBooking &held, const ApiRead &read)
{
    if (!read.booking || held.record.removed)
        return !read.booking && held.record.removed;
    return held.hasContent && ageAgainst(*read.booking, held.record.booking) == 0
        && tellsTheSame(*read.booking, held.record.booking);
}

bool isNewer(const HeldBooking &held, const ApiRead &read)
{
    return read.booking && !held.record.removed && held.hasContent
        && ageAgainst(*read.booking, held.record.booking) > 0;
}

/// Whether what is held was heard before `read` was asked; within one millisecond nobody knows. What seems to
/// come from the future came before the clock was put back.
bool wasAskedAfter(const HeldBooking &held, const ApiRead &read, qint64 nowMs)
{
    return held.heardAt < read.askedAt || held.heardAt > nowMs;
}

HeldBooking taken(const std::optional<HeldBooking> &held, const ApiRead &read, Belief belief)
{
    HeldBooking now;
    now.hasContent = false;
    if (held)
        now = *held;
    now.record.booking.id = read.id;
    now.record.removed = !read.booking;
    now.heardAt = belief == Belief::Newer ? qMax(now.heardAt, read.askedAt) : read.askedAt;
    if (!read.booking)
        return now;
    now.record.booking = now.hasContent ? completed(*read.booking, now.record.booking) : *read.booking;
    now.hasContent = true;
    now.key = keyOf({ObservationKind::Update, Source::Api, true, now.record.booking});
    if (belief == Belief::Overrules)
        now.key.kind = believedKind;
    return now;
}

/// What was sure before anybody who may lie told of it, as far as facts ask; what is not known of that is as
/// it is `now`.
std::optional<BookingRecord> sureBefore(const HeldBooking &held, const Booking &now)
{
    if (!held.record.unconfirmed)
        return held.hasContent ? std::optional(held.record) : std::nullopt;
    if (!held.vouched)
        return std::nullopt;
    BookingRecord record;
    record.removed = held.vouched->off;
    record.booking.date = held.vouched->date;
    record.booking.timeSlotId = held.vouched->timeSlotId;
    const bool confirmed = held.vouched->note ? held.vouched->confirmed : now.status == Status::Confirmed;
    record.booking.status = confirmed ? Status::Confirmed : Status::Pending;
    record.booking.message = held.vouched->note.value_or(now.message);
    return record;
}

QList<Fact> factsOfRead(const std::optional<HeldBooking> &held, const Heard &heard, ReadOccasion occasion,
                        const Hearing &hearing)
{
    BookingChange change{std::nullopt, heard.now.record, ObservationKind::Update, Source::Api};
    if (!held) {
        // Everything that exists was there at the last sweep: it is new, whatever its time of creation.
        change.kind = ObservationKind::Create;
        return occasion == ReadOccasion::FirstSync ? QList<Fact>() : factsOf(change, hearing.knownSince);
    }
    const bool removal = heard.now.record.removed && !held->record.removed;
    if (removal && hearing.past)
        return {};
    change.before = heard.settles ? sureBefore(*held, heard.now.record.booking) : std::optional(held->record);
    if (!heard.settles && !held->hasContent)
        change.before.reset();
    // Made up, and nobody has fallen for it: there is nothing that was cancelled.
    if (removal && !change.before && !held->record.acknowledged)
        return {};
    return factsOf(change, hearing.knownSince);
}

void acknowledgeAnew(const std::optional<HeldBooking> &held, ReadOccasion occasion, Heard &heard)
{
    BookingRecord &record = heard.now.record;
    if (!held)
        record.acknowledged = occasion == ReadOccasion::FirstSync;
    const bool backOn = held && heard.contradicted && isOff(held->record) && !isOff(record);
    if (asksToBeSeen(heard.facts) || backOn)
        record.acknowledged = false;
    else if (heard.contradicted && record.removed)
        record.acknowledged = true;
}

Source sourceOf(ReadOccasion occasion)
{
    switch (occasion) {
    case ReadOccasion::FirstSync:
        return Source::FirstSync;
    case ReadOccasion::OwnEdit:
        return Source::Here;
    case ReadOccasion::Poll:
    case ReadOccasion::Claim:
        break;
    }
    return Source::Api;
}

Heard heardOf(const std::optional<HeldBooking> &held, const ApiRead &read, Belief belief,
              ReadOccasion occasion, const Hearing &hearing)
{
    const Source source = sourceOf(occasion);
    Heard heard{belief == Belief::Agrees ? *held : taken(held, read, belief), std::nullopt, {}};
    BookingRecord &record = heard.now.record;
    heard.settles = record.unconfirmed && wasAskedAfter(*held, read, hearing.at);
    heard.contradicted = heard.settles && belief == Belief::Overrules;
    if (heard.settles) {
        record.unconfirmed = false;
        heard.now.vouched.reset();
    }
    if (!held) {
        record.receivedAt = hearing.at;
        record.heardBy = source;
    }
    if (isShownOtherwise(held, heard.now)) {
        record.changedAt = hearing.at;
        record.changedBy = source;
        record.revision = revisionAfter(held, record.booking);
    } else if (!heard.settles) {
        return heard;
    }
    if (belief != Belief::Agrees)
        heard.facts = factsOfRead(held, heard, occasion, hearing);
    acknowledgeAnew(held, occasion, heard);
    if (!heard.now.hasContent)
        return heard;
    heard.change = BookingChange{std::nullopt, record, ObservationKind::Update, source};
    if (held && held->hasContent)
        heard.change->before = held->record;
    return heard;
}

} // namespace

Belief weigh(const std::optional<HeldBooking> &held, const ApiRead &read, qint64 nowMs)
{
    if (!held)
        return read.booking ? Belief::Newer : Belief::Agrees;
    if (agrees(*held, read))
        return Belief::Agrees;
    if (isNewer(*held, read))
        return Belief::Newer;
    // The clock was put back: what seems to come from the future came before.
    const bool fromTheFuture = held->heardAt > nowMs;
    if (read.askedAt > nowMs)
        return Belief::AskAgain;
    if (held->heardAt > read.askedAt && !fromTheFuture)
        return Belief::TooOld;
    if (fromTheFuture)
        return read.again ? Belief::Overrules : Belief::AskAgain;
    const qint64 since = read.askedAt - held->heardAt;
    if (read.again && since >= apartMs)
        return Belief::Overrules;
    return !read.booking && since >= freshMs ? Belief::Overrules : Belief::AskAgain;
}

ReadHeard hearRead(const std::optional<HeldBooking> &held, const ApiRead &read, ReadOccasion occasion,
                   const Hearing &hearing)
{
    const Belief belief = weigh(held, read, hearing.at);
    const bool isClaim = held && held->record.unconfirmed;
    const bool settles = isClaim && wasAskedAfter(*held, read, hearing.at);
    if (belief == Belief::AskAgain)
        return {true, std::nullopt};
    // A claim that was asked about too early would stay open till the next sweep.
    if (belief == Belief::TooOld || (belief == Belief::Agrees && !settles))
        return {isClaim && occasion == ReadOccasion::Claim, std::nullopt};
    return {false, heardOf(held, read, belief, occasion, hearing)};
}

} // namespace deskbell
