// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headline.h"

#include "app/booking/displaytext.h"
#include "app/table/wording.h"
#include "ui/look/announcing.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/plainlabel.h"

#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

QString newsWords(int fresh, int cancelled)
{
    const QString booked =
        fresh == 1 ? Headline::tr("1 new booking") : Headline::tr("%Ln new bookings", nullptr, fresh);
    const QString off =
        cancelled == 1 ? Headline::tr("1 cancelled") : Headline::tr("%Ln cancelled", nullptr, cancelled);
    if (fresh == 0 && cancelled == 0)
        return Headline::tr("Nothing new");
    if (fresh == 0)
        return off;
    return cancelled == 0 ? booked : Headline::tr("%1, %2", "new bookings, cancelled ones").arg(booked, off);
}

Headline::Headline(const BookingOrder &order, QWidget *parent)
    : QWidget(parent)
    , m_order(order)
    , m_model(order.bookings())
    , m_news(new PlainLabel(u"headline"_s))
    , m_next(new ElidedLabel(u"next"_s))
{
    makeAnnouncing(*m_news);
    connect(this, &Headline::grew, m_news, [this] { announce(*m_news); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_news);
    column->addWidget(m_next);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Headline::refresh);
    connect(&m_minute, &QTimer::timeout, this, &Headline::refresh);
    m_minute.start(20'000);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Headline::refreshSoon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &Headline::refreshSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &Headline::refreshSoon);
    refresh();
}

void Headline::setReceiving(bool receiving)
{
    if (std::exchange(m_receiving, receiving) != receiving)
        refresh();
}

void Headline::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0); // once for all changes of a burst
}

void Headline::refresh()
{
    const int count = m_model.unacknowledged();
    const int off = m_model.unacknowledgedOff();
    m_news->setText(count == 0 && !m_receiving ? tr("Nothing heard") : newsWords(count - off, off));
    if (m_news->property("news").toBool() != (count > 0)) {
        m_news->setProperty("news", count > 0);
        m_news->style()->polish(m_news);
    }
    m_next->setText(nextWords());
    // A new booking that is cancelled is news though there are no more of them.
    const bool moreOff = std::exchange(m_off, off) < off;
    if (std::exchange(m_fresh, count - off) < count - off || moreOff)
        emit grew();
}

QString Headline::nextWords() const
{
    const int row = m_order.nextSourceRow();
    if (row < 0 || m_model.record(row).booking.date != m_model.today()) {
        if (const std::vector<int> untimed = m_order.untimedToday(); !untimed.empty())
            return untimedWords(untimed);
    }
    if (row < 0)
        return tr("No booking ahead");
    const Booking &booking = m_model.record(row).booking;
    const QString when = whenText(booking.date, m_model.timeOf(booking), m_model.today());
    const QString service = isolated(m_model.serviceName(booking.serviceId));
    const QString who = isolated(customerText(booking.customer));
    return service.isEmpty() ? tr("Next: %1 · %2", "time, customer").arg(when, who)
                             : tr("Next: %1 · %2 · %3", "time, customer, service").arg(when, who, service);
}

/// Whether they have been there already, nobody knows before the day is over.
QString Headline::untimedWords(const std::vector<int> &rows) const
{
    if (rows.size() > 1)
        return tr("Today, without a time: %Ln bookings", nullptr, int(rows.size()));
    const Booking &booking = m_model.record(rows.front()).booking;
    return tr("Today, without a time: %1", "customer").arg(isolated(customerText(booking.customer)));
}

} // namespace deskbell
