// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingorder.h"

#include <QWidget>

class QLabel;

namespace deskbell
{

/// "3 new bookings, 1 cancelled", "Nothing new".
QString newsWords(int fresh, int cancelled);

/// What one has to see first: how much is new, and who comes next.
class Headline final : public QWidget
{
    Q_OBJECT

public:
    explicit Headline(const BookingOrder &order, QWidget *parent = nullptr);

    /// While bookings may not come in, nobody knows that nothing is new.
    void setReceiving(bool receiving);

signals:
    /// More is new, or more is cancelled, than when it last said so: a screen reader is told.
    void grew();

private:
    void refreshSoon();
    void refresh();
    QString nextWords() const;
    QString untimedWords(const std::vector<int> &rows) const;

    const BookingOrder &m_order;
    const BookingModel &m_model;
    QTimer m_soon;
    QTimer m_minute;
    bool m_receiving = true;
    int m_fresh = 0; ///< how many were new and on, and how many off, when it last said so
    int m_off = 0;
    QLabel *m_news;
    QLabel *m_next;
};

} // namespace deskbell
