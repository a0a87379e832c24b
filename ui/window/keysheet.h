// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace deskbell
{

/// The list of all keys. It may stay open beside the window.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent = nullptr);

    /// What the list says: a key, as it is written on the keyboard, and what it does.
    struct Entry {
        QString key;
        QString does;
    };
    static QList<Entry> entries();
};

} // namespace deskbell
