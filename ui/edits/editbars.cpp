// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editbars.h"

#include "app/table/editwords.h"
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

EditBars::EditBars(const BookingModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_undo(new NoticeBar(Glyph::Clock, u"accent"_s, {}))
    , m_notice(new NoticeBar(Glyph::Warning, u"waiting"_s, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_undo);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &EditBars::refreshUndo);
    connect(m_undo, &NoticeBar::pressed, this, &EditBars::undo);
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

/// The last one decided.
std::optional<Edit> EditBars::undoable() const
{
    const QList<Edit> edits = undoables();
    return edits.isEmpty() ? std::nullopt : std::optional(edits.last());
}

void EditBars::undo()
{
    if (const std::optional<Edit> edit = undoable())
        emit takeBackAsked(edit->id);
}

void EditBars::refresh()
{
    refreshUndo();
    refreshNotice();
    setVisible(m_undo->isVisibleTo(this) || m_notice->isVisibleTo(this));
}

void EditBars::refreshUndo()
{
    const std::optional<Edit> edit = undoable();
    NoticeBar::Content content;
    if (edit) {
        const QString who = m_model.whoText(edit->bookingId);
        const qint64 left = std::max(qint64(0), edit->undoEndsAt - m_clock.ticks());
        content.words = undoText(who, int((left + 999) / 1000));
        content.spoken =
            tr("Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.").arg(who);
        content.first = tr("&Undo");
        m_tick.start();
    } else {
        m_tick.stop();
    }
    if (content != m_undo->content())
        m_undo->show(content);
    if (edit.has_value() != std::exchange(m_couldUndo, edit.has_value()))
        emit canUndoChanged();
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
