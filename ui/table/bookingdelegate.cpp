// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/bookingdelegate.h"

#include "app/table/bookingmodel.h"
#include "ui/look/look.h"
#include "ui/table/statuschip.h"

#include <QAbstractItemView>
#include <QPainter>

namespace deskbell
{

namespace
{

constexpr int barWidth = 4;

Qt::Alignment leading(const QStyleOptionViewItem &option)
{
    return QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
}

QFont markFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

bool isNew(const QModelIndex &index)
{
    return index.data(BookingModel::UnacknowledgedRole).toBool();
}

} // namespace

int BookingDelegate::rowHeight(const QFont &font)
{
    return qMax(40, QFontMetrics(font).height() * 5 / 2);
}

QSize BookingDelegate::newMarkSize(const QFont &font)
{
    const QFontMetrics metrics(markFont(font));
    return {metrics.horizontalAdvance(tr("New")) + metrics.height(), metrics.height() + 4};
}

QSize BookingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {qMin(text + 3 * cellPadding, 360), rowHeight(option.font)};
}

void BookingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &cell,
                            const QModelIndex &index) const
{
    const Look &look = lookOf(cell.palette);
    QStyleOptionViewItem option = cell;
    option.rect.setTop(option.rect.bottom() + 1 - rowHeight(option.font)); // a heading may be above
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, look);
    QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (index.column() == m_leadingColumn && isNew(index) && !index.data(BookingModel::OffRole).toBool())
        place = paintNewMark(*painter, option, place, look);
    if (index.column() == BookingModel::StatusColumn) {
        const auto status = Status(index.data(BookingModel::StatusRole).toInt());
        const bool pending = index.data(BookingModel::PendingRole).toBool();
        drawChip(*painter, place, index.data().toString(),
                 pending ? pendingChipStyle(look) : chipStyle(status, look), option.font, option.direction);
    } else if (index.data(BookingModel::FirstVisitRole).toBool()
               && index.column() == BookingModel::VisitsColumn) {
        drawChip(*painter, place, index.data().toString(), firstVisitStyle(look), option.font,
                 option.direction);
    } else {
        paintText(*painter, option, index, place, look);
    }
    painter->restore();
}

void BookingDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Look &look) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool fresh = isNew(index);
    painter.fillRect(option.rect, selected ? look.selection : fresh ? look.accentTint : look.surface);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, look.line);
    if (fresh && index.column() == m_leadingColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        const QColor colour = index.data(BookingModel::OffRole).toBool() ? look.trouble : look.accent;
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), look.accent);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         look.accent);
    }
}

QRect BookingDelegate::paintNewMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                                    const Look &look) const
{
    const QSize size = newMarkSize(option.font);
    if (size.width() * 2 > cell.width())
        return cell; // the bar and the bold text have to do
    const QRect mark =
        QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, cell);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawRoundedRect(mark, size.height() / 2.0, size.height() / 2.0);
    painter.setFont(markFont(option.font));
    painter.setPen(look.onAccent);
    painter.drawText(mark, Qt::AlignCenter, tr("New"));
    return QStyle::visualRect(option.direction, cell,
                              cell.adjusted(0, 0, -size.width() - cellPadding / 2, 0));
}

void BookingDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &place, const Look &look) const
{
    const bool off = index.data(BookingModel::OffRole).toBool();
    const bool strong =
        index.column() == BookingModel::TimeColumn || index.column() == BookingModel::CustomerColumn;
    QFont font = option.font;
    font.setBold(strong && isNew(index));
    // The reason in the note and that the slot is free again are news, not history.
    font.setStrikeOut(off && index.column() != BookingModel::NoteColumn
                      && index.column() != BookingModel::VisitsColumn
                      && index.column() != BookingModel::ReceivedColumn);
    painter.setFont(font);
    painter.setPen(off || !strong ? (isNew(index) && !off ? look.text : look.muted) : look.text);
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width());
    // Each text in its own direction, wherever the window begins: a telephone number is not turned around.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, leading(option) | Qt::TextSingleLine, text);
}

} // namespace deskbell
