// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnsdialog.h"

#include "ui/look/plainlabel.h"
#include "ui/table/bookingtable.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

ColumnsDialog::ColumnsDialog(BookingTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Columns"));
    build();
    fill();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { showOrHide(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refresh);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    refresh();
    // All of them in sight, where there is room.
    resize(sizeHint()
               .expandedTo(QSize(400,
                                 sizeHint().height() - m_list->sizeHint().height()
                                     + (m_list->count() + 1) * m_list->sizeHintForRow(0)))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void ColumnsDialog::build()
{
    m_list->setAccessibleName(tr("Columns"));
    auto *hint = new PlainLabel(u"muted"_s);
    hint->setText(tr("What is checked is in the table, in this order."));
    hint->setWordWrap(true);
    auto *atFirst = new QPushButton(tr("As at &first"));
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"primary"_s);
    close->setDefault(true);
    connect(atFirst, &QPushButton::clicked, this, [this] {
        m_table.arrangeColumns();
        fill();
        m_list->setCurrentRow(0);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    for (QPushButton *button : {m_up, m_down, atFirst}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(middle, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void ColumnsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        auto *item =
            new QListWidgetItem(m_table.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_table.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
}

void ColumnsDialog::refresh()
{
    const int place = m_list->currentRow();
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place < m_list->count() - 1);
}

void ColumnsDialog::showOrHide(int place)
{
    QListWidgetItem *item = m_list->item(place);
    const int column = m_table.horizontalHeader()->logicalIndex(place);
    if (!m_table.showColumn(column, item->checkState() == Qt::Checked)) {
        const QSignalBlocker quiet(m_list);
        item->setCheckState(Qt::Checked);
    }
}

void ColumnsDialog::move(int by)
{
    const int place = m_list->currentRow();
    m_table.horizontalHeader()->moveSection(place, place + by);
    fill();
    m_list->setCurrentRow(place + by);
    refresh();
}

void fillSortMenu(QMenu &menu, BookingTable &table)
{
    menu.clear();
    QHeaderView *header = table.horizontalHeader();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, int column) {
        QAction *action = group->addAction(text);
        menu.addAction(action);
        action->setCheckable(true);
        const bool isBy = header->sortIndicatorSection() == column;
        action->setChecked(isBy);
        QObject::connect(action, &QAction::triggered, header, [header, column, isBy] {
            const bool turned = isBy && header->sortIndicatorOrder() == Qt::AscendingOrder && column >= 0;
            header->setSortIndicator(column, turned ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    };
    add(BookingTable::tr("Sort by day, today first"), -1);
    menu.addSeparator();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        add(table.model()->headerData(column, Qt::Horizontal).toString(), column);
    }
}

} // namespace deskbell
