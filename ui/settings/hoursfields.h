// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/dayhours.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace deskbell
{

/// Business hours: taken from the time slots, or from one time of the day to another.
class HoursFields final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursFields(QWidget *parent = nullptr);

    void show(const std::optional<DayHours> &hours);
    std::optional<DayHours> typed() const;

signals:
    void changed();

private:
    void refresh();

    QComboBox *m_kind;
    QWidget *m_times;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_words;
};

} // namespace deskbell
