// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editcommands.h"

#include "ui/edits/canceldialog.h"
#include "ui/edits/notedialog.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString anyReason = u"?"_s;

} // namespace

EditCommands::EditCommands(const BookingModel &model, QWidget *window)
    : m_model(model)
    , m_window(window)
    , m_confirm(add(tr("&Confirm booking"), tr("Confirm the selected bookings (C)"),
                    &EditCommands::confirmSelected))
    , m_cancel(add(tr("Ca&ncel booking"), tr("Cancel the selected bookings (Delete)"),
                   &EditCommands::cancelSelected))
    , m_note(add(tr("&Edit note"), tr("Change the note of this booking (E)"), &EditCommands::editNote))
{
    m_confirm->setShortcut(Qt::Key_C);
    m_cancel->setShortcut(Qt::Key_Delete);
    m_note->setShortcut(Qt::Key_E);
    connect(&model, &QAbstractItemModel::modelReset, this, &EditCommands::refresh);
    connect(&model, &BookingModel::editsChanged, this, &EditCommands::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &EditCommands::refresh);
    refresh();
}

QAction *EditCommands::add(const QString &text, const QString &hint, void (EditCommands::*slot)())
{
    auto *action = new QAction(text, this);
    action->setStatusTip(hint);
    // A letter is a command where the bookings are, and a letter where one types.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void EditCommands::setSelection(const QList<qint64> &ids)
{
    m_ids = ids;
    refresh();
}

void EditCommands::setObstacle(const QString &sentence)
{
    m_obstacle = sentence;
    refresh();
    emit obstacleChanged(sentence);
}

void EditCommands::refresh()
{
    const bool free = m_obstacle.isEmpty();
    m_confirm->setEnabled(free && !wishes(EditKind::Confirm, {}).isEmpty());
    m_cancel->setEnabled(free && !wishes(EditKind::Cancel, anyReason).isEmpty());
    m_note->setEnabled(free && m_ids.size() == 1 && m_model.rowOf(m_ids.first()) >= 0
                       && !m_model.record(m_model.rowOf(m_ids.first())).removed);
    for (QAction *action : all())
        action->setToolTip(free ? action->statusTip() : m_obstacle);
    emit refreshed();
}

bool EditCommands::canConfirm(qint64 id) const
{
    return m_obstacle.isEmpty() && !wishes({id}, EditKind::Confirm, {}).isEmpty();
}

bool EditCommands::canCancel(qint64 id) const
{
    return m_obstacle.isEmpty() && !wishes({id}, EditKind::Cancel, anyReason).isEmpty();
}

QList<EditWish> EditCommands::wishes(const QList<qint64> &ids, EditKind kind, const QString &text) const
{
    QList<EditWish> wishes;
    for (const qint64 id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0 || m_model.record(row).removed)
            continue;
        const EditWish wish{kind, text, m_model.record(row).booking};
        if (isNews(m_model.edits(), wish))
            wishes += wish;
    }
    return wishes;
}

QString EditCommands::whoText(const QList<EditWish> &wishes) const
{
    return wishes.size() == 1 ? m_model.whoText(wishes.first().seen.id)
                              : tr("%Ln bookings", nullptr, int(wishes.size()));
}

template <typename Dialog>
void EditCommands::open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

void EditCommands::confirmSelected()
{
    if (const QList<EditWish> decided = wishes(EditKind::Confirm, {});
        m_confirm->isEnabled() && !decided.isEmpty())
        emit this->decided(decided);
}

void EditCommands::cancelSelected()
{
    // What is decided about is what was on the screen when the question came up.
    const QList<EditWish> asked = wishes(EditKind::Cancel, anyReason);
    if (!m_cancel->isEnabled() || m_dialog || asked.isEmpty())
        return;
    auto *dialog = new CancelDialog(whoText(asked), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked] {
        QList<EditWish> wishes = asked;
        for (EditWish &wish : wishes)
            wish.text = dialog->reason();
        emit decided(wishes);
    });
    open(dialog);
}

void EditCommands::editNote()
{
    if (!m_note->isEnabled() || m_dialog)
        return;
    const Booking seen = m_model.record(m_model.rowOf(m_ids.first())).booking;
    auto *dialog = new NoteDialog(m_model.whoText(seen.id), m_model.noteOf(seen), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        emit decided({EditWish{EditKind::Note, dialog->note(), seen}});
    });
    open(dialog);
}

} // namespace deskbell
