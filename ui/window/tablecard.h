// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/health.h"

#include <QFrame>

namespace deskbell
{

class BookingOrder;
class BookingTable;
class EmptyPane;
struct Segment;

/// The table, and words in its place where it has no rows.
class TableCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TableCard(BookingOrder &order, QWidget *parent = nullptr);

    BookingTable &table() { return *m_table; }
    /// What was typed to search, for the words when nothing matches.
    void setTyped(const QString &typed);
    /// Why there may be no bookings at all.
    void setHealth(const Health &health);

signals:
    void clearAsked();
    void settingsAsked();

private:
    void refreshEmptiness();
    QString nameOf(const Segment &segment) const;

    const BookingOrder &m_order;
    BookingTable *m_table;
    EmptyPane *m_empty;
    QString m_typed;
    Health m_health;
};

} // namespace deskbell
