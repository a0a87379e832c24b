// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/notedialog.h"

#include "ui/look/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

NoteDialog::NoteDialog(const QString &who, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit)
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Edit note"));
    setMinimumSize(460, 260);
    auto *title = new PlainLabel(u"title"_s);
    title->setText(who);
    title->setWordWrap(true);
    m_note->setPlainText(note);
    m_note->setTabChangesFocus(true);
    auto *save = new QPushButton(tr("&Save note"));
    save->setObjectName(u"primary"_s);
    save->setAccessibleName(tr("Save note"));
    save->setEnabled(false);
    auto *keep = new QPushButton(tr("&Leave it as it is"));
    keep->setAccessibleName(tr("Leave it as it is"));
    keep->setAutoDefault(false);
    connect(m_note, &QPlainTextEdit::textChanged, save,
            [this, save, note] { save->setEnabled(m_note->toPlainText() != note); });
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    // Enter is a new line in a note.
    auto *done = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(done, &QShortcut::activated, save, &QPushButton::click);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(captionOf(m_note, tr("&Note")));
    column->addWidget(m_note, 1);
    column->addSpacing(12);
    column->addLayout(buttons);
}

QString NoteDialog::note() const
{
    return m_note->toPlainText();
}

} // namespace deskbell
