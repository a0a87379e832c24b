// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detailspane.h"

#include "app/table/displaytext.h"
#include "app/table/wording.h"
#include "ui/look/plainlabel.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QLabel *textLabel(const QString &name)
{
    auto *label = new PlainLabel(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // One long word must not make the pane wide.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

DetailsPane::DetailsPane(const BookingModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_body(new QWidget)
    , m_hint(new PlainLabel(u"muted"_s))
    , m_when(textLabel(u"when"_s))
    , m_day(textLabel(u"next"_s))
    , m_name(textLabel(u"name"_s))
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("Details"));
    setMinimumWidth(230);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto *texts = new QVBoxLayout(m_body);
    texts->setContentsMargins(18, 16, 18, 16);
    texts->setSpacing(2);
    texts->addWidget(m_when);
    texts->addWidget(m_day);
    texts->addSpacing(14);
    texts->addWidget(m_name);
    texts->addSpacing(8);
    m_buttons = new QVBoxLayout;
    texts->addLayout(m_buttons);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(3);
    addRow(tr("Status"), m_status);
    addRow(tr("Reason"), m_reason);
    addRow(tr("Service"), m_service);
    addRow(tr("Phone"), m_phone);
    addRow(tr("E-mail"), m_email);
    addRow(tr("Note"), m_note);
    addRow(tr("Received"), m_received);
    addRow(tr("Booking number"), m_number);
    texts->addLayout(m_form);
    texts->addStretch(1);

    auto *area = new QScrollArea;
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(area);
    column->addWidget(m_hint, 1);
    area->setVisible(false);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DetailsPane::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &DetailsPane::refresh);
    show({});
}

void DetailsPane::addRow(const QString &caption, QLabel *&value)
{
    auto *name = new PlainLabel(u"caption"_s);
    name->setText(caption);
    value = textLabel({});
    value->setContentsMargins(0, 0, 0, 8);
    m_form->addRow(name, value);
}

void DetailsPane::addButtons(QWidget *buttons)
{
    m_buttons->addWidget(buttons);
}

void DetailsPane::show(const QList<qint64> &ids)
{
    m_ids = ids;
    refresh();
}

void DetailsPane::refresh()
{
    const int row = m_ids.size() == 1 ? m_model.rowOf(m_ids.first()) : -1;
    m_hint->setText(m_ids.size() > 1 ? tr("%n bookings selected", nullptr, int(m_ids.size()))
                                     : tr("Select a booking to see all of it here."));
    m_hint->setVisible(row < 0);
    m_body->parentWidget()->parentWidget()->setVisible(row >= 0);
    if (row >= 0)
        fill(m_model.record(row));
}

void DetailsPane::fill(const BookingRecord &record)
{
    const Booking &booking = record.booking;
    const auto time = m_model.timeOf(booking);
    const QString day = longDayText(booking.date, m_model.today());
    m_when->setText(time ? timeText(*time) : day);
    m_day->setText(time ? day : QString());
    m_day->setVisible(time.has_value());
    m_name->setText(customerText(booking.customer));
    const auto put = [this](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        m_form->labelForField(label)->setVisible(!text.isEmpty());
    };
    put(m_status, m_model.index(m_model.rowOf(booking.id), BookingModel::StatusColumn).data().toString());
    put(m_reason, isOff(record) ? severalLines(booking.cancelReason) : QString());
    put(m_service, m_model.serviceName(booking.serviceId));
    put(m_phone, oneLine(booking.customer.phone));
    put(m_email, oneLine(booking.customer.email));
    put(m_note, severalLines(m_model.noteOf(booking)));
    put(m_received, momentText(record.receivedAt, m_model.today()));
    put(m_number, QString::number(booking.id));
}

} // namespace deskbell
