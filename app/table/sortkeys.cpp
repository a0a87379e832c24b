// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/sortkeys.h"

#include "app/table/wording.h"

namespace deskbell
{

namespace
{

constexpr qint64 minutesADay = 24 * 60 + 1; // the first is for "no time known"
constexpr qint64 never = qint64(1) << 40;

qint64 minuteAt(QDate date, std::optional<QTime> time)
{
    return date.toJulianDay() * minutesADay + (time ? time->msecsSinceStartOfDay() / 60'000 + 1 : 0);
}

qint64 minuteOf(const BookingModel &model, const Booking &booking)
{
    return booking.date.isValid() ? minuteAt(booking.date, model.timeOf(booking)) : never;
}

template <typename T>
void put(std::vector<T> &values, int row, T value)
{
    if (size_t(row) == values.size())
        values.push_back(std::move(value));
    else
        values[size_t(row)] = std::move(value);
}

} // namespace

SortKeys::SortKeys(const BookingModel &model) : m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void SortKeys::rebuild(Sorting sorting)
{
    m_sorting = sorting;
    m_soonest.clear();
    m_numbers.clear();
    m_texts.clear();
    const int rows = m_model.rowCount();
    m_soonest.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        update(row);
}

void SortKeys::update(int row)
{
    const BookingRecord &record = m_model.record(row);
    put(m_soonest, row, soonest(record.booking));
    if (byText())
        setText(row, text(record));
    else if (m_sorting.column >= 0)
        put(m_numbers, row, number(row));
}

void SortKeys::setText(int row, const QString &text)
{
    put(m_numbers, row, qint64(text.isEmpty() ? 1 : 0));
    // Sort keys of the C locale do not ignore the case by themselves.
    put(m_texts, row, m_collator.sortKey(text.toCaseFolded()));
}

bool SortKeys::byText() const
{
    switch (m_sorting.column) {
    case BookingModel::CustomerColumn:
    case BookingModel::ServiceColumn:
    case BookingModel::PhoneColumn:
    case BookingModel::NoteColumn:
        return true;
    default:
        return false;
    }
}

qint64 SortKeys::soonest(const Booking &booking) const
{
    const qint64 minute = minuteOf(m_model, booking);
    const bool past = booking.date.isValid() && booking.date < m_model.today();
    return past ? 2 * never - minute : minute;
}

qint64 SortKeys::dayOf(int row) const
{
    const qint64 minute = m_soonest[size_t(row)];
    if (minute == never)
        return noDay;
    return (minute > never ? 2 * never - minute : minute) / minutesADay;
}

qint64 SortKeys::number(int row) const
{
    const BookingRecord &record = m_model.record(row);
    switch (m_sorting.column) {
    case BookingModel::TimeColumn:
        return minuteOf(m_model, record.booking);
    case BookingModel::StatusColumn:
        return int(isOff(record) ? Status::Cancelled : record.booking.status);
    case BookingModel::VisitsColumn:
        return m_model.visitOf(row);
    default:
        return record.receivedAt;
    }
}

QString SortKeys::text(const BookingRecord &record) const
{
    switch (m_sorting.column) {
    case BookingModel::CustomerColumn:
        return record.booking.customer.name.simplified();
    case BookingModel::ServiceColumn:
        return m_model.serviceName(record.booking.serviceId);
    case BookingModel::PhoneColumn:
        return record.booking.customer.phone.simplified();
    default:
        return noteText(record);
    }
}

bool SortKeys::less(int left, int right) const
{
    const auto l = size_t(left);
    const auto r = size_t(right);
    const bool upwards = m_sorting.order == Qt::AscendingOrder;
    if (!m_numbers.empty() && m_numbers[l] != m_numbers[r])
        return upwards || byText() ? m_numbers[l] < m_numbers[r] : m_numbers[l] > m_numbers[r];
    if (!m_texts.empty()) {
        if (const int compared = m_texts[l].compare(m_texts[r]); compared != 0)
            return upwards ? compared < 0 : compared > 0;
    }
    if (m_soonest[l] != m_soonest[r])
        return m_soonest[l] < m_soonest[r];
    return m_model.record(left).booking.id < m_model.record(right).booking.id;
}

int SortKeys::nextRow(const QDateTime &shopNow) const
{
    const qint64 now = minuteAt(shopNow.date(), shopNow.time());
    qint64 soonest = never;
    int next = -1;
    // Only the few that come into question are looked at in the model: its rows are far apart in memory.
    for (size_t row = 0; row < m_soonest.size(); ++row) {
        if (m_soonest[row] < now || m_soonest[row] >= soonest || isOff(m_model.record(int(row))))
            continue;
        soonest = m_soonest[row];
        next = int(row);
    }
    return next;
}

std::vector<int> SortKeys::untimedRows(QDate date) const
{
    std::vector<int> rows;
    const qint64 untimed = minuteAt(date, std::nullopt);
    for (size_t row = 0; row < m_soonest.size(); ++row) {
        if (m_soonest[row] == untimed && !isOff(m_model.record(int(row))))
            rows.push_back(int(row));
    }
    return rows;
}

} // namespace deskbell
