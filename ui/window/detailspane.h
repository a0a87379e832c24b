// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingmodel.h"

#include <QFrame>

class QFormLayout;
class QVBoxLayout;
class QLabel;

namespace deskbell
{

/// Everything about the one booking that is selected, to read and to copy.
class DetailsPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(const BookingModel &model, QWidget *parent = nullptr);

    /// Shows this booking; with none or several, a hint instead.
    void show(const QList<qint64> &ids);
    /// Below the name.
    void addButtons(QWidget *buttons);

private:
    void addRow(const QString &caption, QLabel *&value);
    void fill(const BookingRecord &record);
    void refresh();

    const BookingModel &m_model;
    QList<qint64> m_ids;
    QVBoxLayout *m_buttons = nullptr;
    QFormLayout *m_form = nullptr;
    QWidget *m_body;
    QLabel *m_hint;
    QLabel *m_when;
    QLabel *m_day;
    QLabel *m_name;
    QLabel *m_status = nullptr;
    QLabel *m_service = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_email = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_received = nullptr;
    QLabel *m_number = nullptr;
};

} // namespace deskbell
