// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "app/booking/displaytext.h"
#include "ui/look/onechoice.h"
#include "ui/look/plainlabel.h"
#include "ui/look/servicecolour.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskbell
{

QString shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Inbox:
        return Rail::tr("Inbox");
    case Shelf::Today:
        return Rail::tr("Today");
    case Shelf::Tomorrow:
        return Rail::tr("Tomorrow");
    case Shelf::ThisWeek:
        return Rail::tr("This week");
    case Shelf::ToConfirm:
        return Rail::tr("To confirm");
    case Shelf::Cancelled:
        return Rail::tr("Cancelled");
    case Shelf::All:
        break;
    }
    return Rail::tr("All bookings");
}

QString numberedText(const QString &name, int number)
{
    return Rail::tr("%1 (%2)", "name, number").arg(isolated(name), QLocale().toString(number));
}

Rail::Rail(const BookingOrder &order, QWidget *parent) : QListWidget(parent), m_order(order)
{
    setAccessibleName(tr("Show"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle); // the number at the end stays
    setFrameShape(NoFrame);
    for (int shelf = 0; shelf < shelfCount; ++shelf)
        addItem(QString());
    refresh();
    setCurrentRow(rowOf(m_segment));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Rail::refresh);
    const BookingModel &model = order.bookings();
    connect(&model, &QAbstractItemModel::modelReset, this, &Rail::refreshSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Rail::refreshSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &Rail::refreshSoon);
    connect(this, &QListWidget::currentRowChanged, this, &Rail::rowChosen);
    makeOneChoice(*this);
}

QSize Rail::minimumSizeHint() const
{
    const int longest = fontMetrics().averageCharWidth() * 24;
    return {qBound(120, sizeHintForColumn(0) + 16, qMax(120, longest)),
            QListWidget::minimumSizeHint().height()};
}

void Rail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry(); // larger names need a wider rail
}

void Rail::choose(const Segment &segment)
{
    const int row = rowOf(segment);
    m_awaited = row < 0 ? segment : Segment{};
    setCurrentRow(row < 0 ? int(Shelf::All) : row);
}

void Rail::rowChosen(int row)
{
    if (row >= 0)
        settle(segmentAt(row));
}

void Rail::settle(const Segment &segment)
{
    if (segment.serviceId != 0 || segment.shelf != Shelf::All)
        m_awaited = {};
    if (segment == m_segment)
        return;
    m_segment = segment;
    emit chosen(segment);
}

int Rail::rowOf(const Segment &segment) const
{
    if (segment.serviceId == 0)
        return int(segment.shelf);
    const qsizetype at = m_services.indexOf(segment.serviceId);
    return at < 0 ? -1 : shelfCount + int(at);
}

void Rail::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0); // once for all changes of a burst
}

void Rail::refresh()
{
    matchServices();
    for (int shelf = 0; shelf < shelfCount; ++shelf)
        setEntry(shelf, shelfName(Shelf(shelf)), segmentAt(shelf));
    for (int row = shelfCount; row < count(); ++row)
        setEntry(row, m_order.bookings().serviceName(m_services[row - shelfCount]), segmentAt(row));
}

void Rail::matchServices()
{
    const QList<qint64> services = m_order.bookings().services();
    if (services == m_services)
        return;
    const Segment wanted = m_awaited == Segment{} ? m_segment : m_awaited;
    {
        const QSignalBlocker quiet(this); // the rows change, nobody chooses
        while (count() > shelfCount)
            delete takeItem(count() - 1);
        m_services = services;
        for (qsizetype at = 0; at < services.size(); ++at)
            addItem(new QListWidgetItem(serviceIcon(at), QString()));
        setCurrentRow(rowOf(wanted) < 0 ? int(Shelf::All) : rowOf(wanted));
    }
    m_awaited = {};
    settle(segmentAt(currentRow()));
}

void Rail::setEntry(int row, const QString &name, const Segment &segment)
{
    const int bookings = m_order.count(segment);
    const QString text = bookings == 0 ? name : numberedText(name, bookings);
    QListWidgetItem *entry = item(row);
    if (entry->text() == text)
        return;
    entry->setText(text);
    entry->setToolTip(plainToolTip(name));
    QFont font = entry->font();
    font.setBold(segment.shelf == Shelf::Inbox && bookings > 0);
    entry->setFont(font);
    updateGeometry();
}

Segment Rail::segmentAt(int row) const
{
    return row < shelfCount ? Segment{Shelf(row), 0} : Segment{Shelf::All, m_services[row - shelfCount]};
}

} // namespace deskbell
