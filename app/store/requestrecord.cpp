// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/requestrecord.h"

#include "app/store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

Result<QList<MonthUse>> RequestRecord::read() const
{
    QList<MonthUse> months;
    const Result<Done> read = m_database.each(
        u"SELECT month, person, claim, poll, elsewhere, told_limit, told_end_ms, used_up_till_ms, latest"
        " FROM api_requests ORDER BY month"_s,
        {}, [&months](const QSqlQuery &row) {
            const auto number = [&row](int column) { return row.value(column).toLongLong(); };
            months.append({row.value(0).toInt(), number(1), number(2), number(3), number(4), number(5),
                           number(6), number(7), row.value(8).toInt()});
            return true;
        });
    if (!read)
        return read.error();
    return months;
}

Result<Done> RequestRecord::write(const QList<MonthUse> &months)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<int> cleared = m_database.run(u"DELETE FROM api_requests"_s); !cleared)
        return cleared.error();
    for (const MonthUse &use : months) {
        const Result<int> written =
            m_database.run(u"INSERT INTO api_requests (month, person, claim, poll, elsewhere, told_limit,"
                           " told_end_ms, used_up_till_ms, latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {use.month, use.person, use.claim, use.poll, use.elsewhere, use.toldLimit,
                            use.toldEnd, use.usedUpTill, use.latest});
        if (!written)
            return written.error();
    }
    return std::move(transaction).value().commit();
}

} // namespace deskbell
