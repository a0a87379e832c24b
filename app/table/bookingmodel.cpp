// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingmodel.h"

#include "app/booking/displaytext.h"
#include "app/booking/shoptime.h"
#include "app/table/editwords.h"
#include "app/table/wording.h"

#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

namespace
{

// A long timer would sleep through a suspended machine or a clock that was set.
constexpr int daybreakCheckMs = 30'000;
constexpr int mostVisits = 100;
/// Whoever has more bookings is an address or number that a shop writes down for everybody.
constexpr int mostOfOne = 2000;
/// Whoever makes up deliveries does not make up lists without an end.
constexpr qsizetype mostBookedServices = 64;
/// From so many on, one word for all is cheaper for whoever hears of them.
constexpr size_t manyRows = 32;

} // namespace

BookingModel::BookingModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_today(shopNow().date())
{
    connect(&m_daybreak, &QTimer::timeout, this, &BookingModel::refreshToday);
    m_daybreak.setTimerType(Qt::VeryCoarseTimer);
    m_daybreak.start(daybreakCheckMs);
}

int BookingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int BookingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BookingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BookingRecord &record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == m_sentenceColumn ? sentenceOf(index.row())
                                                  : display(index.row(), index.column());
    case IdRole:
        return record.booking.id;
    case UnacknowledgedRole:
        return !record.acknowledged;
    case OffRole:
        return isOff(record);
    case StatusRole:
        return int(isOff(record) ? Status::Cancelled : record.booking.status);
    case SentenceRole:
        return sentenceOf(index.row());
    case PendingRole:
        return !markOf(record.booking.id).isEmpty();
    case FirstVisitRole:
        return visitOf(index.row()) == 1;
    default:
        return {};
    }
}

QVariant BookingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StatusColumn:
        return tr("Status");
    case CustomerColumn:
        return tr("Customer");
    case VisitsColumn:
        return tr("Visit");
    case ServiceColumn:
        return tr("Service");
    case PhoneColumn:
        return tr("Phone");
    case NoteColumn:
        return tr("Note");
    case ReceivedColumn:
        return tr("Received");
    default:
        return {};
    }
}

QVariant BookingModel::display(int row, int column) const
{
    const BookingRecord &record = m_records[row];
    switch (column) {
    case TimeColumn:
        return whenText(record.booking.date, timeOf(record.booking), m_today);
    case StatusColumn: {
        const QString mark = markOf(record.booking.id);
        return mark.isEmpty() ? statusText(record) : mark;
    }
    case CustomerColumn:
        return customerText(record.booking.customer);
    case VisitsColumn:
        return isFreeAgain(row) ? tr("Slot free again") : visitText(visitOf(row));
    case ServiceColumn:
        return serviceName(record.booking.serviceId);
    case PhoneColumn:
        return oneLine(record.booking.customer.phone, 60);
    case NoteColumn:
        return noteCell(row);
    case ReceivedColumn:
        return momentText(record.receivedAt, m_today);
    default:
        return {};
    }
}

QString BookingModel::noteCell(int row) const
{
    BookingRecord record = m_records[row];
    if (!m_edits.isEmpty())
        record.booking.message = noteOf(record.booking);
    return noteText(record);
}

QString BookingModel::sentenceOf(int row) const
{
    const BookingRecord &record = m_records[row];
    return sentence(record,
                    {m_today, timeOf(record.booking), serviceName(record.booking.serviceId),
                     markOf(record.booking.id), visitText(visitOf(row)),
                     isFreeAgain(row) ? tr("Slot free again") : QString()});
}

int BookingModel::visitOf(int row) const
{
    const BookingRecord &own = m_records[row];
    if (isOff(own) || !own.booking.date.isValid() || !m_visits.isKnown(row))
        return 0;
    const auto moment = [this](const Booking &booking) {
        return std::tuple(booking.date, timeOf(booking).value_or(QTime(0, 0)), booking.id);
    };
    const auto mine = moment(own.booking);
    int visit = 1;
    int looked = 0;
    // They come in no order: only all of them, or a hundred before it, tell which visit it is.
    m_visits.eachOther(row, [&](int other) {
        const BookingRecord &record = m_records[other];
        if (!isOff(record) && record.booking.date.isValid() && moment(record.booking) < mine)
            ++visit;
        return ++looked <= mostOfOne && visit < mostVisits;
    });
    return looked > mostOfOne ? 0 : visit;
}

bool BookingModel::isFreeAgain(int row) const
{
    const BookingRecord &record = m_records[row];
    const Booking &booking = record.booking;
    if (!isOff(record) || booking.timeSlotId == 0 || !booking.date.isValid() || booking.date < m_today)
        return false;
    const QDateTime now = shopNow();
    if (booking.date == now.date() && timeOf(booking).value_or(QTime(0, 0)) <= now.time())
        return false;
    return m_taken.taken(booking) < qMax(1, m_catalogue.timeSlots.value(booking.timeSlotId).maxBookings);
}

void BookingModel::remember(int row)
{
    m_visits.put(row, m_records[row].booking.customer);
    m_taken.put(row, m_records[row]);
    if (const qint64 service = m_records[row].booking.serviceId;
        service != 0 && m_bookedServices.size() < mostBookedServices)
        m_bookedServices.insert(service);
}

QString BookingModel::markOf(qint64 id) const
{
    QString mark;
    for (const Edit &edit : m_edits) {
        if (const QString text = edit.bookingId == id ? markText(edit) : QString(); !text.isEmpty())
            mark = text;
    }
    return mark;
}

QString BookingModel::noteOf(const Booking &booking) const
{
    QString note = booking.message;
    for (const Edit &edit : m_edits) {
        if (edit.bookingId == booking.id && edit.kind == EditKind::Note && isUnderWay(edit))
            note = edit.text;
    }
    return note;
}

