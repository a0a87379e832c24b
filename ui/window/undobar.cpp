// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undobar.h"

#include "ui/look/focusorder.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int shownMs = 12'000;

} // namespace

UndoBar::UndoBar(Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_deeds(deeds)
    , m_bar(new NoticeBar(Glyph::Check, u"accent"_s, tr("&Undo")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_gone.setSingleShot(true);
    connect(m_bar, &NoticeBar::pressed, this, [this] { m_deeds.undo(m_deed); });
    connect(&m_gone, &QTimer::timeout, this, &UndoBar::leave);
    connect(&deeds, &Deeds::takenBack, this, [this](int deed) {
        if (deed == m_deed)
            leave();
    });
    hide();
}

void UndoBar::offer(const QString &words, std::function<void()> takeBack)
{
    m_deed = m_deeds.add(std::move(takeBack));
    m_bar->say(words);
    show();
    m_gone.start(shownMs);
}

void UndoBar::leave()
{
    m_gone.stop();
    if (holdsKeyboard(*this))
        emit keyboardLeft();
    m_bar->say({});
    hide();
}

} // namespace deskbell
