// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/table/bookingmodel.h"

#include <QTimer>
#include <QWidget>

namespace deskbell
{

class Deeds;
class NoticeBar;

/// What became of the owner's edits and needs their eye, in bars: the seconds in which a cancellation can be
/// taken back; a question, a refusal or what waits, the most pressing of them.
class EditBars final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this. What was cancelled together is one of the deeds, as long as it can be taken back.
    EditBars(const BookingModel &model, const Clock &clock, Deeds &deeds, QWidget *parent = nullptr);

    /// Those that nobody has sent and that can be taken back.
    QList<Edit> undoables() const;

signals:
    void takeBackAsked(qint64 editId);
    /// As the booking is on the screen.
    void sendAsked(qint64 editId, const deskbell::Booking &seen);
    void tryNowAsked();
    /// The bar with the seconds goes, and the keyboard was on its button.
    void keyboardLeft();

private:
    /// Cancellations that were decided together and can be taken back.
    struct Cancelling {
        QList<Edit> edits;
        int deed = 0;
    };
    QString whoText(const Cancelling &cancelling) const;
    void takeBack(const QList<qint64> &editIds);
    void refresh();
    void refreshDeeds();
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
    Deeds &m_deeds;
    QList<Cancelling> m_cancelling; ///< in the order of deciding
};

} // namespace deskbell
