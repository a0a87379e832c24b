// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QLabel>

namespace deskbell
{

/// A status as the table shows it: a chip of shape, word and colour.
class StatusBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// `pending`: the owner's own wish is on its way, and `word` says so.
    void show(const QString &word, Status status, bool pending);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Pending;
    bool m_pending = false;
};

} // namespace deskbell
