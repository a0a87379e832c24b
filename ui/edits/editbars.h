// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/table/bookingmodel.h"

#include <QTimer>
#include <QWidget>

namespace deskbell
{

class NoticeBar;

/// What became of the owner's edits and needs their eye, in bars: the seconds in which a cancellation can be
/// taken back; a question, a refusal or what waits, the most pressing of them.
class EditBars final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    EditBars(const BookingModel &model, const Clock &clock, QWidget *parent = nullptr);

    /// Whether there is a cancellation that can be taken back, and the one.
    bool canUndo() const { return undoable().has_value(); }
    void undo();
    /// Those that nobody has sent and that can be taken back.
    QList<Edit> undoables() const;

signals:
    void takeBackAsked(qint64 editId);
    /// As the booking is on the screen.
    void sendAsked(qint64 editId, const deskbell::Booking &seen);
    void tryNowAsked();
    void canUndoChanged();

private:
    std::optional<Edit> undoable() const;
    void refresh();
    void refreshUndo();
    void refreshNotice();
    void firstPressed();
    void secondPressed();
    void send(const Edit &edit);

    const BookingModel &m_model;
    const Clock &m_clock;
    NoticeBar *m_undo;
    NoticeBar *m_notice;
    std::optional<Edit> m_noticed; ///< what the second bar is about; nothing: what waits
    QTimer m_tick;
    bool m_couldUndo = false;
};

} // namespace deskbell