QString BookingModel::whoText(qint64 id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return tr("booking %1").arg(id);
    const Booking &booking = m_records[row].booking;
    return tr("%1, %2", "customer, day and time")
        .arg(isolated(customerText(booking.customer)), whenText(booking.date, timeOf(booking), m_today));
}

void BookingModel::setEdits(const QList<Edit> &edits)
{
    QSet<qint64> touched;
    for (const Edit &edit : m_edits + edits) {
        if (m_edits.contains(edit) != edits.contains(edit))
            touched += edit.bookingId;
    }
    m_edits = edits;
    for (const qint64 id : std::as_const(touched)) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit editsChanged();
}

std::optional<QTime> BookingModel::timeOf(const Booking &booking) const
{
    if (carriesItsSlot(booking)) {
        if (const auto own = slotTime(booking.slotStart, m_zones.value(booking.serviceId)))
            return own;
    }
    const auto slot = m_slotTimes.constFind(booking.timeSlotId);
    return slot == m_slotTimes.cend() ? std::nullopt : std::optional(*slot);
}

QString BookingModel::serviceName(qint64 id) const
{
    if (id == 0)
        return {};
    const auto service = m_catalogue.services.constFind(id);
    if (service == m_catalogue.services.cend() || service->name.isEmpty())
        return tr("Service %1").arg(id);
    return oneLine(service->name);
}

QList<qint64> BookingModel::services() const
{
    QSet<qint64> known = m_bookedServices;
    for (auto service = m_catalogue.services.keyBegin(); service != m_catalogue.services.keyEnd(); ++service)
        known.insert(*service);
    QList<qint64> ids(known.cbegin(), known.cend());
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> BookingModel::unacknowledgedIds() const
{
    QList<qint64> ids;
    for (const BookingRecord &record : m_records) {
        if (!record.acknowledged)
            ids += record.booking.id;
    }
    return ids;
}

void BookingModel::setSnapshot(const QList<BookingRecord> &records)
{
    const int before = m_unacknowledged;
    beginResetModel();
    m_records = records;
    // Room for a good while, and no sharing with the caller: else the first change would copy everything.
    m_records.reserve(records.size() + records.size() / 16 + 256);
    m_rows.clear();
    m_rows.reserve(records.size());
    m_unacknowledged = 0;
    m_unacknowledgedOff = 0;
    m_visits.clear();
    m_taken.clear();
    m_bookedServices.clear();
    for (int row = 0; row < records.size(); ++row) {
        m_rows.insert(records[row].booking.id, row);
        count(records[row], 1);
        remember(row);
    }
    endResetModel();
    announce(before);
}

void BookingModel::apply(const QList<BookingChange> &changes)
{
    const int before = m_unacknowledged;
    for (const BookingChange &change : changes)
        put(change.now);
    announce(before);
}

void BookingModel::put(const BookingRecord &record)
{
    const int row = rowOf(record.booking.id);
    if (row < 0) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_records += record;
        m_rows.insert(record.booking.id, end);
        count(record, 1);
        remember(end);
        endInsertRows();
    } else if (m_records[row] != record) {
        count(m_records[row], -1);
        m_records[row] = record;
        count(record, 1);
        remember(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void BookingModel::setAcknowledged(const QList<qint64> &ids, bool acknowledged)
{
    const int before = m_unacknowledged;
    std::vector<int> rows;
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0 || m_records[row].acknowledged == acknowledged)
            continue;
        count(m_records[row], -1);
        m_records[row].acknowledged = acknowledged;
        count(m_records[row], 1);
        rows.push_back(row);
    }
    if (rows.size() < manyRows) {
        for (const int row : rows)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else {
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        emit dataChanged(index(*first, 0), index(*last, ColumnCount - 1), {UnacknowledgedRole, SentenceRole});
    }
    announce(before);
}

void BookingModel::count(const BookingRecord &record, int by)
{
    m_unacknowledged += record.acknowledged ? 0 : by;
    m_unacknowledgedOff += record.acknowledged || !isOff(record) ? 0 : by;
}

void BookingModel::announce(int before)
{
    if (m_unacknowledged != before)
        emit unacknowledgedChanged(m_unacknowledged);
}

void BookingModel::setCatalogue(const Catalogue &catalogue)
{
    if (catalogue == m_catalogue)
        return;
    // Names and times of any number of rows change with it.
    beginResetModel();
    m_catalogue = catalogue;
    m_zones.clear();
    for (const Service &service : catalogue.services)
        m_zones.insert(service.id, QTimeZone(service.timeZone));
    m_slotTimes.clear();
    for (const TimeSlot &slot : catalogue.timeSlots) {
        if (const auto time = slotTime(slot.start, m_zones.value(slot.serviceId)))
            m_slotTimes.insert(slot.id, *time);
    }
    m_today = shopNow().date();
    endResetModel();
}

QDateTime BookingModel::shopNow() const
{
    const auto &services = m_catalogue.services;
    if (services.isEmpty())
        return m_clock.now().toLocalTime();
    const QByteArray zone = services.cbegin()->timeZone;
    const bool same = std::all_of(services.cbegin(), services.cend(),
                                  [&zone](const Service &service) { return service.timeZone == zone; });
    const QTimeZone shop(zone);
    return same && shop.isValid() ? m_clock.now().toTimeZone(shop) : m_clock.now().toLocalTime();
}

void BookingModel::refreshToday()
{
    const QDate today = shopNow().date();
    if (today == m_today)
        return;
    beginResetModel();
    m_today = today;
    endResetModel();
}

} // namespace deskbell
