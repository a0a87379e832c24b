// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editbars.h"

#include "app/table/editwords.h"
#include "ui/look/focusorder.h"
#include "ui/window/deeds.h"
#include "ui/window/noticebar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int tickMs = 200;

int urgency(const Edit &edit)
{
    if (isQuestion(edit))
        return 3;
    if (edit.state == EditState::Refused)
        return 2;
    return isUnderWay(edit) && !edit.trouble.isEmpty() ? 1 : 0;
}

} // namespace

EditBars::EditBars(const BookingModel &model, const Clock &clock, Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_undo(new NoticeBar(Glyph::Clock, u"accent"_s, {}))
    , m_notice(new NoticeBar(Glyph::Warning, u"waiting"_s, {}))
    , m_deeds(deeds)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_undo);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &EditBars::refreshUndo);
    connect(m_undo, &NoticeBar::pressed, this, [this] {
        if (!m_cancelling.isEmpty())
            m_deeds.undo(m_cancelling.last().deed);
    });
    connect(m_notice, &NoticeBar::pressed, this, &EditBars::firstPressed);
    connect(m_notice, &NoticeBar::secondPressed, this, &EditBars::secondPressed);
    connect(&model, &BookingModel::editsChanged, this, &EditBars::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &EditBars::refresh);
    refresh();
}

QList<Edit> EditBars::undoables() const
{
    QList<Edit> edits;
    std::copy_if(m_model.edits().begin(), m_model.edits().end(), std::back_inserter(edits),
                 [](const Edit &edit) { return edit.state == EditState::Undoable; });
    return edits;
}

void EditBars::takeBack(const QList<qint64> &editIds)
{
    for (const qint64 id : editIds)
        emit takeBackAsked(id);
}

void EditBars::refresh()
{
    refreshDeeds();
    refreshUndo();
    refreshNotice();
    setVisible(m_undo->isVisibleTo(this) || m_notice->isVisibleTo(this));
}

/// Those that come together were decided together.
void EditBars::refreshDeeds()
{
    QList<Edit> fresh = undoables();
    for (Cancelling &cancelling : m_cancelling) {
        QList<Edit> still;
        for (const Edit &edit : std::as_const(cancelling.edits)) {
            const auto at = std::find_if(fresh.begin(), fresh.end(),
                                         [&edit](const Edit &each) { return each.id == edit.id; });
            if (at == fresh.end())
                continue;
            still += *at;
            fresh.erase(at);
        }
        cancelling.edits = still;
        if (still.isEmpty())
            m_deeds.forget(cancelling.deed);
    }
    m_cancelling.removeIf([](const Cancelling &each) { return each.edits.isEmpty(); });
    if (fresh.isEmpty())
        return;
    QList<qint64> ids;
    for (const Edit &edit : std::as_const(fresh))
        ids += edit.id;
    m_cancelling += Cancelling{fresh, m_deeds.add([this, ids] { takeBack(ids); })};
}

QString EditBars::whoText(const Cancelling &cancelling) const
{
    return m_model.whoText(cancelling.edits.first().bookingId);
}

void EditBars::refreshUndo()
{
    NoticeBar::Content content;
    if (!m_cancelling.isEmpty()) {
        const Cancelling &last = m_cancelling.last();
        const int count = int(last.edits.size());
        const qint64 left = std::max(qint64(0), last.edits.first().undoEndsAt - m_clock.ticks());
        const int seconds = int((left + 999) / 1000);
        content.words = count == 1 ? undoText(whoText(last), seconds) : undoText(count, seconds);
        content.spoken = count == 1
            ? tr("Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.")
                  .arg(whoText(last))
            : tr("Cancelling %Ln bookings. Press Control and Z within 8 seconds to keep them.", nullptr,
                 count);
        content.first = tr("&Undo");
        m_tick.start();
    } else {
        m_tick.stop();
    }
    // Else it would be on the button that takes back an earlier deed.
    if (content.words.isEmpty() && holdsKeyboard(*m_undo))
        emit keyboardLeft();
    if (content != m_undo->content())
        m_undo->show(content);
}

void EditBars::refreshNotice()
{
    const QList<Edit> &edits = m_model.edits();
    const auto most = std::max_element(edits.begin(), edits.end(),
                                       [](const Edit &a, const Edit &b) { return urgency(a) < urgency(b); });
    NoticeBar::Content content;
    m_noticed.reset();
    if (most != edits.end() && urgency(*most) == 1) {
        const auto waiting = std::count_if(edits.begin(), edits.end(), isUnderWay);
        content = {waitingText(int(waiting), most->trouble), {}, tr("&Try now"), {}};
    } else if (most != edits.end() && urgency(*most) > 1) {
        m_noticed = *most;
        const QString who = m_model.whoText(most->bookingId);
        const bool interrupted = most->state == EditState::Interrupted;
        if (isQuestion(*most))
            content = {questionText(*most, who),
                       {},
                       interrupted ? tr("Send n&ow") : tr("Send all the sa&me"),
                       interrupted ? tr("&Keep booking") : tr("&Keep as it is now")};
        else
            content = {refusalText(*most, who), {}, tr("&Try again"), tr("&Dismiss")};
    }
    content.spoken = content.words;
    if (content != m_notice->content())
        m_notice->show(content);
}

void EditBars::firstPressed()
{
    if (!m_noticed)
        emit tryNowAsked();
    else
        send(*m_noticed);
}

void EditBars::secondPressed()
{
    if (m_noticed)
        emit takeBackAsked(m_noticed->id);
}

void EditBars::send(const Edit &edit)
{
    const int row = m_model.rowOf(edit.bookingId);
    emit sendAsked(edit.id, row < 0 ? edit.seen : m_model.record(row).booking);
}

} // namespace deskbell
