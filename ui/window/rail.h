// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingorder.h"

#include <QListWidget>

namespace deskbell
{

/// The name of a shelf in the owner's words.
QString shelfName(Shelf shelf);
/// "Inbox (3)".
QString numberedText(const QString &name, int number);

/// The shelves and services beside the table, each with the number of its bookings.
class Rail final : public QListWidget
{
    Q_OBJECT

public:
    explicit Rail(const BookingOrder &order, QWidget *parent = nullptr);

    const Segment &segment() const { return m_segment; }
    /// Goes there; to a service that is not known yet, as soon as it is.
    void choose(const Segment &segment);
    /// Goes to all bookings.
    void showAll() { choose({}); }
    QSize sizeHint() const override { return {qMax(190, minimumSizeHint().width()), 300}; }
    /// Wide enough for its entries, as far as they are not too long.
    QSize minimumSizeHint() const override;

signals:
    void chosen(const deskbell::Segment &segment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void matchServices();
    int rowOf(const Segment &segment) const;
    void rowChosen(int row);
    void settle(const Segment &segment);
    void setEntry(int row, const QString &name, const Segment &segment);
    Segment segmentAt(int row) const;

    const BookingOrder &m_order;
    QList<qint64> m_services; ///< in the order shown
    Segment m_segment;
    Segment m_awaited; ///< a service that the catalogue did not have when it was chosen
    QTimer m_soon;
};

} // namespace deskbell
