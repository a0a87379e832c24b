// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchbar.h"

#include "ui/look/glyphs.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell
{

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_icon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_found(new PlainLabel(u"muted"_s))
    , m_row(new QHBoxLayout(this))
{
    m_field->setObjectName(u"search"_s);
    m_field->setAccessibleName(tr("Search bookings"));
    m_field->setPlaceholderText(tr("Search by name, phone, e-mail, note or number (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    connect(addKey(tr("Clear the search"), {Qt::Key_Escape}), &QAction::triggered, m_field,
            &QLineEdit::clear);
    connect(addKey(tr("Go on to what was found"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down}),
            &QAction::triggered, this, &SearchBar::left);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::typed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_found);
    hideFound();
    dress();
}

QAction *SearchBar::addKey(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_field);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(action);
    return action;
}

QList<QAction *> SearchBar::fieldActions() const
{
    return m_field->actions();
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchBar::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::clear()
{
    m_field->clear();
}

bool SearchBar::undoTyping()
{
    if (!m_field->hasFocus() || !m_field->isUndoAvailable())
        return false;
    m_field->undo();
    return true;
}

void SearchBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SearchBar::addLeadingWidget(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

void SearchBar::showFound(int count)
{
    m_found->setText(count == 1 ? tr("1 match") : tr("%Ln matches", nullptr, count));
    m_found->show();
}

void SearchBar::hideFound()
{
    m_found->hide();
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SearchBar::dress()
{
    m_icon->setIcon(glyphIcon(Glyph::Search, lookOf(palette()).muted));
}

} // namespace deskbell
