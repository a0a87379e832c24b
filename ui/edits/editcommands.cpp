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
    // All may be selected, and many change: one look for all of them.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EditCommands::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
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
    m_confirm->setEnabled(free && anyOf(m_ids, EditKind::Confirm, {}));
    m_cancel->setEnabled(free && anyOf(m_ids, EditKind::Cancel, anyReason));
    m_note->setEnabled(free && m_ids.size() == 1 && m_model.rowOf(m_ids.first()) >= 0
                       && !m_model.record(m_model.rowOf(m_ids.first())).removed);
    for (QAction *action : all())
        action->setToolTip(free ? action->statusTip() : m_obstacle);
    emit refreshed();
}

bool EditCommands::canConfirm(qint64 id) const
{
    return m_obstacle.isEmpty() && anyOf({id}, EditKind::Confirm, {});
}

bool EditCommands::canCancel(qint64 id) const
{
    return m_obstacle.isEmpty() && anyOf({id}, EditKind::Cancel, anyReason);
}

std::optional<EditWish> EditCommands::wish(qint64 id, EditKind kind, const QString &text) const
{
    const int row = m_model.rowOf(id);
    if (row < 0 || m_model.record(row).removed)
        return std::nullopt;
    const EditWish wish{kind, text, m_model.record(row).booking};
    return isNews(m_model.edits(), wish) ? std::optional(wish) : std::nullopt;
}

QList<EditWish> EditCommands::wishes(EditKind kind, const QString &text) const
{
    QList<EditWish> wishes;
    for (const qint64 id : m_ids) {
        if (const auto one = wish(id, kind, text))
            wishes += *one;
    }
    return wishes;
}

bool EditCommands::anyOf(const QList<qint64> &ids, EditKind kind, const QString &text) const
{
    return std::any_of(ids.cbegin(), ids.cend(), [&](qint64 id) { return wish(id, kind, text).has_value(); });
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
