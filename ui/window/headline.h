// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingmodel.h"

#include <QWidget>

class QLabel;

namespace deskbell
{

/// The booking that comes next by the shop's clock, or -1: a row of the model.
int nextBooking(const BookingModel &model, const QDateTime &shopNow);

/// "3 new bookings", "Nothing new".
QString newsWords(int count);

/// What one has to see first: how much is new, and who comes next.
class Headline final : public QWidget
{
    Q_OBJECT

public:
    explicit Headline(const BookingModel &model, QWidget *parent = nullptr);

private:
    void refreshSoon();
    void refresh();
    QString nextWords() const;

    const BookingModel &m_model;
    QTimer m_soon;
    QTimer m_minute;
    QLabel *m_news;
    QLabel *m_next;
};

} // namespace deskbell
