// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QWidget>

namespace deskbell
{

/// A status as the table shows it: a chip of shape, word and colour.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// `pending`: the owner's own wish is on its way, and `word` says so.
    void show(const QString &word, Status status, bool pending);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Status m_status = Status::Pending;
    bool m_pending = false;
};

} // namespace deskbell
