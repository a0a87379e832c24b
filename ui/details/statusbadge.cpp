// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/statusbadge.h"

#include "ui/look/look.h"
#include "ui/table/statuschip.h"

#include <QPainter>

namespace deskbell
{

StatusBadge::StatusBadge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StatusBadge::show(const QString &word, Status status, bool pending)
{
    setText(word);
    m_status = status;
    m_pending = pending;
    update();
}

QSize StatusBadge::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + 3 * line, line + line / 2};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(palette());
    QPainter painter(this);
    drawChip(painter, rect(), text(), m_pending ? pendingChipStyle(look) : chipStyle(m_status, look), font(),
             layoutDirection());
}

} // namespace deskbell
