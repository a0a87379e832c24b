// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextDocument>

namespace deskbell
{

/// A label that shows text as text: strangers type some of it. `name` is what the look knows it by.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &name = {}, QWidget *parent = nullptr) : QLabel(parent)
    {
        setObjectName(name);
        setTextFormat(Qt::PlainText);
    }
};

/// A tooltip that shows text as text: Qt takes what looks like HTML for HTML.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

/// The caption of a field: its mnemonic leads there.
inline PlainLabel *captionOf(QWidget *field, const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    label->setBuddy(field);
    label->setContentsMargins(0, 3, 0, 3); // so that a form sets it level with a field that is higher
    return label;
}

} // namespace deskbell
