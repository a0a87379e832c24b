// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/savedview.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QMenu;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace deskbell
{

class Browsing;

/// What the owner looks at again and again: shelf, search and filters under a name, a button each below the
/// rail with how many there are, and in the menu of the filters. Kept across restarts.
class SavedViews final : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive this.
    SavedViews(QSettings &state, Browsing &browsing);

    /// Adds what there is to do with views, as it is now.
    void fill(QMenu &menu);
    /// Of those that there are, as they are shown.
    QStringList names() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QDate today() const;
    QList<SavedView> views() const;
    void keep(const QString &name, const QString &kept);
    void show();
    void countSoon();
    void countNext();
    void look(const QString &name);
    void remove(const QString &name);
    void askForName();
    void save(const QString &typed);

    QSettings &m_state;
    Browsing &m_browsing;
    QVBoxLayout *m_column;
    QTimer m_counting;
    QStringList m_toCount; ///< names of views
    bool m_stale = false;  ///< something changed since the counting began
    QPointer<QWidget> m_dialog;
};

} // namespace deskbell
