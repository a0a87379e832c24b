// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editdesk.h"

#include "app/edits/editqueue.h"
#include "app/ledger/ledger.h"
#include "app/store/database.h"

#include <algorithm>

namespace deskbell
{

namespace
{

using End = EditStep::End;

bool isHeld(const Edit &edit)
{
    return !isUnderWay(edit);
}

/// What a restart finds: one that is being read is one that is to be read.
Edit onDisk(Edit edit)
{
    if (edit.state == EditState::Reading)
        edit.state = EditState::ToRead;
    edit.undoEndsAt = 0;
    return edit;
}

/// What the owner saw, with what has come true since of what they decided before.
Booking rebased(Booking seen, EditKind kind, const Booking &actual)
{
    if (kind == EditKind::Note) {
        seen.message = actual.message;
        return seen;
    }
    seen.status = actual.status;
    seen.statusText = actual.statusText;
    seen.cancelReason = actual.cancelReason;
    return seen;
}

/// What becomes true with it.
Fact factOf(const Edit &edit)
{
    switch (edit.kind) {
    case EditKind::Confirm:
        return {edit.bookingId, FactKind::Confirmed, placeOf(edit.seen)};
    case EditKind::Note:
        return {edit.bookingId, FactKind::NoteChanged, noteMark(edit.text)};
    case EditKind::Cancel:
        break;
    }
    return {edit.bookingId, FactKind::Cancelled, {}};
}

/// What of a step belongs into the story of the booking.
std::optional<StoryEvent> storyEventOf(const Edit &before, const EditStep &step)
{
    if (step.end == End::Dropped)
        return StoryEvent::EditTakenBack;
    if (step.end == End::Done || before.state == step.edit.state)
        return std::nullopt;
    if (step.edit.state == EditState::Sending)
        return StoryEvent::EditSent;
    return step.edit.state == EditState::Refused ? std::optional(StoryEvent::EditRefused) : std::nullopt;
}

bool isFailure(EditEvent event)
{
    return event == EditEvent::Lost || event == EditEvent::NotSent || event == EditEvent::Postponed
        || event == EditEvent::FoundNothing;
}

} // namespace

EditDesk::EditDesk(Database &database, Ledger &ledger, const Clock &clock, EditPace pace, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_pace(pace)
    , m_store(database)
    , m_bookings(database)
    , m_alerts(database)
    , m_story(database)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EditDesk::work);
}

Result<Done> EditDesk::load()
{
    const Result<QList<Edit>> kept = m_store.all();
    if (!kept)
        return kept.error();
    m_edits.clear();
    for (const Edit &edit : kept.value())
        m_edits += step(edit, EditEvent::Restarted).edit;
    emit changed(m_edits);
    return Done();
}

void EditDesk::setPort(ApiPort *port)
{
    m_port = port;
    ++m_call;
    m_inFlight = false;
    for (const Edit &edit : QList<Edit>(m_edits)) {
        if (edit.state != EditState::Undoable)
            take(edit, {EditEvent::Restarted, edit.trouble});
    }
    tryNow();
}

void EditDesk::decide(const QList<EditWish> &wishes)
{
    QList<Edit> added;
    if (const Result<Done> kept = add(wishes, added); !kept) {
        emit failed(kept.error().sentence);
        emit changed(m_edits);
        return;
    }
    m_edits += added;
    emit changed(m_edits);
    QList<qint64> seen;
    for (const Edit &edit : std::as_const(added))
        seen += edit.bookingId;
    // Whoever decides about a booking has seen it.
    emit storyGrew(seen);
    if (const Result<Done> acknowledged = m_ledger.acknowledge(seen); !acknowledged)
        emit failed(acknowledged.error().sentence);
    work();
}

