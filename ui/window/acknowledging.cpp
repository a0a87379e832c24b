// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/acknowledging.h"

#include "app/table/bookingmodel.h"
#include "ui/table/bookingtable.h"
#include "ui/window/newsbar.h"
#include "ui/window/undobar.h"

#include <algorithm>

namespace deskbell
{

namespace
{

QString acknowledgedWords(int count)
{
    return count == 1 ? Acknowledging::tr("Acknowledged 1 booking.")
                      : Acknowledging::tr("Acknowledged %Ln bookings.", nullptr, count);
}

} // namespace

Acknowledging::Acknowledging(const BookingModel &model, BookingTable &table, NewsBar &news, UndoBar &undo,
                             QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_news(news)
    , m_undo(undo)
{
    connect(&news, &NewsBar::acknowledgeAsked, this, &Acknowledging::acknowledgeSelected);
    connect(&news, &NewsBar::acknowledgeAllAsked, this, &Acknowledging::acknowledgeAll);
    connect(&table, &BookingTable::acknowledgeAsked, this, &Acknowledging::acknowledgeSelected);
}

bool Acknowledging::isNew(qint64 id) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && !m_model.record(row).acknowledged;
}

QList<qint64> Acknowledging::selectedNew() const
{
    QList<qint64> fresh;
    for (const qint64 id : m_table.selectedIds()) {
        if (isNew(id))
            fresh += id;
    }
    return fresh;
}

bool Acknowledging::anySelectedNew() const
{
    const QList<qint64> ids = m_table.selectedIds();
    return m_model.unacknowledged() > 0
        && std::any_of(ids.cbegin(), ids.cend(), [this](qint64 id) { return isNew(id); });
}

void Acknowledging::refresh()
{
    if (std::none_of(m_asked.cbegin(), m_asked.cend(), [this](qint64 id) { return isNew(id); }))
        m_asked.clear();
    m_news.setAcknowledgeable(anySelectedNew());
}

void Acknowledging::acknowledgeSelected()
{
    acknowledge(selectedNew());
}

void Acknowledging::acknowledgeAll()
{
    acknowledge(m_model.unacknowledgedIds());
}

void Acknowledging::acknowledge(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    // A key that is pressed again before the answer is one deed.
    if (std::exchange(m_asked, ids) != ids)
        m_undo.offer(acknowledgedWords(int(ids.size())), [this, ids] { emit takeBackAsked(ids); });
    emit asked(ids);
}

} // namespace deskbell
