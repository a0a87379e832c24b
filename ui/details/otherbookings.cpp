// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/otherbookings.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingmodel.h"
#include "app/table/contact.h"
#include "app/table/wording.h"
#include "ui/details/elidedbutton.h"
#include "ui/look/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype mostShown = 5;

/// The next that are to come, and before them as many of the past as there is room for.
QList<int> mostTelling(const BookingModel &model, const QList<int> &rows)
{
    const auto ahead = std::find_if(rows.begin(), rows.end(), [&model](int row) {
        return model.record(row).booking.date >= model.today();
    });
    const qsizetype past = ahead - rows.begin();
    const qsizetype coming = qMin(rows.size() - past, mostShown);
    const qsizetype from = qMax(qsizetype(0), past - (mostShown - coming));
    return rows.mid(from, mostShown);
}

} // namespace

OtherBookings::OtherBookings(const BookingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_caption(new PlainLabel(u"caption"_s))
    , m_more(new PlainLabel(u"muted"_s))
    , m_links(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(3);
    column->addWidget(m_caption);
    m_links->setSpacing(4);
    column->addLayout(m_links);
    column->addWidget(m_more);
}

void OtherBookings::showFor(int row)
{
    const QList<int> rows = otherBookingsOf(m_model, row);
    setVisible(!rows.isEmpty());
    const int count = int(rows.size());
    m_caption->setText(count == 1 ? tr("1 other booking of this person")
                                  : tr("%Ln other bookings of this person", nullptr, count));
    const QList<int> shown = mostTelling(m_model, rows);
    QList<Link> links;
    for (const int other : shown)
        links += linkTo(other);
    showLinks(links);
    const int more = count - int(shown.size());
    m_more->setText(more == 1 ? tr("and 1 more") : tr("and %Ln more", nullptr, more));
    m_more->setVisible(more > 0);
}

/// Leaves links alone that say the same: one of them may have the keyboard.
void OtherBookings::showLinks(const QList<Link> &links)
{
    if (links == m_shown)
        return;
    m_shown = links;
    while (const QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const Link &link : links) {
        auto *button = new ElidedButton(u"link"_s);
        button->show(link.words);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { emit openAsked(id); });
        m_links->addWidget(button);
    }
}

OtherBookings::Link OtherBookings::linkTo(int row) const
{
    const BookingRecord &record = m_model.record(row);
    const Booking &booking = record.booking;
    QStringList parts{whenText(booking.date, m_model.timeOf(booking), m_model.today())};
    if (const QString service = m_model.serviceName(booking.serviceId); !service.isEmpty())
        parts += isolated(service);
    parts += statusText(record);
    return {booking.id, parts.join(tr(" · ", "between the parts of a short line"))};
}

} // namespace deskbell
