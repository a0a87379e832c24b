// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alerttext.h"

#include "app/booking/displaytext.h"
#include "app/booking/shoptime.h"
#include "app/booking/timetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int nameLength = 60;
constexpr int noteLength = 90;
constexpr int linesInSummary = 3;

/// What a stranger typed, as a part of a sentence on a desktop that makes links by itself.
QString shown(const QString &typed, int most)
{
    return isolated(withoutLinks(oneLine(typed, most)));
}

/// Translates in one context for the whole room.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// On the shop's wall. Without the service's zone, what is written counts, where it names no zone itself.
std::optional<QTime> startOf(const Booking &booking, const Catalogue &catalogue)
{
    if (const std::optional<ShopSpan> span = shopSpan(booking, catalogue))
        return span->start.wallClock().time();
    return wallClockFromText(booking.slotStart);
}

QString nameOf(const Customer &customer)
{
    for (const QString &typed : {customer.name, customer.email, customer.phone}) {
        const QString name = shown(typed, nameLength);
        if (!name.isEmpty())
            return name;
    }
    return Words::tr("Customer without a name");
}

QString dash(const QString &left, const QString &right)
{
    return right.isEmpty() ? left : left + u" — "_s + right;
}

/// Whole minutes until the booking begins, a begun one counted; nothing: not known.
std::optional<int> minutesUntil(const Booking &booking, const Wording &wording)
{
    const std::optional<ShopSpan> span = shopSpan(booking, wording.catalogue);
    if (!span)
        return std::nullopt;
    constexpr qint64 minuteMs = 60'000;
    return int((qMax<qint64>(0, span->start.instant - wording.nowMs) + minuteMs - 1) / minuteMs);
}

QString soonWords(const Booking &booking, const Wording &wording)
{
    const int minutes = minutesUntil(booking, wording).value_or(0);
    if (minutes == 0)
        return Words::tr("now");
    return minutes == 1 ? Words::tr("in 1 minute") : Words::tr("in %Ln minutes", nullptr, minutes);
}

QString titleOf(const Alert &alert, const Wording &wording, bool alone)
{
    switch (alert.fact.kind) {
    case FactKind::New:
        return alone ? Words::tr("New booking") : Words::tr("new booking");
    case FactKind::Cancelled:
        return alone ? Words::tr("Booking cancelled") : Words::tr("booking cancelled");
    case FactKind::Confirmed:
        return alone ? Words::tr("Booking confirmed") : Words::tr("booking confirmed");
    case FactKind::NoteChanged:
        return alone ? Words::tr("Booking with another note") : Words::tr("booking with another note");
    case FactKind::Reminder: {
        const QString soon = soonWords(alert.record.booking, wording);
        return alone ? Words::tr("Booking %1", "in 10 minutes").arg(soon)
                     : Words::tr("booking %1", "in 10 minutes").arg(soon);
    }
    case FactKind::Moved:
        break;
    }
    return alone ? Words::tr("Booking moved") : Words::tr("booking moved");
}

QString introduced(const QString &title, Occasion occasion)
{
    switch (occasion) {
    case Occasion::Startup:
        return Words::tr("Before Deskbell was closed: %1").arg(title);
    case Occasion::AfterQuiet:
        return Words::tr("In the quiet hours: %1").arg(title);
    case Occasion::Undisturbed:
        return Words::tr("While you were not to be disturbed: %1").arg(title);
    case Occasion::Resumed:
        return Words::tr("While alerts were paused: %1").arg(title);
    case Occasion::CaughtUp:
        return Words::tr("While bookings could not come in: %1").arg(title);
    case Occasion::Now:
        break;
    }
    return title;
}

QString whoWords(const Booking &booking, const Wording &wording)
{
    QStringList who;
    if (!wording.hideNames)
        who << nameOf(booking.customer);
    const QString service = shown(wording.catalogue.services.value(booking.serviceId).name, nameLength);
    if (!service.isEmpty())
        who << service;
    return who.isEmpty() ? Words::tr("Open Deskbell to see who it is.")
                         : who.join(Words::tr(", ", "between the parts of a sentence"));
}

/// Alerts were held back, or this computer slept.
bool isLate(const Alert &alert, const Wording &wording)
{
    constexpr int punctual = 2; // minutes
    const std::optional<int> minutes = minutesUntil(alert.record.booking, wording);
    return minutes && *minutes + punctual < wording.remindMinutes;
}

QString bodyOf(const Alert &alert, const Wording &wording)
{
    const Booking &booking = alert.record.booking;
    const bool cancelled = alert.fact.kind == FactKind::Cancelled;
    QStringList lines{whoWords(booking, wording)};
    const QString reason = shown(booking.cancelReason, noteLength);
    const QString note = shown(booking.message, noteLength);
    if (cancelled && !reason.isEmpty() && !wording.hideNames)
        lines << Words::tr("Reason: %1").arg(reason);
    if (!cancelled && booking.status == Status::Pending)
        lines << Words::tr("Needs your confirmation");
    if (!note.isEmpty() && !wording.hideNames)
        lines << Words::tr("“%1”", "what the customer wrote").arg(note);
    else if (note.isEmpty() && alert.fact.kind == FactKind::NoteChanged)
        lines << Words::tr("The note was removed.");
    if (alert.fact.kind == FactKind::Reminder && isLate(alert, wording))
        lines << Words::tr("This reminder comes late.");
    return lines.join(u'\n');
}

