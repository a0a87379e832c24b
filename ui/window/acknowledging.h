// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace deskbell
{

class BookingModel;
class BookingTable;
class NewsBar;
class UndoBar;

/// The owner's word that something was seen: of the selected bookings or of all, and taken back. It only
/// asks; nothing is acknowledged here.
class Acknowledging final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Acknowledging(const BookingModel &model, BookingTable &table, NewsBar &news, UndoBar &undo,
                  QObject *parent = nullptr);

    bool anySelectedNew() const;
    void acknowledgeSelected();
    void acknowledgeAll();
    /// The selection or what is acknowledged may have changed.
    void refresh();

signals:
    void asked(const QList<qint64> &ids);
    void takeBackAsked(const QList<qint64> &ids);

private:
    bool isNew(qint64 id) const;
    QList<qint64> selectedNew() const;
    void acknowledge(const QList<qint64> &ids);

    const BookingModel &m_model;
    BookingTable &m_table;
    NewsBar &m_news;
    UndoBar &m_undo;
    QList<qint64> m_asked; ///< what nobody has answered yet
};

} // namespace deskbell
