// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/contactrow.h"

#include "app/booking/displaytext.h"
#include "ui/details/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QPushButton *smallButton(const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    button->setObjectName(u"small"_s);
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

ContactRow::ContactRow(const Labels &labels, QWidget *parent)
    : QWidget(parent)
    , m_value(textLabel())
    , m_use(smallButton(labels.use, labels.spokenUse))
{
    auto *caption = new PlainLabel(u"caption"_s);
    caption->setText(labels.caption);
    QPushButton *copying = smallButton(labels.copy, labels.spokenCopy);
    connect(copying, &QPushButton::clicked, this, &ContactRow::copy);
    connect(m_use, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(caption, 1);
    top->addWidget(m_use);
    top->addWidget(copying);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(3);
    column->addLayout(top);
    column->addWidget(m_value);
}

void ContactRow::show(const QString &text, const QUrl &url)
{
    m_text = text;
    m_url = url;
    m_value->setText(oneLine(text));
    m_use->setVisible(!url.isEmpty());
    setVisible(!text.isEmpty());
}

void ContactRow::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace deskbell
