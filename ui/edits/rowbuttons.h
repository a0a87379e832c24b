// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace deskbell
{

class BookingTable;
class EditCommands;

/// Confirm and cancel at the end of a row of the table: of the row that is selected, or of the one under the
/// mouse. They belong to a booking, and go with it when its row does: what is pressed is what was meant.
class RowButtons final : public QFrame
{
    Q_OBJECT

public:
    enum class Of { SelectedRow, RowUnderMouse };

    /// Both outlive this.
    RowButtons(Of of, BookingTable &table, EditCommands &commands);

    qint64 bookingId() const { return m_id; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QPushButton *add(const QString &text);
    void follow();
    void mouseMoved(const QPoint &position);
    void setBooking(qint64 id);
    void refresh();
    void place();
    void press(bool confirm);

    Of m_of;
    BookingTable &m_table;
    EditCommands &m_commands;
    qint64 m_id = 0; ///< whose they are; 0: nobody's, and hidden
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace deskbell
