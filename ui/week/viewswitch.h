// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/bookingviews.h"

class QButtonGroup;

namespace deskbell
{

/// Two buttons of which one is pressed: the list of days, or the week.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void show(BookingView view);

signals:
    void chosen(deskbell::BookingView view);

private:
    QButtonGroup *m_buttons;
};

} // namespace deskbell