Result<Done> EditDesk::add(const QList<EditWish> &wishes, QList<Edit> &added)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const EditWish &wish : wishes) {
        if (!isNews(m_edits + added, wish))
            continue;
        Edit edit;
        edit.bookingId = wish.seen.id;
        edit.kind = wish.kind;
        edit.text = wish.text;
        edit.seen = seenOf(wish.seen);
        edit.state = wish.kind == EditKind::Cancel ? EditState::Undoable : EditState::ToSend;
        edit.decidedAt = m_clock.nowMs();
        edit.undoEndsAt = m_clock.ticks() + m_pace.undo;
        const Result<qint64> id = m_store.add(edit);
        if (!id)
            return id.error();
        edit.id = id.value();
        added += edit;
        if (const Result<Done> told = tell(edit, StoryEvent::EditDecided); !told)
            return told;
    }
    return std::move(transaction).value().commit();
}

void EditDesk::takeBack(qint64 id)
{
    const Edit *edit = find(id);
    if (!edit)
        return;
    if (step(*edit, EditEvent::TakenBack).end != End::Dropped)
        emit failed(tr("It was on its way to ReserveKit already, and cannot be taken back any more."));
    take(id, {EditEvent::TakenBack, {}});
    work();
}

void EditDesk::sendNow(qint64 id, const Booking &seen)
{
    const Edit *edit = find(id);
    if (!edit)
        return;
    Edit decidedAnew = *edit;
    if (isHeld(*edit) || edit->state == EditState::Undoable)
        decidedAnew.seen = seenOf(seen);
    take(decidedAnew, {EditEvent::SendWanted, {}});
    tryNow();
}

void EditDesk::tryNow()
{
    m_waitUntil = 0;
    m_diskUntil = 0;
    m_failures = 0;
    work();
}

void EditDesk::hear(const QList<BookingChange> &changes)
{
    for (const BookingChange &change : changes) {
        const qint64 id = change.now.booking.id;
        const bool byOwner = std::any_of(m_edits.cbegin(), m_edits.cend(), [id](const Edit &edit) {
            return edit.bookingId == id && edit.kind == EditKind::Cancel && edit.mayHaveArrived;
        });
        hearRecord(change.now);
        // What the owner did is no news to them.
        const bool wasSeen = change.before && change.before->acknowledged && !change.now.acknowledged;
        if (!byOwner || !wasSeen || !isOff(change.now))
            continue;
        if (const Result<Done> acknowledged = m_ledger.acknowledge({id}); !acknowledged)
            emit failed(acknowledged.error().sentence);
    }
    schedule();
}

void EditDesk::hearRecord(const BookingRecord &record)
{
    for (const Edit &listed : QList<Edit>(m_edits)) {
        // One that ends lets the next of its booking go by what is true now.
        const Edit *edit = listed.bookingId == record.booking.id ? find(listed.id) : nullptr;
        if (!edit || !(isHeld(*edit) || isFirstOfItsBooking(*edit)))
            continue;
        if (const std::optional<EditNews> news = newsOfRecord(*edit, record))
            take(listed.id, *news);
    }
}

std::optional<EditNews> EditDesk::newsHeldOf(const Edit &edit) const
{
    const Result<std::optional<HeldBooking>> held = m_bookings.find(edit.bookingId);
    // What cannot be read now is asked of ReserveKit.
    if (!held)
        return EditNews{EditEvent::Restarted, held.error().sentence};
    if (!held.value() || !held.value()->hasContent)
        return std::nullopt;
    return newsOfRecord(edit, held.value()->record);
}

bool EditDesk::isFirstOfItsBooking(const Edit &edit) const
{
    return std::none_of(m_edits.cbegin(), m_edits.cend(), [&edit](const Edit &other) {
        return other.bookingId == edit.bookingId && other.id < edit.id && isUnderWay(other);
    });
}

const Edit *EditDesk::find(qint64 id) const
{
    const auto found =
        std::find_if(m_edits.cbegin(), m_edits.cend(), [id](const Edit &edit) { return edit.id == id; });
    return found == m_edits.cend() ? nullptr : &*found;
}

