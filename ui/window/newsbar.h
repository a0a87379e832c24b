// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace deskbell
{

class BookingOrder;
class Headline;
class TurningRow;

/// What is new, who comes next, and the buttons for what one does with the selected bookings.
class NewsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NewsBar(const BookingOrder &order, QWidget *parent = nullptr);

    void showCount(int unacknowledged);
    /// Whether bookings can come in, as far as is known.
    void setReceiving(bool receiving);
    /// Whether anything selected waits to be acknowledged.
    void setAcknowledgeable(bool anyNew);
    /// Puts another button before that for acknowledging.
    void addButton(QWidget *button);

signals:
    void nextNewAsked();
    void acknowledgeAsked();
    void acknowledgeAllAsked();
    /// The button that had the keyboard cannot keep it.
    void keyboardLeft();

private:
    void enable(QPushButton &button, bool enabled);

    TurningRow *m_row;
    Headline *m_headline;
    QPushButton *m_nextNew;
    QPushButton *m_acknowledge;
    QPushButton *m_acknowledgeAll;
};

} // namespace deskbell
