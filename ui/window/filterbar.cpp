// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filterbar.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingmodel.h"
#include "app/table/datespan.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/window/datesdialog.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

template <typename T>
void toggle(QList<T> &list, const T &value)
{
    if (!list.removeOne(value))
        list += value;
}

} // namespace

FilterBar::FilterBar(const BookingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_button(new QPushButton(tr("F&ilter")))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"filter"_s);
    m_button->setAccessibleName(tr("Filter"));
    m_button->setToolTip(tr("Show only some of the bookings: by status, service or date"));
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    new FlowLayout(this);
    // A name may come later than its filter.
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterBar::showChips);
    showChips();
}

void FilterBar::setFilter(const BookingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    emit changed(filter);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    addStatuses();
    addServices();
    addDates();
    m_menu->addSeparator();
    QAction *none = m_menu->addAction(tr("&Remove all filters"));
    none->setEnabled(m_filter != BookingFilter{});
    connect(none, &QAction::triggered, this, [this] { setFilter({}); });
    m_menu->addSeparator();
    emit menuFilled(m_menu);
}

void FilterBar::addStatuses()
{
    for (const Status status : {Status::Pending, Status::Confirmed, Status::Cancelled}) {
        QAction *action = m_menu->addAction(statusName(status));
        action->setCheckable(true);
        action->setChecked(m_filter.statuses.contains(status));
        connect(action, &QAction::triggered, this, [this, status] {
            BookingFilter filter = m_filter;
            toggle(filter.statuses, status);
            setFilter(filter);
        });
    }
}

void FilterBar::addServices()
{
    const QList<qint64> services = m_model.services();
    if (services.isEmpty())
        return;
    QMenu *menu = m_menu->addMenu(tr("&Services"));
    for (const qint64 id : services) {
        QAction *action = menu->addAction(withoutMnemonic(oneLine(m_model.serviceName(id), 60)));
        action->setCheckable(true);
        action->setChecked(m_filter.services.contains(id));
        connect(action, &QAction::triggered, this, [this, id] {
            BookingFilter filter = m_filter;
            toggle(filter.services, id);
            setFilter(filter);
        });
    }
}

void FilterBar::addDates()
{
    const QString names[] = {tr("&Today"),      tr("&Next 7 days"), tr("&Last 7 days"),
                             tr("This &month"), tr("Ne&xt month"),  tr("From today &on")};
    QMenu *menu = m_menu->addMenu(tr("&Dates"));
    for (const DateSpan span : dateSpans) {
        QAction *action = menu->addAction(names[size_t(span)]);
        action->setCheckable(true);
        action->setChecked(spanOf(m_filter, m_model.today()) == span);
        connect(action, &QAction::triggered, this, [this, span](bool on) {
            BookingFilter filter = withDates(m_filter, span, m_model.today());
            if (!on)
                filter.from = filter.to = QDate();
            setFilter(filter);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Choose dates…")), &QAction::triggered, this, &FilterBar::askForDates);
}

void FilterBar::askForDates()
{
    if (m_dialog)
        return;
    const QDate today = m_model.today();
    auto *dialog = new DatesDialog(m_filter.from.isValid() ? m_filter.from : today,
                                   m_filter.to.isValid() ? m_filter.to : today.addDays(6), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        BookingFilter filter = m_filter;
        filter.from = dialog->from();
        filter.to = dialog->to();
        setFilter(filter);
    });
    m_dialog = dialog;
    dialog->open();
}

QString FilterBar::nameOf(const FilterPart &part) const
{
    switch (part.kind) {
    case FilterPart::OfStatus:
        return statusName(part.status);
    case FilterPart::OfService:
        return oneLine(m_model.serviceName(part.serviceId), 40);
    case FilterPart::OfDates:
        break;
    }
    return datesText(m_filter, m_model.today());
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const QList<FilterPart> parts = partsOf(m_filter);
    QWidget *before = m_button; // on the way by Tab
    for (const FilterPart &part : parts) {
        const QString name = nameOf(part);
        auto *chip = new QPushButton(withoutMnemonic(name) + u"  ✕"_s);
        chip->setObjectName(u"chip"_s);
        const QString removes = tr("Remove the filter %1").arg(isolated(name));
        chip->setAccessibleName(removes);
        chip->setToolTip(plainToolTip(removes));
        connect(chip, &QPushButton::clicked, this, [this, part] { setFilter(without(m_filter, part)); });
        layout()->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        chip->show(); // at once, not with the next event
    }
    setVisible(!parts.isEmpty());
}

} // namespace deskbell