// One and many are separate texts, so that English needs no translation file for its plurals.
QString countOf(FactKind kind, int n)
{
    switch (kind) {
    case FactKind::New:
        return n == 1 ? Words::tr("1 new booking") : Words::tr("%Ln new bookings", nullptr, n);
    case FactKind::Cancelled:
        return n == 1 ? Words::tr("1 booking cancelled") : Words::tr("%Ln bookings cancelled", nullptr, n);
    case FactKind::Confirmed:
        return n == 1 ? Words::tr("1 booking confirmed") : Words::tr("%Ln bookings confirmed", nullptr, n);
    case FactKind::NoteChanged:
        return n == 1 ? Words::tr("1 booking with another note")
                      : Words::tr("%Ln bookings with another note", nullptr, n);
    case FactKind::Reminder:
        return n == 1 ? Words::tr("1 booking soon") : Words::tr("%Ln bookings soon", nullptr, n);
    case FactKind::Moved:
        break;
    }
    return n == 1 ? Words::tr("1 booking moved") : Words::tr("%Ln bookings moved", nullptr, n);
}

/// The same after another count that has said what is counted.
QString furtherCountOf(FactKind kind, int n)
{
    switch (kind) {
    case FactKind::Cancelled:
        return Words::tr("%Ln cancelled", nullptr, n);
    case FactKind::Confirmed:
        return Words::tr("%Ln confirmed", nullptr, n);
    case FactKind::NoteChanged:
        return Words::tr("%Ln with another note", nullptr, n);
    case FactKind::Reminder:
        return Words::tr("%Ln soon", nullptr, n);
    case FactKind::New:
    case FactKind::Moved:
        break;
    }
    return Words::tr("%Ln moved", nullptr, n);
}

/// "4 new bookings, 1 cancelled": the first part names what is counted.
QString countsOf(const QList<Alert> &alerts)
{
    QStringList parts;
    for (const FactKind kind : factKinds) {
        const auto n = std::count_if(alerts.begin(), alerts.end(),
                                     [kind](const Alert &alert) { return alert.fact.kind == kind; });
        if (n > 0)
            parts << (parts.isEmpty() ? countOf(kind, int(n)) : furtherCountOf(kind, int(n)));
    }
    return parts.join(Words::tr(", ", "between the parts of a sentence"));
}

QString summaryLine(const Alert &alert, const Wording &wording)
{
    const Booking &booking = alert.record.booking;
    const QString when = whenWords(booking, wording);
    const QString line =
        wording.hideNames ? dash(whoWords(booking, wording), when) : dash(nameOf(booking.customer), when);
    switch (alert.fact.kind) {
    case FactKind::Cancelled:
        return Words::tr("%1 (cancelled)").arg(line);
    case FactKind::Moved:
        return Words::tr("%1 (moved)").arg(line);
    case FactKind::Confirmed:
        return Words::tr("%1 (confirmed)").arg(line);
    case FactKind::NoteChanged:
        return Words::tr("%1 (another note)").arg(line);
    case FactKind::Reminder: {
        const QString soon = soonWords(booking, wording);
        return isLate(alert, wording)
            ? Words::tr("%1 (%2, late reminder)", "a booking (in 10 minutes, late reminder)").arg(line, soon)
            : Words::tr("%1 (%2)", "a booking (in 10 minutes)").arg(line, soon);
    }
    case FactKind::New:
        break;
    }
    return line;
}

QString summaryBody(const QList<Alert> &alerts, const Wording &wording)
{
    QStringList lines;
    for (const Alert &alert : alerts.first(qMin<qsizetype>(alerts.size(), linesInSummary)))
        lines << summaryLine(alert, wording);
    const int more = int(alerts.size()) - linesInSummary;
    if (more > 0)
        lines << Words::tr("and %Ln more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace

QString whenWords(const Booking &booking, const Wording &wording)
{
    if (!booking.date.isValid())
        return {};
    const bool thisYear = booking.date.year() == wording.today.year();
    const QString format = thisYear ? Words::tr("ddd d MMM", "date of this year")
                                    : Words::tr("ddd d MMM yyyy", "date of another year");
    const QString date = wording.locale.toString(booking.date, format);
    const std::optional<QTime> start = startOf(booking, wording.catalogue);
    if (!start)
        return date;
    return Words::tr("%1, %2", "date, time").arg(date, wording.locale.toString(*start, QLocale::ShortFormat));
}

bool hasBegun(const Booking &booking, const Wording &wording)
{
    return minutesUntil(booking, wording) == 0;
}

QList<Alert> newestPerBooking(const QList<Alert> &alerts)
{
    QList<Alert> ordered(alerts.rbegin(), alerts.rend());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Alert &a, const Alert &b) { return a.since > b.since; });
    QSet<qint64> seen;
    QList<Alert> newest;
    for (const Alert &alert : ordered) {
        const qsizetype before = seen.size();
        seen.insert(alert.fact.bookingId);
        if (seen.size() > before)
            newest << alert;
    }
    return newest;
}

AlertText textFor(const QList<Alert> &alerts, const Wording &wording, Occasion occasion)
{
    const QList<Alert> newest = newestPerBooking(alerts);
    AlertText text;
    if (newest.size() == 1) {
        const Alert &alert = newest.first();
        const QString title = dash(titleOf(alert, wording, occasion == Occasion::Now),
                                   whenWords(alert.record.booking, wording));
        text = {introduced(title, occasion), bodyOf(alert, wording)};
    } else {
        text = {introduced(countsOf(newest), occasion), summaryBody(newest, wording)};
    }
    if (std::any_of(newest.begin(), newest.end(), [](const Alert &alert) { return alert.possiblyTold; }))
        text.body += u'\n' + Words::tr("You may have been told before.");
    return text;
}

} // namespace deskbell
