// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/copyrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace deskbell
{

namespace
{

constexpr int feedbackMs = 2000;

} // namespace

CopyRow::CopyRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy")))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    m_copy->setAccessibleDescription(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    // Room for the longer of the two words, so that nothing moves.
    const QString copied = tr("Copied");
    m_copy->setMinimumWidth(qMax(m_copy->sizeHint().width(), fontMetrics().horizontalAdvance(copied) + 44));
    connect(m_copy, &QPushButton::clicked, this, &CopyRow::copy);
}

void CopyRow::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

QString CopyRow::text() const
{
    return m_text->text();
}

void CopyRow::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(feedbackMs, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

} // namespace deskbell
