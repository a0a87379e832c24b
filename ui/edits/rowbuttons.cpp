// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/rowbuttons.h"

#include "ui/edits/editcommands.h"
#include "ui/table/bookingtable.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace deskbell
{

RowButtons::RowButtons(Of of, BookingTable &table, EditCommands &commands)
    : QFrame(table.viewport())
    , m_of(of)
    , m_table(table)
    , m_commands(commands)
    , m_confirm(add(tr("Confirm")))
    , m_cancel(add(tr("Cancel…")))
{
    setObjectName(u"rowButtons"_s);
    setProperty("of", of == Of::SelectedRow ? u"selected"_s : u"mouse"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    hide();
    connect(m_confirm, &QPushButton::clicked, this, [this] { press(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { press(false); });
    follow();
}

QPushButton *RowButtons::add(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"small"_s);
    // Those under the mouse are for the mouse.
    button->setFocusPolicy(m_of == Of::SelectedRow ? Qt::TabFocus : Qt::NoFocus);
    return button;
}

void RowButtons::follow()
{
    m_table.viewport()->installEventFilter(this);
    if (m_of == Of::SelectedRow) {
        connect(&m_table, &BookingTable::selectionSettled, this,
                [this] { setBooking(m_table.onlySelectedId()); });
    } else {
        m_table.viewport()->setMouseTracking(true);
        connect(&m_table, &BookingTable::selectionSettled, this, [this] {
            if (m_id != 0 && m_table.onlySelectedId() == m_id)
                setBooking(0); // that row has its own now
        });
    }
    const QAbstractItemModel *rows = m_table.model();
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &RowButtons::refresh);
    connect(rows, &QAbstractItemModel::modelReset, this, &RowButtons::refresh);
    connect(&m_commands, &EditCommands::refreshed, this, &RowButtons::refresh);
}

bool RowButtons::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (m_of == Of::RowUnderMouse)
            mouseMoved(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        if (m_of == Of::RowUnderMouse && !underMouse())
            setBooking(0);
        break;
    case QEvent::Paint: // whatever has moved the row, it is drawn anew then
    case QEvent::Resize:
        place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

void RowButtons::mouseMoved(const QPoint &position)
{
    const QModelIndex under = m_table.indexAt(position);
    const qint64 id = under.isValid() ? m_table.idAt(under.row()) : 0;
    setBooking(m_table.onlySelectedId() == id ? 0 : id);
}

void RowButtons::setBooking(qint64 id)
{
    m_id = id;
    refresh();
}

void RowButtons::refresh()
{
    const bool confirmable = m_id != 0 && m_commands.canConfirm(m_id);
    const bool cancellable = m_id != 0 && m_commands.canCancel(m_id);
    if (isAncestorOf(m_table.window()->focusWidget()) && !confirmable && !cancellable)
        m_table.setFocus();
    m_confirm->setVisible(confirmable);
    m_cancel->setVisible(cancellable);
    if (confirmable || cancellable) {
        const bool selected = m_of == Of::SelectedRow;
        const QString who = m_commands.whoText(m_id);
        m_confirm->setAccessibleName(selected ? tr("Confirm booking")
                                              : tr("Confirm the booking of %1").arg(who));
        m_cancel->setAccessibleName(selected ? tr("Cancel booking")
                                             : tr("Cancel the booking of %1").arg(who));
    }
    place();
}

void RowButtons::place()
{
    const QRect row = m_table.rowRect(m_id);
    const bool any = !m_confirm->isHidden() || !m_cancel->isHidden();
    setVisible(any && !row.isEmpty());
    if (isHidden())
        return;
    const QRect inside = row.adjusted(0, 2, 0, -2);
    const QSize size(qMin(sizeHint().width(), inside.width()), inside.height());
    setGeometry(
        QStyle::alignedRect(m_table.layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size, inside));
}

void RowButtons::press(bool confirm)
{
    if (m_id == 0 || !m_table.reveal(m_id))
        return;
    m_table.setFocus();
    (confirm ? m_commands.confirm() : m_commands.cancel())->trigger();
}

} // namespace deskbell