void EditDesk::replace(const Edit &edit)
{
    std::replace_if(
        m_edits.begin(), m_edits.end(), [&edit](const Edit &each) { return each.id == edit.id; }, edit);
}

void EditDesk::take(qint64 id, const EditNews &news)
{
    if (const Edit *edit = find(id))
        take(Edit(*edit), news);
}

void EditDesk::take(const Edit &before, const EditNews &news)
{
    EditStep next = step(before, news.event);
    if (next == EditStep{before})
        return;
    if (news.event != EditEvent::Turn)
        next.edit.trouble = news.trouble;
    const QList<Edit> later = next.end == End::Done ? rebasedOn(before, news) : QList<Edit>();
    if (const Result<Done> kept = keep(before, next, later); !kept) {
        emit failed(kept.error().sentence);
        m_diskUntil = m_clock.ticks() + m_pace.firstRetry;
        // What is on disk says that it may have been sent, and so it is found out once more.
        if (before.state == EditState::Sending || before.state == EditState::Reading) {
            Edit unsure = before;
            unsure.state = EditState::ToRead;
            replace(unsure);
        }
        return;
    }
    for (const Edit &edit : later)
        replace(edit);
    if (next.end == End::NotYet)
        replace(next.edit);
    else
        m_edits.removeIf([&before](const Edit &edit) { return edit.id == before.id; });
    emit changed(m_edits);
    if (storyEventOf(before, next))
        emit storyGrew({before.bookingId});
    m_freshlyRead = news.event == EditEvent::FoundSame ? before.id : 0;
    if (next.request != EditRequest::None)
        ask(next.edit, next.request);
}

QList<Edit> EditDesk::rebasedOn(const Edit &done, const EditNews &news) const
{
    QList<Edit> later;
    for (Edit edit : m_edits) {
        if (edit.bookingId != done.bookingId || edit.id <= done.id)
            continue;
        edit.seen = rebased(edit.seen, done.kind, news.booking.value_or(withEffect(done, edit.seen)));
        later += edit;
    }
    return later;
}

Result<Done> EditDesk::keep(const Edit &before, const EditStep &step, const QList<Edit> &rebased)
{
    const bool ends = step.end != End::NotYet;
    if (!ends && onDisk(before) == onDisk(step.edit))
        return Done();
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> kept = ends ? m_store.remove(before.id) : m_store.update(onDisk(step.edit)); !kept)
        return kept;
    for (const Edit &edit : rebased) {
        if (const Result<Done> kept = m_store.update(onDisk(edit)); !kept)
            return kept;
    }
    if (const Result<Done> foretold = foretell(step); !foretold)
        return foretold;
    if (const std::optional<StoryEvent> event = storyEventOf(before, step)) {
        if (const Result<Done> told = tell(step.edit, *event); !told)
            return told;
    }
    return std::move(transaction).value().commit();
}

Result<Done> EditDesk::tell(const Edit &edit, StoryEvent event)
{
    StoryEntry entry{m_clock.nowMs(), event, Source::Here};
    entry.edit = edit.kind;
    entry.trouble = event == StoryEvent::EditRefused ? edit.trouble : QString();
    return m_story.add(edit.bookingId, entry);
}

Result<Done> EditDesk::foretell(const EditStep &step)
{
    if (step.end == End::Done)
        return Done();
    if (step.edit.state == EditState::Sending)
        return m_alerts.foretell(factOf(step.edit), m_clock.nowMs());
    if (step.end == End::Dropped || isHeld(step.edit))
        return m_alerts.takeBackForetelling(factOf(step.edit));
    return Done();
}

void EditDesk::work()
{
    if (m_clock.ticks() >= m_diskUntil) {
        letSecondsPass();
        for (const Edit &edit : supersededIn(m_edits))
            take(edit, {EditEvent::TakenBack, {}});
        giveTurn();
    }
    schedule();
}

