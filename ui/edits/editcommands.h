// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/bookingmodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;
class QWidget;

namespace deskbell
{

/// What the owner can do to the selected bookings: confirm, cancel with a reason, edit the note. Everything
/// that offers it (menu, context menu, buttons, keys) shows these three actions.
class EditCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where the dialogs open. Both outlive this.
    EditCommands(const BookingModel &model, QWidget *window);

    QAction *confirm() const { return m_confirm; }
    QAction *cancel() const { return m_cancel; }
    QAction *note() const { return m_note; }
    QList<QAction *> all() const { return {m_confirm, m_cancel, m_note}; }

    void setSelection(const QList<qint64> &ids);
    /// Why nothing can be sent from here, as a sentence; empty: it can.
    void setObstacle(const QString &sentence);
    const QString &obstacle() const { return m_obstacle; }
    /// Whether this one booking can be confirmed or cancelled from here, selected or not.
    bool canConfirm(qint64 id) const;
    bool canCancel(qint64 id) const;
    QString whoText(qint64 id) const { return m_model.whoText(id); }

signals:
    void decided(const QList<deskbell::EditWish> &wishes);
    void obstacleChanged(const QString &sentence);
    /// What can be done may be something else now.
    void refreshed();

private:
    QAction *add(const QString &text, const QString &hint, void (EditCommands::*slot)());
    void refresh();
    void confirmSelected();
    void cancelSelected();
    void editNote();
    /// What is to be done to this booking; nothing where it cannot be, with what is under way in mind.
    std::optional<EditWish> wish(qint64 id, EditKind kind, const QString &text) const;
    /// Those of the selected bookings.
    QList<EditWish> wishes(EditKind kind, const QString &text) const;
    bool anyOf(const QList<qint64> &ids, EditKind kind, const QString &text) const;
    QString whoText(const QList<EditWish> &wishes) const;
    template <typename Dialog>
    void open(Dialog *dialog);

    const BookingModel &m_model;
    QWidget *m_window;
    QList<qint64> m_ids;
    QString m_obstacle;
    QTimer m_soon;
    QPointer<QWidget> m_dialog;
    QAction *m_confirm;
    QAction *m_cancel;
    QAction *m_note;
};

} // namespace deskbell
