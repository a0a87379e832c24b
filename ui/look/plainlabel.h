// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

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

} // namespace deskbell
