// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editanswers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Edit)
};

QString pathOf(const Edit &edit)
{
    return u"/bookings/%1"_s.arg(edit.bookingId);
}

QJsonObject bodyOf(const Edit &edit)
{
    switch (edit.kind) {
    case EditKind::Confirm:
        return {{u"status"_s, u"confirmed"_s}};
    case EditKind::Cancel:
        return {{u"status"_s, u"cancelled"_s}, {u"cancel_reason"_s, edit.text}};
    case EditKind::Note:
        break;
    }
    return {{u"message"_s, edit.text}};
}

QString goneWords()
{
    return Words::tr("ReserveKit does not have this booking any more.");
}

/// Why it can never be done while the booking is like this; empty when it can.
QString inVain(const Edit &edit, const Booking &booking)
{
    if (edit.kind == EditKind::Confirm && booking.status == Status::Cancelled)
        return Words::tr("The booking was cancelled meanwhile.");
    return {};
}

bool isRefusal(const ApiFailure &failure)
{
    return failure.ownEnvelope && failure.status >= 400 && failure.status < 500 && failure.status != 408
        && failure.status != 429;
}

QString refusalWords(const ApiFailure &failure)
{
    if (failure.status == 404)
        return goneWords();
    if (failure.code == "invalid_status_transition"_L1)
        return Words::tr("ReserveKit does not allow it, as the booking is now.");
    return failure.error.sentence;
}

EditNews newsOfFailure(const ApiFailure &failure, EditEvent notSent, EditEvent unknown)
{
    if (failure.status == 429)
        return {EditEvent::Postponed, failure.error.sentence, std::nullopt, failure.retryAfter};
    if (isRefusal(failure))
        return {EditEvent::Declined, refusalWords(failure)};
    return {failure.sent ? unknown : notSent, failure.error.sentence, std::nullopt, failure.retryAfter,
            failure.sent};
}

} // namespace

ApiCall sendingCall(const Edit &edit)
{
    return {ApiMethod::Patch, pathOf(edit), {}, bodyOf(edit), Purpose::Person};
}

ApiCall readingCall(const Edit &edit)
{
    return {ApiMethod::Get, pathOf(edit), {}, {}, Purpose::Person};
}

EditNews newsOfSending(const Edit &edit, const ApiOutcome &outcome)
{
    if (!outcome.ok())
        return newsOfFailure(outcome.failure(), EditEvent::NotSent, EditEvent::Lost);
    const Result<Booking> booking = readBooking(outcome.data());
    if (!booking || booking.value().id != edit.bookingId)
        return {EditEvent::Lost, Words::tr("ReserveKit’s answer could not be understood.")};
    // A note may come back tidied up; that is ReserveKit's to do.
    if (edit.kind == EditKind::Note || isAsWanted(edit, booking.value()))
        return {EditEvent::Accepted, {}, booking.value()};
    return {EditEvent::Declined, Words::tr("ReserveKit agreed, but left the booking as it was."),
            booking.value()};
}

EditNews newsOfReading(const Edit &edit, const ApiOutcome &outcome)
{
    if (!outcome.ok()) {
        const ApiFailure &failure = outcome.failure();
        if (failure.status == 404 && failure.ownEnvelope)
            return {EditEvent::FoundInVain, goneWords()};
        return newsOfFailure(failure, EditEvent::FoundNothing, EditEvent::FoundNothing);
    }
    const Result<Booking> booking = readBooking(outcome.data());
    if (!booking || booking.value().id != edit.bookingId)
        return {EditEvent::FoundNothing, Words::tr("ReserveKit’s answer could not be understood.")};
    if (isAsWanted(edit, booking.value()))
        return {EditEvent::FoundWanted, {}, booking.value()};
    if (const QString why = inVain(edit, booking.value()); !why.isEmpty())
        return {EditEvent::FoundInVain, why, booking.value()};
    return {looksTheSame(edit.seen, booking.value()) ? EditEvent::FoundSame : EditEvent::FoundOther,
            {},
            booking.value()};
}

std::optional<EditNews> newsOfRecord(const Edit &edit, const BookingRecord &record)
{
    const bool wanted = record.removed ? edit.kind == EditKind::Cancel : isAsWanted(edit, record.booking);
    const QString why = record.removed ? goneWords() : inVain(edit, record.booking);
    const bool same = !record.removed && looksTheSame(edit.seen, record.booking);
    if (same && !wanted && why.isEmpty())
        return std::nullopt;
    // Anybody may have claimed it: read what is true, at the latest before it is sent.
    if (record.unconfirmed)
        return edit.state == EditState::ToSend ? std::optional(EditNews{EditEvent::Restarted, {}})
                                               : std::nullopt;
    if (wanted)
        return EditNews{EditEvent::HeardWanted, {}, record.booking};
    if (!why.isEmpty())
        return EditNews{EditEvent::HeardInVain, why};
    return EditNews{EditEvent::HeardOther, {}};
}

} // namespace deskbell
