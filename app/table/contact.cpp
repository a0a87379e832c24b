// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/contact.h"

#include "app/table/bookingmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Fewer digits are an extension, or a joke.
constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 20;
constexpr qsizetype longestAddress = 254;
/// Nobody reads on.
constexpr size_t mostOthers = 1000;

} // namespace

QUrl callUrl(const QString &phone)
{
    QString number;
    for (const QChar c : phone) {
        if (c.digitValue() >= 0)
            number += QChar(u'0' + c.digitValue());
        else if (c == u'+' && number.isEmpty())
            number += c;
    }
    const qsizetype digits = number.size() - number.count(u'+');
    if (digits < fewestDigits || digits > mostDigits)
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return url;
}

QUrl writeUrl(const QString &email)
{
    const QString address = email.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const bool usable =
        at > 0 && at + 1 < address.size() && address.size() <= longestAddress
        && std::none_of(address.begin(), address.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control || u",;<>\"\\"_s.contains(c);
           });
    if (!usable)
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    // With its question marks and percent signs as letters: it shall say to whom, and nothing else.
    url.setPath(address, QUrl::DecodedMode);
    return url;
}

QList<int> otherBookingsOf(const BookingModel &model, int row)
{
    const std::vector<int> others = model.othersOf(row, mostOthers);
    QList<int> rows(others.begin(), others.end());
    const auto when = [&model](int each) {
        const Booking &booking = model.record(each).booking;
        return std::tuple(booking.date, model.timeOf(booking).value_or(QTime(0, 0)), booking.id);
    };
    std::sort(rows.begin(), rows.end(), [&when](int a, int b) { return when(a) < when(b); });
    return rows;
}

} // namespace deskbell
