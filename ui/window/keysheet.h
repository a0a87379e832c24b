// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/viewkey.h"

#include <QDialog>

class QAction;

namespace deskbell
{

/// A key, as it is written on the keyboard, and what it does.
struct KeyEntry {
    QString key;
    QString does;

    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;
};

/// The keys of one place. What stands in the groups before it is not said again.
struct KeyGroup {
    QString where;
    QList<KeyEntry> keys;
};

/// Those of the actions that have a key, and those of the view.
QList<KeyEntry> keyEntries(const QList<QAction *> &actions, const QList<ViewKey> &keys = {});

/// The list of all keys, made of what acts on them. It may stay open beside the window.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QList<KeyGroup> groups, QWidget *parent = nullptr);

    /// All that the list says.
    const QList<KeyGroup> &groups() const { return m_groups; }

private:
    QWidget *listOf(qsizetype first, qsizetype end) const;

    QList<KeyGroup> m_groups;
};

} // namespace deskbell
