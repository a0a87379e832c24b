// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/alertrules.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace deskbell
{

/// The quiet hours of a week, a row for each day, beginning with the day that weeks begin with here.
class QuietHours final : public QWidget
{
    Q_OBJECT

public:
    explicit QuietHours(QWidget *parent = nullptr);

    void show(const std::array<QuietSpan, 7> &week);
    std::array<QuietSpan, 7> typed() const;
    /// Offers to be quiet at `span` each day; not set: offers nothing.
    void offer(const QuietSpan &span);

signals:
    void changed();

private:
    struct Day {
        QCheckBox *on = nullptr;
        QTimeEdit *begin = nullptr;
        QTimeEdit *end = nullptr;
        QLabel *note = nullptr; ///< that it ends on the next day
    };
    void refresh();

    std::array<Day, 7> m_days; ///< Monday first
    QuietSpan m_offered;
    QPushButton *m_offer;
};

} // namespace deskbell
