// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QList>

#include <optional>

namespace deskbell
{

/// What an observation is. Order counts: with equal time and version the later kind wins.
enum class ObservationKind { Create, Update, Delete };

/// One look at one booking: what somebody told us it was at `booking.updatedAt`.
struct Observation {
    ObservationKind kind = ObservationKind::Update;
    Source source = Source::Webhook;
    /// A `bookings.delete` may name no more than the id: then only `booking.id` counts.
    bool hasContent = true;
    Booking booking;

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// What the API answered when it was asked for one booking, by its id or by a listing.
struct ApiRead {
    qint64 id = 0;
    std::optional<Booking> booking; ///< nothing: ReserveKit's own 404, while the rest of the API answers
    qint64 askedAt = 0;             ///< ms since 1970 UTC: when the request left
    bool again = false;             ///< the second asking, two seconds or more after the first

    friend bool operator==(const ApiRead &, const ApiRead &) = default;
};

/// Why the API was asked: all that exists, taken in without a word; the search for what webhooks did not
/// bring; whether a claim is true; or to do what the owner wants.
enum class ReadOccasion { FirstSync, Poll, Claim, OwnEdit };

/// What the ledger says after a commit: one booking, before and now.
struct BookingChange {
    std::optional<BookingRecord> before; ///< nothing: it was not known
    BookingRecord now;
    ObservationKind kind = ObservationKind::Update;
    Source source = Source::Webhook;

    friend bool operator==(const BookingChange &, const BookingChange &) = default;
};

/// What can become true of a booking that a person wants to hear of.
enum class FactKind {
    New,
    Cancelled,
    Moved,
    Confirmed, ///< by somebody else, or elsewhere
    NoteChanged,
    Reminder, ///< it begins soon
};

inline constexpr FactKind factKinds[] = {FactKind::New,       FactKind::Cancelled,   FactKind::Moved,
                                         FactKind::Confirmed, FactKind::NoteChanged, FactKind::Reminder};

/// Stands for no booking at all, but for that of a rehearsal: ReserveKit's ids are greater than 0.
inline constexpr qint64 pretendedBookingId = -1;

/// Something that became true of a booking, once. Two facts with the same three fields are the same fact,
/// however often and by whichever way we hear of it.
struct Fact {
    qint64 bookingId = 0;
    FactKind kind = FactKind::New;
    /// Moved, Confirmed and Reminder: its date and slot by then, `2026-05-12/456`; NoteChanged: noteMark();
    /// else empty.
    QString what;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Where a booking has its place, as in Fact::what.
QString placeOf(const Booking &booking);

/// What tells one note from another without being it; the same for notes that differ in white space alone.
QString noteMark(const QString &note);

/// Whether a fact of this kind takes a booking's acknowledgement back: it says whether and when somebody
/// comes.
constexpr bool asksToBeSeen(FactKind kind)
{
    return kind == FactKind::New || kind == FactKind::Cancelled || kind == FactKind::Moved;
}
bool asksToBeSeen(const QList<Fact> &facts);

/// What became true with `change`, what says most at the end. A booking first heard of by an update is new
/// only if it was created after `knownSince` (ms since 1970 UTC); one first heard of as cancelled or removed
/// is only cancelled.
QList<Fact> factsOf(const BookingChange &change, qint64 knownSince);

/// A fact that is due to be told to a person, with the booking as it stands.
struct Alert {
    Fact fact;
    BookingRecord record;
    qint64 since = 0;          ///< ms since 1970 UTC: when it became true for us
    bool fromBefore = false;   ///< it waited over a restart: tell it in the quiet start-up summary
    bool possiblyTold = false; ///< it was handed out before the restart and never answered
    QDate movedFrom; ///< Moved: the shop's date that it left; invalid: not known, as after a restart

    friend bool operator==(const Alert &, const Alert &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::BookingChange)
Q_DECLARE_METATYPE(deskbell::Alert)