void EditDesk::letSecondsPass()
{
    for (const Edit &edit : QList<Edit>(m_edits)) {
        if (edit.state == EditState::Undoable && edit.undoEndsAt <= m_clock.ticks())
            take(edit, {EditEvent::SecondsOver, {}});
    }
}

void EditDesk::giveTurn()
{
    while (m_port && !m_inFlight && m_clock.ticks() >= std::max(m_waitUntil, m_diskUntil)) {
        const std::optional<Edit> next = nextOf(m_edits);
        if (!next)
            return;
        std::optional<EditNews> news;
        if (next->state == EditState::ToSend && next->id != m_freshlyRead)
            news = newsHeldOf(*next);
        take(next->id, news.value_or(EditNews{EditEvent::Turn, {}}));
    }
}

void EditDesk::schedule()
{
    std::optional<qint64> due;
    for (const Edit &edit : std::as_const(m_edits)) {
        if (edit.state == EditState::Undoable)
            due = std::min(due.value_or(edit.undoEndsAt), edit.undoEndsAt);
    }
    if (m_port && !m_inFlight && nextOf(m_edits))
        due = std::min(due.value_or(m_waitUntil), m_waitUntil);
    if (due)
        m_timer.start(int(std::max(qint64(0), std::max(*due, m_diskUntil) - m_clock.ticks())));
    else
        m_timer.stop();
}

void EditDesk::ask(const Edit &edit, EditRequest request)
{
    m_inFlight = true;
    const quint64 call = ++m_call;
    const qint64 askedAt = m_clock.nowMs();
    m_port->send(request == EditRequest::Send ? sendingCall(edit) : readingCall(edit), this,
                 [this, call, edit, request, askedAt](const ApiOutcome &outcome) {
                     if (call != m_call)
                         return;
                     m_inFlight = false;
                     takeAnswer(edit, request, askedAt, outcome);
                 });
}

void EditDesk::takeAnswer(const Edit &asked, EditRequest request, qint64 askedAt, const ApiOutcome &outcome)
{
    const Edit *now = find(asked.id);
    const Edit edit = now ? *now : asked;
    const bool sending = request == EditRequest::Send;
    EditNews news = sending ? newsOfSending(edit, outcome) : newsOfReading(edit, outcome);
    // First the table, then the mark: else the row would fall back for a moment.
    if (const Result<Done> believed =
            believe(news, edit.bookingId, askedAt, sending ? ReadOccasion::OwnEdit : ReadOccasion::Poll);
        !believed)
        news = {sending ? EditEvent::Lost : EditEvent::FoundNothing, believed.error().sentence};
    pauseAfter(news);
    take(asked.id, news);
    work();
}

Result<Done> EditDesk::believe(const EditNews &news, qint64 bookingId, qint64 askedAt, ReadOccasion occasion)
{
    if (news.event == EditEvent::FoundInVain && !news.booking)
        emit readWanted({bookingId});
    if (!news.booking)
        return Done();
    const Result<QList<qint64>> again =
        m_ledger.takeReads({ApiRead{bookingId, news.booking, askedAt, false}}, occasion);
    if (!again)
        return again.error();
    if (!again.value().isEmpty())
        emit readWanted(again.value());
    return Done();
}

void EditDesk::pauseAfter(const EditNews &news)
{
    if (!isFailure(news.event)) {
        // That it can be read says nothing of whether it can be sent.
        m_failures = news.event == EditEvent::FoundSame ? m_failures : 0;
        m_waitUntil = 0;
        return;
    }
    const qint64 most = news.left ? m_pace.most : m_pace.offlineMost;
    const qint64 ours = std::min(m_pace.firstRetry << std::min(m_failures, 16), most);
    ++m_failures;
    m_waitUntil = m_clock.ticks() + (news.wait ? std::max(qint64(*news.wait) * 1000, qint64(1)) : ours);
}

} // namespace deskbell
