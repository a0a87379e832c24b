// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edits/editbars.h"
#include "ui/edits/editcommands.h"

#include <QPointer>

namespace deskbell
{

/// Everything in the window about the owner's edits: the commands, the bars, and what is asked before
/// Deskbell ends while a cancellation could still be taken back.
class OwnEdits final : public QObject
{
    Q_OBJECT

public:
    /// All four outlive this.
    OwnEdits(BookingModel &model, const Clock &clock, Deeds &deeds, QWidget &window);

    EditCommands &commands() { return m_commands; }
    EditBars &bars() { return *m_bars; }

    /// Whether Deskbell may end now. If not, the owner is asked, and quitAgreed() follows unless they stay.
    bool mayQuit();

signals:
    void decided(const QList<deskbell::EditWish> &wishes);
    void takeBackAsked(qint64 editId);
    void sendAsked(qint64 editId, const deskbell::Booking &seen);
    void tryNowAsked();
    void quitAgreed();

private:
    void askBeforeQuitting();
    void sendAndQuit();
    void keepAndQuit();
    void agree();
    void quitWhenSent();

    BookingModel &m_model;
    QWidget &m_window;
    EditCommands m_commands;
    EditBars *m_bars;
    QPointer<QWidget> m_question;
    QTimer m_patience; ///< runs while what was sent last is waited for
    bool m_agreed = false;
};

} // namespace deskbell
