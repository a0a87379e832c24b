// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/datesdialog.h"

#include "ui/look/plainlabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

DatesDialog::DatesDialog(QDate from, QDate to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit(from))
    , m_to(new QDateEdit(qMax(from, to)))
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Dates"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    m_to->setMinimumDate(from);
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->addRow(captionOf(m_from, tr("&First day")), m_from);
    form->addRow(captionOf(m_to, tr("&Last day")), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto *show = buttons->addButton(tr("&Show these days"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"primary"_s);
    show->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QDate DatesDialog::from() const
{
    return m_from->date();
}

QDate DatesDialog::to() const
{
    return m_to->date();
}

} // namespace deskbell
