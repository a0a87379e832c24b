// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// As it reads in a list: without mark of a key and without dots.
QString wordsOf(const QAction &action)
{
    const QString words = action.iconText();
    return words.endsWith(u'…') ? words.chopped(1) : words;
}

QLabel *label(const QString &kind, const QString &text)
{
    auto *label = new PlainLabel(kind);
    label->setText(text);
    return label;
}

/// Without what an earlier group says already, and without groups that say nothing of their own.
QList<KeyGroup> saidOnce(QList<KeyGroup> groups)
{
    QList<KeyEntry> said;
    for (KeyGroup &group : groups) {
        group.keys.removeIf([&said](const KeyEntry &entry) { return said.contains(entry); });
        said += group.keys;
    }
    groups.removeIf([](const KeyGroup &group) { return group.keys.isEmpty(); });
    return groups;
}

} // namespace

QList<KeyEntry> keyEntries(const QList<QAction *> &actions, const QList<ViewKey> &keys)
{
    QList<KeyEntry> entries;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            entries += {action->shortcut().toString(QKeySequence::NativeText), wordsOf(*action)};
    }
    for (const ViewKey &each : keys)
        entries += {QKeySequence(each.key).toString(QKeySequence::NativeText), each.does};
    return entries;
}

KeySheet::KeySheet(QList<KeyGroup> groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(saidOnce(std::move(groups)))
{
    setObjectName(u"settings"_s); // dressed like every dialog
    setWindowTitle(tr("Keys"));
    auto *lists = new QWidget;
    auto *inside = new QVBoxLayout(lists);
    inside->setContentsMargins(24, 20, 24, 12);
    auto *flow = new FlowLayout;
    flow->setSpacing(24);
    inside->addLayout(flow);
    inside->addStretch(1);
    QWidget *first = listOf(0, 1);
    QWidget *second = listOf(1, m_groups.size());
    flow->addWidget(first);
    flow->addWidget(second);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(lists);
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(24, 0, 24, 18);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    ensurePolished();
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const QSize beside(first->sizeHint().width() + flow->spacing() + second->sizeHint().width() + 48 + bar,
                       second->sizeHint().height() + 32 + buttons->sizeHint().height() + 20);
    resize(beside.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *KeySheet::listOf(qsizetype first, qsizetype end) const
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyGroup &group : m_groups.sliced(first, end - first)) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 10);
        grid->addWidget(label(u"caption"_s, group.where), row++, 0, 1, 2);
        for (const KeyEntry &entry : group.keys) {
            QLabel *key = label(u"key"_s, entry.key);
            key->setAlignment(Qt::AlignCenter);
            grid->addWidget(key, row, 0);
            grid->addWidget(label({}, entry.does), row++, 1);
        }
    }
    return list;
}

} // namespace deskbell
