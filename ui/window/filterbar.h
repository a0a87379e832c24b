// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingfilter.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace deskbell
{

class BookingModel;

/// The filters in force, a chip each, which removes its own.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives this: it knows the services and the day.
    explicit FilterBar(const BookingModel &model, QWidget *parent = nullptr);

    /// The button that opens the menu with all filters; it may stand anywhere.
    QPushButton *button() const { return m_button; }
    const BookingFilter &filter() const { return m_filter; }
    void setFilter(const BookingFilter &filter);

signals:
    void changed(const deskbell::BookingFilter &filter);
    /// It is about to be shown, and may have more entries.
    void menuFilled(QMenu *menu);

private:
    void fillMenu();
    void addStatuses();
    void addServices();
    void addDates();
    void askForDates();
    void showChips();
    QString nameOf(const FilterPart &part) const;

    const BookingModel &m_model;
    BookingFilter m_filter;
    QPushButton *m_button;
    QMenu *m_menu;
    QPointer<QWidget> m_dialog;
};

} // namespace deskbell
