// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/canceldialog.h"

#include "ui/look/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int longestReason = 500;

} // namespace

CancelDialog::CancelDialog(const QString &who, QWidget *parent) : QDialog(parent), m_reason(new QLineEdit)
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Cancel booking"));
    setMinimumWidth(460);
    auto *title = new PlainLabel(u"title"_s);
    title->setText(who);
    title->setWordWrap(true);
    auto *hint = new PlainLabel(u"muted"_s);
    hint->setText(tr("The customer may get to read the reason."));
    m_reason->setMaxLength(longestReason);
    auto *cancel = new QPushButton(tr("&Cancel booking"));
    cancel->setAccessibleName(tr("Cancel booking"));
    cancel->setObjectName(u"primary"_s);
    cancel->setDefault(true);
    cancel->setEnabled(false);
    auto *keep = new QPushButton(tr("&Keep booking"));
    keep->setAccessibleName(tr("Keep booking"));
    keep->setAutoDefault(false);
    connect(m_reason, &QLineEdit::textChanged, cancel,
            [this, cancel] { cancel->setEnabled(!reason().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(captionOf(m_reason, tr("&Reason")));
    column->addWidget(m_reason);
    column->addWidget(hint);
    column->addSpacing(12);
    column->addLayout(buttons);
}

QString CancelDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace deskbell
