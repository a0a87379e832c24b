// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undobar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int shownMs = 12'000;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new NoticeBar(Glyph::Check, u"accent"_s, tr("&Undo")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_gone.setSingleShot(true);
    connect(m_bar, &NoticeBar::pressed, this, &UndoBar::undo);
    connect(&m_gone, &QTimer::timeout, this, [this] {
        m_bar->say({});
        hide();
    });
    hide();
}

void UndoBar::offer(const QString &words, std::function<void()> takeBack)
{
    m_takeBack = std::move(takeBack);
    m_bar->say(words);
    show();
    m_gone.start(shownMs);
    emit offeringChanged(true);
}

void UndoBar::undo()
{
    if (!m_takeBack)
        return;
    m_gone.stop();
    m_bar->say({});
    hide();
    const auto takeBack = std::exchange(m_takeBack, nullptr);
    emit offeringChanged(false);
    takeBack();
}

} // namespace deskbell
