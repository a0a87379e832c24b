// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/booking/edit.h"
#include "app/table/takenslots.h"
#include "app/table/visits.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTime>
#include <QTimeZone>
#include <QTimer>

#include <optional>

namespace deskbell
{

/// Every booking as a table, in the order in which they were heard of. A booking never leaves it but for a
/// new snapshot; one changed booking is one dataChanged of one row, one new booking one rowsInserted. Only
/// many that are acknowledged at once are one dataChanged over all rows between them, which then names
/// UnacknowledgedRole.
class BookingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        StatusColumn,
        CustomerColumn,
        VisitsColumn,
        ServiceColumn,
        PhoneColumn,
        NoteColumn,
        ReceivedColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        UnacknowledgedRole,
        OffRole,
        StatusRole,
        PendingRole,
        FirstVisitRole,
        SentenceRole
    };

    explicit BookingModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const BookingRecord &record(int row) const { return m_records[row]; }
    /// The row of a booking, or -1.
    int rowOf(qint64 id) const { return m_rows.value(id, -1); }
    /// When it begins by the shop's clock: from the slot it carries, else from its slot in the catalogue.
    std::optional<QTime> timeOf(const Booking &booking) const;
    /// Which visit of its person the row's booking is, counting those before it that are not off: 1 is the
    /// first. 0: it is off, nobody is named, or whoever is has thousands of bookings. From 100 on it is not
    /// counted further.
    int visitOf(int row) const;
    /// Whether the row's booking is off and still to come, and nobody else has taken its place.
    bool isFreeAgain(int row) const;
    /// The other rows of this row's person, by e-mail address or phone number; not more than `most`.
    std::vector<int> othersOf(int row, size_t most) const { return m_visits.others(row, most); }
    /// The service's name, "Service 12" while it is not known, empty for none.
    QString serviceName(qint64 id) const;
    /// Those of the catalogue and those that bookings were of, in order of their ids; of services that are
    /// not in the catalogue, not more than 64.
    QList<qint64> services() const;
    const Catalogue &catalogue() const { return m_catalogue; }

    /// The shop's calendar date: in the zone of its services where they all have the same, else in this
    /// machine's.
    QDate today() const { return m_today; }
    /// The wall clock there.
    QDateTime shopNow() const;
    /// How many nobody has acknowledged, and how many of them are off.
    int unacknowledged() const { return m_unacknowledged; }
    int unacknowledgedOff() const { return m_unacknowledgedOff; }
    QList<qint64> unacknowledgedIds() const;

    /// The owner's edits that are not done with: marks over the rows.
    const QList<Edit> &edits() const { return m_edits; }
    /// Whom and when: "Jane Doe, Today, 10:00"; "booking 12" while it is not known.
    QString whoText(qint64 id) const;
    /// The note as it will be once the owner's edits are done.
    QString noteOf(const Booking &booking) const;

    /// The column whose accessible text is the row's sentence: the first that is visible.
    void setSentenceColumn(int column) { m_sentenceColumn = column; }

public slots:
    void setSnapshot(const QList<deskbell::BookingRecord> &records);
    void apply(const QList<deskbell::BookingChange> &changes);
    void setAcknowledged(const QList<qint64> &ids, bool acknowledged);
    void setCatalogue(const deskbell::Catalogue &catalogue);
    void setEdits(const QList<deskbell::Edit> &edits);
    /// Looks at the clock and begins a new day when there is one; done by itself twice a minute.
    void refreshToday();

signals:
    void unacknowledgedChanged(int total);
    void editsChanged();

private:
    QVariant display(int row, int column) const;
    QString noteCell(int row) const;
    void remember(int row);
    QString sentenceOf(int row) const;
    QString markOf(qint64 id) const;
    void put(const BookingRecord &record);
    void count(const BookingRecord &record, int by);
    void announce(int before);

    const Clock &m_clock;
    QList<BookingRecord> m_records;
    QHash<qint64, int> m_rows;
    Catalogue m_catalogue;
    QList<Edit> m_edits;
    QHash<qint64, QTimeZone> m_zones; ///< by service
    QHash<qint64, QTime> m_slotTimes;
    Visits m_visits;
    TakenSlots m_taken;
    QSet<qint64> m_bookedServices;
    QDate m_today;
    QTimer m_daybreak;
    int m_unacknowledged = 0;
    int m_unacknowledgedOff = 0;
    int m_sentenceColumn = TimeColumn;
};

} // namespace deskbell
