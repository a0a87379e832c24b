// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headline.h"

#include "app/table/wording.h"
#include "ui/look/plainlabel.h"

#include <QStyle>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace deskbell
{

int nextBooking(const BookingModel &model, const QDateTime &shopNow)
{
    int next = -1;
    std::tuple<QDate, QTime> soonest;
    for (int row = 0; row < model.rowCount(); ++row) {
        const BookingRecord &record = model.record(row);
        const QDate date = record.booking.date;
        if (isOff(record) || !date.isValid() || date < shopNow.date()
            || (next >= 0 && date > std::get<0>(soonest)))
            continue;
        const std::tuple when(date, model.timeOf(record.booking).value_or(QTime(23, 59)));
        if (when < std::tuple(shopNow.date(), shopNow.time()) || (next >= 0 && when >= soonest))
            continue;
        next = row;
        soonest = when;
    }
    return next;
}

QString newsWords(int count)
{
    if (count == 0)
        return Headline::tr("Nothing new");
    return count == 1 ? Headline::tr("1 new booking") : Headline::tr("%n new bookings", nullptr, count);
}

Headline::Headline(const BookingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_news(new PlainLabel(u"headline"_s))
    , m_next(new PlainLabel(u"next"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_news);
    column->addWidget(m_next);
    // A long name must not make the window wide.
    m_next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Headline::refresh);
    connect(&m_minute, &QTimer::timeout, this, &Headline::refresh);
    m_minute.start(20'000);
    connect(&model, &QAbstractItemModel::modelReset, this, &Headline::refreshSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Headline::refreshSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &Headline::refreshSoon);
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
    m_news->setText(newsWords(count));
    if (m_news->property("news").toBool() != (count > 0)) {
        m_news->setProperty("news", count > 0);
        m_news->style()->polish(m_news);
    }
    m_next->setText(nextWords());
}

QString Headline::nextWords() const
{
    const int row = nextBooking(m_model, m_model.shopNow());
    if (row < 0)
        return tr("No booking ahead");
    const Booking &booking = m_model.record(row).booking;
    const QString when = whenText(booking.date, m_model.timeOf(booking), m_model.today());
    const QString service = m_model.serviceName(booking.serviceId);
    const QString who = customerText(booking.customer);
    return service.isEmpty() ? tr("Next: %1 · %2", "time, customer").arg(when, who)
                             : tr("Next: %1 · %2 · %3", "time, customer, service").arg(when, who, service);
}

} // namespace deskbell
