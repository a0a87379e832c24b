// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace deskbell
{

struct Look;

/// Draws the cells of the bookings: a bar, a bold text and "New" for what nobody has acknowledged, a chip of
/// shape, word and colour for the status, a line through what is off.
class BookingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int cellPadding = 12;
    /// The height of a row in `font`, in pixels.
    static int rowHeight(const QFont &font);
    /// Of the mark beside the time of what nobody has acknowledged.
    static QSize newMarkSize(const QFont &font);
    /// The column that carries the bar and the mark: the first visible one.
    void setLeadingColumn(int column) { m_leadingColumn = column; }
    int leadingColumn() const { return m_leadingColumn; }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Look &look) const;
    QRect paintNewMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                       const Look &look) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &place, const Look &look) const;

    int m_leadingColumn = 0;
};

} // namespace deskbell
