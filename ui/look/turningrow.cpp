// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/turningrow.h"

#include <QStyle>
#include <QWidget>

namespace deskbell
{

namespace
{

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

TurningRow::TurningRow(int letters, QWidget *parent) : QLayout(parent), m_letters(letters)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

TurningRow::~TurningRow()
{
    qDeleteAll(m_items);
}

void TurningRow::addItem(QLayoutItem *item)
{
    m_items += item;
    invalidate();
}

void TurningRow::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void TurningRow::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *TurningRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize TurningRow::restSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items.sliced(qMin(1, count()))) {
        if (!item->isEmpty())
            size = {size.width() + spacing() + item->sizeHint().width(),
                    qMax(size.height(), item->sizeHint().height())};
    }
    return size;
}

bool TurningRow::turnsAt(int width) const
{
    if (restSize().isEmpty())
        return false;
    const int letter = parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() : 0;
    return width - restSize().width() < qMax(m_letters * letter, m_items.first()->minimumSize().width());
}

/// The rest in rows from the leading edge; the height it takes.
int TurningRow::layRest(const QRect &place, int rowHeight, Do what) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = place.x();
    int y = place.y();
    for (QLayoutItem *item : m_items.sliced(1)) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), place.width()), item->sizeHint().height());
        if (x > place.x() && x + size.width() > place.x() + place.width()) {
            x = place.x();
            y += rowHeight + spacing();
        }
        const QRect own(x, y + (rowHeight - size.height()) / 2, size.width(), size.height());
        if (what == Do::Place)
            item->setGeometry(QStyle::visualRect(direction, place, own));
        x += size.width() + spacing();
    }
    return y + rowHeight - place.y();
}

int TurningRow::lay(const QRect &place, Do what) const
{
    if (m_items.isEmpty())
        return 0;
    QLayoutItem *words = m_items.first();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QSize rest = restSize();
    if (turnsAt(place.width())) {
        const int height = heightAt(*words, place.width());
        if (what == Do::Place)
            words->setGeometry({place.topLeft(), QSize(place.width(), height)});
        return height + spacing() + layRest(place.adjusted(0, height + spacing(), 0, 0), rest.height(), what);
    }
    const int width = place.width() - rest.width();
    const int height = qMax(heightAt(*words, width), rest.height());
    if (what == Do::Place) {
        const int room = qMax(height, place.height());
        words->setGeometry(QStyle::visualRect(direction, place, {place.topLeft(), QSize(width, room)}));
        QRect trailing(place.x() + width + spacing(), place.y(), rest.width() - spacing(), room);
        if (!rest.isEmpty())
            layRest(QStyle::visualRect(direction, place, trailing), room, what);
    }
    return height;
}

int TurningRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return margins.top() + margins.bottom()
        + lay({0, 0, width - margins.left() - margins.right(), 0}, Do::Measure);
}

QSize TurningRow::sizeHint() const
{
    const QSize words = m_items.isEmpty() ? QSize() : m_items.first()->sizeHint();
    return QSize(words.width() + restSize().width(), qMax(words.height(), restSize().height()))
        .grownBy(contentsMargins());
}

QSize TurningRow::minimumSize() const
{
    QSize least = m_items.isEmpty() ? QSize() : m_items.first()->minimumSize();
    for (const QLayoutItem *item : m_items.sliced(qMin(1, count()))) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void TurningRow::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    lay(place.marginsRemoved(contentsMargins()), Do::Place);
}

} // namespace deskbell
