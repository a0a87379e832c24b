// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QMenu;
class QPushButton;

namespace deskbell
{

class BookingTable;

/// Which columns the table has, in which order, without a mouse: what is chosen is there at once. The table
/// outlives this.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(BookingTable &table, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void refresh();
    void showOrHide(int place);
    void move(int by);

    BookingTable &m_table;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

/// What the table can be sorted by, as entries of `menu`, with what it is sorted by checked; choosing that
/// again turns the order around.
void fillSortMenu(QMenu &menu, BookingTable &table);

} // namespace deskbell
