// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include "ui/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString written(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QList<KeySheet::Entry> KeySheet::entries()
{
    return {{written(QKeySequence::Find), tr("Search")},
            {written(Qt::Key_Return), tr("Go to the details of the selected booking")},
            {written(Qt::Key_A), tr("Acknowledge the selected bookings")},
            {written(Qt::Key_N), tr("Go to the next new booking")},
            {written(Qt::Key_C), tr("Confirm the selected bookings")},
            {written(Qt::Key_Delete), tr("Cancel the selected bookings")},
            {written(Qt::Key_E), tr("Edit the note")},
            {written(Qt::Key_T), tr("Go to today, to whoever comes next")},
            {written(QKeySequence(Qt::ALT | Qt::Key_Down)), tr("Go to the next day")},
            {written(QKeySequence(Qt::ALT | Qt::Key_Up)), tr("Go to the day before")},
            {written(QKeySequence::Undo), tr("Take back what was just done")},
            {written(QKeySequence::Copy), tr("Copy the selected rows")},
            {written(QKeySequence::Print), tr("Print the day")},
            {written(Qt::Key_F1), tr("Show this list")},
            {written(QKeySequence(u"Ctrl+,"_s)), tr("Settings")},
            {written(QKeySequence(u"Ctrl+Q"_s)), tr("Quit Deskbell")}};
}

KeySheet::KeySheet(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 18);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Entry &entry : entries()) {
        auto *key = new PlainLabel(u"key"_s);
        key->setText(entry.key);
        key->setAlignment(Qt::AlignCenter);
        auto *does = new PlainLabel;
        does->setText(entry.does);
        grid->addWidget(key, row, 0);
        grid->addWidget(does, row++, 1);
    }
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    grid->addWidget(buttons, row, 0, 1, 2);
}

} // namespace deskbell
